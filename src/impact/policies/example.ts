/** The policy of the Kubernetes documentation: no more than five replicas. */
export const policy = `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: demo-policy.example.com }
spec:
  failurePolicy: Fail
  matchConstraints: { resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments] }] }
  validations: [{ expression: 'object.spec.replicas <= 5', message: five replicas at most }]
`;

export function binding(actions: string): string {
  return `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: demo-binding-test.example.com }
spec: { policyName: demo-policy.example.com, validationActions: [${actions}] }
`;
}

export function deployment(replicas: number): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`;
}
