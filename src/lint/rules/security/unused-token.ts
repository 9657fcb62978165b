import { isList, isObject } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { mayShareNamespace, type ObjectSet } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { accountOf, mountsToken } from './serviceAccounts.ts';

export default rule({
  id: 'security/unused-token',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { polaris: ['automountServiceAccountToken'] },
  summary: 'Pod gets the token of an account that may do nothing',
  why: 'A token proves who the pod is, and whoever takes over a container takes it along. An account that no binding gives any right to usually needs none.',
  source: 'Kubernetes documentation, Configure Service Accounts for Pods, Opt out of API credential automounting',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  serviceAccountName: web
#                     ^^^ security/unused-token
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  serviceAccountName: web
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
  },
  check: ({ pod, object, repository }, report) => {
    const name = pod && accountOf(pod);
    if (!pod || name === undefined || name === 'default') return;
    const { namespace } = object.manifest;
    const account = repository.find('', 'ServiceAccount', name, namespace);
    if (!account || !mountsToken(pod, account) || isBound(name, namespace, repository)) return;
    report(
      pod.get('serviceAccountName') === undefined ? pod.at('serviceAccount') : pod.at('serviceAccountName'),
      `No binding of ${repository.label} gives the account "${name}" a right, yet its token is put into every container of this pod. If nothing else needs the token, set automountServiceAccountToken to false.`,
      setTo(false, pod.at('automountServiceAccountToken')),
      'unverified',
    );
  },
});

function isBound(name: string, namespace: string | undefined, repository: ObjectSet): boolean {
  return ['RoleBinding', 'ClusterRoleBinding'].some((kind) => repository.ofKind('rbac.authorization.k8s.io', kind).some((binding) => {
    const { subjects } = binding.value;
    return isList(subjects) && subjects.some((subject) => {
      if (!isObject(subject)) return false;
      if (subject['kind'] === 'Group') return typeof subject['name'] === 'string' && subject['name'].startsWith('system:serviceaccounts');
      const of = typeof subject['namespace'] === 'string' ? subject['namespace'] : undefined;
      return subject['kind'] === 'ServiceAccount' && subject['name'] === name && mayShareNamespace(of, namespace);
    });
  }));
}
