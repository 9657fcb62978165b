import { setTo } from '../../fix.ts';
import { isName, lookUp, reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { clusterRole, clusterRoleBinding } from './exampleRoles.ts';
import { isBinding, rbacGroup } from './grants.ts';

const account = `  - kind: ServiceAccount
    name: reporter
    namespace: shop
`;
/** Kubernetes documentation, Using RBAC Authorization, Default roles; those of the system begin with `system:`. */
const userFacing = ['cluster-admin', 'admin', 'edit', 'view'];
/** The Role of kube-system by which aggregated API servers learn whom to trust (Kubernetes documentation, Configure the Aggregation Layer). */
const authenticationReader = 'extension-apiserver-authentication-reader';

export default rule({
  id: 'rbac/role-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Role of a binding is not there',
  why: 'A binding to a role that does not exist grants nothing, so its subjects are refused what they need. A Role must be in the namespace of the binding. The roles that Kubernetes brings are known.',
  source: 'Kubernetes documentation, Using RBAC Authorization, RoleBinding and ClusterRoleBinding',
  examples: {
    bad: `${clusterRoleBinding('operatr\n#       ^^^^^^^ rbac/role-missing', account)}---\n${clusterRole('apps', 'deployments', 'get, list')}`,
    good: `${clusterRoleBinding('operator', account)}---\n${clusterRole('apps', 'deployments', 'get, list')}`,
  },
  check: ({ object, set, repository }, report) => {
    if (!isBinding(object)) return;
    const [kind, name] = [object.get('roleRef.kind'), object.get('roleRef.name')];
    if (!isName(name) || name.startsWith('system:') || name === authenticationReader || (kind !== 'Role' && kind !== 'ClusterRole')) return;
    const { namespace } = object.manifest;
    const place = object.at('roleRef.name');
    if (kind === 'ClusterRole') {
      if (!lookUp({ set, repository }, { group: rbacGroup, kind, name }) && set.find(rbacGroup, 'Role', name, namespace) && object.manifest.gvk.kind === 'RoleBinding')
        report(object.at('roleRef.kind'), `There is no ClusterRole ${name}, but a Role of that name. Set kind to Role.`, setTo('Role'));
      else reportMissing({ set, repository }, { group: rbacGroup, kind, name, place, effect: 'this binding grants nothing', provided: userFacing }, report);
      return;
    }
    const isClusterRole = userFacing.includes(name) || lookUp({ set, repository }, { group: rbacGroup, kind: 'ClusterRole', name }) !== undefined;
    if (isClusterRole && !lookUp({ set, repository }, { group: rbacGroup, kind, name, namespace }))
      report(object.at('roleRef.kind'), `There is no Role ${name}, but a ClusterRole of that name. Set kind to ClusterRole.`, setTo('ClusterRole'));
    else reportMissing({ set, repository }, { group: rbacGroup, kind, name, namespace, place, effect: 'this binding grants nothing' }, report);
  },
});
