import { baseName, folderOf } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { textAt } from '../../values.ts';
import { folderOfKustomization, isFlux, isThisSource, kustomizeGroup, sourceOf } from './kustomizations.ts';

export default rule({
  id: 'flux/path-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Kustomization takes its manifests from a path that is not there',
  why: 'Flux cannot build a path that does not exist: the Kustomization fails, and nothing is applied any more.',
  source: 'Flux documentation, Kustomization, Path',
  examples: {
    bad: `# file: clusters/production/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/prodution
#       ^^^^^^^^^^^^^^^^ flux/path-missing
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: other
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/production
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
# file: apps/production/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: clusters/production/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/production
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
# file: apps/production/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, files, repository }, report) => {
    if (!isFlux(object, kustomizeGroup, 'Kustomization')) return;
    const { value, namespace } = object.manifest;
    const folder = folderOfKustomization(value);
    const source = sourceOf(value, namespace);
    if (folder === undefined || folder === '' || source === undefined || files.typeOf(folder) === 'folder') return;
    const isHere = isThisSource(source, repository, files);
    if (files.typeOf(folder) === 'file') {
      if (isHere) report(object.at('spec.path'), `${folder} is a file, but Flux takes a folder. Name its folder.`);
      return;
    }
    const above = folderOf(folder);
    const siblings = new Set(files.below(above).map((file) => file.slice(above === '' ? 0 : above.length + 1).split('/')).flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first] : [])));
    const meant = nearestName(baseName(folder), [...siblings]);
    // Another repository has other paths; only one that is nearly here is worth a word.
    if (!isHere && meant === undefined) return;
    const written = textAt(value, 'spec.path') ?? '';
    const better = meant === undefined ? undefined : written.slice(0, written.lastIndexOf(baseName(folder))) + meant;
    report(
      object.at('spec.path'),
      `This repository has no folder ${folder}, so Flux finds nothing to apply.${better === undefined ? ' Add it, or correct the path.' : ` Did you mean ${better}?`}`,
      better === undefined ? undefined : setTo(better),
      isHere ? undefined : 'unverified',
    );
  },
});
