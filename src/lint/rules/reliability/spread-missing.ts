import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { isReplicated, ownReplicas, writtenReplicas } from './workloads.ts';

const example = (spread: string, mark = '') => webDeployment(`${mark}      containers:
        - name: web
          image: registry.example.com/web:1.4.2
${spread}`);

export default rule({
  id: 'reliability/spread-missing',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['no-anti-affinity'], kubeScore: ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'], polaris: ['topologySpreadConstraint'] },
  summary: 'Replicas may all run on one node',
  why: 'The scheduler spreads replicas only as far as nothing else speaks against it. When all are on one node, its failure takes all of them. A topologySpreadConstraint, or a podAntiAffinity, keeps them apart.',
  source: 'Kubernetes documentation, Pod Topology Spread Constraints; Assigning Pods to Nodes',
  examples: {
    bad: example('', '#   ^^^^ reliability/spread-missing\n'),
    good: example(`      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
`),
  },
  check: (context, report) => {
    const { object, pod } = context;
    if (!pod || !isReplicated(object.manifest.gvk)) return;
    if (pod.items('topologySpreadConstraints').length > 0 || pod.get('affinity.podAntiAffinity') !== undefined) return;
    if ((ownReplicas(context) ?? writtenReplicas(object.manifest.value) ?? 0) < 2) return;
    report(pod.at('topologySpreadConstraints'), 'Nothing keeps these replicas from running on one node, and failing with it. Add a topologySpreadConstraint over kubernetes.io/hostname or topology.kubernetes.io/zone.');
  },
});
