import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/token-creation',
  severity: 'hint',
  profile: 'default',
  summary: 'Role makes tokens of ServiceAccounts',
  why: 'Whoever may create tokens of ServiceAccounts has the rights of each of them. Name the ServiceAccounts that are meant in resourceNames.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Token request',
  examples: {
    bad: clusterRole('', 'serviceaccounts/token', 'create', '#               ^^^^^^^^^^^^^^^^^^^^^ rbac/token-creation\n'),
    good: clusterRole('', 'serviceaccounts', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['serviceaccounts/token'], verbs: ['create'] }))
      report(grant.place, `Creating ${grant.resource} gives the rights of every ServiceAccount that this role reaches. Name those that are meant in resourceNames.`);
  },
});
