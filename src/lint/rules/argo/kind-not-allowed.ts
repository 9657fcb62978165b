import { kindRefusal } from '../../../schema/index.ts';
import { appliedObjects, folderNamed } from '../../appliedObjects.ts';
import { rule } from '../../rule.ts';
import { isThisRepository, plainText, sourcesOf } from './applications.ts';
import { projectOf, specOf } from './projects.ts';

export default rule({
  id: 'argo/kind-not-allowed',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'Application has objects of a kind that its project does not allow',
  why: 'Argo CD fails the sync of an Application with a kind that its AppProject does not allow. Kinds without a namespace are refused unless clusterResourceWhitelist names them.',
  source: 'Argo CD documentation, Projects, Cluster Resources',
  examples: {
    bad: `# file: apps/web.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: storefront
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
#         ^^^ argo/kind-not-allowed
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/*
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop
# file: web/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: apps/web.yaml
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: storefront
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/*
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop
  clusterResourceWhitelist:
    - group: ""
      kind: Namespace
# file: web/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, repository, files }, report) => {
    const project = projectOf(object, repository);
    if (project === undefined) return;
    for (const source of sourcesOf(object)) {
      const path = plainText(source.get('path'));
      const repoURL = plainText(source.get('repoURL'));
      const folder = path === undefined ? undefined : folderNamed(path);
      if (folder === undefined || folder === '' || repoURL === undefined || !isThisRepository(repoURL, repository, files)) continue;
      const refusals = new Map<string, string>();
      for (const one of appliedObjects(folder, files, source.get('directory.recurse') === true).objects) {
        const refusal = kindRefusal(specOf(project), one);
        if (refusal !== undefined) refusals.set(one.gvk.kind, `${one.gvk.kind} ${one.name} (${one.file}): ${refusal}`);
      }
      for (const refusal of refusals.values()) report(source.at('path'), `This Application brings ${refusal} in the project ${project.name}, so its sync fails.`);
    }
  },
});
