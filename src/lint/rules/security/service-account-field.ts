import { remove, rename } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'security/service-account-field',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['deprecated-service-account-field'] },
  summary: 'Account of the pod is named by a deprecated field',
  why: 'serviceAccount is an old name of serviceAccountName. Where both are set, serviceAccountName wins, and the reader of the other is misled about the rights of the pod.',
  source: 'Kubernetes documentation, API reference, PodSpec, serviceAccount',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccount: web
# ^^^^^^^^^^^^^^ security/service-account-field
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod }, report) => {
    const old = pod?.get('serviceAccount');
    if (!pod || typeof old !== 'string') return;
    const name = pod.get('serviceAccountName');
    const place = pod.at('serviceAccount', 'key');
    if (name === undefined) report(place, 'serviceAccount is deprecated. Write serviceAccountName.', rename('serviceAccountName'));
    else if (name === old) report(place, 'serviceAccount is deprecated, and serviceAccountName says the same. Remove it.', remove());
    else report(place, `serviceAccount says ${old}, but serviceAccountName says ${shown(name)}, and that is the account that the pod gets. Remove serviceAccount.`, remove());
  },
});
