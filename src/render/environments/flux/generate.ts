import { isList, toValue } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import { isObject } from '../../../manifest/index.ts';
import type { RenderProblem } from '../../rendered.ts';
import { folderOf, inFolder, isRemote, isWithin, resolvePath } from '../../repositoryPath.ts';
import type { Side } from '../../side.ts';
import { mountOf } from '../../mounts.ts';
import { entriesWithin, findInTree } from '../../treeIndex.ts';
import { placeAt } from '../place.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import type { KustomizationEdit, Source } from '../delivered.ts';
import { listAt, textAt, textIn, truthAt } from './fields.ts';
import { ignoredFiles } from './ignored.ts';
import { patchPlaces } from './patchPlaces.ts';

/**
 * How the folder of a Flux Kustomization is built: as its kustomization.yaml says, or one made of all manifests below it, with what the
 * Kustomization changes in it. As kustomize-controller does it, which see: github.com/fluxcd/pkg/kustomize, kustomize_generator.go.
 */
export async function kustomizeSource(declared: Declared, path: string, repository: Declared | undefined, around: Surroundings): Promise<Source> {
  const { side } = around;
  const failed = (code: RenderProblem['code'], message: string): Source => ({ type: 'none', problem: { code, message, ...placeAt(declared, ['spec', 'path']) }, watch: [path], isUnaffected: false });
  const found = findInTree(side.index, path);
  if (path !== '' && found.type !== 'folder') return failed('missing-file', `The folder ${path} does not exist in ${side.index.label}, so Flux fails on it. Correct "path", or add the folder.`);
  const edits: KustomizationEdit[] = [];
  const existing = side.kustomizations.get(path);
  const before = existing?.root === undefined ? {} : toValue(existing.root);
  const given = isObject(before) ? before : {};
  if (existing === undefined) {
    const resources = await generatedResources(path, repository, around);
    // Flux applies nothing then, and that is no failure.
    if (resources.length === 0) return { type: 'plain', path, recurse: false, include: '' , exclude: '*' };
    edits.push({ field: 'resources', how: 'set', value: [...resources] });
  } else if (!isList(given['resources']) || given['resources'].length === 0) {
    edits.push({ field: 'buildMetadata', how: 'set', value: ['originAnnotations'] });
  }
  edits.push(...nameEdits(declared), ...await patchEdits(declared, around));
  const components = componentEdit(declared, path, side);
  if (typeof components === 'string') return failed('declaration', components);
  if (components !== undefined) edits.push(components);
  const images = imageEdit(declared, given);
  if (images !== undefined) edits.push(images);
  const metadata = listAt(declared.object, ['spec', 'buildMetadata']);
  if (metadata.length > 0) edits.push({ field: 'buildMetadata', how: 'set', value: [...metadata] });
  return { type: 'kustomize', path, edits, anyPath: true };
}

/** All manifests below a folder, in the order of a walk through it; a folder with a kustomization stands for what is in it. */
async function generatedResources(path: string, repository: Declared | undefined, around: Surroundings): Promise<readonly string[]> {
  const { side } = around;
  const isIgnored = await ignoredFiles(repository, around, mountOf(path));
  const found = new Set<string>();
  for (const entry of entriesWithin(side.index, path)) {
    // Links are no part of what source-controller packs.
    if (entry.type !== 'file' || isIgnored(entry.path)) continue;
    const holder = outermostKustomization(side, path, entry.path);
    if (holder !== undefined) found.add(holder);
    else if (/\.ya?ml$/.test(entry.path)) found.add(entry.path);
  }
  const below = path === '' ? 0 : path.length + 1;
  return [...found].map((one) => one.slice(below)).sort(inOrderOfWalk);
}

function outermostKustomization(side: Side, top: string, path: string): string | undefined {
  let outermost: string | undefined;
  for (let folder = folderOf(path); folder !== top && isWithin(folder, top); folder = folderOf(folder)) {
    if (side.kustomizations.has(folder)) outermost = folder;
    if (folder === '') break;
  }
  return outermost;
}

