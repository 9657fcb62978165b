import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podMetadata } from '../podMetadata.ts';

export default rule({
  id: 'security/seccomp-missing',
  severity: 'hint',
  profile: 'default',
  peers: { kubeScore: ['container-seccomp-profile'], polaris: ['linuxHardening'] },
  summary: 'Container has no seccomp profile',
  why: 'Without a profile most nodes let a container make every system call, and a flaw in the kernel is then one call away. RuntimeDefault forbids those that hardly any application needs.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Seccomp (v1.19+; not for Windows pods)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
#^^^ security/seccomp-missing
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
  check: ({ object, pod }, report) => {
    const type = 'securityContext.seccompProfile.type';
    if (!pod || pod.windows || pod.get(type) !== undefined) return;
    // A privileged container is unconfined whatever is set; security/privileged-container speaks of these.
    const without = pod.containers.filter((container) => container.get(type) === undefined && container.get('securityContext.privileged') !== true);
    // Whoever relies on the annotations of old is told by security/seccomp-annotation.
    if (without.length === 0 || podMetadata(object, pod).annotations.some(({ key }) => key.includes('seccomp.security.alpha.kubernetes.io'))) return;
    const whole = without.length === pod.containers.length;
    for (const part of whole ? [pod] : without) {
      const label = 'label' in part ? part.label : 'This pod';
      report(part.at('securityContext.seccompProfile'), `${label} has no seccomp profile, so it may make every system call of the kernel. Set securityContext.seccompProfile.type to RuntimeDefault.`, setTo('RuntimeDefault', part.at(type)));
    }
  },
});
