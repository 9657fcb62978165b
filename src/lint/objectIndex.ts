import { isObject, matchesLabels, matchesSelector, podSpecPath, sameJson, valueAt, type JsonObject, type JsonValue } from '../manifest/index.ts';
import { finderKey, scalerKey, selectorKeys, selects } from './podSelectors.ts';
import { mayShareNamespace, type ObjectKeys, type ObjectSet, type SetObject, type SetPod } from './objectSet.ts';

/** Which files a set is made of; all when absent. */
export interface Extent {
  readonly label: string;
  readonly unknownPart?: string;
  readonly files?: ReadonlySet<string>;
}

interface Bucket {
  readonly byFile: Map<string, readonly SetObject[]>;
  all: readonly SetObject[] | undefined;
}

/**
 * The objects of many files, found by kind, by name and by the labels of their pods. Replacing the objects of one file
 * costs as much as that file holds, so that a keystroke in a repository of ten thousand manifests costs one of them.
 */
export class ObjectIndex {
  readonly #files = new Map<string, readonly SetObject[]>();
  readonly #kinds = new Map<string, Bucket>();
  readonly #names = new Map<string, Set<SetObject>>();
  readonly #finders = new Map<string, Set<SetObject>>();
  readonly #pods = new Map<string, readonly SetPod[]>();
  readonly #labels = new Map<string, Set<SetPod>>();
  #allPods: readonly SetPod[] | undefined;
  /** Objects by the keys that rules have asked for, and which of these keys objects of a kind have. */
  readonly #keyed = new Map<ObjectKeys, Map<string, Set<SetObject>>>();
  readonly #keysOfKind = new Map<string, ObjectKeys[]>();

  /** Sets the objects of a file; none takes the file out. Those that say the same as before stay what they were. */
  set(file: string, objects: readonly SetObject[]): void {
    const before = this.#files.get(file) ?? [];
    const most = Math.min(before.length, objects.length);
    let first = 0;
    while (first < most && saysSame(before[first], objects[first])) first++;
    let last = 0;
    while (last < most - first && saysSame(before[before.length - 1 - last], objects[objects.length - 1 - last])) last++;
    const gone = before.slice(first, before.length - last);
    const come = objects.slice(first, objects.length - last);
    if (gone.length === 0 && come.length === 0) return;
    const now = [...before.slice(0, first), ...come, ...before.slice(before.length - last)];
    for (const object of gone) this.#remove(object);
    for (const object of come) this.#add(object);
    if (now.length === 0) this.#files.delete(file);
    else this.#files.set(file, now);
    for (const kind of new Set([...gone, ...come].map(kindOf))) this.#setKind(kind, file, now.filter((object) => kindOf(object) === kind));
    this.#setPods(file, now);
  }

  objectsOf(file: string): readonly SetObject[] {
    return this.#files.get(file) ?? [];
  }

  *objects(): Iterable<SetObject> {
    for (const objects of this.#files.values()) yield* objects;
  }

  /** The kinds of the objects, each in the version of one of them. */
  kinds(): { readonly kind: string; readonly apiVersion: string }[] {
    return [...this.#kinds.values()].flatMap((bucket) => {
      const [first] = bucket.byFile.values().next().value ?? [];
      return first === undefined ? [] : [{ kind: first.gvk.kind, apiVersion: first.apiVersion }];
    });
  }

