import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf, verbsOf } from './grants.ts';

export default rule({
  id: 'rbac/escalate-or-bind',
  severity: 'warning',
  profile: 'default',
  summary: 'Role can give itself every right',
  why: 'The verbs escalate and bind lift the rule that nobody grants rights which they do not have: whoever has them can become cluster-admin. Where a program must bind a role, name that role in resourceNames.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Escalate verb, and Bind verb',
  examples: {
    bad: clusterRole('rbac.authorization.k8s.io', 'clusterroles', 'bind', '#               ^^^^^^^^^^^^ rbac/escalate-or-bind\n'),
    good: clusterRole('rbac.authorization.k8s.io', 'clusterroles', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: 'rbac.authorization.k8s.io', resources: ['roles', 'clusterroles'], verbs: ['escalate', 'bind'] }))
      report(grant.place, `${verbsOf(grant)} on ${grant.resource} lets whoever has this role give themselves every right. Name the roles that are meant in resourceNames.`);
  },
});
