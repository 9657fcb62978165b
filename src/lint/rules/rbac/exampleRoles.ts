/** A ClusterRole with one rule, and a mark under its list of resources. */
export function clusterRole(group: string, resources: string, verbs: string, mark = ''): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: operator
rules:
  - apiGroups: ['${group}']
    resources: [${resources}]
${mark}    verbs: [${verbs}]
`;
}

/** A ClusterRoleBinding of a role to a subject. */
export function clusterRoleBinding(role: string, subject: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: operator
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: ${role}
subjects:
${subject}`;
}
