import { rule } from '../../rule.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { isBinding } from './grants.ts';

const group = (name: string, mark = '') => clusterRoleBinding('reader', `  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: ${name}
${mark}`);

/** Who stands behind a built-in user or group (Kubernetes documentation, Authenticating, and Using RBAC Authorization, Default roles). */
const everybody: Readonly<Record<string, string>> = {
  'system:anonymous': 'everybody who reaches the API server, without logging in',
  'system:unauthenticated': 'everybody who reaches the API server, without logging in',
  'system:authenticated': 'everybody who has any account or ServiceAccount of the cluster, and with some clouds any account of the cloud',
  'system:serviceaccounts': 'every pod of the cluster',
};
/** What Kubernetes itself grants to these groups. */
const granted = new Set(['system:discovery', 'system:basic-user', 'system:public-info-viewer', 'system:service-account-issuer-discovery']);

export default rule({
  id: 'rbac/broad-subject',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Binding grants rights to everybody',
  why: 'The groups system:unauthenticated and system:authenticated are everybody, with or without a log-in, and system:masters is above all rules: its rights cannot be taken away. Bind roles to the people and ServiceAccounts that need them.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Least privilege',
  examples: {
    bad: group('system:authenticated', '#         ^^^^^^^^^^^^^^^^^^^^ rbac/broad-subject\n'),
    good: group('auditors'),
  },
  check: ({ object }, report) => {
    const role = object.get('roleRef.name');
    if (!isBinding(object) || (typeof role === 'string' && granted.has(role))) return;
    for (const subject of object.items('subjects')) {
      const name = subject.get('name');
      if (typeof name !== 'string' || subject.get('kind') === 'ServiceAccount') continue;
      const who = everybody[name];
      if (who !== undefined) report(subject.at('name'), `${name} is ${who}: all of them get these rights. Bind the role to those who need it.`);
      else if (name === 'system:masters') report(subject.at('name'), 'system:masters has all rights whatever is bound to it, and they cannot be taken away again. Bind the role to a group of your own.');
    }
  },
});
