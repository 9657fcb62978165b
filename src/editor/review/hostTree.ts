import type { Forge, RepositoryRef, TreeFile } from '../../forge/forge.ts';
import { ForgeError } from '../../forge/forge.ts';
import type { FileTree, TreeEntry } from '../../render/tree.ts';
import type { BlobCache } from './blobCache.ts';
import { repositoryKey } from './identity.ts';

/** Requests for contents that are under way at a time, for one call of `read`. */
const concurrency = 8;

/** The files of a commit, read through the host, and single files of it as bytes. */
export interface HostTree extends FileTree {
  /** The file at a path; undefined when the commit has no such file. */
  entry(path: string, signal?: AbortSignal): Promise<TreeEntry | undefined>;
  readBytes(entry: TreeEntry, signal?: AbortSignal): Promise<Uint8Array>;
}

/**
 * One commit of a repository on a host as a tree. Contents are cached by repository and blob, which never change.
 * Contents are read as UTF-8; bytes that are not become U+FFFD, so that one odd file does not hide the others.
 */
export function hostTree(forge: Pick<Forge, 'listTree' | 'readBlob'>, repository: RepositoryRef, commit: string, label: string, cache: BlobCache): HostTree {
  const space = repositoryKey(repository);
  let listed: Promise<ReadonlyMap<string, TreeEntry>> | undefined;

  async function load(): Promise<ReadonlyMap<string, TreeEntry>> {
    const key = `${space}|tree|${commit}`;
    const kept = await cache.get(key);
    const files = kept === undefined ? undefined : parseTree(kept);
    if (files !== undefined) return index(files);
    // Shared by everyone who asks for this commit, so one caller's cancellation does not end it.
    const answer = await forge.listTree(repository, commit);
    const entries = index(answer);
    await cache.set(key, new TextEncoder().encode(JSON.stringify(answer)));
    return entries;
  }

  async function entries(signal: AbortSignal | undefined): Promise<ReadonlyMap<string, TreeEntry>> {
    if (listed === undefined) {
      const started = load();
      listed = started;
      started.catch(() => {
        if (listed === started) listed = undefined;
      });
    }
    return orAborted(listed, signal);
  }

  async function readBytes(entry: TreeEntry, signal?: AbortSignal): Promise<Uint8Array> {
    const key = `${space}|blob|${entry.id}`;
    const kept = await cache.get(key);
    if (kept !== undefined) return kept;
    const bytes = await forge.readBlob(repository, entry.id, signal);
    await cache.set(key, bytes);
    return bytes;
  }

  async function bytes(paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Uint8Array>> {
    const known = await entries(signal);
    const contents = new Map<string, Uint8Array>();
    const waiting = paths.values();
    // The first failure ends the others: nobody will read what they fetch.
    const stop = new AbortController();
    const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
    const work = async (): Promise<void> => {
      for (const path of waiting) {
        either.throwIfAborted();
        const entry = known.get(path);
        if (entry === undefined || entry.type !== 'file') throw new Error(`${path} is not a file of ${label}.`);
        contents.set(path, await readBytes(entry, either));
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(concurrency, paths.length) }, work));
    } finally {
      stop.abort();
    }
    return contents;
  }

  return {
    label,
    readBytes,
    bytes,
    list: async (signal) => [...(await entries(signal)).values()],
    entry: async (path, signal) => (await entries(signal)).get(path),
    read: async (paths, signal) => {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      return new Map([...await bytes(paths, signal)].map(([path, content]) => [path, decoder.decode(content)]));
    },
  };
}

function index(files: readonly TreeFile[]): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const file of files) {
    if (file.path.startsWith('/') || file.path.split('/').some((part) => part === '..' || part === '.' || part === '')) {
      throw new ForgeError('unexpected-answer', `The server listed a file outside its repository: ${JSON.stringify(file.path)}.`, {
        advice: 'Git does not allow such a path. Check that the base URL names a server that you trust.',
      });
    }
    entries.set(file.path, { path: file.path, id: file.sha, type: file.type, ...(file.size === undefined ? {} : { size: file.size }) });
  }
  return entries;
}

/** What was written to the cache by `load`; undefined when the file on disk is something else. */
function parseTree(bytes: Uint8Array): readonly TreeFile[] | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) && value.every(isTreeFile) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTreeFile(value: unknown): value is TreeFile {
  if (typeof value !== 'object' || value === null) return false;
  const { path, sha, type } = value as Partial<Record<keyof TreeFile, unknown>>;
  return typeof path === 'string' && typeof sha === 'string' && (type === 'file' || type === 'symlink' || type === 'submodule');
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('Cancelled.'));
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
