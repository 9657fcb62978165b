import type { ObjectView, View } from '../../rule.ts';

/** A peer or a port of a NetworkPolicy, and the traffic that it is about. */
export interface PolicyRule {
  readonly direction: 'ingress' | 'egress';
  readonly rule: View;
  readonly peers: readonly View[];
  readonly ports: readonly View[];
}

/** The rules of a NetworkPolicy; empty for other objects. Source: Kubernetes API, NetworkPolicySpec. */
export function policyRules(object: ObjectView): readonly PolicyRule[] {
  const { group, kind } = object.manifest.gvk;
  if (kind !== 'NetworkPolicy' || group !== 'networking.k8s.io') return [];
  return [
    ...object.items('spec.ingress').map((rule) => ({ direction: 'ingress' as const, rule, peers: rule.items('from'), ports: rule.items('ports') })),
    ...object.items('spec.egress').map((rule) => ({ direction: 'egress' as const, rule, peers: rule.items('to'), ports: rule.items('ports') })),
  ];
}
