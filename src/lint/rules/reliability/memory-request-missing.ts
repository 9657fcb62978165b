import { rule } from '../../rule.ts';
import { isGiven, isRequested, sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/memory-request-missing',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['unset-memory-requirements'], kubeScore: ['container-resources'], polaris: ['memoryRequestsMissing'] },
  summary: 'Container asks for no memory',
  why: 'The scheduler places pods by what they request, and when a node runs out of memory, pods that use more than they requested are killed first: one that requested nothing always does. Set resources.requests.memory.',
  source: 'Kubernetes documentation, Resource Management for Pods and Containers; Node-pressure Eviction',
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
        requests:
#       ^^^^^^^^ reliability/memory-request-missing
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
          memory: 128Mi
`,
  },
  check: (context, report) => {
    for (const container of sizedContainers(context)) {
      if (isRequested(context.pod, container, 'memory') || isGiven(context, 'requests', 'memory')) continue;
      report(container.at('resources.requests.memory'), `${container.label} asks for no memory, so it is among the first to be killed when its node runs out of it. Set resources.requests.memory, such as 128Mi.`);
    }
  },
});
