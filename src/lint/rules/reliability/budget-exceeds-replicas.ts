import { type JsonValue } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isAppliedWith } from '../../together.ts';
import { webDeployment } from '../exampleObjects.ts';
import { autoscalersOf, isReplicated, percentOf, replicasOf } from './workloads.ts';

const example = (least: number, mark = '') => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: ${String(least)}
${mark}  selector:
    matchLabels:
      app: web
---
${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`)}`;

export default rule({
  id: 'reliability/budget-exceeds-replicas',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['pdb-min-available'], polaris: ['pdbMinAvailableGreaterThanHPAMinReplicas'] },
  summary: 'Disruption budget needs every pod that there is',
  why: 'When a budget asks for as many pods as the workload has, none may ever be evicted: a node with one of them cannot be drained, and upgrades of the cluster stop. With an autoscaler that holds at night, when it has scaled down.',
  source: 'Kubernetes documentation, Specifying a Disruption Budget for your Application',
  examples: {
    bad: example(2, '#               ^ reliability/budget-exceeds-replicas\n'),
    good: example(1),
  },
  check: (context, report) => {
    const { object, set } = context;
    const { gvk, namespace } = object.manifest;
    if (gvk.group !== 'policy' || gvk.kind !== 'PodDisruptionBudget') return;
    const least = object.get('spec.minAvailable');
    // 100% allows no eviction whatever the replicas; reliability/budget-blocks-eviction says so.
    if (least === undefined || least === '100%') return;
    const owners = (set.podsSelected(object.get('spec.selector'), namespace) ?? []).map(({ owner }) => owner).filter((owner) => isAppliedWith(context, owner));
    if (owners.length === 0 || !owners.every((owner) => isReplicated(owner.gvk))) return;
    let pods = 0;
    for (const owner of owners) {
      const replicas = replicasOf(owner, context);
      if (replicas === undefined) return;
      pods += replicas;
    }
    const needed = neededOf(least, pods);
    if (needed === undefined || pods === 0 || needed < pods) return;
    const scaled = owners.some((owner) => autoscalersOf(owner, set).length > 0) ? ' when the autoscaler is at its minimum' : '';
    const names = owners.map(({ gvk, name }) => `${gvk.kind} ${name}`).join(', ');
    report(object.at('spec.minAvailable'), `This budget needs ${String(needed)} ${needed === 1 ? 'pod' : 'pods'}, and ${names} has ${String(pods)}${scaled}, so none may be evicted and nodes cannot be drained. Ask for fewer, such as maxUnavailable: 1 instead, or run more replicas.`);
  },
});

/** Percentages are rounded up. */
function neededOf(least: JsonValue, pods: number): number | undefined {
  const percent = percentOf(least);
  if (percent !== undefined) return Math.ceil((percent * pods) / 100);
  return typeof least === 'number' ? least : undefined;
}
