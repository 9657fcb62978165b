import { ForgeError, type ChangedFile, type ChangedFiles, type PullRequest } from '../forge.ts';
import { decodeBlob } from '../http/blobs.ts';
import { allPages } from '../http/pages.ts';
import { mergeRequestPath, statusOf, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import { countLines, isLeftOut, patchOf, toChangedFile, type GitLabDiff } from './diff.ts';
import { changesCount } from './mergeRequests.ts';

/** Of how many files whose diff GitLab leaves out the two sides are read, so that one list does not become thousands of requests. */
const mostComputed = 200;

/** Two commits whose difference is asked for. */
export interface Sides {
  readonly base: string;
  readonly head: string;
}

/** The files that a merge request changes up to its head, with every diff that GitLab leaves out computed here. */
export async function listFiles(api: GitLabApi, pullRequest: PullRequest): Promise<ChangedFiles> {
  const project = projectOf(pullRequest.repository);
  const diffs = await listDiffs(api, project, pullRequest.number);
  // The list is of whatever the head is now. Read after it, the merge request tells whether that is the head in question.
  const now = await api.mergeRequests.show(project, pullRequest.number);
  if (now.sha !== pullRequest.headSha) throw moved(pullRequest.headSha, now.sha);
  const count = changesCount(now.changes_count);
  const missing = count === undefined ? 0 : Math.max(count.exact ? 0 : 1, count.atLeast - diffs.length);
  return { files: await filesOf(api, project, diffs, { base: now.diff_refs.base_sha, head: now.sha }), missing };
}

/** GitLab documentation says at most 100 a page; servers before 16.6 fail above 30. */
async function listDiffs(api: GitLabApi, project: string, iid: number): Promise<readonly GitLabDiff[]> {
  const page = api.page<GitLabDiff>(`${mergeRequestPath(project, iid)}/diffs`);
  try {
    return await allPages(page);
  } catch (error) {
    if (statusOf(error) !== 500) throw error;
    return allPages(page, { perPage: 30 });
  }
}

/** Files in our terms; of those whose diff was left out, both sides are read and compared, as far as that is not too many. */
export async function filesOf(api: GitLabApi, project: string, diffs: readonly GitLabDiff[], sides: Sides): Promise<readonly ChangedFile[]> {
  const files = diffs.map(toChangedFile);
  const leftOut = diffs.flatMap((diff, index) => (isLeftOut(diff) ? [index] : [])).slice(0, mostComputed);
  const next = leftOut.values();
  const work = async (): Promise<void> => {
    for (const index of next) {
      const diff = diffs[index];
      const file = files[index];
      if (diff !== undefined && file !== undefined) files[index] = { ...file, ...(await computedDiff(api, project, diff, sides)) };
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return files;
}

/** The diff of one file, from its two sides; nothing for what is no text, or no file. */
export async function computedDiff(api: GitLabApi, project: string, diff: GitLabDiff, { base, head }: Sides): Promise<Pick<ChangedFile, 'patch' | 'additions' | 'deletions'>> {
  const [before, after] = await Promise.all([
    diff.new_file ? new Uint8Array() : readFile(api, project, diff.old_path, base),
    diff.deleted_file ? new Uint8Array() : readFile(api, project, diff.new_path, head),
  ]);
  const patch = before === undefined || after === undefined ? undefined : patchOf(before, after);
  return patch === undefined ? {} : { ...countLines(patch), patch };
}

/** Undefined for what a commit has no file of, such as a submodule. */
async function readFile(api: GitLabApi, project: string, path: string, commit: string): Promise<Uint8Array | undefined> {
  try {
    return decodeBlob(await api.files.show(project, path, commit), 'GitLab');
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

export function moved(seen: string, now: string): ForgeError {
  return new ForgeError('refused', `The merge request moved on from ${seen.slice(0, 7)} to ${now.slice(0, 7)}.`, { advice: 'Refresh the merge request to see it as it is now.', status: 409 });
}
