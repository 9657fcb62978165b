import { isList, isObject } from '../../../manifest/index.ts';
import { rule, type View } from '../../rule.ts';
import { policyRules } from './policies.ts';

const example = (cidr: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes: [Ingress]
  ingress:
    - from:
        - ipBlock:
            cidr: ${cidr}
${mark}      ports:
        - port: 8080
`;

export default rule({
  id: 'network/policy-open-to-all',
  severity: 'hint',
  profile: 'strict',
  summary: 'NetworkPolicy lets everybody in or everything out',
  why: 'An address range of 0.0.0.0/0, a rule without peers, or an empty namespaceSelector stands for everybody, so the policy restricts little. Name the pods, namespaces or addresses that are needed.',
  source: 'Kubernetes documentation, Network Policies, Default policies, and Behavior of to and from selectors',
  examples: {
    bad: example('0.0.0.0/0', '#                 ^^^^^^^^^ network/policy-open-to-all\n'),
    good: example('10.20.0.0/16'),
  },
  check: ({ object }, report) => {
    for (const { direction, rule: part, peers } of policyRules(object)) {
      const [who, list] = direction === 'ingress' ? ['anybody may reach these pods', 'from'] : ['these pods may reach anything', 'to'];
      // Naming ports alone is a restriction of its own.
      if (peers.length === 0 && part.items('ports').length === 0) report(part.get(list) === undefined ? part.at() : part.at(list, 'key'), `This rule names no peer and no port, so ${who}. List who is meant under ${list}.`);
      for (const peer of peers) {
        const cidr = peer.get('ipBlock.cidr');
        const except = peer.get('ipBlock.except');
        if ((cidr === '0.0.0.0/0' || cidr === '::/0') && !(isList(except) && except.length > 0)) report(peer.at('ipBlock.cidr'), `${cidr} is every address, so ${who}. Name the addresses that are needed.`);
        else if (isEverything(peer)) report(peer.at('namespaceSelector', 'key'), `An empty namespaceSelector stands for every namespace, so ${direction === 'ingress' ? 'every pod of the cluster may reach these' : 'these pods may reach every pod of the cluster'}. Name the namespaces that are meant.`);
      }
    }
  },
});

/** Whether a peer means all pods of all namespaces. */
function isEverything(peer: View): boolean {
  const isEmpty = (value: unknown) => isObject(value as never) && Object.keys(value as object).length === 0;
  const pods = peer.get('podSelector');
  return isEmpty(peer.get('namespaceSelector')) && (pods === undefined || isEmpty(pods));
}
