import { rule } from '../../rule.ts';

export default rule({
  id: 'rbac/cluster-admin-binding',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['cluster-admin-role-binding'], polaris: ['clusterrolebindingClusterAdmin', 'rolebindingClusterAdminClusterRole', 'rolebindingClusterAdminRole'] },
  summary: 'Binding gives all rights',
  why: 'cluster-admin may do everything, reading every Secret included: whoever gets hold of one of the subjects owns the cluster, or with a RoleBinding the namespace. Bind a role with what is needed.',
  source: 'Kubernetes documentation, Using RBAC Authorization, User-facing roles',
  examples: {
    bad: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
#       ^^^^^^^^^^^^^ rbac/cluster-admin-binding
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: shop
`,
    good: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: deployer
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: shop
`,
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'rbac.authorization.k8s.io' || (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding')) return;
    if (object.get('roleRef.kind') !== 'ClusterRole' || object.get('roleRef.name') !== 'cluster-admin') return;
    const where = kind === 'RoleBinding' ? 'in the namespace' : 'in the whole cluster';
    report(object.at('roleRef.name'), `cluster-admin gives the subjects of this binding all rights ${where}, reading Secrets included. Bind a role that allows what is needed.`);
  },
});
