import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { consequenceOf } from '../deletion/consequence.ts';
import { fateOf } from '../deletion/fate.ts';
import { enumerate } from '../words.ts';

export default analysis({
  id: 'apply/deleted',
  summary: 'An object is deleted',
  why: 'The manifest is gone, so Argo CD and Flux delete the object from the cluster when pruning is on, as it is in most setups. What goes with it depends on the kind: a PersistentVolumeClaim takes its data, a Namespace all that is in it, a CustomResourceDefinition all objects of its kind.',
  source: 'Kubernetes documentation: Persistent Volumes, Reclaiming; Namespaces; Garbage Collection; StatefulSets, PersistentVolumeClaim retention. Argo CD: Automated Sync Policy, Automatic Pruning. Flux: Kustomization, prune',
  examples: [{
    title: 'A claim with data',
    base: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 10Gi } }
`,
    head: '',
    impacts: ['danger: PersistentVolumeClaim shop/data is deleted. Its data may be lost.'],
  }],
  analyse: (changes, report) => {
    for (const object of changes.deleted) {
      const fate = fateOf(object.base, changes);
      if (fate.stays) continue;
      const { severity, effect, why, short } = consequenceOf(object, changes);
      const moved = object.movedTo.length > 0;
      const roots = enumerate(object.movedTo.map(({ name }) => `\`${name}\``));
      report(object, {
        severity,
        certainty: moved ? 'unknown' : fate.certainty,
        ...(moved ? { short: 'moves, or is deleted' } : short !== undefined && { short }),
        message: `${nameOf(object.base)} is deleted.${effect === '' ? '' : ` ${effect}`}`,
        why: moved
          ? `It is defined by ${roots} after the change. If both are applied to the same cluster, the object may move without harm, or be deleted and made anew when this one is pruned last. ${why}`
          : `${why} ${fate.when}`,
        paths: [],
      });
    }
  },
});
