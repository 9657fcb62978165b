import { isObject, valueAt } from '../../../manifest/index.ts';
import type { SetObject } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { isTenantNamespace, hasInNamespace } from './namespaces.ts';

export default rule({
  id: 'tenancy/namespace-without-default-deny',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Namespace has no NetworkPolicy that denies by default',
  why: 'Without a policy for all pods of the namespace, each new one is open to the whole cluster until somebody thinks of it. Add one with an empty podSelector that allows nothing, and allow what is needed in others.',
  source: 'Kubernetes documentation, Network Policies, Default policies',
  examples: {
    bad: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
#       ^^^^ tenancy/namespace-without-default-deny
`,
    good: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: shop
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
  },
  check: (context, report) => {
    const { object } = context;
    if (!isTenantNamespace(object) || hasInNamespace(context, 'networking.k8s.io', 'NetworkPolicy', deniesByDefault)) return;
    report(object.at('metadata.name'), 'This repository has no NetworkPolicy for all pods of this namespace, so each new pod is open to the whole cluster. Add one with podSelector: {} and policyTypes: [Ingress].', undefined, 'unverified');
  },
});

/** Whether a policy is for every pod; what it allows besides is said by its rules. */
function deniesByDefault({ value }: SetObject): boolean {
  const selector = valueAt(value, ['spec', 'podSelector']);
  return isObject(selector) && Object.values(selector).every((part) => typeof part === 'object' && part !== null && Object.keys(part).length === 0);
}
