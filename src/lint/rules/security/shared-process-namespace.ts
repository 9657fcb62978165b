import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/shared-process-namespace',
  severity: 'hint',
  profile: 'strict',
  summary: 'Containers of the pod see each other\'s processes and files',
  why: 'With a shared process namespace each container can read the environment, the arguments and through /proc/<pid>/root the files of the others, passwords included. Share it only where a container must signal another.',
  source: 'Kubernetes documentation, Share Process Namespace between Containers in a Pod',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  shareProcessNamespace: true
#                        ^^^^ security/shared-process-namespace
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
    - name: helper
      image: registry.example.com/helper:2.0.0
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
    - name: helper
      image: registry.example.com/helper:2.0.0
`,
  },
  check: ({ pod }, report) => {
    if (pod?.get('shareProcessNamespace') !== true) return;
    report(pod.at('shareProcessNamespace'), 'The containers of this pod see each other\'s processes, environment and files. Set shareProcessNamespace to false, unless one of them must signal another.', setTo(false));
  },
});
