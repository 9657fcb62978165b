import type { View } from '../../rule.ts';
import { rename, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

/** Labels of nodes that have another name by now. */
const successors: Readonly<Record<string, { readonly to: string; readonly since: string } | undefined>> = {
  'beta.kubernetes.io/arch': { to: 'kubernetes.io/arch', since: '1.14' },
  'beta.kubernetes.io/os': { to: 'kubernetes.io/os', since: '1.14' },
  'beta.kubernetes.io/instance-type': { to: 'node.kubernetes.io/instance-type', since: '1.17' },
  'failure-domain.beta.kubernetes.io/region': { to: 'topology.kubernetes.io/region', since: '1.17' },
  'failure-domain.beta.kubernetes.io/zone': { to: 'topology.kubernetes.io/zone', since: '1.17' },
};

export default rule({
  id: 'deprecation/node-label',
  severity: 'hint',
  profile: 'default',
  summary: 'Nodes are chosen by a deprecated label',
  why: 'Nodes have carried these labels under new names for years, and the old ones may go: nodes that never had them are not found, and the pods wait. Use the new name, which every node of a supported release has.',
  source: 'Kubernetes documentation, Well-Known Labels, Annotations and Taints; warnings of the API server, pkg/api/node of k8s.io/kubernetes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  nodeSelector:
    beta.kubernetes.io/os: linux
#   ^^^^^^^^^^^^^^^^^^^^^ deprecation/node-label
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: failure-domain.beta.kubernetes.io/zone
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/node-label
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  nodeSelector:
    kubernetes.io/os: linux
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: topology.kubernetes.io/zone
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          app: web
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ object, pod }, report) => {
    const { group, kind } = object.manifest.gvk;
    const inField = (view: View, field: string) => {
      const label = view.get(field);
      const successor = typeof label === 'string' && Object.hasOwn(successors, label) ? successors[label] : undefined;
      if (successor && typeof label === 'string') report(view.at(field), message(label, successor), setTo(successor.to));
    };
    const inTerms = (view: View, path: string) => view.items(path).forEach((term) => term.items('matchExpressions').forEach((expression) => inField(expression, 'key')));
    if (pod) {
      const selector = pod.get('nodeSelector');
      for (const [label, successor] of Object.entries(successors))
        if (successor && typeof selector === 'object' && selector !== null && Object.hasOwn(selector, label))
          report({ object: object.manifest, path: [...pod.path, 'nodeSelector', label], part: 'key' }, message(label, successor), rename(successor.to));
      inTerms(pod, 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms');
      for (const preferred of pod.items('affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution'))
        preferred.items('preference.matchExpressions').forEach((expression) => inField(expression, 'key'));
      for (const constraint of pod.items('topologySpreadConstraints')) inField(constraint, 'topologyKey');
      for (const affinity of ['podAffinity', 'podAntiAffinity']) {
        for (const term of pod.items(`affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution`)) inField(term, 'topologyKey');
        for (const term of pod.items(`affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution`)) inField(term, 'podAffinityTerm.topologyKey');
      }
    }
    if (group === '' && kind === 'PersistentVolume') inTerms(object, 'spec.nodeAffinity.required.nodeSelectorTerms');
    if (group === 'storage.k8s.io' && kind === 'StorageClass')
      for (const term of object.items('allowedTopologies')) term.items('matchLabelExpressions').forEach((expression) => inField(expression, 'key'));
  },
});

function message(label: string, { to, since }: { readonly to: string; readonly since: string }): string {
  return `The label ${label} of nodes is deprecated since Kubernetes ${since}. Use ${to}.`;
}
