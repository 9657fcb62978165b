import { analysis } from '../analysis.ts';
import { nameOf, type CreatedObject, type SideObject } from '../changeSet.ts';
import { deliveryOf } from '../delivered.ts';
import { needsOf } from '../needs.ts';
import { placeInSync } from '../syncOrder.ts';

export default analysis({
  id: 'apply/order',
  summary: 'Something is applied before what it needs',
  why: 'Argo CD applies phase by phase (PreSync, Sync, PostSync) and in each wave by wave, and goes on only when all of a wave is healthy. What needs an object of a later wave or phase never gets healthy, so the sync hangs or fails, and the object that is missing is never created.',
  source: 'Argo CD documentation, Sync Phases and Waves',
  examples: [{
    title: 'A hook before the sync that reads a new ConfigMap',
    base: '',
    head: `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { URL: 'postgres://db' }
---
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: shop, annotations: { argocd.argoproj.io/hook: PreSync } }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: migrate, image: 'shop:1.4', envFrom: [{ configMapRef: { name: settings } }] }]
`,
    impacts: ['danger: Job shop/migrate is applied (PreSync, wave 0) before ConfigMap shop/settings (Sync, wave 0), which it needs.'],
  }],
  analyse: (changes, report) => {
    const delivery = deliveryOf(changes);
    if (delivery?.by === 'flux') return;
    const created = new Map(changes.created.map((object) => [object.head.object, object]));
    const latest = changes.created.reduce((rank, { head }) => Math.max(rank, placeInSync(head)?.rank ?? -Infinity), -Infinity);
    const differing = [...changes.created, ...changes.changed];
    for (const object of differing) {
      const place = placeInSync(object.head);
      if (place === undefined || place.rank >= latest) continue;
      for (const need of needsOf(object.head, changes.head)) {
        const other = created.get(need.object.object);
        const later = other && placeInSync(other.head);
        if (other === undefined || later === undefined || later.rank <= place.rank) continue;
        reportOrder(object, other, place.text, later.text);
        break;
      }
    }
    function reportOrder(object: Pick<CreatedObject, 'id' | 'head'>, other: { readonly head: SideObject }, before: string, after: string): void {
      report(object, {
        severity: 'danger',
        certainty: delivery ? 'likely' : 'unknown',
        short: 'applied before what it needs',
        message: `${nameOf(object.head)} is applied (${before}) before ${nameOf(other.head)} (${after}), which it needs.`,
        why: `Argo CD waits until all of a wave is healthy before it applies the next, and this one cannot become so: the sync hangs there or fails. Give ${nameOf(other.head)} an earlier \`argocd.argoproj.io/sync-wave\`, or the same phase.`,
        paths: [['metadata', 'annotations']],
      });
    }
  },
});
