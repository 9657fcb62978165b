import { folderOf, isList, isObject, resolvePath, sameJson, valueAt, type GroupVersionKind, type JsonObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { listKeys } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { placeIn } from './kustomization.ts';
import { identityOf, isFor, partialObjectsOf, patchesOf, selects, type KustomizePatch } from './patches.ts';

export default rule({
  id: 'kustomize/patch-without-effect',
  severity: 'hint',
  profile: 'default',
  on: 'kustomization',
  needs: 'set',
  summary: 'Patch says only what its object has already',
  why: 'A patch that changes nothing hides what an environment really has of its own, and keeps the old value when the base moves on.',
  source: 'kustomize documentation, patches',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - path: team.yaml
#         ^^^^^^^^^ kustomize/patch-without-effect
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop
# file: team.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - path: team.yaml
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: platform
# file: team.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const patches = patchesOf(context);
    if (patches.length === 0 || object.get('components') !== undefined || object.manifest.gvk.kind === 'Component') return;
    const given = files.kustomized(folderOf(path));
    if (given === undefined || given.unknownPart !== undefined) return;
    for (const [index, patch] of patches.entries()) {
      const partials = partialObjectsOf(patch);
      if (patch.documents === undefined || partials.length === 0 || partials.length !== patch.documents.length) continue;
      const file = patch.source.at(-1) === 'patch' ? undefined : fileOf(path, valueAt(object.manifest.value, patch.source));
      // An earlier patch may have made a difference that this one takes back.
      const earlier = patches.slice(0, index);
      const isIdle = partials.every((partial) => {
        const meant = given.objects.filter((one) => isMeant(patch, partial, one));
        return meant.length > 0 && meant.every((one) => one.changed === 'nothing' && one.object.generated !== true && one.object.file !== file
          && !earlier.some((other) => other.documents === undefined || partialObjectsOf(other).length !== other.documents.length || partialObjectsOf(other).some((before) => isMeant(other, before, one)))
          && isPart(withoutIdentity(partial), one.object.value, one.object.gvk, []));
      });
      if (isIdle) report(placeIn(object, patch.source, patch.source.at(-1) === 'patch' ? 'key' : 'value'), 'This patch changes nothing: what it says is in the resources already. Remove it, or correct its value.');
    }
  },
});

/** A file that is a resource and a patch is told of elsewhere. */
const fileOf = (kustomization: string, path: JsonValue | undefined) => (typeof path === 'string' ? resolvePath(folderOf(kustomization), path) : undefined);

function isMeant(patch: KustomizePatch, partial: JsonObject, one: Parameters<typeof isFor>[1]): boolean {
  const identity = identityOf(partial);
  return patch.target !== undefined ? selects(patch.target, one) : identity !== undefined && isFor(identity, one);
}

/** What a patch says besides whom it is for. */
function withoutIdentity(partial: JsonObject): JsonObject {
  const without = (value: JsonObject, keys: readonly string[]) => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
  const { metadata } = partial;
  return { ...without(partial, ['apiVersion', 'kind', 'metadata']), ...(isObject(metadata) ? { metadata: without(metadata, ['name', 'namespace']) } : {}) };
}

/** Whether merging a value into another leaves that as it is. Not so where it is not known. */
function isPart(value: JsonValue, of: JsonValue | undefined, gvk: GroupVersionKind, path: Path): boolean {
  if (isObject(value)) return isObject(of) && Object.entries(value).every(([key, item]) => !key.startsWith('$') && item !== null && isPart(item, of[key], gvk, [...path, key]));
  if (!isList(value) || !isList(of) || sameJson(value, of)) return of !== undefined && sameJson(value, of);
  const keys = listKeys(gvk, path);
  const [key] = Array.isArray(keys) ? keys as readonly string[] : [];
  if (key === undefined || !Array.isArray(keys) || keys.length !== 1) return false;
  return value.every((item) => isObject(item) && item[key] !== undefined
    && of.some((other, index) => isObject(other) && other[key] === item[key] && isPart(item, other, gvk, [...path, index])));
}
