import { rule } from '../../rule.ts';

export default rule({
  id: 'security/non-root-conflict',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Container is told to run as root and forbidden to',
  why: 'With runAsNonRoot: true the node refuses to start a container whose runAsUser is 0: the pod stays in CreateContainerConfigError.',
  source: 'Kubernetes documentation, API reference, SecurityContext, runAsNonRoot',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        runAsUser: 0
#                  ^ security/non-root-conflict
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        runAsUser: 10001
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const container of pod.containers) {
      // The container's own settings come before the pod's, each by itself.
      const own = container.get('securityContext.runAsUser') ?? undefined;
      const user = own ?? pod.get('securityContext.runAsUser');
      const nonRoot = container.get('securityContext.runAsNonRoot') ?? pod.get('securityContext.runAsNonRoot');
      if (user !== 0 || nonRoot !== true) continue;
      report(
        (own === undefined ? pod : container).at('securityContext.runAsUser'),
        `${container.label} will not start: runAsUser is 0, which is root, and runAsNonRoot forbids root. Choose another user, such as 10001.`,
      );
    }
  },
});
