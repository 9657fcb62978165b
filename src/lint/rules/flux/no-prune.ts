import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isFlux, kustomizeGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/no-prune',
  severity: 'hint',
  profile: 'default',
  summary: 'Kustomization keeps in the cluster what was removed from git',
  why: 'Without prune, an object whose manifest is deleted stays in the cluster, and nobody looks after it any more.',
  source: 'Flux documentation, Kustomization, Prune',
  examples: {
    bad: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./web
  prune: false
#        ^^^^^ flux/no-prune
  sourceRef:
    kind: GitRepository
    name: shop`,
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
    if (isFlux(object, kustomizeGroup, 'Kustomization') && object.get('spec.prune') === false) report(object.at('spec.prune'), 'Objects whose manifests are removed from git stay in the cluster. Set prune: true, and kustomize.toolkit.fluxcd.io/prune: disabled on single objects that are to stay.', setTo(true));
  },
});
