import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/privileged-container',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['privileged-container'], kubeScore: ['container-security-context-privileged'], polaris: ['runAsPrivileged'] },
  summary: 'Container runs privileged',
  why: 'A privileged container has all the rights of the node: whoever takes it over owns the node and every pod on it.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Privileged Containers',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
#                   ^^^^ security/privileged-container
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: false
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      if (container.get('securityContext.privileged') !== true) continue;
      report(
        container.at('securityContext.privileged'),
        `${container.label} runs privileged, with all the rights of the node it runs on. Set privileged to false; if it needs one right in particular, add that capability only.`,
        setTo(false),
      );
    }
  },
});
