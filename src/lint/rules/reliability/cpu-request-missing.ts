import { rule } from '../../rule.ts';
import { isGiven, isRequested, sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/cpu-request-missing',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['unset-cpu-requirements'], kubeScore: ['container-resources'], polaris: ['cpuRequestsMissing'] },
  summary: 'Container asks for no CPU',
  why: 'The scheduler places pods by what they request. One that requests no CPU may land on a node that is busy already, and gets the least there. Set resources.requests.cpu to what the container needs in normal operation.',
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
        requests:
#       ^^^^^^^^ reliability/cpu-request-missing
          memory: 128Mi
        limits:
          memory: 128Mi
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
        limits:
          memory: 128Mi
`,
  },
  check: (context, report) => {
    for (const container of sizedContainers(context)) {
      if (isRequested(context.pod, container, 'cpu') || isGiven(context, 'requests', 'cpu')) continue;
      report(container.at('resources.requests.cpu'), `${container.label} asks for no CPU, so it may be placed on a node that has none left for it. Set resources.requests.cpu, such as 100m, a tenth of a core.`);
    }
  },
});
