import { analysis } from '../analysis.ts';
import { nameOf, podSpecOf } from '../changeSet.ts';
import { namespaceUsages, spacesOf } from '../capacity/capacity.ts';
import { surgeOf } from '../capacity/usage.ts';
import { podCount } from '../capacity/podCount.ts';
import { podResources } from '../capacity/podResources.ts';
import { resourceText } from '../capacity/words.ts';
import { waiting } from '../rollout.ts';
import { enumerate } from '../words.ts';
import { restartsPods } from '../workload.ts';

const deployment = (image: string): string => `
apiVersion: v1
kind: ResourceQuota
metadata: { name: compute, namespace: shop }
spec: { hard: { requests.memory: 2Gi } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: '${image}', resources: { requests: { memory: 1Gi } } }] }
`;

export default analysis({
  id: 'capacity/update-over-quota',
  summary: 'An update has no room in the quota for its first new pod',
  why: 'A rolling update starts a new pod before it stops an old one. Where the quota is full and no old pod may be away (maxUnavailable comes to 0), the first new pod is refused and the update waits without end. Leave room for one more pod in the quota, or set maxUnavailable to 1.',
  source: 'Kubernetes documentation, Deployments, Rolling Update Deployment; Resource Quotas',
  examples: [{
    title: 'A quota that is full',
    base: deployment('example.com/web:1.0.1'),
    head: deployment('example.com/web:1.0.2'),
    impacts: ['warning: The update of Deployment shop/web does not start: ResourceQuota shop/compute has no room for one more pod (memory).'],
  }],
  analyse: (changes, report) => {
    const { after: space } = spacesOf(changes);
    const usages = namespaceUsages(changes);
    for (const object of changes.changed) {
      const { head } = object;
      const usage = usages.find(({ namespace }) => namespace === head.namespace);
      const pod = podSpecOf(head);
      if (!usage || usage.quotas.size === 0 || !pod || !restartsPods(object) || waiting(object)) continue;
      const count = podCount(head, space.autoscalerOf(head));
      const surge = typeof count === 'object' ? surgeOf(head, count.min) : undefined;
      if (!surge?.needed) continue;
      const { requests, limits } = podResources(pod.spec, space.defaults(head.namespace));
      const full = [...usage.quotas].filter(([resource, { hard }]) => {
        const one = resource === 'pods' ? 1 : resource.startsWith('limits.') ? limits[resource.slice('limits.'.length)] : requests[resource.slice('requests.'.length)];
        const used = usage.after.min[resource] ?? 0;
        return one !== undefined && one > 0 && used <= hard && used + one > hard;
      });
      if (full.length === 0) continue;
      const quotas = enumerate([...new Set(full.map(([, { quota }]) => nameOf(quota)))]);
      report(object, {
        severity: 'warning', certainty: 'certain', short: 'no room in the quota',
        message: `The update of ${nameOf(head)} does not start: ${quotas} ${quotas.includes(' and ') ? 'have' : 'has'} no room for one more pod (${enumerate(full.map(([resource]) => resourceText(resource)))}).`,
        why: 'A new pod must come before an old one may go, since maxUnavailable comes to 0, and the quota refuses it. Raise the quota, or set maxUnavailable to 1.',
        paths: [],
      });
    }
  },
});
