import { rule } from '../../rule.ts';
import { isFlux, sourceGroup } from './kustomizations.ts';

export default rule({
  id: 'flux/unverified-source',
  severity: 'hint',
  profile: 'strict',
  summary: 'Source follows a branch whose commits are not verified',
  why: 'What is pushed to the branch runs in the cluster, whoever pushed it. Verify signatures with spec.verify, or follow tags.',
  source: 'Flux documentation, GitRepository, Verification',
  examples: {
    bad: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 5m
  url: https://git.example.com/shop/deploy.git
  ref:
    branch: main
#           ^^^^ flux/unverified-source`,
    good: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 5m
  url: https://git.example.com/shop/deploy.git
  ref:
    tag: v1.4.2`,
  },
  check: ({ object }, report) => {
    if (!isFlux(object, sourceGroup, 'GitRepository') || object.get('spec.verify') !== undefined) return;
    const isFixed = ['tag', 'semver', 'commit', 'name'].some((key) => object.get(`spec.ref.${key}`) !== undefined);
    if (!isFixed && object.get('spec.url') !== undefined) report(object.at('spec.ref.branch'), 'Every commit of this branch is applied, signed or not. Add spec.verify with the keys of those who may deploy, or follow a tag.');
  },
});
