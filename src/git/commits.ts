import { realpath } from 'node:fs/promises';
import { git } from './command.ts';

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit id itself when it is a full SHA-1 or SHA-256 in lower-case hex. Throws otherwise: whatever else stands
 * there (a name, an option) must never reach git's command line.
 */
export function checkedCommit(commit: string): string {
  if (!fullId.test(commit)) throw new Error(`${JSON.stringify(commit)} is not a commit id. A full one of 40 (or 64) hexadecimal digits is needed.`);
  return commit;
}

/**
 * Whether the commits and all their files can be read here without network: each commit is in the object store, and the
 * clone is not a partial one, which leaves out files. False too when the folder is no repository.
 */
export async function hasCommits(folder: string, commits: readonly string[]): Promise<boolean> {
  const ids = commits.map(checkedCommit);
  const repository = await git(folder, ['rev-parse', '--git-dir'], { accept: [0, 128] });
  if (repository.code !== 0 || (await isPartialClone(folder))) return false;
  const { stdout } = await git(folder, ['cat-file', '--batch-check=%(objecttype)'], { input: ids.map((id) => `${id}^{tree}\n`).join('') });
  const types = stdout.toString('utf8').trimEnd().split('\n');
  return ids.length === 0 || (types.length === ids.length && types.every((type) => type === 'tree'));
}

async function isPartialClone(folder: string): Promise<boolean> {
  const { code } = await git(folder, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$'], { accept: [0, 1] });
  return code === 0;
}

/** The best common ancestor of two commits, or undefined when they have none (or one of them is not here). */
export async function mergeBase(folder: string, a: string, b: string): Promise<string | undefined> {
  const { code, stdout } = await git(folder, ['merge-base', checkedCommit(a), checkedCommit(b)], { accept: [0, 1, 128] });
  const id = stdout.toString('utf8').trim();
  return code === 0 && fullId.test(id) ? id : undefined;
}

/** The id of the commit that a branch, tag, `HEAD` or id names, or undefined when nothing has that name. */
export async function resolveRef(folder: string, ref: string): Promise<string | undefined> {
  if (ref === '' || ref.startsWith('-') || hasControlCharacter(ref)) return undefined;
  const { code, stdout } = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { accept: [0, 1] });
  const id = stdout.toString('utf8').trim();
  return code === 0 && fullId.test(id) ? id : undefined;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}

/** The folder at the top of the working tree that a folder belongs to, with symbolic links resolved. Rejects where it belongs to none. */
export async function topOf(folder: string, signal?: AbortSignal): Promise<string> {
  const { stdout } = await git(folder, ['rev-parse', '--show-toplevel'], { signal });
  return await realpath(stdout.toString('utf8').trimEnd());
}
