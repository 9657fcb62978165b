import { isList, isObject, objectReferences, podSpecPath, referenceAt, valueAt, type JsonObject, type Path } from '../manifest/index.ts';
import type { SetObject } from '../lint/index.ts';
import { mayShareNamespace } from '../lint/objectSet.ts';
import type { Workspace } from '../workspace/index.ts';
import { dataMentions, nameMentions, type Mention } from './mentions.ts';
import type { Spot } from './spot.ts';

/** An object, or a key of its data, that places in files name. */
export interface Target {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined where none is written: it may be any. */
  readonly namespace: string | undefined;
  readonly key?: string;
}

const dataFields = ['data', 'binaryData', 'stringData'];
/** What `replicas` of a kustomization sets (kustomize documentation, replicas). */
const scaled = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'];

/** The object, or key, that a spot names or declares. */
export function targetAt(spot: Spot, workspace: Workspace): Target | undefined {
  const { object, path, part } = spot;
  if (spot.role === 'kustomization') return kustomizationTarget(spot, workspace);
  if (spot.role !== 'manifests' && spot.role !== 'patch') return undefined;
  const { gvk, name, namespace } = object;
  const own: Target = { group: gvk.group, kind: gvk.kind, name, namespace };
  const found = referenceAt(object, path);
  if (found && part === 'value') {
    const { reference, key } = found;
    if (reference.name === '') return undefined;
    return { group: reference.group, kind: reference.kind, name: reference.name, namespace: reference.namespace, ...(key === undefined ? {} : { key }) };
  }
  if (name === '' || gvk.kind === '') return undefined;
  if (path.length === 2 && path[0] === 'metadata' && path[1] === 'name') return own;
  if (path.length === 2 && dataFields.includes(String(path[0])) && part === 'key' && (gvk.kind === 'ConfigMap' || gvk.kind === 'Secret')) return { ...own, key: String(path[1]) };
  return path.length === 1 && (path[0] === 'kind' || path[0] === 'apiVersion') && spot.role === 'patch' && part === 'value' ? own : undefined;
}

/** What a kustomization names: the object of a generator, of `replicas`, or the target of a patch. */
function kustomizationTarget({ object, path, part, text }: Spot, workspace: Workspace): Target | undefined {
  const [field, , last] = path;
  if (part !== 'value' || text === undefined) return undefined;
  if ((field === 'configMapGenerator' || field === 'secretGenerator') && path.length === 3 && last === 'name') {
    return { group: '', kind: field === 'configMapGenerator' ? 'ConfigMap' : 'Secret', name: text, namespace: undefined };
  }
  if (field === 'replicas' && path.length === 3 && last === 'name') return first(workspace, (one) => scaled.includes(one.gvk.kind) && one.name === text);
  const owner = ownerOfTarget(path);
  if (owner === undefined) return undefined;
  const map = valueAt(object.value, owner);
  if (!isObject(map) || typeof map['name'] !== 'string') return undefined;
  const { name, kind } = map;
  return first(workspace, (one) => one.name === name && (kind === undefined || one.gvk.kind === kind));
}

/** The map that says which objects a patch or replacement is for. */
function ownerOfTarget(path: Path): Path | undefined {
  const field = path[0];
  if ((field === 'patches' || field === 'patchesJson6902') && path[2] === 'target') return path.slice(0, 3);
  if (field !== 'replacements') return undefined;
  if (path[2] === 'source') return path.slice(0, 3);
  return path[2] === 'targets' && path[4] === 'select' ? path.slice(0, 5) : undefined;
}

function first(workspace: Workspace, fits: (object: SetObject) => boolean): Target | undefined {
  for (const object of workspace.objects()) if (fits(object)) return { group: object.gvk.group, kind: object.gvk.kind, name: object.name, namespace: object.namespace };
  return undefined;
}

/** The objects that a target may be. */
export function objectsNamed({ group, kind, name, namespace }: Target, workspace: Workspace): readonly SetObject[] {
  return workspace.scopeOf('').repository.ofKind(group, kind).filter((object) => object.name === name && mayShareNamespace(object.namespace, namespace));
}

/** Where a target is declared. */
export function declarationsOf(target: Target, workspace: Workspace): Mention[] {
  return objectsNamed(target, workspace).flatMap((object) => (target.key === undefined ? nameMentions(object, workspace) : dataMentions(object, target.key, workspace)));
}

