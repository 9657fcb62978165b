/**
 * Merging, in the real repository: 409 when the head is not the one that was seen, 405 when it cannot be merged.
 * GitHub documentation: "REST API endpoints for pull requests", "Merge a pull request"; "About protected branches".
 */
import { gitText, resolveCommit } from '../git/git.ts';
import { headOf, pullState, succeeded, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { commitTree, identityOf, mergedTree, rebased } from './joining.ts';
import { mergeability } from './mergeability.ts';
import { readPull } from './pullRequests.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';
import { permissionOf } from './settings.ts';
import { note } from './timelineLog.ts';

const docs = { page: '/pulls/pulls#merge-a-pull-request' };

type Method = 'merge' | 'squash' | 'rebase';

export interface WantedMerge {
  readonly method: Method;
  readonly title?: string;
  readonly message?: string;
}

export const mergeRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{number}/merge',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const { sha, merge_method: method = 'merge', commit_title: title, commit_message: message } = readJson(request) as { sha?: string; merge_method?: Method; commit_title?: string; commit_message?: string };
      if (permissionOf(repository.settings, request.login ?? '') === 'READ') throw new ApiError(403, 'Must have write access to merge this pull request.', docs);
      const stored = await readPull(hub, repository, pull, credentialsOf(request));
      if (stored['state'] !== 'open' || stored['draft'] === true) throw new ApiError(405, 'Pull Request is not mergeable', docs);
      if (sha !== undefined && sha !== (await headOf(repository, pull))) throw new ApiError(409, 'Head branch was modified. Review and try the merge again.', docs);
      if (!repository.settings.methods.includes(method)) throw new ApiError(405, `${{ merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' }[method]} are not allowed on this repository.`, docs);
      if (repository.settings.mergeQueue) throw new ApiError(405, 'Repository rule violations found\n\nChanges must be made through the merge queue', docs);
      const { unmet } = await mergeability(hub, repository, pull);
      if (unmet.length > 0) throw new ApiError(405, unmet.join(' '), docs);
      const merged = await mergePull(hub, repository, pull, request.login ?? '', { method, ...(title === undefined ? {} : { title }), ...(message === undefined ? {} : { message }) });
      return { status: 200, body: { sha: merged, merged: true, message: 'Pull Request successfully merged' } };
    },
  },
];

/** Merges, and answers the commit. Rejects when there are conflicts. */
export async function mergePull(hub: Hub, repository: RepositoryState, pull: PullState, login: string, { method, title, message }: WantedMerge): Promise<string> {
  const base = await resolveCommit(repository.gitDir, `refs/heads/${pull.baseRef}`);
  if (!base) throw new ApiError(405, 'Pull Request is not mergeable', docs);
  const head = await headOf(repository, pull);
  const token = hub.tokenOf(login);
  const stored = await readPull(hub, repository, pull, { token });
  const text = [title ?? `${String(stored['title'])} (#${pull.number})`, ...(message === undefined || message === '' ? [] : [message])].join('\n\n');
  const conflict = () => { throw new ApiError(405, 'Merge conflict', docs); };
  const commit = method === 'rebase'
    ? await rebased(repository.gitDir, base, head, base, login).catch(conflict)
    : await commitTree(repository.gitDir, await mergedTree(repository.gitDir, base, head).catch(conflict), method === 'squash' ? [base] : [base, head], text, identityOf(login));
  await gitText(repository.gitDir, ['update-ref', `refs/heads/${pull.baseRef}`, commit, base]);
  succeeded(await hub.core.send('PUT', `/repos/${repository.fullName}/pulls/${pull.number}/merge`, { token, body: {} }));
  pull.mergeCommit = commit;
  pull.mergedBy = login;
  pull.autoMerge = undefined;
  note(pull, 'MergedEvent', login, { commit });
  if (repository.settings.deleteBranchOnMerge) await gitText(repository.gitDir, ['update-ref', '-d', `refs/heads/${pull.headRef}`]);
  return commit;
}
