import { inFolder, resolvePath } from '../../../manifest/index.ts';
import { folderNamed } from '../../appliedObjects.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { didYouMean } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { isThisRepository, plainText, sourcesOf } from './applications.ts';

export default rule({
  id: 'argo/value-file-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Application names a value file, or the ref of one, that is not there',
  why: 'Helm stops when a value file is missing, so the Application can no longer be compared or synced. $name at the beginning stands for the source with that ref.',
  source: 'Argo CD documentation, Multiple Sources for an Application, Helm value files from external Git repository',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  sources:
    - repoURL: https://charts.example.com
      chart: web
      targetRevision: 1.4.2
      helm:
        valueFiles:
          - $vals/web/values.yaml
#           ^^^^^^^^^^^^^^^^^^^^^ argo/value-file-missing
    - repoURL: https://git.example.com/shop/deploy.git
      targetRevision: v1.4.2
      ref: values
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  sources:
    - repoURL: https://charts.example.com
      chart: web
      targetRevision: 1.4.2
      helm:
        valueFiles:
          - $values/web/values.yaml
    - repoURL: https://git.example.com/shop/deploy.git
      targetRevision: v1.4.2
      ref: values
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
  },
  check: ({ object, files, repository }, report) => {
    const sources = sourcesOf(object);
    for (const source of sources) {
      const written = source.get('helm.valueFiles');
      if (!Array.isArray(written)) continue;
      const mayMiss = source.get('helm.ignoreMissingValueFiles') === true;
      for (const [index, file] of written.entries()) {
        const text = plainText(file as string);
        if (text === undefined) continue;
        const place = source.at(`helm.valueFiles[${String(index)}]`);
        const ref = /^\$([\w-]+)(?:\/|$)/.exec(text)?.[1];
        const owner = ref === undefined ? source : sources.find((one) => one.get('ref') === ref);
        if (owner === undefined) {
          const refs = sources.flatMap((one) => plainText(one.get('ref')) ?? []);
          if (/^ARGOCD_/.test(ref ?? '')) continue;
          const meant = nearestName(ref ?? '', refs) ?? (refs.length === 1 ? refs[0] : undefined);
          report(place, `No source of this Application has ref: ${ref ?? ''}, so Argo CD does not find this file.${didYouMean(meant === undefined ? undefined : `$${meant}`)}`, meant === undefined ? undefined : setTo(text.replace(`$${ref ?? ''}`, `$${meant}`)));
          continue;
        }
        const repoURL = plainText(owner.get('repoURL'));
        if (mayMiss || repoURL === undefined || /:\/\//.test(text) || !isThisRepository(repoURL, repository, files)) continue;
        const base = ref === undefined ? folderNamed(plainText(owner.get('path')) ?? '') : '';
        const path = ref === undefined ? (text.startsWith('/') ? folderNamed(text) : base === undefined ? undefined : resolvePath(base, text)) : folderNamed(text.slice(ref.length + 1));
        if (path === undefined || path === '' || /[*?[]/.test(path) || files.typeOf(path) === 'file' || (ref === undefined && owner.get('chart') !== undefined)) continue;
        report(place, `This repository has no file ${inFolder('', path)}, so Helm stops and the Application cannot be synced. Add it, correct the path, or set ignoreMissingValueFiles.`);
      }
    }
  },
});
