import { isObject, matchesSelector } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podMetadata } from '../podMetadata.ts';

const example = (label: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
${mark}            matchLabels:
              app: ${label}
`);

export default rule({
  id: 'reliability/spread-selects-others',
  severity: 'warning',
  profile: 'default',
  peers: { kubeScore: ['pod-topology-spread-constraints'] },
  summary: 'Spread constraint does not count its own pods',
  why: 'A topologySpreadConstraint compares how many of the pods that it selects run in each zone or on each node. When it does not select the pods that have it, it does not spread them. Use the labels of the pod template.',
  source: 'Kubernetes documentation, Pod Topology Spread Constraints, Consistency; Implicit conventions',
  examples: {
    bad: example('webshop', '#         ^^^^^^^^^^^^^ reliability/spread-selects-others\n'),
    good: example('web'),
  },
  check: ({ object, pod }, report) => {
    const constraints = pod?.items('topologySpreadConstraints') ?? [];
    if (!pod || constraints.length === 0) return;
    const { labels } = podMetadata(object, pod);
    for (const constraint of constraints) {
      const selector = constraint.get('labelSelector');
      const own = object.get('spec.selector.matchLabels');
      const fix = isObject(own) && Object.keys(own).length > 0 ? setTo({ matchLabels: own }, constraint.at('labelSelector')) : undefined;
      if (selector === undefined) report(constraint.at('labelSelector'), 'Without a labelSelector this constraint counts no pods, so it spreads none. Add one with the labels of the pod template.', fix);
      else if (matchesSelector(selector, labels) === false)
        report(constraint.at('labelSelector', 'key'), 'This constraint does not select the pods that have it, so it does not spread them. Use the labels of the pod template.', fix);
    }
  },
});
