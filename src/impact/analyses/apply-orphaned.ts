import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { keptBy } from '../deletion/kept.ts';

export default analysis({
  id: 'apply/orphaned',
  summary: 'An object stays in the cluster without a manifest',
  why: 'The manifest is gone, but a setting on the object keeps it from being pruned. It goes on running, and nobody updates it any more.',
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
  analyse: ({ deleted }, report) => {
    for (const object of deleted) {
      const by = keptBy(object.base);
      if (by === undefined) continue;
      report(object, {
        severity: 'notice',
        certainty: 'likely',
        short: 'kept, not managed any more',
        message: `${nameOf(object.base)} stays in the cluster, but is not managed any more.`,
        why: `${by} keeps it from being pruned. Delete it by hand when it is not needed.`,
        paths: [],
      });
    }
  },
});
