import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/unmasked-proc',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['unsafe-proc-mount'], polaris: ['procMount'] },
  summary: 'Container sees all of /proc',
  why: 'The hidden parts of /proc tell about the node and can change its kernel. In a user namespace that is less dangerous, yet only tools that build or run containers need it, and namespaces that enforce the restricted Pod Security Standard refuse it.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline and Restricted, /proc Mount Type (allowed in user namespaces by Baseline from v1.35)',
  examples: {
    bad: `apiVersion: v1
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
#                  ^^^^^^^^ security/unmasked-proc
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
        procMount: Default
`,
  },
  check: ({ pod, containers, version }, report) => {
    // What the API server refuses is for security/proc-mount to say.
    if (!pod || (pod.get('hostUsers') !== false && version.minor >= 33)) return;
    const standard = version.minor >= 35 ? 'restricted' : 'baseline';
    for (const container of containers) {
      if (container.get('securityContext.procMount') !== 'Unmasked') continue;
      report(container.at('securityContext.procMount'), `${container.label} sees all of /proc, which namespaces that enforce the ${standard} Pod Security Standard refuse. Remove procMount, unless the container builds or runs containers itself.`, remove());
    }
  },
});
