import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { isAutomated, prunes } from '../gitops/application.ts';
import { eachApplication, type Said } from '../gitops/applications.ts';
import { touching } from '../gitops/fields.ts';
import { read } from '../json.ts';

const application = (automated: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: overlays/production, targetRevision: main }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
  syncPolicy: { automated: ${automated} }
`;
const kustomization = (prune: boolean): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./apps, prune: ${String(prune)}, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system } }
`;

export default analysis({
  id: 'gitops/pruning-changed',
  summary: 'Pruning is switched on or off',
  why: 'With pruning, what leaves git is deleted from the cluster; without, it stays there, and nobody looks after it. Argo CD knows by its label or annotation what it once deployed, and deletes what was left behind before, too. Flux deletes only what leaves git from then on.',
  source: 'Argo CD documentation, Automated Sync Policy, Automatic Pruning; Flux documentation, Kustomization, Prune',
  examples: [
    {
      title: 'Argo CD begins to prune',
      base: application('{}'),
      head: application('{ prune: true }'),
      impacts: ['warning: What left git before and is still in the cluster is deleted, since Application argocd/shop prunes from now on.'],
    },
    {
      title: 'Flux stops to prune',
      base: kustomization(true),
      head: kustomization(false),
      impacts: ['notice: What leaves git stays in the cluster from now on, since Kustomization flux-system/apps does not prune any more.'],
    },
  ],
  analyse: (changes, report) => {
    eachApplication(changes, report, (before, after, who): readonly Said[] => {
      // Without automated sync, who syncs says whether to prune.
      if (prunes(before) === prunes(after) || !isAutomated(after)) return [];
      const at = [['spec', 'syncPolicy', 'automated']];
      return [prunes(after)
        ? { severity: 'warning', certainty: 'likely', short: 'prunes from now on', at, message: `What left git before and is still in the cluster is deleted, since ${who} prunes from now on.`, why: 'Argo CD shows as "requires pruning" what it once deployed and git no longer has: see there what that is, data too, before you merge. Keep single objects with the annotation `argocd.argoproj.io/sync-options: Prune=false`.' }
        : { severity: 'notice', certainty: 'certain', short: 'does not prune any more', at, message: `What leaves git stays in the cluster from now on, since ${who} does not prune any more.`, why: 'The application shows OutOfSync until someone deletes it or syncs with pruning. What this change takes out of git stays as well.' }];
    });
    for (const change of changes.changed.filter(({ head }) => head.kind === 'kustomize.toolkit.fluxcd.io/Kustomization')) {
      const [before, after] = [change.base, change.head].map(({ value }) => read(value, ['spec', 'prune']) === true);
      if (before === after) continue;
      const paths = touching(change, [['spec', 'prune']]);
      report(change, after
        ? { severity: 'notice', certainty: 'certain', short: 'prunes from now on', paths, message: `What leaves git is deleted from now on, since ${nameOf(change.head)} prunes.`, why: 'What left git before stays: Flux no longer knows of it. Deleting the Kustomization then deletes all that it applied, unless `deletionPolicy` says otherwise.' }
        : { severity: 'notice', certainty: 'certain', short: 'does not prune any more', paths, message: `What leaves git stays in the cluster from now on, since ${nameOf(change.head)} does not prune any more.`, why: 'Nobody looks after it then, and switching pruning on again does not bring it back under control. Delete it by hand.' });
    }
  },
});
