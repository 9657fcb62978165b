import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (least: number, mark = '') => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: ${String(least)}
${mark}  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
`;

export default rule({
  id: 'reliability/autoscaler-minimum',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['hpa-minimum-three-replicas'], kubeScore: ['horizontalpodautoscaler-replicas'], polaris: ['hpaMinAvailability'] },
  summary: 'Autoscaler goes down to a single pod',
  why: 'When there is little to do, one pod is left, and what it serves is gone while its node is drained or fails. A minimum of two bridges that.',
  source: 'Kubernetes documentation, Horizontal Pod Autoscaling; Disruptions',
  options: { minimum: { description: 'The lowest minReplicas that is not reported.', default: 2, schema: { type: 'integer', minimum: 1 } } },
  examples: {
    bad: example(1, '#              ^ reliability/autoscaler-minimum\n'),
    good: example(2),
  },
  check: ({ object, option }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'autoscaling' || kind !== 'HorizontalPodAutoscaler') return;
    const least = object.get('spec.minReplicas') ?? 1;
    const wanted = Number(option('minimum'));
    const most = object.get('spec.maxReplicas');
    if (typeof least !== 'number' || least >= wanted) return;
    report(object.at('spec.minReplicas'), `This autoscaler goes down to ${least === 1 ? 'a single pod' : `${String(least)} pods`} when there is little to do. Set minReplicas to ${String(wanted)}, if what it serves must survive the loss of a node.`,
      typeof most === 'number' && most >= wanted ? setTo(wanted) : undefined);
  },
});
