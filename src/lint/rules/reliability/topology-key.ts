import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { rule, type PodView, type View } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (key: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: ${key}
${mark}          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
`);

export default rule({
  id: 'reliability/topology-key',
  severity: 'warning',
  profile: 'default',
  summary: 'Topology key is a label that nodes do not have',
  why: 'Pods are spread over, or kept to, nodes by a label of the nodes. Nodes without the label are left out: where the rule is a must, pods find no node; where it is a wish, it does nothing.',
  source: 'Kubernetes documentation, Well-Known Labels, Annotations and Taints; Pod Topology Spread Constraints',
  examples: {
    bad: example('kubernetes.io/zone', '#                      ^^^^^^^^^^^^^^^^^^ reliability/topology-key\n'),
    good: example('topology.kubernetes.io/zone'),
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const term of topologyTerms(pod)) {
      const key = term.get('topologyKey');
      // Labels that nodes had under another name are for deprecation/node-label to tell.
      if (typeof key !== 'string' || wellKnown.includes(key) || key.startsWith('failure-domain.beta.')) continue;
      const meant = mistaken[key] ?? nearestName(key, wellKnown);
      if (meant !== undefined) report(term.at('topologyKey'), `Nodes have no label ${key} as a rule. If it is none that you give them yourself, write ${meant}.`, setTo(meant));
    }
  },
});

const wellKnown = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region'];
const mistaken: Readonly<Record<string, string | undefined>> = {
  'failure-domain.kubernetes.io/zone': 'topology.kubernetes.io/zone',
  'kubernetes.io/zone': 'topology.kubernetes.io/zone',
  'kubernetes.io/host': 'kubernetes.io/hostname',
  'topology.kubernetes.io/hostname': 'kubernetes.io/hostname',
  hostname: 'kubernetes.io/hostname',
  zone: 'topology.kubernetes.io/zone',
  region: 'topology.kubernetes.io/region',
};

/** Everything of a pod that names a topology. */
function topologyTerms(pod: PodView): readonly View[] {
  const affinities = pod.get('affinity') === undefined ? [] : ['podAffinity', 'podAntiAffinity'].map((kind) => `affinity.${kind}`);
  return [
    ...pod.items('topologySpreadConstraints'),
    ...affinities.flatMap((affinity) => [
      ...pod.items(`${affinity}.requiredDuringSchedulingIgnoredDuringExecution`),
      ...pod.items(`${affinity}.preferredDuringSchedulingIgnoredDuringExecution`).map((weighted) => below(weighted, 'podAffinityTerm')),
    ]),
  ];
}

/** A part of a view, as a view. */
function below(view: View, field: string): View {
  return {
    ...view,
    value: view.get(field),
    get: (path) => view.get(`${field}.${path}`),
    at: (path, part) => view.at(path === undefined || path === '' ? field : `${field}.${path}`, part),
    items: (path) => view.items(`${field}.${path}`),
  };
}
