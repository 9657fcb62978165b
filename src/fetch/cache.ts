import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gitTree } from '../git/index.ts';
import { needInWords, needKey, type Fetched, type FetchedPlace, type FileTree, type Need } from '../render/index.ts';
import { treeOf, unpackChart } from './archive.ts';

/** What is kept of a need that was fetched. */
export interface CacheRecord {
  readonly need: Need;
  /** A commit, or `sha256:…`. */
  readonly id: string;
  readonly resolved: string;
  readonly at: string;
  readonly isFloating: boolean;
}

/**
 * A folder of what was fetched, outside of every repository: `needs/` says what was asked for and what it was resolved to, `git/`
 * holds a bare repository for each URL, and `blobs/` files and packed charts by their digest. Nothing in it is fetched by reading it.
 */
export class FetchCache implements Fetched {
  readonly folder: string;
  readonly #places = new Map<string, Promise<FetchedPlace | undefined>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  find(need: Need): Promise<FetchedPlace | undefined> {
    const key = needKey(need);
    const known = this.#places.get(key) ?? this.#read(need);
    this.#places.set(key, known);
    return known;
  }

  /** The bare repository that a URL's commits are kept in. */
  repository(url: string): string {
    return join(this.folder, 'git', `${readable(url)}-${digest(url).slice(0, 16)}`);
  }

  /** Keeps a file or an archive, and gives its digest. */
  async keep(content: Uint8Array): Promise<string> {
    const id = digest(content);
    await write(this.#blob(id), content);
    return `sha256:${id}`;
  }

  async record(record: CacheRecord): Promise<void> {
    await write(this.#record(record.need), `${JSON.stringify(record, undefined, 2)}\n`);
    this.#places.delete(needKey(record.need));
  }

  #blob(id: string): string {
    return join(this.folder, 'blobs', 'sha256', id);
  }

  #record(need: Need): string {
    return join(this.folder, 'needs', `${readable(needInWords(need))}-${digest(needKey(need)).slice(0, 16)}.json`);
  }

  async #read(need: Need): Promise<FetchedPlace | undefined> {
    const text = await readFile(this.#record(need), 'utf8').catch(absent);
    const record = text === undefined ? undefined : parseRecord(text);
    if (record === undefined || needKey(record.need) !== needKey(need)) return undefined;
    const tree = await this.#tree(record);
    const { id, resolved, at, isFloating } = record;
    return tree === undefined ? undefined : { id, resolved, at, isFloating, tree };
  }

  async #tree({ need, id }: CacheRecord): Promise<FileTree | undefined> {
    const label = needInWords(need);
    if (need.type === 'git') {
      const tree = gitTree(this.repository(need.url), id, label);
      // A repository that was deleted or damaged has to be fetched again.
      return await tree.list().then(() => tree, () => undefined);
    }
    const expected = id.replace(/^sha256:/, '');
    const content = await readFile(this.#blob(expected)).catch(absent);
    if (content === undefined || digest(content) !== expected) return undefined;
    return treeOf(need.type === 'chart' ? await unpackChart(content) : new Map([[fileName(need.url), content]]), label);
  }
}

/** The name that a fetched file has: the last part of its address. */
export function fileName(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

function parseRecord(text: string): CacheRecord | undefined {
  try {
    const record = JSON.parse(text) as Partial<CacheRecord> | null;
    if (record === null || typeof record.need !== 'object' || typeof record.id !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$/.test(record.id)) return undefined;
    return { need: record.need, id: record.id, resolved: String(record.resolved), at: String(record.at), isFloating: record.isFloating === true };
  } catch {
    // A file that someone wrote half: then it was not fetched.
    return undefined;
  }
}

function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}

/** Written aside and renamed, so that nobody reads half of it. */
async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, content);
  await rename(aside, path);
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function readable(text: string): string {
  return text.replace(/^[a-z+]+:\/\//, '').replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[.-]+|-+$/g, '').slice(0, 80);
}
