import { rule } from '../../rule.ts';
import { isHook } from './workloads.ts';

export default rule({
  id: 'reliability/naked-pod',
  severity: 'hint',
  profile: 'default',
  summary: 'Pod is replaced by nobody when it is lost',
  why: 'A Pod of its own is gone for good when its node fails or is drained, and hardly any of its fields can be changed by applying it again. A Deployment replaces and updates its pods; a Job repeats them until they succeed.',
  source: 'Kubernetes documentation, Configuration Good Practices, "Naked" Pods; Pods, Working with Pods',
  examples: {
    bad: `apiVersion: v1
kind: Pod
#     ^^^ reliability/naked-pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
  },
  check: ({ object, pod }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (!pod || group !== '' || kind !== 'Pod' || isHook(object) || object.get('metadata.ownerReferences') !== undefined) return;
    const instead = (pod.get('restartPolicy') ?? 'Always') === 'Always' ? 'a Deployment' : 'a Job';
    report(object.at('kind'), `Nothing replaces this Pod when its node is lost, or when it must change. Let ${instead} create it.`);
  },
});
