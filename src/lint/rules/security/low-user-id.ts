import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/low-user-id',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['container-security-context-user-group-id'] },
  summary: 'Container runs as a user or group that its node may have too',
  why: 'Users of the node have low numbers. A process that gets out of its container has the rights of the node\'s user with the same number. Take one above 10000, or give the pod a user namespace with hostUsers: false.',
  source: 'Kubernetes documentation, Configure a Security Context for a Pod or Container; User Namespaces',
  options: { minimum: { description: 'The lowest number of a user or group that is not reported.', default: 10000, schema: { type: 'integer', minimum: 1 } } },
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
#              ^^^^ security/low-user-id
    runAsGroup: 10001
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
    runAsUser: 10001
    runAsGroup: 10001
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod, option }, report) => {
    if (!pod || pod.get('hostUsers') === false) return;
    const minimum = Number(option('minimum'));
    for (const { part, label } of podAndContainers(pod)) {
      for (const field of ['runAsUser', 'runAsGroup']) {
        const id = part.get(`securityContext.${field}`);
        // Root is for security/run-as-root and security/root-group to tell.
        if (typeof id !== 'number' || id <= 0 || id >= minimum) continue;
        report(part.at(`securityContext.${field}`), `${label} runs with ${field} ${String(id)}, a number that a user or group of the node may have too. If the image's files allow, choose one from ${String(minimum)} on.`);
      }
    }
  },
});
