import { folderOf, isWithin } from './repositoryPath.ts';
import type { TreeEntry } from './tree.ts';

/** The files of one side, found by path and by folder. */
export interface TreeIndex {
  /** For messages: `main at 1a2b3c4`. */
  readonly label: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Each folder that holds a file at any depth; the repository itself is the empty name. */
  readonly folders: ReadonlySet<string>;
  /** Files of what was fetched: found by path, and not listed among the side's own. */
  readonly mounted?: ReadonlyMap<string, TreeEntry>;
}

export type Found =
  | { readonly type: 'file'; readonly entry: TreeEntry }
  | { readonly type: 'folder' }
  /** A symbolic link or a submodule stands at the path or above it. */
  | { readonly type: 'link'; readonly entry: TreeEntry }
  | { readonly type: 'missing' };

/** Indexes the entries of a tree. */
export function indexTree(label: string, entries: readonly TreeEntry[]): TreeIndex {
  const folders = new Set(['']);
  for (const entry of entries) {
    for (let folder = folderOf(entry.path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return { label, entries: new Map(entries.map((entry) => [entry.path, entry])), folders };
}

/** The files below a folder, at any depth. */
export function entriesWithin({ entries, mounted }: TreeIndex, folder: string): readonly TreeEntry[] {
  const within = (all: ReadonlyMap<string, TreeEntry> | undefined): readonly TreeEntry[] => [...all?.values() ?? []].filter(({ path }) => isWithin(path, folder));
  return mounted === undefined || !folder.startsWith('.git/') ? within(entries) : within(mounted);
}

/** What stands at a path. Symbolic links and submodules are never followed. */
export function findInTree(index: TreeIndex, path: string): Found {
  const entry = index.entries.get(path);
  if (entry !== undefined) return entry.type === 'file' ? { type: 'file', entry } : { type: 'link', entry };
  if (index.folders.has(path)) return { type: 'folder' };
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const above = index.entries.get(folder);
    if (above !== undefined && above.type !== 'file') return { type: 'link', entry: above };
  }
  return { type: 'missing' };
}

/** The paths whose content or type differs between two sides, or that only one of them has. */
export function changedPaths(base: TreeIndex, head: TreeIndex): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [path, entry] of head.entries) {
    const before = base.entries.get(path);
    if (before === undefined || before.id !== entry.id || before.type !== entry.type) changed.add(path);
  }
  for (const path of base.entries.keys()) if (!head.entries.has(path)) changed.add(path);
  return changed;
}
