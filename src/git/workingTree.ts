import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileTree, TreeEntry } from '../render/index.ts';
import { maxFileSize, readBlobs, tooLarge } from './blobs.ts';
import { git } from './command.ts';
import { entryType, records, textsOf } from './commitTree.ts';

interface Repository {
  /** The folder at the top of the working tree, with symbolic links resolved. */
  readonly top: string;
  readonly algorithm: 'sha1' | 'sha256';
}

/** An entry, and whether its content is that of the index (and so in the object store) or only on disk. */
interface WorkingEntry extends TreeEntry {
  readonly stored: boolean;
}

/**
 * The files as they are on disk now, in the whole repository that `folder` belongs to: tracked ones, and untracked ones
 * that are not ignored. Ids are those git would give the content, so an unchanged file has the id it has in its commit.
 * What git calls unmodified is read from the object store, so that line endings converted on checkout
 * (core.autocrlf) make no difference. `list` looks anew each time; `read` answers for the last listing.
 */
export function workingTree(folder: string, label: string): FileTree {
  let last: { readonly repository: Repository; readonly entries: readonly WorkingEntry[] } | undefined;

  const list = async (signal?: AbortSignal): Promise<readonly TreeEntry[]> => {
    const repository = await findRepository(folder, signal);
    const entries = await listFiles(repository, signal);
    last = { repository, entries };
    return entries.map(({ stored: _, ...entry }) => entry);
  };

  const bytes = async (paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Buffer>> => {
    if (last === undefined) await list(signal);
    const { repository, entries } = last ?? { repository: await findRepository(folder, signal), entries: [] };
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const wanted = paths.map((path) => readable(byPath.get(path), path));
    const names = new Map(wanted.map((entry) => [entry.id, entry.path]));
    const stored = wanted.filter((entry) => entry.stored).map((entry) => entry.id);
    const blobs = await readBlobs(repository.top, stored, (id) => names.get(id) ?? id, signal);
    const contents = new Map<string, Buffer>();
    for (const entry of wanted) {
      const content = entry.stored ? blobs.get(entry.id) : await readFromDisk(repository, entry);
      contents.set(entry.path, content ?? Buffer.alloc(0));
    }
    return contents;
  };

  return { label, list, bytes, read: async (paths, signal) => textsOf(await bytes(paths, signal)) };
}

function readable(entry: WorkingEntry | undefined, path: string): WorkingEntry {
  if (entry === undefined) throw new Error(`${path} is not a file of the working tree.`);
  if (entry.type !== 'file') throw new Error(`${path} is a ${entry.type} and is not followed.`);
  if ((entry.size ?? 0) > maxFileSize) throw tooLarge(path, entry.size ?? 0);
  return entry;
}

async function findRepository(folder: string, signal: AbortSignal | undefined): Promise<Repository> {
  const { stdout } = await git(folder, ['rev-parse', '--show-toplevel', '--show-object-format'], { signal });
  const [top = '', format] = stdout.toString('utf8').trimEnd().split('\n');
  return { top: await realpath(top), algorithm: format === 'sha256' ? 'sha256' : 'sha1' };
}

async function listFiles(repository: Repository, signal: AbortSignal | undefined): Promise<readonly WorkingEntry[]> {
  const [staged, differing] = await Promise.all([
    git(repository.top, ['ls-files', '--stage', '-z'], { signal }),
    git(repository.top, ['ls-files', '-t', '--modified', '--deleted', '--others', '--exclude-standard', '-z'], { signal }),
  ]);
  const entries = new Map<string, WorkingEntry>();
  const onDisk = new Set<string>();
  // Each record: `<mode> SP <object> SP <stage> TAB <path>`; a stage other than 0 is one side of a conflict.
  for (const record of records(staged.stdout)) {
    const [, mode, id, stage, path] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
    if (mode === undefined || id === undefined || path === undefined) continue;
    if (stage === '0') entries.set(path, { path, id, type: entryType(mode), stored: true });
    else onDisk.add(path);
  }
  // Each record: `<tag> SP <path>`: C modified, R removed, ? untracked; a path ending in / is another repository.
  for (const record of records(differing.stdout)) {
    const path = record.slice(2);
    if (!path.endsWith('/') && entries.get(path)?.type !== 'submodule') onDisk.add(path);
  }
  for (const path of onDisk) entries.delete(path);

  const sizes = await storedSizes(repository, [...entries.values()], signal);
  const found = [...entries.values()].map((entry) => withSize(entry, sizes.get(entry.id)));
  for (const path of onDisk) {
    signal?.throwIfAborted();
    const entry = await entryOnDisk(repository, path);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

function withSize(entry: WorkingEntry, size: number | undefined): WorkingEntry {
  return size === undefined ? entry : { ...entry, size };
}

async function storedSizes(repository: Repository, entries: readonly WorkingEntry[], signal: AbortSignal | undefined): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(entries.filter((entry) => entry.type === 'file').map((entry) => entry.id))];
  if (ids.length === 0) return new Map();
  const { stdout } = await git(repository.top, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], { input: ids.map((id) => `${id}\n`).join(''), signal });
  return new Map(stdout.toString('utf8').trimEnd().split('\n').flatMap((line) => {
    const [id, size] = line.split(' ');
    return id !== undefined && Number.isInteger(Number(size)) ? [[id, Number(size)] as const] : [];
  }));
}

/** The entry of a path that differs from the index or is untracked; undefined when nothing is there any more. */
async function entryOnDisk(repository: Repository, path: string): Promise<WorkingEntry | undefined> {
  const full = join(repository.top, path);
  const found = await lstat(full).catch(() => undefined);
  if (found === undefined || !(await behindNoLink(full))) return undefined;
  if (found.isSymbolicLink()) {
    const target = await readlink(full, { encoding: 'buffer' });
    return { path, id: blobId(repository, target.length).update(target).digest('hex'), type: 'symlink', stored: false };
  }
  if (!found.isFile()) return undefined;
  const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = await handle.stat();
    const hash = blobId(repository, size);
    for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk as Buffer);
    return { path, id: hash.digest('hex'), size, type: 'file', stored: false };
  } finally {
    await handle.close();
  }
}

async function readFromDisk(repository: Repository, entry: WorkingEntry): Promise<Buffer> {
  const full = join(repository.top, entry.path);
  const changed = new Error(`${entry.path} changed while it was being read. Try again.`);
  if (!(await behindNoLink(full))) throw changed;
  const handle = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    throw new Error(`${entry.path} cannot be read any more. Try again.`, { cause: error });
  });
  try {
    if ((await handle.stat()).size > maxFileSize) throw changed;
    const content = await handle.readFile();
    // The id stands for the content in caches, so content that no longer has it must not be given out under it.
    if (blobId(repository, content.length).update(content).digest('hex') !== entry.id) throw changed;
    return content;
  } finally {
    await handle.close();
  }
}

/** Whether a path's folder is really where it seems: a folder that is a symbolic link may lead anywhere. */
async function behindNoLink(full: string): Promise<boolean> {
  const folder = dirname(full);
  return (await realpath(folder).catch(() => undefined)) === folder;
}

/** A hash that has taken in what git puts before a blob's content; see gitformat-pack(5) and git-hash-object(1). */
function blobId(repository: Repository, size: number): ReturnType<typeof createHash> {
  return createHash(repository.algorithm).update(`blob ${size}\0`);
}
