import { isObject, matchesSelector, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { mayShareNamespace, type ObjectSet } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { bindingsByRole, roleKey } from './bindings.ts';
import { clusterRole, clusterRoleBinding } from './exampleRoles.ts';
import { isRole, rbacGroup } from './grants.ts';

const role = clusterRole('apps', 'deployments', 'get, list');

export default rule({
  id: 'rbac/unused-role',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'No binding grants this role',
  why: 'A role that nothing binds does nothing today, and is bound one day by somebody who does not know what it grants. Bind it, or delete it.',
  source: 'Kubernetes documentation, Using RBAC Authorization, RoleBinding and ClusterRoleBinding',
  examples: {
    bad: role.replace('name: operator\n', 'name: operator\n#       ^^^^^^^^ rbac/unused-role\n'),
    good: `${role}---\n${clusterRoleBinding('operator', '  - kind: ServiceAccount\n    name: operator\n    namespace: shop\n')}`,
  },
  check: ({ object, repository }, report) => {
    const { gvk: { kind }, name, namespace, value } = object.manifest;
    if (!isRole(object) || name === '' || name.startsWith('system:') || isAggregated(value, repository)) return;
    const key = roleKey(kind, name);
    if (repository.having(bindingsByRole.RoleBinding, key).some((binding) => kind === 'ClusterRole' || mayShareNamespace(binding.namespace, namespace))) return;
    if (repository.having(bindingsByRole.ClusterRoleBinding, key).length > 0) return;
    report(object.at('metadata.name'), `No binding of this repository grants the ${kind} ${name}. Bind it, or delete it when nothing else does.`, undefined, 'unverified');
  },
});

/** Whether another ClusterRole takes these rules over, one of Kubernetes' own or one of the repository. */
function isAggregated(value: JsonObject, repository: ObjectSet): boolean {
  const labels = valueAt(value, ['metadata', 'labels']);
  if (!isObject(labels)) return false;
  if (Object.keys(labels).some((key) => key.startsWith('rbac.authorization.k8s.io/aggregate-to-'))) return true;
  return repository.ofKind(rbacGroup, 'ClusterRole').some((other) =>
    mapsOf(valueAt(other.value, ['aggregationRule', 'clusterRoleSelectors'])).some((selector) => matchesSelector(selector, labels) === true));
}
