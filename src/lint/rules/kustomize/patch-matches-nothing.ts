import { folderOf } from '../../../manifest/index.ts';
import type { KustomizedObject } from '../../fileSet.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { absence, placeIn } from './kustomization.ts';
import { identityOf, isFor, partialObjectsOf, patchesOf, type Identity } from './patches.ts';

export default rule({
  id: 'kustomize/patch-matches-nothing',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Strategic merge patch names an object that the resources do not have',
  why: 'kustomize looks for an object with the same apiVersion, kind, name and namespace as the patch, and fails when there is none.',
  source: 'kustomize, api/internal/builtins/PatchTransformer.go, transformStrategicMerge',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - path: label-patch.yaml
#         ^^^^^^^^^^^^^^^^ kustomize/patch-matches-nothing
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: label-patch.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shopp
  labels:
    team: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - path: label-patch.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: label-patch.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const patches = patchesOf(context).filter(({ target }) => target === undefined);
    if (patches.length === 0) return;
    const given = files.kustomized(folderOf(path));
    if (given === undefined) return;
    for (const patch of patches) {
      for (const partial of partialObjectsOf(patch)) {
        const wanted = identityOf(partial);
        if (wanted === undefined || given.objects.some((one) => isFor(wanted, one))) continue;
        const meant = meantBy(wanted, given.objects);
        const told = absence(given, meant);
        if (told === undefined) continue;
        report(
          placeIn(object, patch.source, patch.source.at(-1) === 'patch' ? 'key' : 'value'),
          `No ${wanted.gvk.kind} ${wanted.name} is among the resources of this kustomization, so the patch has nothing to change and the build fails.${(meant === undefined ? reasonOf(wanted, given.objects) : undefined) ?? told.hint}`,
          undefined,
          told.certainty,
        );
      }
    }
  },
});

/** A name of the same kind that is nearly the same. */
function meantBy({ gvk, name }: Identity, objects: readonly KustomizedObject[]): string | undefined {
  const names = objects.filter(({ object }) => object.gvk.kind === gvk.kind).flatMap(({ ids }) => ids.map((id) => id.name));
  return names.includes(name) ? undefined : nearestName(name, names);
}

/** What is there instead: the same name in another namespace or version. */
function reasonOf({ gvk, name, namespace }: Identity, objects: readonly KustomizedObject[]): string | undefined {
  const object = objects.find((one) => one.object.gvk.kind === gvk.kind && one.ids.some((id) => id.name === name))?.object;
  if (object === undefined) return undefined;
  if (object.gvk.group !== gvk.group || object.gvk.version !== gvk.version) return ` There is one of apiVersion ${object.apiVersion}: the patch has to name the same.`;
  return ` There is one ${object.namespace === undefined ? 'without a namespace' : `in the namespace ${object.namespace}`}, and the patch is for ${namespace === undefined ? 'one without a namespace' : `the namespace ${namespace}`}: write the same in both.`;
}
