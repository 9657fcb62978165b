import { valueAt } from '../../../manifest/index.ts';
import { mayShareNamespace } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { isAppliedWith } from '../../together.ts';
import { webDeployment } from '../exampleObjects.ts';

const budget = (name: string, mark = '') => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${name}
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
${mark}    matchLabels:
      app: web
---
`;
const pods = webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'reliability/budgets-overlap',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  summary: 'Pods belong to several disruption budgets',
  why: 'The API server refuses to evict a pod that more than one budget selects, whatever they allow, so nodes with such pods cannot be drained. Keep one budget for each workload.',
  source: 'Kubernetes documentation, API-initiated Eviction, How API-initiated eviction works (misconfiguration: multiple PodDisruptionBudgets)',
  examples: {
    bad: `${budget('web', '# ^^^^^^^^ reliability/budgets-overlap\n')}${budget('frontend', '# ^^^^^^^^ reliability/budgets-overlap\n')}${pods}`,
    good: `${budget('web')}${pods}`,
  },
  check: (context, report) => {
    const { object, set } = context;
    const { gvk, name, namespace } = object.manifest;
    if (gvk.group !== 'policy' || gvk.kind !== 'PodDisruptionBudget') return;
    const others = set.ofKind('policy', 'PodDisruptionBudget').filter((other) => other.name !== name && mayShareNamespace(other.namespace, namespace) && isAppliedWith(context, other));
    if (others.length === 0) return;
    const own = new Set(set.podsSelected(object.get('spec.selector'), namespace));
    const second = others.find(({ value, namespace }) => {
      const selector = valueAt(value, ['spec', 'selector']);
      return (set.podsSelected(selector, namespace) ?? []).some((pod) => own.has(pod));
    });
    if (!second) return;
    report(object.at('spec.selector', 'key'), `The budget ${second.name} selects some of the same pods, and pods with two budgets cannot be evicted at all. Keep one of them, or make their selectors differ.`, undefined,
      namespace === second.namespace ? undefined : 'unverified');
  },
});
