import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { webPod } from '../exampleObjects.ts';
import { inWords, otherSources } from '../otherPods.ts';
import { policyRules } from './policies.ts';

const example = (app: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default
  namespace: shop
spec:
  podSelector: {}
  policyTypes: [Ingress]
  ingress:
    - from:
        - podSelector:
${mark}            matchLabels:
              app: ${app}
---
${webPod}`;

export default rule({
  id: 'network/policy-peer-selects-nothing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-networkpolicypeer-podselector'] },
  summary: 'NetworkPolicy allows traffic with pods that are not there',
  why: 'A peer with a podSelector alone means pods of the policy\'s own namespace. When none has these labels, the traffic that was to be allowed is blocked. For pods of another namespace, add a namespaceSelector to the same peer.',
  source: 'Kubernetes documentation, Network Policies, Behavior of to and from selectors',
  examples: {
    bad: example('wbe', '#         ^^^^^^^^^^^ network/policy-peer-selects-nothing\n'),
    good: example('web'),
  },
  check: (context, report) => {
    const { object, set } = context;
    for (const { direction, peers } of policyRules(object)) {
      for (const peer of peers) {
        const selector = peer.get('podSelector');
        if (!isObject(selector) || peer.get('namespaceSelector') !== undefined || inWords(selector) === '') continue;
        if (set.podsSelected(selector, object.manifest.namespace)?.length !== 0) continue;
        const other = otherSources(context, selector);
        report(peer.at('podSelector'), `No pod in the policy's namespace has the labels ${inWords(selector)}, so no traffic ${direction === 'ingress' ? 'from' : 'to'} there is allowed${other === undefined ? '' : `, unless ${other} makes such pods`}. Compare them with the labels in the pod template; for another namespace, add namespaceSelector.`,
          undefined, other === undefined ? undefined : 'unverified');
      }
    }
  },
});
