import { isList, isObject, isClusterScoped, parseApiVersion, podSpecPath, referenceAt, valueAt, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import type { ObjectSet, SetObject } from '../../lint/index.ts';
import { mayShareNamespace } from '../../lint/objectSet.ts';
import { mark } from '../cursor.ts';
import { localNamesFor } from '../localNames.ts';
import type { Place } from '../surroundings.ts';
import { usageOf } from '../usage.ts';
import type { ProposedValue } from './values.ts';

/** Names that every cluster has, by kind (Kubernetes documentation). */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  '/Namespace': ['default', 'kube-system'],
  'scheduling.k8s.io/PriorityClass': ['system-cluster-critical', 'system-node-critical'],
  'rbac.authorization.k8s.io/ClusterRole': ['view', 'edit', 'admin'],
};

/** Names of objects, and keys of their data, where the cursor stands at a reference. */
export function namesOfObjects({ cursor, scope, workspace }: Place): ProposedValue[] {
  const found = referenceAt(cursor.object, cursor.path);
  if (!found) return [];
  const { reference, key } = found;
  const { group, kind } = reference;
  if (key !== undefined) return keysOf(scope.repository.find(group, kind, reference.name, reference.namespace), key);
  const here = new Set(scope.set.ofKind(group, kind));
  const fitting = scope.repository.ofKind(group, kind).filter((object) => object.name !== '' && object.name !== mark && (isClusterScoped(group, kind) || mayShareNamespace(object.namespace, reference.namespace)));
  const proposed = new Map<string, ProposedValue>();
  for (const object of fitting) {
    const likely = here.has(object);
    if (proposed.get(object.name)?.likely === true) continue;
    proposed.set(object.name, { value: object.name, kind: 'object', detail: object.file, documentation: describe(object), ...(likely ? { likely } : {}) });
  }
  for (const name of usageOf(workspace).names.get(`${group}/${kind}`)?.keys() ?? []) {
    if (name !== mark && !proposed.has(name)) proposed.set(name, { value: name, kind: 'object', detail: 'named elsewhere' });
  }
  for (const name of builtIn[`${group}/${kind}`] ?? []) if (!proposed.has(name)) proposed.set(name, { value: name, kind: 'object', detail: 'in every cluster' });
  return [...proposed.values()];
}

/** Names within the object itself: of volumes, where something is mounted. */
export function localNames({ cursor }: Place): ProposedValue[] {
  const used = new Set(siblingNames(cursor.object.value, cursor.path));
  return localNamesFor(cursor.object, cursor.path).filter(({ name }) => name !== mark).map(({ name }) => ({ value: name, kind: 'object', detail: 'volume', ...(used.has(name) ? {} : { likely: true as const }) }));
}

function siblingNames(value: JsonValue, path: readonly (string | number)[]): JsonValue[] {
  const list = valueAt(value, path.slice(0, -2));
  return isList(list) ? list.flatMap((item) => (isObject(item) && item['name'] !== undefined ? [item['name']] : [])) : [];
}

/** What a kustomization can name: images and workloads of the folder, and the objects that patches are for. */
export function namesInKustomization({ cursor, scope, workspace }: Place): ProposedValue[] {
  const [field, , last] = cursor.path;
  if (cursor.role !== 'kustomization') return [];
  if (field === 'namespace') return scope.repository.ofKind('', 'Namespace').map(({ name, file }) => ({ value: name, kind: 'object', detail: file }));
  if (field === 'images' && last === 'name') return [...new Set([...usageOf(workspace).images.keys()].map((image) => image.replace(/@.*$/, '').replace(/:[^:/]*$/, '')))].map((value) => ({ value, kind: 'value' }));
  if (field === 'replicas' && last === 'name') return named(scope.repository, ['apps/Deployment', 'apps/StatefulSet']);
  if (field !== 'patches' || last !== 'target') return [];
  const target = mapAt(cursor.object.value, cursor.path.slice(0, 3));
  if (cursor.path[3] === 'kind') return workspace.kinds().map(({ kind, apiVersion }) => ({ value: kind, kind: 'value', detail: apiVersion }));
  if (cursor.path[3] !== 'name') return [];
  const kinds = workspace.kinds().filter(({ kind }) => target['kind'] === undefined || kind === target['kind']).map(({ kind, apiVersion }) => `${parseApiVersion(apiVersion).group}/${kind}`);
  return named(scope.repository, kinds);
}

function named(set: ObjectSet, kinds: readonly string[]): ProposedValue[] {
  return kinds.flatMap((kind) => set.ofKind(kind.slice(0, kind.indexOf('/')), kind.slice(kind.indexOf('/') + 1)))
    .filter(({ generated, name }) => generated !== true && name !== '').slice(0, 500).map(({ name, gvk, file }) => ({ value: name, kind: 'object', detail: `${gvk.kind} in ${file}` }));
}

/** An object in a sentence: its kind, and the keys of its data, never their values. */
export function describe({ gvk, value }: SetObject): string {
  const keys = dataKeys(value);
  return keys.length === 0 ? gvk.kind : `${gvk.kind} with ${keys.slice(0, 20).map((key) => `\`${key.replaceAll('`', '')}\``).join(', ')}${keys.length > 20 ? ', …' : ''}`;
}

/** The keys of the data of a ConfigMap or Secret. */
export function dataKeys(value: JsonObject): readonly string[] {
  return ['data', 'binaryData', 'stringData'].flatMap((field) => {
    const data = value[field];
    return isObject(data) ? Object.keys(data) : [];
  });
}

function keysOf(object: SetObject | undefined, typed: string): ProposedValue[] {
  return object === undefined ? [] : dataKeys(object.value).filter((key) => key !== typed).map((value) => ({ value, kind: 'key', detail: object.name }));
}

/** Images that the folder uses, the most used first. */
export function images({ cursor, workspace }: Place): ProposedValue[] {
  const pod = podSpecPath(cursor.object.gvk);
  if (pod === undefined || cursor.path.at(-1) !== 'image' || cursor.path.length !== pod.length + 3) return [];
  return [...usageOf(workspace).images].filter(([image]) => image !== mark).sort(([, a], [, b]) => b - a).slice(0, 200)
    .map(([value, count]) => ({ value, kind: 'value', detail: count === 1 ? 'used once' : `used ${String(count)} times` }));
}

/** The value that an object has at a path, if it is an object. */
export function mapAt(value: JsonValue, path: readonly (string | number)[]): JsonObject {
  const found = valueAt(value, path);
  return isObject(found) ? found : {};
}
