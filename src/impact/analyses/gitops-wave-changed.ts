import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { deliveryOf } from '../delivered.ts';
import { needsOf } from '../needs.ts';
import { touching } from '../gitops/fields.ts';
import { readTexts } from '../json.ts';
import { placeInSync } from '../syncOrder.ts';
import { enumerate } from '../words.ts';

const account = (wave: string): string => `
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop, annotations: { argocd.argoproj.io/sync-wave: '${wave}' } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { serviceAccountName: web, containers: [{ name: web, image: 'web:1.4' }] }
`;

export default analysis({
  id: 'gitops/wave-changed',
  summary: 'An object is applied earlier or later in a sync',
  why: 'Argo CD applies phase by phase and wave by wave, and goes on only when all of a wave is healthy. An object in another wave waits for others than before, or is waited for by others.',
  source: 'Argo CD documentation, Sync Phases and Waves',
  examples: [{
    title: 'An account comes after the pods that run as it',
    base: account('-1'),
    head: account('1'),
    impacts: ['notice: ServiceAccount shop/web is applied in Sync, wave 1 instead of Sync, wave -1, after Deployment shop/web, which needs it.'],
  }],
  analyse: (changes, report) => {
    if (deliveryOf(changes)?.by === 'flux') return;
    for (const change of changes.changed) {
      const [before, after] = [placeInSync(change.base), placeInSync(change.head)];
      if (before?.rank === after?.rank) continue;
      // Helm's own hooks are waves only where Argo CD applies them.
      const isArgo = [change.base, change.head].some(({ value }) => Object.keys(readTexts(value, ['metadata', 'annotations'])).some((key) => key === 'argocd.argoproj.io/sync-wave' || key === 'argocd.argoproj.io/hook'));
      if (!isArgo && !deliveryOf(changes)) continue;
      const paths = touching(change, [['metadata', 'annotations', 'argocd.argoproj.io/sync-wave'], ['metadata', 'annotations', 'argocd.argoproj.io/hook'], ['metadata', 'annotations', 'helm.sh/hook'], ['metadata', 'annotations', 'helm.sh/hook-weight']]);
      // Of new objects, apply/order tells.
      const isNeeded = after && before && after.rank > before.rank;
      const earlier = !isNeeded ? [] : changes.head.objects.filter((object) => (placeInSync(object)?.rank ?? Infinity) < after.rank
        && needsOf(object, changes.head).some((need) => need.object.object === change.head.object));
      const needing = [...new Set(earlier.map(nameOf))];
      report(change, {
        severity: 'notice', certainty: deliveryOf(changes) ? 'certain' : 'unknown', short: after && before ? after.rank > before.rank ? 'applied later' : 'applied earlier' : 'another hook', paths,
        message: `${nameOf(change.head)} is applied ${after ? `in ${after.text}` : 'outside of a normal sync'} instead of ${before ? before.text : 'outside of a normal sync'}${needing.length > 0 ? `, after ${enumerate(needing)}, which ${needing.length === 1 ? 'needs' : 'need'} it` : ''}.`,
        why: needing.length > 0 ? 'In a cluster where it is there already, that works. In a new one the sync hangs, since the earlier wave never gets healthy.' : 'Argo CD waits until all of a wave is healthy before it applies the next.',
      });
    }
  },
});
