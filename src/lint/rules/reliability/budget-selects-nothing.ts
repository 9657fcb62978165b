import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { nearLabel } from './nearLabel.ts';

const example = (label: string, mark = '') => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
${mark}    matchLabels:
      app: ${label}
---
${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`)}`;

export default rule({
  id: 'reliability/budget-selects-nothing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Disruption budget protects no pod',
  why: 'A budget counts the pods that its selector selects. With none it promises nothing, and the drain of a node takes all pods that it was written for at once.',
  source: 'Kubernetes documentation, Specifying a Disruption Budget for your Application',
  examples: {
    bad: example('wbe', '# ^^^^^^^^ reliability/budget-selects-nothing\n'),
    good: example('web'),
  },
  check: ({ object, set }, report) => {
    const { gvk, namespace } = object.manifest;
    if (gvk.group !== 'policy' || gvk.kind !== 'PodDisruptionBudget') return;
    const selected = set.podsSelected(object.get('spec.selector'), namespace);
    if (selected === undefined || selected.length > 0) return;
    const near = nearLabel(object.get('spec.selector.matchLabels'), set.pods(namespace));
    if (near) {
      const place = { object: object.manifest, path: ['spec', 'selector', 'matchLabels', near.key], part: 'value' as const };
      report(object.at('spec.selector', 'key'), `No pod of ${set.label} has these labels, so this budget protects none; there are pods with ${near.key}: ${near.value}. Correct the selector.`,
        setTo(near.value, place), set.unknownPart === undefined ? undefined : 'unverified');
    } else {
      // Pods that an operator makes are in no file.
      report(object.at('spec.selector', 'key'), `No pod of ${set.label} has these labels, so unless an operator makes such pods, this budget protects none. Compare the selector with the labels of the pod template.`, undefined, 'unverified');
    }
  },
});
