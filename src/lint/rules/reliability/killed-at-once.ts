import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (seconds: number, mark = '') => webDeployment(`      terminationGracePeriodSeconds: ${String(seconds)}
${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`);

export default rule({
  id: 'reliability/killed-at-once',
  severity: 'warning',
  profile: 'default',
  summary: 'Containers are killed without a chance to finish',
  why: 'With a grace period of zero, containers get no signal but are killed: requests are cut off and data that is not written is lost. For a StatefulSet, two pods may even run with the same name for a while.',
  source: 'Kubernetes documentation, Pod Lifecycle, Termination of Pods; StatefulSets, Deployment and Scaling Guarantees',
  examples: {
    bad: example(0, '#                                    ^ reliability/killed-at-once\n'),
    good: example(30),
  },
  check: ({ object, pod }, report) => {
    // An agent of a node is often killed on purpose, so that the next one can take its place.
    if (pod?.get('terminationGracePeriodSeconds') !== 0 || object.manifest.gvk.kind === 'DaemonSet') return;
    report(pod.at('terminationGracePeriodSeconds'), 'These containers are killed at once, in the middle of what they are doing. Remove the field for the default of 30 seconds, or allow the time that they need to finish.', remove());
  },
});
