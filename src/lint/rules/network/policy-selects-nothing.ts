import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { webPod } from '../exampleObjects.ts';
import { inWords, otherSources } from '../otherPods.ts';

const example = (app: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
${mark}    matchLabels:
      app: ${app}
  policyTypes: [Ingress]
---
${webPod}`;

export default rule({
  id: 'network/policy-selects-nothing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-networkpolicy'], kubeScore: ['networkpolicy-targets-pod'] },
  summary: 'NetworkPolicy selects no pod',
  why: 'A NetworkPolicy protects the pods that its podSelector selects, in its own namespace. One that selects none protects nothing, and the pods that were meant stay open.',
  source: 'Kubernetes documentation, Network Policies, The NetworkPolicy resource',
  examples: {
    bad: example('wbe', '# ^^^^^^^^^^^ network/policy-selects-nothing\n'),
    good: example('web'),
  },
  check: (context, report) => {
    const { object, set } = context;
    const { gvk: { group, kind }, namespace } = object.manifest;
    if (group !== 'networking.k8s.io' || kind !== 'NetworkPolicy') return;
    const selector = object.get('spec.podSelector');
    // An empty one is for whatever is in the namespace, now and later.
    if (!isObject(selector) || inWords(selector) === '') return;
    if (set.podsSelected(selector, namespace)?.length !== 0) return;
    const other = otherSources(context, selector);
    report(object.at('spec.podSelector'), `No pod of ${set.label} has the labels ${inWords(selector)}, so this policy protects nothing${other === undefined ? '' : `, unless ${other} makes such pods`}. Compare them with the labels in the pod template.`,
      undefined, other === undefined ? undefined : 'unverified');
  },
});
