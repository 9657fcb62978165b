import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (policy: string, mark = '') => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
${mark}  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
${policy}`;

export default rule({
  id: 'reliability/unhealthy-pod-eviction',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['pdb-unhealthy-pod-eviction-policy'] },
  summary: 'Disruption budget keeps broken pods from being evicted',
  why: 'By default a pod that runs but is not ready may only be evicted while the budget is met: a deployment that is broken then holds up the drain of its node, until somebody intervenes. AlwaysAllow lets such pods go.',
  source: 'Kubernetes documentation, Specifying a Disruption Budget for your Application, Unhealthy Pod Eviction Policy',
  examples: {
    bad: example('', '#^^^ reliability/unhealthy-pod-eviction\n'),
    good: example('  unhealthyPodEvictionPolicy: AlwaysAllow\n'),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'policy' || kind !== 'PodDisruptionBudget' || object.get('spec.unhealthyPodEvictionPolicy') !== undefined) return;
    report(object.at('spec.unhealthyPodEvictionPolicy'), 'Pods that never become ready hold up the drain of their node. Set unhealthyPodEvictionPolicy to AlwaysAllow, unless such pods still hold data that others need.', setTo('AlwaysAllow'));
  },
});
