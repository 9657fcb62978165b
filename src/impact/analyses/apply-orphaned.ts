import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { fateOf } from '../deletion/fate.ts';

export default analysis({
  id: 'apply/orphaned',
  summary: 'An object stays in the cluster without a manifest',
  why: 'The manifest is gone, but a setting of the object, or of what delivers it, keeps it from being pruned. It goes on running, and nobody updates it any more.',
  source: 'Argo CD documentation, Sync Options, No Prune Resources; Flux documentation, Kustomization, prune; Helm documentation, Tell Helm Not To Uninstall a Resource',
  examples: [{
    title: 'Pruning switched off',
    base: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: shop
  annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
`,
    head: '',
    impacts: ['notice: PersistentVolumeClaim shop/data stays in the cluster, but is not managed any more.'],
  }],
  analyse: (changes, report) => {
    for (const object of changes.deleted) {
      if (object.movedTo.length > 0) continue;
      const fate = fateOf(object.base, changes);
      if (!fate.stays) continue;
      report(object, {
        severity: 'notice',
        certainty: fate.certainty,
        short: 'kept, not managed any more',
        message: `${nameOf(object.base)} stays in the cluster, but is not managed any more.`,
        why: `${fate.by} Delete it by hand when it is not needed.`,
        paths: [],
      });
    }
  },
});
