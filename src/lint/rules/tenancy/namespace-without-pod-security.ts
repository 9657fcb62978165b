import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isTenantNamespace } from './namespaces.ts';

export default rule({
  id: 'tenancy/namespace-without-pod-security',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Namespace sets no Pod Security level',
  why: 'Without the label pod-security.kubernetes.io/enforce a namespace takes privileged pods, unless the cluster has another default. Set restricted, or baseline where that does not work.',
  source: 'Kubernetes documentation, Pod Security Admission, Pod Security Admission labels for namespaces',
  examples: {
    bad: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
#       ^^^^ tenancy/namespace-without-pod-security
`,
    good: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
  },
  check: (context, report) => {
    const { object } = context;
    if (!isTenantNamespace(object) || hasLevel(object.get('metadata.labels'))) return;
    report(object.at('metadata.name'), 'Nothing keeps privileged pods out of this namespace. Set the label pod-security.kubernetes.io/enforce to restricted, or to baseline.', setTo('restricted', { ...object.at(), path: ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'] }), 'unverified');
  },
});

const hasLevel = (labels: JsonValue | undefined) => isObject(labels) && 'pod-security.kubernetes.io/enforce' in labels;
