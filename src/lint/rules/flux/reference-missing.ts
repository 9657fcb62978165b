import { objectReferences } from '../../../manifest/index.ts';
import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { providedNames, providersOf } from '../references/providers.ts';

export default rule({
  id: 'flux/reference-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Flux object names a source, dependency or other object that is not there',
  why: 'A Kustomization or HelmRelease whose source or dependency does not exist waits for it for ever, and an Alert without provider tells nobody.',
  source: 'Flux documentation, Source, Kustomize, Helm, Notification and Image controllers',
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
    tag: v1.4.2
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
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
    name: shopp
#         ^^^^^ flux/reference-missing`,
    good: `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: shop
  namespace: flux-system
spec:
  interval: 5m
  url: https://git.example.com/shop/deploy.git
  ref:
    tag: v1.4.2
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
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
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace } = object.manifest;
    if (!gvk.group.endsWith('.toolkit.fluxcd.io')) return;
    const around = { set, repository };
    for (const { group, kind, name, namespace: own, path, optional, at } of objectReferences(object.manifest)) {
      // Its own namespace, and what it waits for in the cluster, are the business of other rules.
      if (optional || name === '' || path[0] === 'metadata' || at.includes('healthChecks')) continue;
      const isData = group === '' && (kind === 'Secret' || kind === 'ConfigMap');
      const where = own ?? namespace;
      const provided = isData ? (providersOf(repository, kind, name, where).length > 0 ? [name] : providedNames(repository, kind, where)) : ['flux-system'];
      reportMissing(around, {
        group, kind, name, namespace: where, provided, place: { object: object.manifest, path, part: 'value' },
        effect: `this ${gvk.kind} does not become ready`, ...(isData ? {} : { from: 'cluster' as const }),
      }, report);
    }
    const listed = gvk.kind === 'Alert' ? 'spec.eventSources' : gvk.kind === 'Receiver' ? 'spec.resources' : undefined;
    for (const item of listed === undefined ? [] : object.items(listed)) {
      const [kind, name, own] = [item.get('kind'), item.get('name'), item.get('namespace')];
      const group = typeof kind === 'string' ? groups[kind] : undefined;
      if (group === undefined || typeof kind !== 'string' || name === '*') continue;
      reportMissing(around, { group, kind, name, namespace: typeof own === 'string' ? own : namespace, place: item.at('name'), provided: ['flux-system'], effect: `this ${gvk.kind} has nothing to do with it`, from: 'cluster' }, report);
    }
  },
});

/** Groups of the kinds that alerts and receivers name without one. */
const groups: Readonly<Record<string, string>> = {
  Kustomization: 'kustomize.toolkit.fluxcd.io',
  HelmRelease: 'helm.toolkit.fluxcd.io',
  GitRepository: 'source.toolkit.fluxcd.io',
  HelmRepository: 'source.toolkit.fluxcd.io',
  HelmChart: 'source.toolkit.fluxcd.io',
  OCIRepository: 'source.toolkit.fluxcd.io',
  Bucket: 'source.toolkit.fluxcd.io',
  ImageRepository: 'image.toolkit.fluxcd.io',
  ImagePolicy: 'image.toolkit.fluxcd.io',
  ImageUpdateAutomation: 'image.toolkit.fluxcd.io',
};
