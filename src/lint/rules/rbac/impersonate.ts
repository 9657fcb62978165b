import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/impersonate',
  severity: 'warning',
  profile: 'default',
  summary: 'Role acts as somebody else',
  why: 'Whoever may impersonate users, groups or ServiceAccounts has all their rights, those of cluster administrators included. Name those that are meant in resourceNames.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Impersonate verb',
  examples: {
    bad: clusterRole('', 'users', 'impersonate', '#               ^^^^^ rbac/impersonate\n'),
    good: clusterRole('', 'users', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'] }))
      report(grant.place, `impersonate on ${grant.resource} gives the rights of all of them. Name those that are meant in resourceNames.`);
  },
});
