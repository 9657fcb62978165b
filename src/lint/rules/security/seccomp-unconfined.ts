import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/seccomp-unconfined',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Container may make every system call',
  why: 'Seccomp keeps a container from the system calls of the kernel that applications do not need and attackers do. Unconfined switches it off. Set the type to RuntimeDefault.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Seccomp',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Unconfined
#           ^^^^^^^^^^ security/seccomp-unconfined
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { part, label } of podAndContainers(pod)) {
      if (part.get('securityContext.seccompProfile.type') !== 'Unconfined') continue;
      report(part.at('securityContext.seccompProfile.type'), `${label} may make every system call, because its seccomp profile is Unconfined. Set the type to RuntimeDefault.`, setTo('RuntimeDefault'));
    }
  },
});