/** By the names of folders and files on the way, and not by the slashes between them. */
function inOrderOfWalk(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((segment, index) => segment !== right[index]);
  return at < 0 ? left.length - right.length : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

function nameEdits({ object }: Declared): readonly KustomizationEdit[] {
  return ([['targetNamespace', 'namespace'], ['namePrefix', 'namePrefix'], ['nameSuffix', 'nameSuffix']] as const).flatMap(([from, field]) => {
    const value = textAt(object, ['spec', from]);
    return value === undefined ? [] : [{ field, how: 'set' as const, value, at: () => object.trace(['spec', from]) }];
  });
}

async function patchEdits(declared: Declared, around: Surroundings): Promise<readonly KustomizationEdit[]> {
  const { object } = declared;
  const edits: KustomizationEdit[] = [];
  const patches = listAt(object, ['spec', 'patches']).filter(isObject);
  if (patches.length > 0) edits.push({ field: 'patches', how: 'append', value: patches.map(withoutEmpty), at: await patchPlaces(declared, around) });
  // Until v1beta2.
  const merges = listAt(object, ['spec', 'patchesStrategicMerge']).filter(isObject);
  if (merges.length > 0) edits.push({ field: 'patchesStrategicMerge', how: 'append', value: merges.map((patch) => JSON.stringify(patch)) });
  const operations = listAt(object, ['spec', 'patchesJson6902']).filter(isObject);
  if (operations.length > 0) edits.push({ field: 'patchesJson6902', how: 'append', value: operations.map(({ patch, target }) => ({ patch: JSON.stringify(patch ?? []), target: target ?? {} })) });
  return edits;
}

function withoutEmpty({ patch, target }: JsonObject): JsonObject {
  return { ...(isObject(target) ? { target } : {}), patch: typeof patch === 'string' ? patch : '' };
}

/** The components to add; what is wrong where one is not in this repository. */
function componentEdit({ object }: Declared, path: string, side: Side): KustomizationEdit | string | undefined {
  const ignoresMissing = truthAt(object, ['spec', 'ignoreMissingComponents']) === true;
  const added: JsonValue[] = [];
  const places: number[] = [];
  for (const [index, written] of listAt(object, ['spec', 'components']).entries()) {
    if (typeof written !== 'string') continue;
    if (isRemote(written) || written.startsWith('/')) return `The component ${written} is not below this repository's folders, which Flux refuses. Name it by a path relative to ${path || 'the repository'}.`;
    const folder = resolvePath(path, written);
    if (ignoresMissing && (folder === undefined || findInTree(side.index, folder).type === 'missing')) continue;
    added.push(written);
    places.push(index);
  }
  return added.length === 0 ? undefined : { field: 'components', how: 'append', value: added, at: (at: Path) => object.trace(['spec', 'components', places[Number(at[0])] ?? 0]) };
}

/** Images of the same name are changed field by field; a tag and a digest replace each other. */
function imageEdit({ object }: Declared, given: JsonObject): KustomizationEdit | undefined {
  const images = listAt(object, ['spec', 'images']).filter(isObject);
  if (images.length === 0) return undefined;
  const before = isList(given['images']) ? given['images'].filter(isObject) : [];
  const after = new Map<string, JsonObject>();
  const places = new Map<string, number>();
  for (const [index, image] of images.entries()) {
    const name = textIn(image, 'name') ?? '';
    const { newTag, digest, ...rest } = after.get(name) ?? before.find((one) => one['name'] === name) ?? { name };
    const [newName, tag, sha] = ['newName', 'newTag', 'digest'].map((field) => textIn(image, field));
    const version: JsonObject = tag === undefined && sha === undefined
      ? { ...(newTag === undefined ? {} : { newTag }), ...(digest === undefined ? {} : { digest }) }
      : { ...(tag === undefined ? {} : { newTag: tag }), ...(sha === undefined ? {} : { digest: sha }) };
    after.set(name, { ...rest, ...(newName === undefined ? {} : { newName }), ...version });
    places.set(name, index);
  }
  const values = [...after.values()];
  return { field: 'images', how: 'named', value: values, at: (at) => object.trace(['spec', 'images', places.get(textIn(values[Number(at[0])], 'name') ?? '') ?? 0]) };
}

/** The folder that a `path` of Flux means: relative to the repository, and never above it. */
export function folderIn(written: string | undefined): string {
  const segments: string[] = [];
  for (const segment of (written ?? '').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.reduce((folder, segment) => inFolder(folder, segment), '');
}
