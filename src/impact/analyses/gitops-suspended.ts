import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { read, readTexts } from '../json.ts';

const kustomization = (more: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec: { path: ./apps, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system }${more} }
`;

/** What a suspended object keeps from happening, by kind. Source: Flux documentation, the pages of these kinds, Suspend. */
const effects: Readonly<Record<string, string>> = {
  'kustomize.toolkit.fluxcd.io/Kustomization': 'Nothing of what it has applied is changed',
  'helm.toolkit.fluxcd.io/HelmRelease': 'Its release is not upgraded',
  'source.toolkit.fluxcd.io/GitRepository': 'No new commit reaches what is delivered from it',
  'source.toolkit.fluxcd.io/OCIRepository': 'No new artifact reaches what is delivered from it',
  'source.toolkit.fluxcd.io/HelmRepository': 'No new chart reaches the releases that take theirs from it',
  'source.toolkit.fluxcd.io/HelmChart': 'No new chart reaches the releases that take theirs from it',
  'source.toolkit.fluxcd.io/Bucket': 'Nothing new reaches what is delivered from it',
  'image.toolkit.fluxcd.io/ImageUpdateAutomation': 'No new image is written to git',
  'argoproj.io/Application': 'Nothing that it deploys is changed',
};

function isSuspended({ kind, value }: SideObject): boolean {
  return kind === 'argoproj.io/Application' ? readTexts(value, ['metadata', 'annotations'])['argocd.argoproj.io/skip-reconcile'] === 'true' : read(value, ['spec', 'suspend']) === true;
}

export default analysis({
  id: 'gitops/suspended',
  summary: 'A controller leaves something alone from now on, or takes it up again',
  why: 'While it is suspended, what is merged does not arrive in the cluster, urgent corrections included, and manual changes stay. When it is resumed, all that was merged in between arrives at once.',
  source: 'Flux documentation, Kustomization and HelmRelease, Suspend; Argo CD documentation, Skip Application Reconcile',
  examples: [
    {
      title: 'A Kustomization is suspended',
      base: kustomization(''),
      head: kustomization(', suspend: true'),
      impacts: ['warning: Kustomization flux-system/apps is suspended. Nothing of what it has applied is changed until it is resumed.'],
    },
    {
      title: 'And resumed',
      base: kustomization(', suspend: true'),
      head: kustomization(', suspend: false'),
      impacts: ['warning: Kustomization flux-system/apps is resumed. All that was merged since it was suspended is applied at once.'],
    },
  ],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      const effect = effects[change.head.kind];
      const suspended = isSuspended(change.head);
      if (effect === undefined || suspended === isSuspended(change.base)) continue;
      const paths = touching(change, change.head.kind === 'argoproj.io/Application' ? [['metadata', 'annotations', 'argocd.argoproj.io/skip-reconcile']] : [['spec', 'suspend']]);
      report(change, suspended
        ? { severity: 'warning', certainty: 'certain', short: 'suspended', paths, message: `${nameOf(change.head)} is suspended. ${effect} until it is resumed.`, why: 'What this and later changes do to it waits as well, deletions included. Note who resumes it, and when: a forgotten suspension shows when an urgent correction does not arrive.' }
        : { severity: 'warning', certainty: 'likely', short: 'resumed', paths, message: `${nameOf(change.head)} is resumed. All that was merged since it was suspended is applied at once.`, why: 'That is more than this change shows: compare with the commit at which it was suspended. What was changed by hand in the meantime is set back.' });
    }
  },
});
