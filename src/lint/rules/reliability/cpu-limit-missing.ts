import { rule } from '../../rule.ts';
import { hasAmount, isGiven, sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/cpu-limit-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['container-resources'], polaris: ['cpuLimitsMissing'] },
  summary: 'Container may use all CPU that its node has left',
  why: 'Without a limit a container is as fast as its node is idle, so that its speed differs from node to node and hides that its request is too low. Many teams want just that; where every tenant must get the same, set resources.limits.cpu.',
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
#     ^^^^^^^^^ reliability/cpu-limit-missing
        requests:
          cpu: 100m
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
        requests:
          cpu: 100m
        limits:
          cpu: 500m
`,
  },
  check: (context, report) => {
    if (context.pod && hasAmount(context.pod, 'limits', 'cpu')) return;
    for (const container of sizedContainers(context)) {
      if (!hasAmount(container, 'limits', 'cpu') && !isGiven(context, 'limits', 'cpu')) report(container.at('resources.limits.cpu'), `${container.label} has no CPU limit, so its speed depends on what else its node has to do. Where that matters, set resources.limits.cpu.`);
    }
  },
});
