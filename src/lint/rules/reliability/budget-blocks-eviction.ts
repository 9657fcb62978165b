import { isObject } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'reliability/budget-blocks-eviction',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['pdb-max-unavailable'], kubeScore: ['poddisruptionbudget-has-policy'], polaris: ['pdbDisruptionsIsZero'] },
  summary: 'Disruption budget allows no eviction',
  why: 'With this budget no pod may ever be evicted, so a node cannot be drained: upgrades of the cluster stop until somebody deletes the budget. Allow at least one pod to be away.',
  source: 'Kubernetes documentation, Specifying a Disruption Budget for your Application',
  examples: {
    bad: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 0
#                 ^ reliability/budget-blocks-eviction
  selector:
    matchLabels:
      app: web
`,
    good: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'policy' || kind !== 'PodDisruptionBudget') return;
    const most = object.get('spec.maxUnavailable');
    const least = object.get('spec.minAvailable');
    const advice = 'so no pod may be evicted and a node with one of them cannot be drained. Allow at least one pod to be away, such as maxUnavailable: 1.';
    // The controller then takes the number of pods that it expects for zero, and allows no disruption.
    if (least === undefined && most === undefined && isObject(object.get('spec'))) report(object.at('spec', 'key'), `Neither minAvailable nor maxUnavailable is set, ${advice}`, setTo(1, object.at('spec.maxUnavailable')));
    if (most === 0 || most === '0' || most === '0%') report(object.at('spec.maxUnavailable'), `maxUnavailable is ${String(most)}, ${advice}`);
    if (least === '100%') report(object.at('spec.minAvailable'), `minAvailable is 100%, ${advice}`);
  },
});
