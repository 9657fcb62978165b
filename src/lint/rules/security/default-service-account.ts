import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { accountOf, mountsToken } from './serviceAccounts.ts';

export default rule({
  id: 'security/default-service-account',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['default-service-account'], polaris: ['automountServiceAccountToken'] },
  summary: 'Pod gets the token of the default account',
  why: 'Every container of the pod can call the API server as the namespace\'s default account, and what one pod is allowed to do, all are. Most applications need no token; those that do should have an account of their own.',
  source: 'Kubernetes documentation, Configure Service Accounts for Pods; CIS Kubernetes Benchmark, 5.1.5 and 5.1.6',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
#^^^ security/default-service-account
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod, object, repository }, report) => {
    if (!pod || accountOf(pod) !== 'default') return;
    if (!mountsToken(pod, repository.find('', 'ServiceAccount', 'default', object.manifest.namespace))) return;
    const field = 'automountServiceAccountToken';
    report(
      pod.get(field) === true ? pod.at(field) : pod.at('serviceAccountName'),
      'This pod gets the token of the default account, and with it whatever that account may do. If it does not call the API server, set automountServiceAccountToken to false; if it does, give it an account of its own with serviceAccountName.',
      pod.get(field) === true ? undefined : setTo(false, pod.at(field)),
    );
  },
});
