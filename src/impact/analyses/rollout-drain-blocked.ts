import { isObject, matchesLabels } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList } from '../json.ts';
import { podLabels } from '../traffic.ts';
import { autoscalerOf, replicasOf, resolvePods } from '../workload.ts';

/** The workloads that a budget protects; those only whose number of pods is known. */
function protectedBy(budget: SideObject, set: ObjectSet): readonly SideObject[] {
  const selector = read(budget.value, ['spec', 'selector']);
  if (!isObject(selector) || readList(selector, ['matchExpressions']).length > 0) return [];
  return set.objects.filter((object) => object.namespace === budget.namespace && replicasOf(object) !== undefined
    && matchesLabels(read(selector, ['matchLabels']) ?? {}, podLabels(object) ?? {}) === true);
}

/** Whether the budget never lets a pod go: as many must be there as run. */
function blocks(budget: SideObject, set: ObjectSet): boolean {
  const workloads = protectedBy(budget, set);
  if (workloads.length === 0 || workloads.some((object) => autoscalerOf(object, set))) return false;
  const pods = workloads.reduce((sum, object) => sum + (replicasOf(object) ?? 0), 0);
  const least = resolvePods(read(budget.value, ['spec', 'minAvailable']), pods, 'up');
  const missing = resolvePods(read(budget.value, ['spec', 'maxUnavailable']), pods, 'up');
  return pods > 0 && (missing === 0 || (least !== undefined && least >= pods));
}

export default analysis({
  id: 'rollout/drain-blocked',
  summary: 'A disruption budget lets no pod go any more',
  why: 'A PodDisruptionBudget that asks for as many pods as run, or lets none be missing, keeps every node from being drained: upgrades of the cluster and the autoscaler of its nodes hang. It does not hold up the update of a Deployment, which does not ask it.',
  source: 'Kubernetes documentation, Specifying a Disruption Budget for your Application, and Disruptions',
  examples: [{
    title: 'Fewer replicas than the budget allows for',
    base: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { minAvailable: 2, selector: { matchLabels: { app: web } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    head: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { minAvailable: 2, selector: { matchLabels: { app: web } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    impacts: ['warning: PodDisruptionBudget shop/web lets no pod of Deployment shop/web go any more, so its nodes cannot be drained.'],
  }],
  analyse: ({ base, head, created, changed }, report) => {
    for (const budget of head.ofKind('policy/PodDisruptionBudget')) {
      if (!blocks(budget, head)) continue;
      const before = base.find(budget.kind, budget.namespace, budget.name);
      if (before && blocks(before, base)) continue;
      const workloads = protectedBy(budget, head);
      const object = [...created, ...changed].find((one) => one.head.object === budget.object) ?? [...created, ...changed].find((one) => workloads.some((workload) => workload.object === one.head.object));
      if (!object) continue;
      report(object, {
        severity: 'warning',
        certainty: 'likely',
        short: 'nodes cannot be drained',
        message: `${nameOf(budget)} lets no pod of ${workloads.map(nameOf).join(', ')} go any more, so its nodes cannot be drained.`,
        why: 'Draining a node waits until a pod may go, and none ever may: upgrades of nodes hang until someone deletes the pod or the budget. Set `maxUnavailable: 1`, or run more replicas.',
        paths: [],
      });
    }
  },
});
