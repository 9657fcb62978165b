import { rule } from '../../rule.ts';
import { hasAmount, isGiven, sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/memory-limit-missing',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['unset-memory-requirements'], kubeScore: ['container-resources'], polaris: ['memoryLimitsMissing'] },
  summary: 'Container may use all memory of its node',
  why: 'A container without a memory limit that leaks takes the memory of the node, and other pods are killed for it. Set resources.limits.memory to what the container needs at most.',
  source: 'Kubernetes documentation, Resource Management for Pods and Containers',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      resources:
#     ^^^^^^^^^ reliability/memory-limit-missing
        requests:
          memory: 64Mi
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      resources:
        limits:
          memory: 128Mi
`,
  },
  check: (context, report) => {
    // A limit of the whole pod bounds each of its containers.
    if (context.pod && hasAmount(context.pod, 'limits', 'memory')) return;
    for (const container of sizedContainers(context)) {
      if (hasAmount(container, 'limits', 'memory') || isGiven(context, 'limits', 'memory')) continue;
      report(container.at('resources.limits.memory'), `${container.label} has no memory limit, so it may use all memory of its node and other pods are killed for it. Set resources.limits.memory.`);
    }
  },
});
