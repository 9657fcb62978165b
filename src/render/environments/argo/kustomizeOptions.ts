import { isObject } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import { child } from '../../kustomization.ts';
import type { Trace } from '../../rendered.ts';
import { resolvePath } from '../../repositoryPath.ts';
import type { Side } from '../../side.ts';
import { findInTree } from '../../treeIndex.ts';
import type { KustomizationEdit } from '../delivered.ts';
import { substituted } from './environment.ts';
import type { BuildEnvironment } from './environment.ts';
import { listIn, objectIn, textIn, textsIn, truthIn } from './fields.ts';

/**
 * What Argo CD changes in a kustomization before it builds it: see its documentation, Kustomize. It calls `kustomize edit` for all but
 * patches. `trace` says where a path below the options was written. `problem` is what kustomize edit refuses.
 */
export function kustomizeEdits(options: JsonObject, side: Side, folder: string, environment: BuildEnvironment, trace: (path: Path) => Trace): { readonly edits: readonly KustomizationEdit[]; readonly problem?: { readonly message: string; readonly path: Path } } {
  const edits: KustomizationEdit[] = [];
  const at = (...field: Path) => (path: Path): Trace => trace([...field, ...path]);
  const set = (field: string, key: string): void => {
    const value = textIn(options, key);
    if (value !== undefined) edits.push({ field, how: 'set', value, at: at(key) });
  };
  set('namePrefix', 'namePrefix');
  set('nameSuffix', 'nameSuffix');

  const images: { readonly image: JsonObject; readonly index: number }[] = [];
  for (const [index, written] of textsIn(options, 'images').entries()) {
    const image = imageOf(substituted(environment, written));
    if (image === undefined) return { edits, problem: { message: `"${written}" is no image as kustomize takes one: write name=new-name:tag, name:tag or name@digest.`, path: ['images', index] } };
    images.push({ image, index });
  }
  if (images.length > 0) edits.push({ field: 'images', how: 'named', value: images.map(({ image }) => image), at: ([item, ...below]) => trace(typeof item === 'number' ? ['images', images[item]?.index ?? item] : ['images', ...(item === undefined ? [] : [item]), ...below]) });

  const replicas = listIn(options, 'replicas').filter(isObject).map((one) => ({ name: textIn(one, 'name') ?? '', count: Number(one['count'] ?? 0) }));
  if (replicas.length > 0) edits.push({ field: 'replicas', how: 'named', value: replicas, at: (path) => trace(['replicas', ...path.slice(0, 1), ...(path.length > 0 ? ['count'] : [])]) });

  const root = side.kustomizations.get(folder)?.root;
  for (const [key, field, force] of [['commonLabels', 'commonLabels', 'forceCommonLabels'], ['commonAnnotations', 'commonAnnotations', 'forceCommonAnnotations']] as const) {
    const pairs = objectIn(options, key);
    if (pairs === undefined || Object.keys(pairs).length === 0) continue;
    const envsubst = key === 'commonLabels' || truthIn(options, 'commonAnnotationsEnvsubst') === true;
    const value = Object.fromEntries(Object.entries(pairs).map(([name, one]) => [name, envsubst && typeof one === 'string' ? substituted(environment, one) : one]));
    const taken = Object.keys(value).find((name) => child(child(root, field), name) !== undefined);
    if (taken !== undefined && truthIn(options, force) !== true) return { edits, problem: { message: `"${key}" sets ${taken}, which the kustomization sets already, and kustomize refuses that. Remove one of them, or set "${force}: true".`, path: [key, taken] } };
    if (key === 'commonLabels' && truthIn(options, 'labelWithoutSelector') === true) {
      edits.push({ field: 'labels', how: 'append', value: [{ pairs: value, ...(truthIn(options, 'labelIncludeTemplates') === true ? { includeTemplates: true } : {}) }], at: () => trace([key]) });
    } else edits.push({ field, how: 'merge', value, at: at(key) });
  }
  set('namespace', 'namespace');

  const patches = listIn(options, 'patches').map(plainPatch);
  if (patches.length > 0) edits.push({ field: 'patches', how: 'append', value: patches, at: (path) => trace(['patches', ...path, ...(path.length > 0 ? ['patch'] : [])]) });
  const components = textsIn(options, 'components').filter((component) => truthIn(options, 'ignoreMissingComponents') !== true || exists(side, folder, component));
  if (components.length > 0) edits.push({ field: 'components', how: 'append', value: components, at: at('components') });
  return { edits };
}

function exists(side: Side, folder: string, written: string): boolean {
  const path = resolvePath(folder, written);
  return path !== undefined && findInTree(side.index, path).type !== 'missing';
}

/** An Application's patch has the fields of a kustomization's. */
function plainPatch(patch: JsonValue): JsonValue {
  return isObject(patch) ? Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null && value !== '')) : patch;
}

/** An image as `kustomize edit set image` takes it. */
function imageOf(written: string): JsonObject | undefined {
  const parts = written.split('=');
  const [first = '', overwrite] = parts;
  if (parts.length === 2 && overwrite !== undefined) {
    const { name, tag, digest } = nameAndTag(overwrite) ?? { name: overwrite, tag: undefined, digest: undefined };
    return { name: first, ...(name === '' ? {} : { newName: name }), ...(tag === undefined ? {} : { newTag: tag }), ...(digest === undefined ? {} : { digest }) };
  }
  const found = nameAndTag(first);
  return found === undefined ? undefined : { name: found.name, ...(found.tag === undefined ? {} : { newTag: found.tag }), ...(found.digest === undefined ? {} : { digest: found.digest }) };
}

function nameAndTag(written: string): { readonly name: string; readonly tag?: string; readonly digest?: string } | undefined {
  const at = written.indexOf('@');
  if (at >= 0) return { name: written.slice(0, at), digest: written.slice(at + 1) };
  const [, name, tag] = /^(.*):([a-zA-Z0-9._-]*|\*)$/.exec(written) ?? [];
  return name === undefined || tag === undefined ? undefined : { name, tag };
}
