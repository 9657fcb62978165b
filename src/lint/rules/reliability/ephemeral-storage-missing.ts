import { rule } from '../../rule.ts';
import { hasAmount, isGiven, sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/ephemeral-storage-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['container-ephemeral-storage-request-and-limit'] },
  summary: 'Container may fill the disk of its node',
  why: 'Logs, emptyDir volumes and files that a container writes all lie on the disk of the node; when it is full, the node evicts pods that have nothing to do with it. Set requests and limits for ephemeral-storage.',
  source: 'Kubernetes documentation, Local Ephemeral Storage',
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
#     ^^^^^^^^^ reliability/ephemeral-storage-missing
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
          ephemeral-storage: 100Mi
        limits:
          ephemeral-storage: 500Mi
`,
  },
  check: (context, report) => {
    for (const container of sizedContainers(context)) {
      // A limit alone is its request, too.
      if (hasAmount(container, 'limits', 'ephemeral-storage') || isGiven(context, 'limits', 'ephemeral-storage')) continue;
      report(container.at('resources.limits.ephemeral-storage'), `${container.label} may fill the disk of its node with logs and files. Set resources.limits.ephemeral-storage to what it needs at most.`);
    }
  },
});
