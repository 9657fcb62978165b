import { rule } from '../../rule.ts';
import { isTenantNamespace, hasInNamespace } from './namespaces.ts';

export default rule({
  id: 'tenancy/namespace-without-limit-range',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Namespace has no LimitRange',
  why: 'A LimitRange gives containers that say nothing a request and a limit, and bounds what they may ask for. Without one, a container without limits may take all of its node.',
  source: 'Kubernetes documentation, Limit Ranges',
  examples: {
    bad: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
#       ^^^^ tenancy/namespace-without-limit-range
`,
    good: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
    - type: Container
      defaultRequest:
        cpu: 50m
        memory: 64Mi
      default:
        memory: 256Mi
`,
  },
  check: (context, report) => {
    const { object } = context;
    if (!isTenantNamespace(object) || hasInNamespace(context, '', 'LimitRange')) return;
    report(object.at('metadata.name'), 'This repository has no LimitRange for this namespace, so containers without limits may take all of their node. Add one.', undefined, 'unverified');
  },
});
