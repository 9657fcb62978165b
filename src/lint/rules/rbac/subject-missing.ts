import { reportMissing } from '../../missingObject.ts';
import type { ObjectKeys } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { isBinding } from './grants.ts';

const example = (name: string, mark = '') => `${clusterRoleBinding('view', `  - kind: ServiceAccount
    name: ${name}
${mark}    namespace: shop
`)}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: reporter
  namespace: shop
`;

const accountsByNamespace: ObjectKeys = { group: '', kind: 'ServiceAccount', keysOf: ({ namespace }) => (namespace === undefined ? [] : [namespace]) };

export default rule({
  id: 'rbac/subject-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'ServiceAccount of a binding is not there',
  why: 'A binding to a ServiceAccount that does not exist grants nothing to the pods that were meant, and whoever creates that account later gets the rights. It is only looked for in namespaces of the repository.',
  source: 'Kubernetes documentation, Using RBAC Authorization, Referring to subjects',
  examples: {
    bad: example('reportr', '#         ^^^^^^^ rbac/subject-missing\n'),
    good: example('reporter'),
  },
  check: ({ object, set, repository }, report) => {
    if (!isBinding(object)) return;
    for (const subject of object.items('subjects')) {
      if (subject.get('kind') !== 'ServiceAccount') continue;
      const written = subject.get('namespace');
      const namespace = typeof written === 'string' && written !== '' ? written : object.manifest.namespace;
      const isOurs = namespace === undefined || repository.find('', 'Namespace', namespace) !== undefined || repository.having(accountsByNamespace, namespace).length > 0;
      if (!isOurs) continue;
      reportMissing({ set, repository }, { group: '', kind: 'ServiceAccount', name: subject.get('name'), namespace, place: subject.at('name'), effect: 'this binding grants nothing', provided: ['default'] }, report);
    }
  },
});
