import { isList, isObject, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { webDeployment } from '../exampleObjects.ts';

const deployment = webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'network/pod-not-isolated',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['non-isolated-pod'], kubeScore: ['pod-networkpolicy'], polaris: ['missingNetworkPolicy'] },
  summary: 'No NetworkPolicy restricts who talks to the pods, or to whom they talk',
  why: 'Without a NetworkPolicy every pod of the cluster may reach these, and they may reach everything: whoever takes over one pod gets at all others. Add a policy for ingress and one for egress, or one that denies by default.',
  source: 'Kubernetes documentation, Network Policies, The two sorts of pod isolation',
  examples: {
    bad: deployment.replace('kind: Deployment\n', 'kind: Deployment\n#     ^^^^^^^^^^ network/pod-not-isolated\n'),
    good: `${deployment}---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: shop
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`,
  },
  check: ({ object, pod, set, repository }, report) => {
    // Policies do not hold for pods in the network of the node.
    if (!pod || pod.get('hostNetwork') === true || set.unknownPart !== undefined) return;
    // Policies of network plugins isolate, too; which pods, is for these to say.
    if (otherPolicies.some(([group, kind]) => repository.ofKind(group, kind).length > 0)) return;
    const labels = valueAt(object.manifest.value, [...pod.path.slice(0, -1), 'metadata', 'labels']) ?? {};
    const isolated = new Set<string>();
    for (const { value } of set.selecting('NetworkPolicy', isObject(labels) ? labels : {}, object.manifest.namespace)) for (const type of typesOf(value)) isolated.add(type);
    if (isolated.size === 2) return;
    const message = isolated.size === 0
      ? 'No NetworkPolicy selects these pods, so every pod of the cluster may reach them, and they may reach everything. Add one.'
      : isolated.has('Ingress')
        ? 'No NetworkPolicy restricts where these pods may send to, so one that is taken over may reach everything. Add Egress to policyTypes, and rules for what they need.'
        : 'No NetworkPolicy restricts who may reach these pods. Add Ingress to policyTypes, and rules for who may.';
    report(object.at(), message);
  },
});

const otherPolicies: readonly (readonly [string, string])[] = [
  ['cilium.io', 'CiliumNetworkPolicy'], ['cilium.io', 'CiliumClusterwideNetworkPolicy'], ['crd.projectcalico.org', 'NetworkPolicy'], ['crd.projectcalico.org', 'GlobalNetworkPolicy'],
  ['projectcalico.org', 'NetworkPolicy'], ['projectcalico.org', 'GlobalNetworkPolicy'], ['policy.networking.k8s.io', 'AdminNetworkPolicy'], ['policy.networking.k8s.io', 'BaselineAdminNetworkPolicy'],
];

/** Kubernetes API, NetworkPolicySpec: without policyTypes it is for ingress, and for egress when it has egress rules. */
function typesOf(value: JsonObject): readonly string[] {
  const written = valueAt(value, ['spec', 'policyTypes']);
  const egress = valueAt(value, ['spec', 'egress']);
  return isList(written) ? textsOf(written) : ['Ingress', ...(isList(egress) && egress.length > 0 ? ['Egress'] : [])];
}
