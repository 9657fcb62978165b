import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { helmGroup, isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/force',
  severity: 'warning',
  profile: 'default',
  summary: 'Kustomization or HelmRelease deletes and recreates what it cannot change',
  why: 'With force, an object with a changed field that cannot be changed is deleted and created again: its pods go, and with a claim its data. Set it for the one change that needs it, on the object.',
  source: 'Flux documentation, Kustomization, Force; HelmRelease, Upgrade configuration',
  examples: {
    bad: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
  force: true
#        ^^^^ flux/force`,
    good: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop`,
  },
  check: ({ object }, report) => {
    const path = isFlux(object, kustomizeGroup, 'Kustomization') ? 'spec.force' : isFlux(object, helmGroup, 'HelmRelease') ? 'spec.upgrade.force' : undefined;
    if (path !== undefined && object.get(path) === true) report(object.at(path), 'Objects that cannot be changed are deleted and created again, without asking. Remove this, and set kustomize.toolkit.fluxcd.io/force: enabled on the object that needs it.', remove());
  },
});
