import { rule } from '../../rule.ts';
import { isHook } from './workloads.ts';

const example = (policy: string, mark = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  restartPolicy: ${policy}
${mark}  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`;

export default rule({
  id: 'reliability/restart-policy',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['restart-policy'] },
  summary: 'Containers are not started again when they fail',
  why: 'With restartPolicy Never a Pod of its own stays failed after the first crash, or after its liveness probe has killed it. OnFailure or Always starts it again.',
  source: 'Kubernetes documentation, Pod Lifecycle, Container restart policy',
  examples: {
    bad: example('Never', '#                ^^^^^ reliability/restart-policy\n'),
    good: example('Always'),
  },
  check: ({ object, pod }, report) => {
    // The pods of a Job are tried again by it, and those of all other workloads may have no other policy than Always.
    if (!pod || object.manifest.gvk.kind !== 'Pod' || pod.get('restartPolicy') !== 'Never' || isHook(object)) return;
    report(pod.at('restartPolicy'), 'After the first failure this Pod stays failed. Set restartPolicy to OnFailure or Always, or let a Job run it.');
  },
});
