import { rule } from '../../rule.ts';

const example = (most: number, mark = '') => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 3
  maxReplicas: ${String(most)}
${mark}  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`;

export default rule({
  id: 'reliability/autoscaler-fixed',
  severity: 'hint',
  profile: 'default',
  peers: { polaris: ['hpaMaxAvailability'] },
  summary: 'Autoscaler has no room to scale',
  why: 'With the same minimum and maximum the number of pods never changes, while everybody relies on the autoscaler. Raise the maximum, or set replicas and remove it.',
  source: 'Kubernetes documentation, Horizontal Pod Autoscaling',
  examples: {
    bad: example(3, '#              ^ reliability/autoscaler-fixed\n'),
    good: example(9),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'autoscaling' || kind !== 'HorizontalPodAutoscaler') return;
    const most = object.get('spec.maxReplicas');
    if (typeof most === 'number' && most === (object.get('spec.minReplicas') ?? 1))
      report(object.at('spec.maxReplicas'), `Minimum and maximum are both ${String(most)}, so this autoscaler never scales. Raise maxReplicas, or set replicas instead and remove it.`);
  },
});
