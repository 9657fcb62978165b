import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { touching } from '../gitops/fields.ts';
import { readText } from '../json.ts';

const kustomization = (more: string): string => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: team-a }
spec: { path: ./apps, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: apps }${more} }
`;

export default analysis({
  id: 'gitops/account-changed',
  summary: 'Flux applies with the rights of another account',
  why: 'A Kustomization and a HelmRelease are applied with the rights of the service account that they name. Without one they have the rights of the controller itself, which in most clusters may do anything.',
  source: 'Flux documentation, Kustomization and HelmRelease, Role-based access control',
  examples: [{
    title: 'The account is taken out',
    base: kustomization(', serviceAccountName: team-a'),
    head: kustomization(''),
    impacts: ['warning: Kustomization team-a/apps is applied with the rights of Flux itself instead of those of the account team-a.'],
  }],
  analyse: ({ changed }, report) => {
    for (const change of changed) {
      if (change.head.kind !== 'kustomize.toolkit.fluxcd.io/Kustomization' && change.head.kind !== 'helm.toolkit.fluxcd.io/HelmRelease') continue;
      const [before, after] = [change.base, change.head].map(({ value }) => readText(value, ['spec', 'serviceAccountName']));
      if (before === after) continue;
      const paths = touching(change, [['spec', 'serviceAccountName']]);
      report(change, after === undefined
        ? { severity: 'warning', certainty: 'likely', short: 'rights of Flux itself', paths, message: `${nameOf(change.head)} is applied with the rights of Flux itself instead of those of the account ${before ?? ''}.`, why: 'Whoever may change what it delivers may then do in the cluster whatever Flux may, mostly anything. A default account of the controller (`--default-service-account`) takes its place where one is set.' }
        : { severity: 'notice', certainty: 'certain', short: 'rights of another account', paths, message: `${nameOf(change.head)} is applied with the rights of the account ${after} instead of those of ${before === undefined ? 'Flux itself' : `the account ${before}`}.`, why: `The account must exist in the namespace of the ${change.head.gvk.kind} and may do all that this needs, deleting included; else nothing of it is applied.` });
    }
  },
});
