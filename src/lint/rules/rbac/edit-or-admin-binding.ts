import { rule } from '../../rule.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { isBinding } from './grants.ts';

const account = `  - kind: ServiceAccount
    name: deployer
    namespace: shop
`;

export default rule({
  id: 'rbac/edit-or-admin-binding',
  severity: 'hint',
  profile: 'strict',
  summary: 'Binding grants the wide roles edit or admin',
  why: 'edit and admin read all Secrets of a namespace and run pods as any of its ServiceAccounts; admin also binds roles. A role with what is needed gives less away.',
  source: 'Kubernetes documentation, Using RBAC Authorization, User-facing roles',
  examples: {
    bad: clusterRoleBinding('edit\n#       ^^^^ rbac/edit-or-admin-binding', account),
    good: clusterRoleBinding('deployer', account),
  },
  check: ({ object }, report) => {
    const name = object.get('roleRef.name');
    if (!isBinding(object) || object.get('roleRef.kind') !== 'ClusterRole' || (name !== 'edit' && name !== 'admin')) return;
    const where = object.manifest.gvk.kind === 'ClusterRoleBinding' ? 'of every namespace' : 'of the namespace';
    report(object.at('roleRef.name'), `${name} reads all Secrets ${where} and runs pods as any ServiceAccount there${name === 'admin' ? ', and binds roles' : ''}. Bind a role with what is needed.`);
  },
});
