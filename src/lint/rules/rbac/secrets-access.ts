import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf, verbsOf } from './grants.ts';

export default rule({
  id: 'rbac/secrets-access',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['access-to-secrets'] },
  summary: 'Role reads Secrets',
  why: 'Whoever may get, list or watch Secrets reads every password and token there, in a ClusterRole those of all namespaces: list and watch show the contents, too. Name the Secrets in resourceNames and allow get alone.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Listing secrets',
  examples: {
    bad: clusterRole('', 'secrets', 'get, list', '#               ^^^^^^^ rbac/secrets-access\n'),
    good: clusterRole('', 'configmaps', 'get, list'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['secrets'], verbs: ['get', 'list', 'watch'] }))
      report(grant.place, `${verbsOf(grant)} on secrets shows the contents of all of them. Name those that are needed in resourceNames, with get alone.`);
  },
});
