import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (priority: string, mark = '') => webDeployment(`${mark}${priority}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'reliability/priority-class-unset',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['priority-class-name'], polaris: ['priorityClassNotSet'] },
  summary: 'Pod is as important as any other',
  why: 'When the cluster is full, pods of a higher PriorityClass push out others, and those without one go first. Give what must run a class of its own.',
  source: 'Kubernetes documentation, Pod Priority and Preemption',
  examples: {
    bad: example('', '#   ^^^^ reliability/priority-class-unset\n'),
    good: example('      priorityClassName: shop-critical\n'),
  },
  check: ({ pod }, report) => {
    if (pod && pod.get('priorityClassName') === undefined) report(pod.at('priorityClassName'), 'This pod has no PriorityClass, so when the cluster is full it is as likely as any other to wait or to be pushed out. If it matters more or less than others, set priorityClassName.');
  },
});
