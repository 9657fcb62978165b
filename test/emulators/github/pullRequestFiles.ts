/**
 * The files of a pull request, with patches that git computed.
 * GitHub documentation: "REST API endpoints for pull requests", "List pull requests files" (3,000 files at most,
 * 100 a page); "Limits for viewing content and diffs in a repository" (when a patch is left out).
 */
import { findMergeBase } from './commits.ts';
import { diffCommits, type FileDiff } from '../git/diff.ts';
import { headOf, pullState, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { ApiError, type Route } from './route.ts';

export const pullRequestFileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/files',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const head = await headOf(repository, pull);
      const files = await pullRequestDiff(repository, pull, head);
      return page(describeFiles(hub, repository, head, files.slice(0, hub.limits.files)), request, hub.url);
    },
  },
];

/** What the pull request changes: from the merge base with its target to the given head. */
export async function pullRequestDiff(repository: RepositoryState, pull: PullState, head: string): Promise<readonly FileDiff[]> {
  return diffCommits(repository.gitDir, await pullRequestMergeBase(repository, pull, head), head);
}

export async function pullRequestMergeBase(repository: RepositoryState, pull: PullState, head: string): Promise<string> {
  const base = await findMergeBase(repository, pull.baseSha, head);
  if (!base) throw new ApiError(422, `${pull.headRef} has no history in common with ${pull.baseRef}.`);
  return base;
}

/** Files as the API shows them, without the patches that are over a limit. */
export function describeFiles(hub: Hub, repository: RepositoryState, head: string, files: readonly FileDiff[]): object[] {
  let shown = 0;
  return files.map((file) => {
    const { patch } = file;
    const bytes = patch === undefined ? 0 : Buffer.byteLength(patch);
    const fits = patch !== undefined && bytes <= hub.limits.patchBytes && patch.split('\n').length <= hub.limits.patchLines && shown + bytes <= hub.limits.diffBytes;
    if (fits) shown += bytes;
    const path = file.path.split('/').map(encodeURIComponent).join('/');
    return {
      sha: file.blob,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: `${hub.url}/${repository.fullName}/blob/${head}/${path}`,
      raw_url: `${hub.url}/${repository.fullName}/raw/${head}/${path}`,
      contents_url: `${hub.url}/repos/${repository.fullName}/contents/${path}?ref=${head}`,
      ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
      ...(fits ? { patch } : {}),
    };
  });
}
