import { rule } from '../../rule.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { isBinding } from './grants.ts';

const account = (name: string, mark = '') => clusterRoleBinding('reader', `  - kind: ServiceAccount
    name: ${name}
${mark}    namespace: shop
`);

export default rule({
  id: 'rbac/default-account-bound',
  severity: 'hint',
  profile: 'default',
  summary: 'Binding grants rights to the default ServiceAccount',
  why: 'Every pod of the namespace that names no ServiceAccount runs as default, and gets these rights, too. Make a ServiceAccount for the pods that need them.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices; Configure Service Accounts for Pods',
  examples: {
    bad: account('default', '#         ^^^^^^^ rbac/default-account-bound\n'),
    good: account('reporter'),
  },
  check: ({ object }, report) => {
    if (!isBinding(object)) return;
    for (const subject of object.items('subjects')) {
      if (subject.get('kind') === 'ServiceAccount' && subject.get('name') === 'default')
        report(subject.at('name'), 'Every pod of the namespace that names no ServiceAccount runs as default and gets these rights. Make one for the pods that need them.');
    }
  },
});
