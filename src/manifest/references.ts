import type { GroupVersionKind } from './document.ts';
import { parseApiVersion } from './gvk.ts';
import { isObject } from './json.ts';
import type { JsonObject, JsonValue, Path } from './node.ts';
import { podSpecPath } from './pod.ts';
import { clusterScoped, referenceTable, type ReferenceRow } from './referenceTable.ts';

/** An object as its references are read from it: an object of a file, of a set, or a patch. */
export interface Referrer {
  readonly gvk: GroupVersionKind;
  readonly namespace: string | undefined;
  readonly value: JsonObject;
}

/** A place where an object names another. */
export interface ObjectReference {
  /** Where the name stands, and the map that holds it. */
  readonly path: Path;
  readonly at: Path;
  readonly group: string;
  readonly kind: string;
  /** Empty where nothing is written yet. */
  readonly name: string;
  /** The namespace in which it is looked for; undefined where none is written, or the kind has none. */
  readonly namespace: string | undefined;
  /** What is said to do without it, as `optional: true` of a volume. */
  readonly optional: boolean;
  /** Keys of its data that are used; none: all of them, or it has no data. */
  readonly keys: readonly { readonly key: string; readonly path: Path }[];
}

/** A row whose paths are read once. */
interface ReadRow {
  readonly row: ReferenceRow;
  readonly at: Path;
  readonly keys: Path | undefined;
}

/** Stands for each item of a list in a path of the table. */
const each = '[]';
const byKind = new Map<string, readonly ReadRow[]>();
for (const row of referenceTable) byKind.set(row.of, [...(byKind.get(row.of) ?? []), { row, at: steps(row.at), keys: row.keys === undefined ? undefined : steps(row.keys) }]);

function steps(dotted: string): Path {
  if (dotted === '') return [];
  return dotted.split('.').flatMap((part) => (part.endsWith(each) ? [part.slice(0, -each.length), each] : [part]));
}

/** Everything that an object names, in the order of the table. An empty name is listed: it may be about to be typed. */
export function objectReferences(object: Referrer): ObjectReference[] {
  return rowsOf(object.gvk).flatMap(({ prefix, rows }) => rows.flatMap((read) => readRow(object, prefix, read)));
}

/** What a PodSpec names, wherever it stands: in a kind of Kubernetes' own or of a project. */
export function podSpecReferences(object: Referrer, podSpec: Path): ObjectReference[] {
  return (byKind.get('pod') ?? []).flatMap((read) => readRow(object, podSpec, read));
}

/** The reference whose name or key stands at a path of an object. */
export function referenceAt(object: Referrer, path: Path): { readonly reference: ObjectReference; readonly key?: string } | undefined {
  for (const reference of objectReferences(object)) {
    if (samePath(reference.path, path)) return { reference };
    const key = reference.keys.find((used) => samePath(used.path, path));
    if (key) return { reference, key: key.key };
  }
  return undefined;
}

/** Whether an object of this kind has no namespace, as far as the table knows the kind. */
export function isClusterScoped(group: string, kind: string): boolean {
  return clusterScoped.has(`${group}/${kind}`);
}

function rowsOf(gvk: GroupVersionKind): { prefix: Path; rows: readonly ReadRow[] }[] {
  const pod = podSpecPath(gvk);
  return [
    ...(pod === undefined ? [] : [{ prefix: pod, rows: byKind.get('pod') ?? [] }]),
    { prefix: [], rows: byKind.get(`${gvk.group}/${gvk.kind}`) ?? [] },
    { prefix: [], rows: byKind.get('*') ?? [] },
  ];
}

function readRow(object: Referrer, prefix: Path, { row, at, keys }: ReadRow): ObjectReference[] {
  return placesOf(object.value, [...prefix, ...at]).flatMap(({ path, value }): ObjectReference[] => {
    if (!isObject(value)) return [];
    const written = value[row.name];
    if (written === undefined || (written !== null && typeof written !== 'string')) return [];
    const target = targetOf(row, value);
    if (target === undefined) return [];
    const own = isObject(object.value['metadata']) ? object.value['metadata']['namespace'] : undefined;
    const said = row.namespaced === true ? value['namespace'] : undefined;
    const namespace = typeof said === 'string' && said !== '' ? said : object.namespace ?? (typeof own === 'string' ? own : undefined);
    return [{
      path: [...path, row.name],
      at: path,
      ...target,
      name: written ?? '',
      namespace: isClusterScoped(target.group, target.kind) ? undefined : namespace,
      optional: value['optional'] === true,
      keys: keys === undefined ? [] : placesOf(value, keys).flatMap(({ path: below, value: key }) => (typeof key === 'string' || key === null ? [{ key: key ?? '', path: [...path, ...below] }] : [])),
    }];
  });
}

/** What a map names: as it says itself, or as the table does. Users and groups of RBAC are no objects. */
function targetOf({ to, groupIn }: ReferenceRow, map: JsonObject): { group: string; kind: string } | undefined {
  const slash = to.indexOf('/');
  const usual = { group: to.slice(0, slash), kind: to.slice(slash + 1) };
  if (groupIn === undefined) return usual;
  const kind = typeof map['kind'] === 'string' && map['kind'] !== '' ? map['kind'] : usual.kind;
  if (usual.kind === 'ServiceAccount' && kind !== 'ServiceAccount') return undefined;
  if (usual.kind === 'ServiceAccount' || groupIn === 'none') return { group: usual.group, kind };
  const said = map[groupIn];
  if (typeof said !== 'string') return { group: usual.group, kind };
  return { group: groupIn === 'apiVersion' ? parseApiVersion(said).group : said, kind };
}

function placesOf(root: JsonValue, path: Path): { path: Path; value: JsonValue }[] {
  let places: { path: Path; value: JsonValue }[] = [{ path: [], value: root }];
  for (const step of path) {
    places = places.flatMap(({ path: above, value }) => {
      if (step === each) return Array.isArray(value) ? (value as readonly JsonValue[]).map((item, index) => ({ path: [...above, index], value: item })) : [];
      if (!isObject(value) || typeof step !== 'string') return [];
      const below = Object.hasOwn(value, step) ? value[step] : undefined;
      return below === undefined ? [] : [{ path: [...above, step], value: below }];
    });
    if (places.length === 0) return places;
  }
  return places;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
