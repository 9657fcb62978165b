import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podSpecOf } from './podReferences.ts';

const example = (name: string, mark = '') => `${webDeployment(`      runtimeClassName: ${name}
${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`)}---
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: gvisor
handler: runsc
`;

export default rule({
  id: 'references/runtime-class-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'RuntimeClass of a pod is not there',
  why: 'The API server refuses pods whose RuntimeClass does not exist. It is only looked for where the repository defines RuntimeClasses. Create it, or correct its name.',
  source: 'Kubernetes documentation, Runtime Class, Usage',
  examples: {
    bad: example('gviser', '#                       ^^^^^^ references/runtime-class-missing\n'),
    good: example('gvisor'),
  },
  check: ({ object, set, repository }, report) => {
    const pod = podSpecOf(object.manifest);
    if (!pod) return;
    reportMissing({ set, repository }, {
      group: 'node.k8s.io', kind: 'RuntimeClass', name: pod.spec['runtimeClassName'], effect: 'its pods are refused', from: 'cluster',
      place: { object: object.manifest, path: [...pod.path, 'runtimeClassName'], part: 'value' },
    }, report);
  },
});
