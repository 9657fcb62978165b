import type { TreeIndex } from './treeIndex.ts';
import type { FileTree } from './tree.ts';

/** Files larger than this (bytes) are not read: no manifest is so large, and a hostile one must not fill the memory. */
export const maxFileSize = 10 * 1024 * 1024;

/** Texts by id, shared by both sides so that what they have in common is read once. */
export type Contents = Map<string, string>;

/**
 * Reads what is not there yet of the given paths, in one call of the tree. Files that are too large, links, and paths that the tree
 * has not got are left out: whoever asks for their text gets undefined. Rejects when the tree cannot be read.
 */
export async function loadContents(contents: Contents, tree: FileTree, index: TreeIndex, paths: Iterable<string>, signal: AbortSignal | undefined): Promise<void> {
  const wanted = new Map<string, string>();
  for (const path of paths) {
    const entry = index.entries.get(path);
    if (entry?.type === 'file' && (entry.size ?? 0) <= maxFileSize && !contents.has(entry.id)) wanted.set(entry.id, path);
  }
  if (wanted.size === 0) return;
  const texts = await tree.read([...wanted.values()], signal);
  for (const [id, path] of wanted) {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${path} was not given by ${tree.label}. Try again.`);
    if (text.length <= maxFileSize) contents.set(id, text);
  }
}

/** The text of a path that was loaded; undefined when the file is too large, a link, or not there. */
export function contentOf(contents: Contents, index: TreeIndex, path: string): string | undefined {
  const entry = index.entries.get(path);
  return entry?.type === 'file' ? contents.get(entry.id) : undefined;
}
