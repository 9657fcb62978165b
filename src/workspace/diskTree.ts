import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileTree, TreeEntry } from '../render/index.ts';

/** Folders that hold no manifests of the user's. */
export const excludedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform', 'vendor']);

/** A folder on disk, read as it is, without git. Links are listed as such and never followed. */
export function diskTree(folder: string, label: string): FileTree {
  return {
    label,
    list: async (signal) => {
      const entries: TreeEntry[] = [];
      await walk(folder, '', entries, signal);
      return entries;
    },
    read: async (paths) => new Map([...await readAll(folder, paths)].map(([path, content]) => [path, content.toString('utf8')])),
    bytes: (paths) => readAll(folder, paths),
  };
}

/** What can be read of the given paths. */
async function readAll(folder: string, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path)).catch(() => undefined)] as const));
  return new Map(contents.flatMap(([path, content]) => (content === undefined ? [] : [[path, content]])));
}

async function walk(root: string, folder: string, entries: TreeEntry[], signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  const found = await readdir(join(root, folder), { withFileTypes: true });
  const below: string[] = [];
  for (const entry of found) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!excludedFolders.has(entry.name)) below.push(path);
    } else if (entry.isFile()) entries.push({ path, id: path, type: 'file' });
    else if (entry.isSymbolicLink()) entries.push({ path, id: path, type: 'symlink' });
  }
  for (const path of below) await walk(root, path, entries, signal).catch((error: unknown) => {
    // A folder that may not be read hides what is in it, and nothing else.
    if (signal?.aborted === true) throw error;
  });
}
