/** A configuration of one webhook for examples: `fields` are those of the webhook beside its name, Service and rules. */
export function configuration(fields: string, { kind = 'Validating', rules = '{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods] }', service = 'guard' } = {}): string {
  return `---
apiVersion: admissionregistration.k8s.io/v1
kind: ${kind}WebhookConfiguration
metadata: { name: guard }
webhooks:
  - name: pods.guard.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig: { caBundle: Y2E=, service: { namespace: guard, name: ${service} } }
    rules: [${rules}]
    ${fields}
`;
}

export const service = `---
apiVersion: v1
kind: Service
metadata: { name: guard, namespace: guard }
spec: { selector: { app: guard }, ports: [{ port: 443, targetPort: 9443 }] }
`;

export const outsideOfSystem = 'namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system, guard] }] }';
