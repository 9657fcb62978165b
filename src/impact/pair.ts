import type { GroupVersionKind } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import { grouped } from './grouped.ts';
import { readText } from './json.ts';

/** An object of the base and the object of the head that is the same one in the cluster; one of them may be absent. */
export interface Pairing {
  readonly id: string;
  readonly base?: RenderedObject;
  readonly head?: RenderedObject;
  /** The name differs by the hash of the content that a generator or a chart appends: a new object with new content takes the old one's place. */
  readonly renamed: boolean;
  /** Further definitions of the same object in the head, which the last one overrides. */
  readonly duplicates: readonly RenderedObject[];
  /** The base already defined the object more than once. */
  readonly duplicatedBefore: boolean;
}

/**
 * Kinds that the API server serves from two groups as one and the same object.
 * Source: Kubernetes documentation, Deprecated API Migration Guide, v1.16 and v1.22.
 */
const movedGroups: Readonly<Record<string, string>> = {
  'extensions/Deployment': 'apps',
  'extensions/DaemonSet': 'apps',
  'extensions/ReplicaSet': 'apps',
  'extensions/Ingress': 'networking.k8s.io',
  'extensions/NetworkPolicy': 'networking.k8s.io',
  'extensions/PodSecurityPolicy': 'policy',
  'events.k8s.io/Event': '',
};

/** The group in which a kind lives today: `apps` for a Deployment of `extensions/v1beta1`. */
export function currentGroup(gvk: GroupVersionKind): string {
  return movedGroups[`${gvk.group}/${gvk.kind}`] ?? gvk.group;
}

/** `apps/Deployment`, `/ConfigMap`: what tells kinds apart, whatever the version. */
export function kindKey(gvk: GroupVersionKind): string {
  return `${currentGroup(gvk)}/${gvk.kind}`;
}

const ids = new WeakMap<RenderedObject, string>();

/** Identity of an object in a cluster: group, kind, namespace and name, not the version. */
export function objectId(object: RenderedObject): string {
  let id = ids.get(object);
  if (id === undefined) ids.set(object, id = idOf(object));
  return id;
}

function idOf(object: RenderedObject): string {
  const name = object.name === '' ? `${readText(object.value, ['metadata', 'generateName']) ?? ''}*` : object.name;
  return [currentGroup(object.gvk), object.gvk.kind, object.namespace ?? '', name].join('\n');
}

interface Definitions {
  readonly object: RenderedObject;
  readonly duplicates: RenderedObject[];
}

/** Objects by identity. Of several definitions the last counts, as it is applied last; objects to be named by the server are each their own. */
function index(objects: readonly RenderedObject[]): Map<string, Definitions> {
  const found = new Map<string, Definitions>();
  const generated = new Map<string, number>();
  for (const object of objects) {
    let id = objectId(object);
    if (object.name === '') {
      const count = generated.get(id) ?? 0;
      generated.set(id, count + 1);
      id += String(count);
    }
    const earlier = found.get(id);
    found.set(id, { object, duplicates: earlier ? [...earlier.duplicates, earlier.object] : [] });
  }
  return found;
}

/**
 * What the name of a ConfigMap or Secret would be without the hash of its content, or undefined without one. The suffix of
 * kustomize's generators is ten characters of a hexadecimal hash in which 0, 1, 3, a and e are written g, h, k, m and t
 * (source: kustomize, api/hasher, encode); that of charts is a piece of a hexadecimal checksum (`sha256sum | trunc 8`).
 */
function generatorPrefix(object: RenderedObject): string | undefined {
  if (object.gvk.group !== '' || (object.gvk.kind !== 'ConfigMap' && object.gvk.kind !== 'Secret')) return undefined;
  const generated = /^(.+)-[2456789bcdfghkmt]{10}$/.exec(object.name)?.[1];
  if (generated !== undefined) return generated;
  const [, prefix, checksum] = /^(.+)-([0-9a-f]{6,64})$/.exec(object.name) ?? [];
  return prefix !== undefined && checksum !== undefined && /\d/.test(checksum) && /[a-f]/.test(checksum) ? prefix : undefined;
}

/** The identities of generated objects, by what their names would be without the hash. */
function byPrefix(definitions: readonly (readonly [string, Definitions])[]): ReadonlyMap<string, readonly string[]> {
  const generated = definitions.flatMap(([id, { object }]) => {
    const prefix = generatorPrefix(object);
    return prefix === undefined ? [] : [{ id, key: [object.gvk.kind, object.namespace ?? '', prefix].join('\n') }];
  });
  return new Map([...grouped(generated, ({ key }) => key)].map(([key, found]) => [key, found.map(({ id }) => id)]));
}

/**
 * Pairs the objects of two sides, in the order of the base, then what is new. A ConfigMap or Secret whose hash suffix
 * changed is paired with its successor when there is exactly one of each.
 */
export function pairObjects(base: readonly RenderedObject[], head: readonly RenderedObject[]): readonly Pairing[] {
  const before = index(base);
  const after = index(head);
  const vanished = byPrefix([...before].filter(([id]) => !after.has(id)));
  const appeared = byPrefix([...after].filter(([id]) => !before.has(id)));
  const successors = new Map<string, string>();
  for (const [key, ids] of vanished) {
    const [successor, ...more] = appeared.get(key) ?? [];
    const [id] = ids;
    if (ids.length === 1 && id !== undefined && successor !== undefined && more.length === 0) successors.set(id, successor);
  }
  const taken = new Set<string>();
  const pairs: Pairing[] = [];
  for (const [id, old] of before) {
    const successor = successors.get(id);
    const current = after.get(successor ?? id);
    if (current) taken.add(successor ?? id);
    pairs.push({
      id,
      base: old.object,
      ...(current && { head: current.object }),
      renamed: successor !== undefined,
      duplicates: current?.duplicates ?? [],
      duplicatedBefore: old.duplicates.length > 0,
    });
  }
  for (const [id, { object, duplicates }] of after) {
    if (!taken.has(id)) pairs.push({ id, head: object, renamed: false, duplicates, duplicatedBefore: false });
  }
  return pairs;
}
