import { createHash } from 'node:crypto';
import { needKey } from './fetched.ts';
import type { Fetched, FetchedPlace, Need } from './fetched.ts';
import { folderOf, inFolder, isWithin } from './repositoryPath.ts';
import type { FileTree, TreeEntry } from './tree.ts';
import type { TreeIndex } from './treeIndex.ts';

/** Above the folders of what was fetched. git lets no commit have a path like it, so that nothing of the repository stands there. */
const mountRoot = '.git/fetched';

/** The files of a fetched place, as they stand among those of a side. */
export interface Mount {
  /** `.git/fetched/1a2b3c4d`. */
  readonly folder: string;
  readonly need: Need;
  readonly place: FetchedPlace;
}

/** The folder of the mount that a path is in; undefined for the repository's own paths. */
export function mountOf(path: string): string | undefined {
  if (!path.startsWith(`${mountRoot}/`)) return undefined;
  const end = path.indexOf('/', mountRoot.length + 1);
  return end < 0 ? path : path.slice(0, end);
}

/** Whether a path from one folder leads into a mount, or out of one: nothing that was fetched names anything but its own files. */
export function leavesMount(from: string, to: string): boolean {
  return mountOf(from) !== mountOf(to);
}

/** The places that one side uses of what was fetched: they are found by path, and are in no listing of the side's files. */
export class Mounts {
  readonly #fetched: Fetched;
  readonly #found = new Map<string, Promise<Mount | undefined>>();
  readonly #byFolder = new Map<string, Mount>();
  readonly #entries = new Map<string, TreeEntry>();
  readonly #folders = new Set<string>();

  constructor(fetched: Fetched) {
    this.#fetched = fetched;
  }

  /** Puts in what was fetched for a need; undefined where nothing was. */
  mount(need: Need, signal?: AbortSignal): Promise<Mount | undefined> {
    const key = needKey(need);
    const known = this.#found.get(key) ?? this.#add(need, signal);
    this.#found.set(key, known);
    return known;
  }

  at(path: string): Mount | undefined {
    return this.#byFolder.get(mountOf(path) ?? '');
  }

  /** Those that a set of paths is in. */
  of(paths: Iterable<string>): readonly Mount[] {
    return [...new Set([...paths].flatMap((path) => this.at(path) ?? []))];
  }

  /** An index in which the mounted files are found, too; who walks through its entries sees the side's own. */
  over(index: TreeIndex): TreeIndex {
    return { ...index, entries: withHidden(index.entries, this.#entries), folders: withHiddenNames(index.folders, this.#folders), mounted: this.#entries };
  }

  /** A tree of which the mounted files can be read, too. */
  overTree(tree: FileTree): FileTree {
    const split = async <Content>(paths: readonly string[], own: (paths: readonly string[]) => Promise<ReadonlyMap<string, Content>>, theirs: (tree: FileTree, paths: readonly string[]) => Promise<ReadonlyMap<string, Content>>): Promise<ReadonlyMap<string, Content>> => {
      const mine = paths.filter((path) => mountOf(path) === undefined);
      const read = new Map(mine.length > 0 || paths.length === 0 ? await own(mine) : []);
      for (const mount of this.of(paths)) {
        const inside = paths.filter((path) => isWithin(path, mount.folder)).map((path) => path.slice(mount.folder.length + 1));
        for (const [path, content] of await theirs(mount.place.tree, inside)) read.set(inFolder(mount.folder, path), content);
      }
      return read;
    };
    return {
      ...tree,
      read: (paths, signal) => split(paths, (own) => tree.read(own, signal), (other, inside) => other.read(inside, signal)),
      bytes: (paths, signal) => split(paths, (own) => tree.bytes?.(own, signal) ?? Promise.resolve(new Map<string, Uint8Array>()), (other, inside) => other.bytes?.(inside, signal) ?? Promise.resolve(new Map<string, Uint8Array>())),
    };
  }

  async #add(need: Need, signal: AbortSignal | undefined): Promise<Mount | undefined> {
    const place = await this.#fetched.find(need);
    if (place === undefined) return undefined;
    const folder = `${mountRoot}/${createHash('sha256').update(`${needKey(need)}\0${place.id}`).digest('hex').slice(0, 12)}`;
    const mount: Mount = { folder, need, place };
    for (const entry of await place.tree.list(signal)) {
      const path = inFolder(folder, entry.path);
      this.#entries.set(path, { ...entry, path });
      for (let above = folderOf(path); above !== mountRoot && !this.#folders.has(above); above = folderOf(above)) this.#folders.add(above);
    }
    this.#byFolder.set(folder, mount);
    return mount;
  }
}

/** A map in which more is found than is listed. */
export function withHidden<Value>(map: ReadonlyMap<string, Value>, hidden: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return Object.freeze({
    get size() { return map.size; },
    get: (key: string) => hidden.get(key) ?? map.get(key),
    has: (key: string) => hidden.has(key) || map.has(key),
    forEach: (call: (one: Value, name: string, whole: ReadonlyMap<string, Value>) => void) => map.forEach(call),
    entries: () => map.entries(),
    keys: () => map.keys(),
    values: () => map.values(),
    [Symbol.iterator]: () => map[Symbol.iterator](),
  });
}

/** A set in which more is found than is listed. */
export function withHiddenNames(set: ReadonlySet<string>, hidden: ReadonlySet<string>): ReadonlySet<string> {
  return Object.assign(new Set(set), { has: (name: string) => hidden.has(name) || set.has(name) });
}