  /** The objects of some files as a set, which follows later changes of the index. */
  view({ label, unknownPart, files }: Extent): ObjectSet {
    const isIn = ({ file }: SetObject): boolean => files === undefined || files.has(file);
    const candidates = (pairs: readonly string[]): Iterable<SetPod> => {
      let fewest: ReadonlySet<SetPod> | undefined;
      for (const pair of pairs) {
        const having = this.#labels.get(pair);
        if (having === undefined) return [];
        if (fewest === undefined || having.size < fewest.size) fewest = having;
      }
      return fewest ?? this.#everyPod();
    };
    const select = (pods: Iterable<SetPod>, namespace: string | undefined, matches: (labels: JsonObject) => boolean | undefined): readonly SetPod[] =>
      [...pods].filter((pod) => isIn(pod.owner) && mayShareNamespace(pod.namespace, namespace) && matches(pod.labels) === true);
    return {
      label,
      unknownPart,
      ofKind: (group, kind) => {
        const all = this.#ofKind(`${group}/${kind}`);
        return files === undefined ? all : all.filter(isIn);
      },
      find: (group, kind, name, namespace) => {
        for (const object of this.#names.get(`${group}/${kind}/${name}`) ?? [])
          if (isIn(object) && mayShareNamespace(object.namespace, namespace)) return object;
        return undefined;
      },
      findAll: (group, kind, name, namespace) =>
        [...(this.#names.get(`${group}/${kind}/${name}`) ?? [])].filter((object) => isIn(object) && mayShareNamespace(object.namespace, namespace)),
      having: (keys, key) => {
        const found = this.#keyedBy(keys).get(key);
        return found === undefined ? [] : [...found].filter(isIn);
      },
      pods: (namespace) => select(this.#everyPod(), namespace, () => true),
      podsSelected: (selector, namespace) => {
        if (matchesSelector(selector, {}) === undefined) return undefined;
        return select(candidates(pairsOf(isObject(selector) ? selector['matchLabels'] : undefined)), namespace, (labels) => matchesSelector(selector, labels));
      },
      podsLabelled: (labels, namespace) => {
        if (matchesLabels(labels, {}) === undefined) return undefined;
        return select(candidates(pairsOf(labels)), namespace, (own) => matchesLabels(labels, own));
      },
      selecting: (kind, labels, namespace) => selectorKeys(kind, labels).flatMap((key) => [...(this.#finders.get(key) ?? [])])
        .filter((object) => isIn(object) && mayShareNamespace(object.namespace, namespace) && selects(object, labels)),
      scaling: (kind, name, namespace) => [...(this.#finders.get(scalerKey(kind, name)) ?? [])].filter((object) => isIn(object) && mayShareNamespace(object.namespace, namespace)),
    };
  }

  #add(object: SetObject): void {
    const kind = kindOf(object);
    insert(this.#names, `${kind}/${object.name}`, object);
    for (const keys of this.#keysOfKind.get(kind) ?? []) for (const one of keys.keysOf(object)) insert(this.#keyed.get(keys) ?? new Map<string, Set<SetObject>>(), one, object);
    const finder = finderKey(object);
    if (finder !== undefined) insert(this.#finders, finder, object);
  }

  #remove(object: SetObject): void {
    const kind = kindOf(object);
    discard(this.#names, `${kind}/${object.name}`, object);
    for (const keys of this.#keysOfKind.get(kind) ?? []) for (const one of keys.keysOf(object)) discard(this.#keyed.get(keys) ?? new Map<string, Set<SetObject>>(), one, object);
    const finder = finderKey(object);
    if (finder !== undefined) discard(this.#finders, finder, object);
  }

  #setKind(kind: string, file: string, objects: readonly SetObject[]): void {
    let bucket = this.#kinds.get(kind);
    if (bucket === undefined) this.#kinds.set(kind, (bucket = { byFile: new Map(), all: undefined }));
    bucket.all = replaced(bucket.all, bucket.byFile.get(file), objects);
    if (objects.length === 0) bucket.byFile.delete(file);
    else bucket.byFile.set(file, objects);
  }

  #setPods(file: string, objects: readonly SetObject[]): void {
    const before = this.#pods.get(file) ?? [];
    const known = new Map(before.map((pod) => [pod.owner, pod]));
    const pods = objects.flatMap((owner) => known.get(owner) ?? podOf(owner));
    const stay = new Set(pods);
    for (const pod of before) if (!stay.has(pod)) for (const label of labelsOf(pod)) discard(this.#labels, label, pod);
    for (const pod of pods) if (!known.has(pod.owner)) for (const label of labelsOf(pod)) insert(this.#labels, label, pod);
    this.#allPods = replaced(this.#allPods, before, pods);
    if (pods.length === 0) this.#pods.delete(file);
    else this.#pods.set(file, pods);
  }

  #keyedBy(keys: ObjectKeys): ReadonlyMap<string, ReadonlySet<SetObject>> {
    const known = this.#keyed.get(keys);
    if (known !== undefined) return known;
    const made = new Map<string, Set<SetObject>>();
    const kind = `${keys.group}/${keys.kind}`;
    for (const object of this.#ofKind(kind)) for (const key of keys.keysOf(object)) insert(made, key, object);
    this.#keyed.set(keys, made);
    this.#keysOfKind.set(kind, [...(this.#keysOfKind.get(kind) ?? []), keys]);
    return made;
  }

  #ofKind(key: string): readonly SetObject[] {
    const bucket = this.#kinds.get(key);
    if (bucket === undefined) return [];
    return (bucket.all ??= [...bucket.byFile.values()].flat());
  }

  #everyPod(): readonly SetPod[] {
    return (this.#allPods ??= [...this.#pods.values()].flat());
  }
}

const kindOf = ({ gvk }: SetObject) => `${gvk.group}/${gvk.kind}`;

/** Whether an object says the same as another, so that all that was learnt of it still holds. */
function saysSame(before: SetObject | undefined, now: SetObject | undefined): boolean {
  return before !== undefined && now !== undefined && before.apiVersion === now.apiVersion && before.generated === now.generated && before.openKeys === now.openKeys && sameJson(before.value, now.value);
}

/**
 * A list of all files' items in which a file has others now; undefined where it has to be made anew. Where as many come
 * as go, as when someone types, they take their places.
 */
function replaced<T>(all: readonly T[] | undefined, before: readonly T[] | undefined, now: readonly T[]): readonly T[] | undefined {
  const from = before?.[0] === undefined ? -1 : (all?.indexOf(before[0]) ?? -1);
  if (all === undefined || from < 0 || before?.length !== now.length) return before?.length === 0 && now.length === 0 ? all : undefined;
  if (before.every((item, index) => item === now[index])) return all;
  return [...all.slice(0, from), ...now, ...all.slice(from + now.length)];
}

function podOf(owner: SetObject): SetPod[] {
  const path = podSpecPath(owner.gvk);
  const spec = path && valueAt(owner.value, path);
  if (!path || !isObject(spec)) return [];
  const labels = valueAt(owner.value, [...path.slice(0, -1), 'metadata', 'labels']);
  return [{ owner, namespace: owner.namespace, spec, labels: isObject(labels) ? labels : {} }];
}

const labelsOf = ({ labels }: SetPod) => pairsOf(labels);

function pairsOf(labels: JsonValue | undefined): string[] {
  return isObject(labels) ? Object.entries(labels).map(([key, value]) => `${key}=${JSON.stringify(value)}`) : [];
}

function insert<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const set = map.get(key);
  if (set) set.add(item);
  else map.set(key, new Set([item]));
}

function discard<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const set = map.get(key);
  if (set?.delete(item) === true && set.size === 0) map.delete(key);
}
