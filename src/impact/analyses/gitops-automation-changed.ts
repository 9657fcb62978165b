import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { healsItself, isAutomated } from '../gitops/application.ts';
import { eachApplication, type Said } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { readText } from '../json.ts';
import { upperFirst } from '../words.ts';

const application = (policy: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
  syncPolicy: ${policy}
`;

export default analysis({
  id: 'gitops/automation-changed',
  summary: 'What a controller does by itself is switched on or off',
  why: 'With automated sync Argo CD applies what is merged; without, nothing arrives until someone syncs. With self-healing it reverts what is changed in the cluster by hand, and so does the drift detection of a HelmRelease.',
  source: 'Argo CD documentation, Automated Sync Policy; Flux documentation, HelmRelease, Drift detection',
  examples: [
    {
      title: 'Automated sync is switched off',
      base: application('{ automated: { prune: true } }'),
      head: application('{}'),
      impacts: ['notice: Changes of Application argocd/shop are applied only when someone syncs it, from now on.'],
    },
    {
      title: 'Self-healing is switched on',
      base: application('{ automated: {} }'),
      head: application('{ automated: { selfHeal: true } }'),
      impacts: ['notice: What is changed by hand in the objects of Application argocd/shop is reverted from now on.'],
    },
    {
      title: 'Drift of a release is corrected no more',
      base: `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: shop, namespace: shop }
spec: { interval: 10m, chartRef: { kind: OCIRepository, name: shop }, driftDetection: { mode: enabled } }
`,
      head: `
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: shop, namespace: shop }
spec: { interval: 10m, chartRef: { kind: OCIRepository, name: shop }, driftDetection: { mode: warn } }
`,
      impacts: ['notice: What is changed by hand in the objects of HelmRelease shop/shop stays from now on, until the next upgrade.'],
    },
  ],
  analyse: (changes, report) => {
    eachApplication(changes, report, (before, after, who): readonly Said[] => {
      const at = [['spec', 'syncPolicy', 'automated']];
      if (isAutomated(before) !== isAutomated(after)) {
        return [isAutomated(after)
          ? { severity: 'warning', certainty: 'likely', short: 'synced by itself', at, message: `${upperFirst(who)} is synced by itself from now on.`, why: 'Whatever is merged and not applied yet arrives at once, and each later merge without anyone asking for it. See in Argo CD whether it is OutOfSync, and with what, before you merge.' }
          : { severity: 'notice', certainty: 'certain', short: 'not synced by itself any more', at, message: `Changes of ${who} are applied only when someone syncs it, from now on.`, why: 'Merged changes, urgent ones too, wait in git and the application shows OutOfSync. What is listed here for its objects happens at that sync.' }];
      }
      if (healsItself(before) === healsItself(after)) return [];
      return [healsItself(after)
        ? { severity: 'notice', certainty: 'certain', short: 'reverts changes by hand', at, message: `What is changed by hand in the objects of ${who} is reverted from now on.`, why: 'That includes what was changed before and still differs from git, such as a number of replicas; it is set back within seconds. Fields that others set belong in `ignoreDifferences`.' }
        : { severity: 'notice', certainty: 'certain', short: 'leaves changes by hand', at, message: `What is changed by hand in the objects of ${who} stays from now on, until the next sync.`, why: 'The cluster may differ from git without anyone noticing, and the next merge sets it back.' }];
    });
    for (const change of changes.changed.filter(({ head }) => head.kind === 'helm.toolkit.fluxcd.io/HelmRelease')) {
      const [before, after] = [change.base, change.head].map(({ value }) => readText(value, ['spec', 'driftDetection', 'mode']) === 'enabled');
      if (before === after) continue;
      report(change, {
        severity: 'notice', certainty: 'certain', short: after ? 'reverts changes by hand' : 'leaves changes by hand', paths: touching(change, [['spec', 'driftDetection']]),
        message: `What is changed by hand in the objects of ${nameOf(change.head)} ${after ? 'is reverted from now on' : 'stays from now on, until the next upgrade'}.`,
        why: after ? 'That includes what was changed before and still differs from the release; it is corrected at the next interval. Fields that others set belong in `driftDetection.ignore`.' : 'The cluster may differ from the release without anyone noticing.',
      });
    }
  },
});
