import { all, remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podMetadata } from '../podMetadata.ts';

export default rule({
  id: 'security/seccomp-annotation',
  severity: 'warning',
  profile: 'default',
  summary: 'Seccomp profile is set by an annotation that has no effect',
  why: 'Since Kubernetes 1.27 the seccomp annotations are ignored: a pod that relies on them runs without the profile. Set securityContext.seccompProfile instead.',
  source: 'Kubernetes documentation, Restrict a Container\'s Syscalls with seccomp; Well-Known Labels, Annotations and Taints, seccomp.security.alpha.kubernetes.io/pod',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: runtime/default
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/seccomp-annotation
spec:
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
  check: ({ pod, object }, report) => {
    if (!pod) return;
    for (const { key, value, place } of podMetadata(object, pod).annotations) {
      const container = containerPrefix.exec(key)?.[1];
      if (key !== forPod && container === undefined) continue;
      const part = key === forPod ? pod : pod.containers.find(({ name }) => name === container);
      const field = part && part.get('securityContext.seccompProfile') === undefined && isDefault(value) ? part.at('securityContext.seccompProfile.type') : undefined;
      report(
        place,
        'This annotation has no effect since Kubernetes 1.27, so the profile that it names is not used. Set securityContext.seccompProfile and remove it.',
        field ? all('Set securityContext.seccompProfile instead', [setTo('RuntimeDefault', field), remove()]) : part?.get('securityContext.seccompProfile') === undefined ? undefined : remove(),
      );
    }
  },
});

const forPod = 'seccomp.security.alpha.kubernetes.io/pod';
const containerPrefix = /^container\.seccomp\.security\.alpha\.kubernetes\.io\/(.+)$/;
const isDefault = (value: unknown) => value === 'runtime/default' || value === 'docker/default';
