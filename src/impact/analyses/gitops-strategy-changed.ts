import type { JsonValue } from '../../manifest/index.ts';
import { sameJson } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read, readList, readText } from '../json.ts';

const set = (strategy: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shops, namespace: argocd }
spec:
  generators: [{ list: { elements: [{ cluster: west }, { cluster: east }] } }]
  ${strategy}
  template:
    metadata: { name: 'shop-{{cluster}}', labels: { cluster: '{{cluster}}' } }
    spec:
      project: shop
      source: { repoURL: 'https://git.example.com/charts.git', path: shop, targetRevision: HEAD }
      destination: { name: '{{cluster}}', namespace: shop }
`;

const isRolling = (value: JsonValue): boolean => readText(value, ['spec', 'strategy', 'type']) === 'RollingSync';

export default analysis({
  id: 'gitops/strategy-changed',
  summary: 'An ApplicationSet updates its Applications in another order',
  why: 'With RollingSync, one group of Applications after the other is synced, each when the one before is healthy, and none of them syncs by itself. Without, a change reaches all of them, and so all clusters, at the same time.',
  source: 'Argo CD documentation, ApplicationSet, Progressive Syncs',
  examples: [
    {
      title: 'One after the other',
      base: set('strategy: { type: AllAtOnce }'),
      head: set("strategy: { type: RollingSync, rollingSync: { steps: [{ matchExpressions: [{ key: cluster, operator: In, values: [west] }] }] } }"),
      impacts: ['notice: ApplicationSet argocd/shops syncs its Applications in 1 step from now on, and none of them syncs by itself.'],
    },
    {
      title: 'All at once',
      base: set("strategy: { type: RollingSync, rollingSync: { steps: [{ matchExpressions: [{ key: cluster, operator: In, values: [west] }] }] } }"),
      head: set(''),
      impacts: ['warning: ApplicationSet argocd/shops updates all of its Applications at the same time from now on.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'argoproj.io/ApplicationSet') continue;
      const paths = touching(change, [['spec', 'strategy']]);
      const [before, after] = [isRolling(change.base.value), isRolling(change.head.value)];
      const steps = readList(change.head.value, ['spec', 'strategy', 'rollingSync', 'steps']).length;
      const name = nameOf(change.head);
      if (!after && before) report(change, {
        severity: 'warning', certainty: 'likely', short: 'all at once', paths, message: `${name} updates all of its Applications at the same time from now on.`,
        why: 'A change that breaks something breaks it everywhere, and Applications with an automated policy sync by themselves again. What waited in a later step arrives at once.',
      });
      else if (after && !before) report(change, {
        severity: 'notice', certainty: 'likely', short: 'step by step', paths, message: `${name} syncs its Applications in ${steps} ${steps === 1 ? 'step' : 'steps'} from now on, and none of them syncs by itself.`,
        why: 'Applications that match no step are synced by hand only; what left git is pruned only with `defaultPrune` or their own `prune`. The controller must run with progressive syncs enabled, and otherwise passes this over.',
      });
      else if (after && !sameJson(read(change.base.value, ['spec', 'strategy']) ?? null, read(change.head.value, ['spec', 'strategy']) ?? null)) report(change, {
        severity: 'notice', certainty: 'likely', short: 'other steps', paths, message: `${name} syncs its Applications in other steps than before.`,
        why: 'Check that each Application still matches a step: those that match none are synced by hand only.',
      });
    }
  },
});
