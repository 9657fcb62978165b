import type { FileTree, TreeEntry } from '../render/index.ts';
import { maxFileSize, readBlobs, tooLarge } from './blobs.ts';
import { git } from './command.ts';
import { checkedCommit } from './commits.ts';

/**
 * The files of a commit, read from the local object store; nothing is checked out.
 * Throws when `commit` is not a full commit id. Listing and reading reject with what to do when git has not got it.
 */
export function gitTree(folder: string, commit: string, label: string): FileTree {
  const id = checkedCommit(commit);
  let listed: Promise<readonly TreeEntry[]> | undefined;

  const list = (signal?: AbortSignal): Promise<readonly TreeEntry[]> => {
    // A commit never changes, so one listing is enough; a failed or cancelled one is not kept.
    listed ??= listCommit(folder, id, signal).catch((error: unknown) => {
      listed = undefined;
      throw error;
    });
    return listed;
  };

  const bytes = async (paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Buffer>> => {
    const entries = new Map((await list(signal)).map((entry) => [entry.path, entry]));
    const wanted = paths.map((path) => readable(entries.get(path), path, label));
    const names = new Map(wanted.map((entry) => [entry.id, entry.path]));
    const blobs = await readBlobs(folder, wanted.map((entry) => entry.id), (blob) => names.get(blob) ?? blob, signal);
    return new Map(wanted.map((entry) => [entry.path, blobs.get(entry.id) ?? Buffer.alloc(0)]));
  };

  return { label, list, bytes, read: async (paths, signal) => textsOf(await bytes(paths, signal)) };
}

/** Contents as text; bytes that are no UTF-8 become U+FFFD. */
export function textsOf(contents: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  return new Map([...contents].map(([path, content]) => [path, content.toString('utf8')]));
}

function readable(entry: TreeEntry | undefined, path: string, label: string): TreeEntry {
  if (entry === undefined) throw new Error(`${path} is not a file of ${label}.`);
  if (entry.type !== 'file') throw new Error(`${path} is a ${entry.type} in ${label} and is not followed.`);
  if ((entry.size ?? 0) > maxFileSize) throw tooLarge(path, entry.size ?? 0);
  return entry;
}

async function listCommit(folder: string, commit: string, signal: AbortSignal | undefined): Promise<readonly TreeEntry[]> {
  const { stdout } = await git(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], { signal });
  // Each record: `<mode> SP <type> SP <object> SP+ <size> TAB <path> NUL`; see git-ls-tree(1), OUTPUT FORMAT.
  return records(stdout).flatMap((record) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(record);
    const [, mode, , id, size, path] = match ?? [];
    if (mode === undefined || id === undefined || path === undefined) return [];
    const bytes = Number(size);
    return [{ path, id, type: entryType(mode), ...(Number.isInteger(bytes) ? { size: bytes } : {}) }];
  });
}

/** What NUL-terminated output of git holds, one string a record. */
export function records(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').filter((record) => record !== '');
}

/** The type behind a mode of a tree or index entry; see gitformat-index(5). */
export function entryType(mode: string): TreeEntry['type'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}