/** Where other objects, patches and kustomizations name a target. */
export function usesOf(target: Target, workspace: Workspace): Mention[] {
  const uses: Mention[] = [];
  for (const object of workspace.objects()) {
    if (object.generated !== true) uses.push(...usesIn(object, object.file, target));
  }
  const { files } = workspace.scopeOf('');
  for (const { path, documents } of files.withRole('patch')) {
    for (const value of documents) if (isObject(value)) uses.push(...usesInPatch(value, path, target));
  }
  if (target.key === undefined) {
    for (const { path, documents } of files.withRole('kustomization')) for (const value of documents) if (isObject(value)) uses.push(...usesInKustomization(value, path, target));
  }
  return uses;
}

function usesIn(referrer: Pick<SetObject, 'gvk' | 'namespace' | 'value'>, file: string, target: Target): Mention[] {
  return objectReferences(referrer).flatMap((reference): Mention[] => {
    if (reference.name !== target.name || reference.kind !== target.kind || reference.group !== target.group || !mayShareNamespace(reference.namespace, target.namespace)) return [];
    if (target.key === undefined) return [{ file, value: referrer.value, path: reference.path, part: 'value' }];
    return reference.keys.filter(({ key }) => key === target.key).map(({ path }) => ({ file, value: referrer.value, path, part: 'value' }));
  });
}

function usesInPatch(value: JsonObject, file: string, target: Target): Mention[] {
  const { apiVersion, kind, metadata } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return [];
  const slash = apiVersion.indexOf('/');
  const gvk = { group: apiVersion.slice(0, Math.max(0, slash)), version: apiVersion.slice(slash + 1), kind };
  const name = isObject(metadata) ? metadata['name'] : undefined;
  const namespace = isObject(metadata) && typeof metadata['namespace'] === 'string' ? metadata['namespace'] : undefined;
  const isIt = kind === target.kind && gvk.group === target.group && name === target.name && mayShareNamespace(namespace, target.namespace);
  const own: Mention[] = !isIt ? [] : target.key === undefined ? [{ file, value, path: ['metadata', 'name'], part: 'value' }]
    : dataFields.flatMap((field): Mention[] => (isObject(value[field]) && Object.hasOwn(value[field], target.key ?? '') ? [{ file, value, path: [field, target.key ?? ''], part: 'key' }] : []));
  return [...own, ...usesIn({ gvk, namespace, value }, file, target)];
}

function usesInKustomization(value: JsonObject, file: string, target: Target): Mention[] {
  const uses: Mention[] = [];
  const note = (path: Path): void => void uses.push({ file, value, path, part: 'value' });
  const named = (map: unknown): boolean => isObject(map as JsonObject) && (map as JsonObject)['name'] === target.name && [undefined, target.kind].includes((map as JsonObject)['kind'] as string | undefined);
  const each = (field: string, visit: (item: JsonObject, index: number) => void): void => {
    const list = value[field];
    if (isList(list)) list.forEach((item, index) => { if (isObject(item)) visit(item, index); });
  };
  if (scaled.includes(target.kind)) each('replicas', (item, index) => { if (item['name'] === target.name) note(['replicas', index, 'name']); });
  for (const field of ['patches', 'patchesJson6902']) each(field, (item, index) => { if (named(item['target'])) note([field, index, 'target', 'name']); });
  each('replacements', (item, index) => {
    if (named(item['source'])) note(['replacements', index, 'source', 'name']);
    const targets = item['targets'];
    if (isList(targets)) targets.forEach((one, at) => { if (isObject(one) && named(one['select'])) note(['replacements', index, 'targets', at, 'select', 'name']); });
  });
  return uses;
}

/** The labels of the pods that an object creates, or of the object itself for a Pod; and where they stand. */
export function podLabels(object: Pick<SetObject, 'gvk' | 'value'>): { readonly path: Path; readonly labels: JsonObject } | undefined {
  const spec = podSpecPath(object.gvk);
  const path = spec && [...spec.slice(0, -1), 'metadata', 'labels'];
  const labels = path && valueAt(object.value, path);
  return path !== undefined && isObject(labels) ? { path, labels } : undefined;
}
