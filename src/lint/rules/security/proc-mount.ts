import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/proc-mount',
  severity: 'error',
  profile: 'baseline',
  peers: { kubeLinter: ['unsafe-proc-mount'], polaris: ['procMount'] },
  summary: 'Container asks for an unmasked /proc outside a user namespace',
  why: 'The parts of /proc that tell about the node and can change its kernel are hidden from containers. The API server lets a container see them only in a user namespace, where its root is no root of the node.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, /proc Mount Type; API reference, SecurityContext, procMount (v1.33+)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: builder
spec:
  containers:
    - name: builder
      image: registry.example.com/builder:3.1.0
      securityContext:
        procMount: Unmasked
#                  ^^^^^^^^ security/proc-mount
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: builder
spec:
  hostUsers: false
  containers:
    - name: builder
      image: registry.example.com/builder:3.1.0
      securityContext:
        procMount: Unmasked
`,
  },
  check: ({ pod, containers, version }, report) => {
    // Before 1.33 the API server drops the value instead; security/unmasked-proc speaks of that.
    if (pod?.get('hostUsers') === false || version.minor < 33) return;
    for (const container of containers) {
      if (container.get('securityContext.procMount') !== 'Unmasked') continue;
      report(
        container.at('securityContext.procMount'),
        `${container.label} asks for an unmasked /proc, which the API server refuses unless the pod has hostUsers: false. Remove procMount, or set hostUsers to false.`,
        remove(),
      );
    }
  },
});
