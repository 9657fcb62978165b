import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podSpecOf } from './podReferences.ts';

const example = (name: string, mark = '') => `${webDeployment(`      priorityClassName: ${name}
${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`)}---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: shop-critical
value: 100000
`;

export default rule({
  id: 'references/priority-class-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'PriorityClass of a pod is not there',
  why: 'The API server refuses pods whose PriorityClass does not exist, so a Deployment stays without pods. It is only looked for where the repository defines PriorityClasses. Create it, or correct its name.',
  source: 'Kubernetes documentation, Pod Priority and Preemption, Pod priority',
  examples: {
    bad: example('shop-critcal', '#                        ^^^^^^^^^^^^ references/priority-class-missing\n'),
    good: example('shop-critical'),
  },
  check: ({ object, set, repository }, report) => {
    const pod = podSpecOf(object.manifest);
    if (!pod) return;
    reportMissing({ set, repository }, {
      group: 'scheduling.k8s.io', kind: 'PriorityClass', name: pod.spec['priorityClassName'], effect: 'its pods are refused', from: 'cluster',
      provided: ['system-node-critical', 'system-cluster-critical'],
      place: { object: object.manifest, path: [...pod.path, 'priorityClassName'], part: 'value' },
    }, report);
  },
});
