import { folderOf, inFolder, isWithin, sameJson } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { reachedPaths } from './reachedPaths.ts';

export default rule({
  id: 'gitops/orphan-manifest',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  summary: 'No Application, Flux Kustomization or kustomization reaches this manifest',
  why: 'Where a controller applies what is in git, a manifest outside of its paths is never applied: it looks as if it were in force, but is not.',
  source: 'Argo CD documentation, Directory; Flux documentation, Kustomization, Path',
  examples: {
    bad: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
# file: apps/web.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: app/quota.yaml
apiVersion: v1
kind: ResourceQuota
metadata:
  name: shop
#       ^^^^ gitops/orphan-manifest
  namespace: shop
spec:
  hard:
    pods: "10"`,
    good: `# file: clusters/web.yaml
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: web
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef:
    kind: GitRepository
    name: shop
# file: apps/web.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, files, repository, path }, report) => {
    const { manifest } = object;
    // Once for a file, at its first object.
    const [first] = files.objectsIn(path);
    if (first === undefined || !sameJson(first.value, manifest.value) || files.namedBy(path).length > 0) return;
    const folder = folderOf(path);
    // What lies beside a kustomization is told there.
    if (['kustomization.yaml', 'kustomization.yml', 'Kustomization'].some((name) => files.typeOf(inFolder(folder, name)) === 'file')) return;
    // Whoever sets up a controller applies its own objects by hand.
    if (files.objectsIn(path).some(({ gvk }) => gvk.group === 'argoproj.io' || gvk.group.endsWith('.toolkit.fluxcd.io'))) return;
    const reached = reachedPaths({ repository, files });
    if (reached === undefined || reached.length === 0) return;
    if (reached.some((one) => (one.withFoldersBelow || hasChart(one.folder) ? isWithin(path, one.folder) : folder === one.folder))) return;
    report(object.at('metadata.name'), 'No Application, Flux Kustomization or kustomization of this repository reaches this file, so no controller applies it. Name it in a kustomization, move it below a path that is applied, or remove it.');

    function hasChart(at: string): boolean {
      return files.typeOf(inFolder(at, 'Chart.yaml')) === 'file';
    }
  },
});
