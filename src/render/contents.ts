import type { TreeIndex } from './treeIndex.ts';
import type { FileTree } from './tree.ts';

/** Files larger than this (bytes) are not read: no manifest is so large, and a hostile one must not fill the memory. */
export const maxFileSize = 10 * 1024 * 1024;

/** Texts by id, shared by both sides so that what they have in common is read once. */
export interface Contents extends Map<string, string> {
  /** What is no text, by id: its text is there too, with U+FFFD for what cannot be read. Absent where only texts are at hand. */
  readonly bytes?: Map<string, Uint8Array>;
}

export function emptyContents(): Contents {
  return Object.assign(new Map<string, string>(), { bytes: new Map<string, Uint8Array>() });
}

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
  const binary = [...wanted].filter(([id]) => contents.get(id)?.includes('\uFFFD') === true);
  if (binary.length === 0 || tree.bytes === undefined || contents.bytes === undefined) return;
  const bytes = await tree.bytes(binary.map(([, path]) => path), signal);
  for (const [id, path] of binary) {
    const content = bytes.get(path);
    if (content !== undefined) contents.bytes.set(id, content);
  }
}

/** What a program is given as the file of an id: the bytes of what is no text. */
export function inputOf(contents: Contents, id: string): string | Uint8Array | undefined {
  return contents.bytes?.get(id) ?? contents.get(id);
}

/** The text of a path that was loaded; undefined when the file is too large, a link, or not there. */
export function contentOf(contents: Contents, index: TreeIndex, path: string): string | undefined {
  const entry = index.entries.get(path);
  return entry?.type === 'file' ? contents.get(entry.id) : undefined;
}
