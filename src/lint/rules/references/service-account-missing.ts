import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podSpecOf } from './podReferences.ts';

const example = (name: string, mark = '') => `${webDeployment(`      serviceAccountName: ${name}
${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`)}---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web-frontend
  namespace: shop
`;

export default rule({
  id: 'references/service-account-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['non-existent-service-account'] },
  summary: 'ServiceAccount of a pod is not there',
  why: 'The API server refuses pods whose ServiceAccount does not exist, so a Deployment or Job stays without pods. Create it in the same namespace, or correct its name.',
  source: 'Kubernetes documentation, Configure Service Accounts for Pods',
  examples: {
    bad: example('web-fronted', '#                         ^^^^^^^^^^^ references/service-account-missing\n'),
    good: example('web-frontend'),
  },
  check: ({ object, set, repository }, report) => {
    const pod = podSpecOf(object.manifest);
    if (!pod) return;
    const field = pod.spec['serviceAccountName'] === undefined ? 'serviceAccount' : 'serviceAccountName';
    reportMissing({ set, repository }, {
      group: '', kind: 'ServiceAccount', name: pod.spec[field], namespace: object.manifest.namespace, effect: 'its pods are refused',
      // Every namespace has this one.
      provided: ['default'],
      place: { object: object.manifest, path: [...pod.path, field], part: 'value' },
    }, report);
  },
});
