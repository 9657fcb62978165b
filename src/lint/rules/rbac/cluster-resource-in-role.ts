import { isList } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { isClusterResource } from '../clusterScope.ts';
import { rbacGroup } from './grants.ts';

const role = (resource: string, mark = '') => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: operator
  namespace: shop
rules:
  - apiGroups: ['']
    resources: [${resource}]
${mark}    verbs: [get, list]
`;

export default rule({
  id: 'rbac/cluster-resource-in-role',
  severity: 'warning',
  profile: 'default',
  summary: 'Role grants what only a ClusterRole can',
  why: 'A Role is for objects of its namespace. Nodes, volumes, classes and others belong to no namespace, so a Role for them grants nothing, and the program that needs them is refused. Use a ClusterRole and a ClusterRoleBinding.',
  source: 'Kubernetes documentation, Using RBAC Authorization, Role and ClusterRole',
  examples: {
    bad: role('nodes', '#               ^^^^^ rbac/cluster-resource-in-role\n'),
    good: role('pods'),
  },
  check: ({ object }, report) => {
    const { gvk } = object.manifest;
    if (gvk.group !== rbacGroup || gvk.kind !== 'Role') return;
    for (const granted of object.items('rules')) {
      const groups = textsOf(granted.get('apiGroups'));
      const resources = granted.get('resources');
      if (!isList(resources)) continue;
      for (const [index, resource] of resources.entries()) {
        // A namespace itself counts as in it: a Role may get or change its own.
        if (typeof resource !== 'string' || resource === 'namespaces' || !groups.some((group) => isClusterResource(group, resource.split('/')[0] ?? ''))) continue;
        report(granted.at(`resources[${String(index)}]`), `${resource} belong to no namespace, so a Role grants nothing on them. Use a ClusterRole and a ClusterRoleBinding.`);
      }
    }
  },
});
