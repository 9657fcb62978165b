import { rule } from '../../rule.ts';
import { specPathOf } from './applications.ts';

/** Kinds that hold state or serve requests, so that to delete and create them again is felt. */
const felt: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Service', 'PersistentVolumeClaim', 'PersistentVolume', 'Namespace', 'Ingress']);

export default rule({
  id: 'argo/replace-or-force',
  severity: 'warning',
  profile: 'default',
  summary: 'Sync replaces or recreates objects instead of changing them',
  why: 'With Replace=true, Argo CD replaces whole objects, and with Force=true it deletes and creates them again: pods go, and with a claim or namespace its data. Set it on the single object that needs it, such as a Job.',
  source: 'Argo CD documentation, Sync Options, Replace Resource Instead Of Applying Changes; Force Sync',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
  syncPolicy:
    syncOptions:
      - Replace=true
#       ^^^^^^^^^^^^ argo/replace-or-force`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
  syncPolicy:
    syncOptions:
      - ServerSideApply=true`,
  },
  check: ({ object }, report) => {
    const spec = specPathOf(object);
    const danger = (text: unknown) => (typeof text === 'string' ? /(?:^|,)\s*(Replace|Force)\s*=\s*true\s*(?:,|$)/.exec(text)?.[1] : undefined);
    if (spec !== undefined) {
      for (const item of object.items(`${spec}.syncPolicy.syncOptions`)) {
        const option = danger(item.value);
        if (option !== undefined) report(item.at(), `${option}=true holds for every object of this Application, so each sync may ${option === 'Force' ? 'delete and create them again' : 'replace them whole'}. Set it as an annotation on the object that needs it, or use ServerSideApply=true.`);
      }
      const force = object.get(`${spec}.syncPolicy.automated`) !== undefined && object.get('operation.sync.syncStrategy.apply.force') === true;
      if (force) report(object.at('operation.sync.syncStrategy.apply.force'), 'The sync deletes objects that cannot be changed, and creates them again. Remove this.');
      return;
    }
    if (!felt.has(object.manifest.gvk.kind)) return;
    const annotation = 'metadata.annotations["argocd.argoproj.io/sync-options"]';
    const option = danger(object.get(annotation));
    if (option !== undefined) report(object.at(annotation), `${option}=true makes each sync ${option === 'Force' ? 'delete this object and create it again' : 'replace this object whole'}, which a running ${object.manifest.gvk.kind} feels. Use ServerSideApply=true if the manifest is too large for an annotation.`);
  },
});
