import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import type { SetPod } from '../../objectSet.ts';
import { mayBePatched } from '../../patched.ts';
import { rule, type RuleContext, type View } from '../../rule.ts';
import { declaredPorts } from '../containerPorts.ts';
import { webPod } from '../exampleObjects.ts';
import { policyRules, type PolicyRule } from './policies.ts';

const example = (port: string, mark = '') => `apiVersion: networking.k8s.io/v1
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
    - ports:
        - port: ${port}
${mark}---
${webPod}`;

export default rule({
  id: 'network/policy-port-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'NetworkPolicy allows a port that no container has',
  why: 'The ports of a NetworkPolicy are those of the pods, not those of a Service in front of them. When no container has the port, the traffic that was to be allowed is blocked. A number needs no declaration, so one that no container declares is only worth a look.',
  source: 'Kubernetes documentation, Network Policies, The NetworkPolicy resource; Kubernetes API, NetworkPolicyPort',
  examples: {
    bad: example('htpp', '#               ^^^^ network/policy-port-missing\n'),
    good: example('http'),
  },
  check: ({ object, set, repository, files }, report) => {
    for (const policyRule of policyRules(object)) {
      if (policyRule.ports.length === 0) continue;
      const pods = receivers(object, policyRule, set);
      if (!pods || pods.length === 0) continue;
      for (const port of policyRule.ports) {
        const wanted = port.get('port');
        const declared = pods.map(({ spec }) => declaredPorts(spec).filter(({ protocol }) => protocol === (port.get('protocol') ?? 'TCP')));
        if (typeof wanted === 'string') {
          const names = [...new Set(declared.flat().flatMap(({ name }) => name ?? []))];
          if (names.includes(wanted)) continue;
          const near = nearestName(wanted, names) ?? (names.length === 1 ? names[0] : undefined);
          report(port.at('port'), `No container of the pods that get this traffic has a port named ${wanted}, so it is blocked. ${names.length === 0 ? 'Their ports have no names.' : `There are ${names.join(', ')}.`}`,
            near === undefined ? undefined : setTo(near), set.unknownPart !== undefined || pods.some(({ owner }) => mayBePatched({ files, repository }, owner)) ? 'unverified' : undefined);
        } else if (typeof wanted === 'number' && declared.every((ports) => ports.length > 0 && !ports.some(({ number }) => isBetween(number, wanted, port.get('endPort'))))) {
          const numbers = [...new Set(declared.flat().flatMap(({ number }) => number ?? []))];
          report(port.at('port'), `No container of the pods that get this traffic declares the port ${String(wanted)}, but ${numbers.join(', ')}. Unless it listens there all the same, traffic is blocked: a policy names the port of the pod, not of the Service.`,
            numbers[0] !== undefined && numbers.length === 1 ? setTo(numbers[0]) : undefined, 'unverified');
        }
      }
    }
  },
});

const isBetween = (number: number | undefined, from: number, to: unknown) => number !== undefined && number >= from && number <= (typeof to === 'number' ? to : from);

/** The pods whose ports a rule names: for ingress those of the policy, for egress its peers; undefined when they are not all known. */
function receivers(object: RuleContext['object'], { direction, peers }: PolicyRule, set: RuleContext['set']): readonly SetPod[] | undefined {
  const { namespace } = object.manifest;
  if (direction === 'ingress') return set.podsSelected(object.get('spec.podSelector'), namespace);
  const isHere = (peer: View) => peer.get('podSelector') !== undefined && peer.get('namespaceSelector') === undefined;
  if (peers.length === 0 || !peers.every(isHere)) return undefined;
  return peers.flatMap((peer) => set.podsSelected(peer.get('podSelector'), namespace) ?? []);
}
