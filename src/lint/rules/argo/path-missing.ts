import { baseName, folderOf } from '../../../manifest/index.ts';
import { folderNamed } from '../../appliedObjects.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { isThisRepository, plainText, sourcesOf } from './applications.ts';

export default rule({
  id: 'argo/path-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Application takes its manifests from a path that is not there',
  why: 'Argo CD cannot compare an Application with a path that does not exist: it shows an error, and nothing is applied any more.',
  source: 'Argo CD documentation, Declarative Setup, Applications',
  examples: {
    bad: `# file: apps/web.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: environments/prodution
#         ^^^^^^^^^^^^^^^^^^^^^^ argo/path-missing
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
# file: environments/production/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: apps/staging.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: staging
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: environments/production
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
    good: `# file: apps/web.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: environments/production
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
# file: environments/production/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, files, repository }, report) => {
    for (const source of sourcesOf(object)) {
      const path = plainText(source.get('path'));
      const repoURL = plainText(source.get('repoURL'));
      if (path === undefined || repoURL === undefined || source.get('chart') !== undefined) continue;
      const folder = folderNamed(path);
      if (folder === undefined || files.typeOf(folder) === 'folder') continue;
      if (files.typeOf(folder) === 'file') {
        if (isThisRepository(repoURL, repository, files)) report(source.at('path'), `${path} is a file, but Argo CD takes a folder. Name the folder, and the file under directory.include if need be.`);
        continue;
      }
      const siblings = new Set(files.below(folderOf(folder)).map((file) => file.slice(folderOf(folder) === '' ? 0 : folderOf(folder).length + 1).split('/')).flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first] : [])));
      const meant = nearestName(baseName(folder), [...siblings]);
      const better = meant === undefined ? undefined : path.slice(0, path.lastIndexOf(baseName(folder))) + meant;
      const isHere = isThisRepository(repoURL, repository, files);
      // Another repository has other paths; only one that is nearly here is worth a word.
      if (!isHere && better === undefined) continue;
      report(
        source.at('path'),
        `This repository has no folder ${path}, so Argo CD finds no manifests for this Application.${better === undefined ? ' Add it, or correct the path.' : ` Did you mean ${better}?`}`,
        better === undefined ? undefined : setTo(better),
        isHere ? undefined : 'unverified',
      );
    }
  },
});
