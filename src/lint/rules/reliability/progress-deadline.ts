import { rule } from '../../rule.ts';
import { patience, probeNumber } from './probes.ts';

const example = (seconds: number, mark = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  progressDeadlineSeconds: ${String(seconds)}
${mark}  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          startupProbe:
            httpGet:
              path: /ready
              port: 8080
            failureThreshold: 30
`;

export default rule({
  id: 'reliability/progress-deadline',
  severity: 'warning',
  profile: 'default',
  summary: 'Rollout counts as failed before its pods can be ready',
  why: 'A rollout that makes no progress within progressDeadlineSeconds (600 when not set) is reported as failed, and Argo CD, Flux and pipelines then stop or roll back. Pods that may take longer to start need a longer deadline.',
  source: 'Kubernetes documentation, Deployments, Progress Deadline Seconds',
  examples: {
    bad: example(120, '#                          ^^^ reliability/progress-deadline\n'),
    good: example(600),
  },
  check: ({ object, containers }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'apps' || kind !== 'Deployment') return;
    const deadline = object.get('spec.progressDeadlineSeconds') ?? 600;
    if (typeof deadline !== 'number') return;
    for (const container of containers) {
      const delay = Math.max(probeNumber(container, 'readinessProbe', 'initialDelaySeconds'), probeNumber(container, 'startupProbe', 'initialDelaySeconds'));
      const start = container.get('startupProbe') === undefined ? delay : probeNumber(container, 'startupProbe', 'initialDelaySeconds') + patience(container, 'startupProbe');
      const most = Math.max(delay, start);
      if (most < deadline) continue;
      report(object.at('spec.progressDeadlineSeconds'), `${container.label} may take ${String(most)} seconds until it is ready, but the rollout counts as failed after ${String(deadline)}. Set progressDeadlineSeconds above that time.`);
    }
  },
});
