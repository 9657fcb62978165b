import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './command.ts';
import { resolveRef } from './commits.ts';

/** A commit of another repository, with its files, in a repository that holds nothing else. */
export interface FetchedCommit {
  readonly commit: string;
  /** Whether what was asked for may be another commit later: a branch, or nothing. */
  readonly isFloating: boolean;
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Fetches one commit without its history into a bare repository, which is made where there is none. No hook runs, no submodule is
 * fetched, nothing is asked of the user, and no redirect is followed. Rejects with what git said, when what comes is over
 * `maxBytes`, and when the signal aborts.
 */
export async function fetchCommit(folder: string, url: string, ref: string | undefined, maxBytes: number, signal?: AbortSignal): Promise<FetchedCommit> {
  checkUrl(url);
  if (ref !== undefined && (ref === '' || ref.startsWith('-') || /[\s~^:?*[\\]|\.\.|[\0-\x1f]/.test(ref))) throw new Error(`${JSON.stringify(ref)} is no name of a branch or a tag, and no commit.`);
  await mkdir(folder, { recursive: true });
  if (!(await stat(join(folder, 'HEAD')).then(() => true, () => false))) await git(folder, ['init', '--quiet', '--bare', '--template=', '.'], { signal });
  const ssh = await batchSsh(folder);
  const asked = ref ?? 'HEAD';
  const isFloating = !fullId.test(asked) && !(await isTag(folder, ssh, url, asked, signal));
  const tooLarge = new AbortController();
  const watch = setInterval(() => void sizeOf(join(folder, 'objects')).then((size) => {
    if (size > maxBytes) tooLarge.abort();
  }), 250);
  try {
    await git(folder, [...ssh, 'fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force', '--', url, `${asked}:refs/fetched/last`], {
      network: true,
      signal: signal === undefined ? tooLarge.signal : AbortSignal.any([signal, tooLarge.signal]),
    });
  } catch (error) {
    if (tooLarge.signal.aborted) throw new Error(`${url} is larger than ${Math.round(maxBytes / 1024 / 1024)} MB, which is more than is fetched.`, { cause: error });
    throw error;
  } finally {
    clearInterval(watch);
  }
  const commit = await resolveRef(folder, 'refs/fetched/last');
  if (commit === undefined) throw new Error(`${asked} of ${url} is no commit.`);
  // A name of its own keeps it when another one is fetched.
  await git(folder, ['update-ref', `refs/fetched/${commit}`, commit], { signal });
  return { commit, isFloating };
}

/** https, ssh, and plain http to this machine. What begins with a dash would be an option. */
function checkUrl(url: string): void {
  if (/^[a-z]+:\/\/[^/]*:[^/]*@/i.test(url)) throw new Error('An address with a password in it is not fetched: passwords belong to git\'s credential helper. Take it out of the file.');
  const isKnown = /^https:\/\/[^\s-]/i.test(url) || /^ssh:\/\/[^\s-]/i.test(url) || /^[\w.-]+@[\w][\w.-]*:[^\s]/.test(url) || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//i.test(url);
  if (!isKnown || /[\0-\x20]/.test(url)) throw new Error(`${url} is not fetched: only https and ssh are, since anyone on the way can change what comes by others.`);
}

async function isTag(folder: string, ssh: readonly string[], url: string, ref: string, signal: AbortSignal | undefined): Promise<boolean> {
  if (ref === 'HEAD') return false;
  if (ref.startsWith('refs/')) return ref.startsWith('refs/tags/');
  const { stdout } = await git(folder, [...ssh, 'ls-remote', '--quiet', '--', url, `refs/tags/${ref}`, `refs/heads/${ref}`], { network: true, signal, maxOutput: 1024 * 1024 });
  return stdout.toString('utf8').includes('refs/tags/');
}

/** The user's own ssh, told never to ask. */
async function batchSsh(folder: string): Promise<readonly string[]> {
  const { stdout } = await git(folder, ['config', 'core.sshCommand'], { accept: [0, 1] });
  return ['-c', `core.sshCommand=${stdout.toString('utf8').trim() || 'ssh'} -o BatchMode=yes`];
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)).then(({ size }) => size, () => 0)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
