import { isObject, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isAppliedWith, isSameObject, nameOf } from '../../together.ts';
import { mapsOf, textAt } from '../../values.ts';
import { bindingsByRole, roleKey } from './bindings.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { isBinding } from './grants.ts';

const subject = `  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: auditors
`;

export default rule({
  id: 'rbac/duplicate-binding',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Subject has the role already',
  why: 'When a role is bound to the same subject twice, taking one binding away does not take the rights away, which surprises whoever relies on it. Keep one.',
  source: 'Kubernetes documentation, Using RBAC Authorization, RoleBinding and ClusterRoleBinding',
  examples: {
    bad: clusterRoleBinding('view', `${subject}${subject.replace('auditors\n', 'auditors\n#         ^^^^^^^^ rbac/duplicate-binding\n')}`),
    good: clusterRoleBinding('view', `${subject}${subject.replace('auditors', 'support')}`),
  },
  check: (context, report) => {
    const { object, set } = context;
    if (!isBinding(object)) return;
    const { gvk, namespace, value } = object.manifest;
    const isCluster = gvk.kind === 'ClusterRoleBinding';
    const keys = isCluster ? bindingsByRole.ClusterRoleBinding : bindingsByRole.RoleBinding;
    const others = set.having(keys, roleKey(textAt(value, 'roleRef.kind'), textAt(value, 'roleRef.name')))
      .filter((other) => (isCluster || other.namespace === namespace) && !isSameObject(context, other) && isAppliedWith(context, other));
    const taken = new Map(others.flatMap((other) => mapsOf(valueAt(other.value, ['subjects'])).map((one) => [identityOf(one, other.namespace), other] as const)));
    const seen = new Set<string>();
    for (const part of object.items('subjects')) {
      if (!isObject(part.value)) continue;
      const identity = identityOf(part.value, namespace);
      const other = taken.get(identity);
      if (seen.has(identity)) report(part.at('name'), 'This subject is listed twice. Remove one.', remove({ ...part.at(), part: 'value' }));
      else if (other) report(part.at('name'), `The ${nameOf(context, other)} gives this subject the same role already. Keep one of the two.`);
      seen.add(identity);
    }
  },
});

const identityOf = (subject: JsonObject, namespace: string | undefined) => JSON.stringify([subject['kind'], subject['name'], subject['kind'] === 'ServiceAccount' ? (subject['namespace'] ?? namespace ?? '') : '']);
