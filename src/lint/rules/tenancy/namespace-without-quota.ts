import { rule } from '../../rule.ts';
import { isTenantNamespace, hasInNamespace } from './namespaces.ts';

export default rule({
  id: 'tenancy/namespace-without-quota',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Namespace has no ResourceQuota',
  why: 'Without a quota one team, or one mistake, can take all of the cluster, and the pods of others find no room. Add a ResourceQuota to the namespace.',
  source: 'Kubernetes documentation, Resource Quotas',
  examples: {
    bad: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
#       ^^^^ tenancy/namespace-without-quota
`,
    good: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: quota
  namespace: shop
spec:
  hard:
    requests.cpu: "4"
    requests.memory: 8Gi
`,
  },
  check: (context, report) => {
    const { object } = context;
    if (!isTenantNamespace(object) || hasInNamespace(context, '', 'ResourceQuota')) return;
    report(object.at('metadata.name'), 'This repository has no ResourceQuota for this namespace, so what is in it can take all of the cluster. Add one.', undefined, 'unverified');
  },
});
