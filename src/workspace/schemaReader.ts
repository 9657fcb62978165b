import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SchemaReader } from '../schema/index.ts';

/** Milliseconds that an answer from the network counts. */
const fresh = 7 * 24 * 60 * 60_000;
/** Milliseconds that are waited for an answer. */
const patience = 10_000;
/** Bytes of an answer that are read. */
const largest = 10_000_000;

/** Where answers are kept between runs: the cache folder of the person, whichever editor or pipeline asks. */
const cacheFolder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'gitops-review', 'schemas');

/**
 * Reads the schemas that a person named: files from disk, relative to a folder, and URLs over the network. What a URL
 * answers, or that it has nothing, is kept on disk; where the network fails, what is kept counts whatever its age.
 */
export function schemaReader(folder: string | undefined, cache = cacheFolder, request: typeof fetch = fetch): SchemaReader {
  return (location) => (/^https?:\/\//.test(location) ? readUrl(location, cache, request) : readLocal(location, folder));
}

async function readLocal(location: string, folder: string | undefined): Promise<string | undefined> {
  if (folder === undefined) return undefined;
  try {
    return await readFile(resolve(folder, location), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))) return undefined;
    throw error;
  }
}

async function readUrl(url: string, cache: string, request: typeof fetch): Promise<string | undefined> {
  const file = join(cache, `${createHash('sha256').update(url).digest('hex')}.json`);
  const kept = await readKept(file);
  if (kept !== undefined && kept.age < fresh) return kept.text;
  try {
    const answer = await ask(url, request);
    await mkdir(cache, { recursive: true });
    // An empty file stands for a schema that is not there.
    await writeFile(file, answer ?? '');
    return answer;
  } catch (error) {
    if (kept !== undefined) return kept.text;
    throw error;
  }
}

async function readKept(file: string): Promise<{ readonly text: string | undefined; readonly age: number } | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return { text: text === '' ? undefined : text, age: Date.now() - mtimeMs };
  } catch {
    return undefined;
  }
}

async function ask(url: string, request: typeof fetch): Promise<string | undefined> {
  let response: Response;
  try {
    response = await request(url, { signal: AbortSignal.timeout(patience), redirect: 'follow' });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    throw new Error(`${url} did not answer${cause === '' ? '' : ` (${cause})`}`, { cause: error });
  }
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  if (Number(response.headers.get('content-length') ?? 0) > largest) throw new Error(`${url} has more than ${String(largest)} bytes`);
  return response.text();
}
