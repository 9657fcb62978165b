/**
 * Merging, in the real repository: 409 when the head is not the one that was seen, 405 when it cannot be merged.
 * GitHub documentation: "REST API endpoints for pull requests", "Merge a pull request".
 */
import { gitText, resolveCommit } from '../git/git.ts';
import { headOf, pullState, succeeded, type PullState, type RepositoryState } from './hub.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';

const docs = { page: '/pulls/pulls#merge-a-pull-request' };

export const mergeRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{number}/merge',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const { sha, merge_method: method = 'merge' } = readJson(request);
      const stored = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/pulls/${pull.number}`, credentialsOf(request))).body as { state: string; draft: boolean; title: string };
      if (stored.state !== 'open' || stored.draft) throw new ApiError(405, 'Pull Request is not mergeable', docs);
      const head = await headOf(repository, pull);
      if (sha !== undefined && sha !== head) throw new ApiError(409, 'Head branch was modified. Review and try the merge again.', docs);
      if (method === 'rebase') throw new ApiError(405, 'Rebase merges are not allowed on this repository.', docs);
      const merged = await merge(repository, pull, head, method === 'squash', `${stored.title} (#${pull.number})`, request.login ?? '');
      succeeded(await hub.core.send('PUT', request.path, { ...credentialsOf(request), body: {} }));
      pull.mergeCommit = merged;
      return { status: 200, body: { sha: merged, merged: true, message: 'Pull Request successfully merged' } };
    },
  },
];

async function merge(repository: RepositoryState, pull: PullState, head: string, squash: boolean, message: string, login: string): Promise<string> {
  const base = await resolveCommit(repository.gitDir, `refs/heads/${pull.baseRef}`);
  if (!base) throw new ApiError(405, 'Pull Request is not mergeable', docs);
  // git-merge-tree ends with status 1 when there is a conflict.
  const tree = (await gitText(repository.gitDir, ['merge-tree', '--write-tree', base, head]).catch(() => { throw new ApiError(405, 'Merge conflict', docs); })).trim();
  const who = { GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: `${login}@shop.example`, GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: `${login}@shop.example` };
  const parents = squash ? ['-p', base] : ['-p', base, '-p', head];
  const commit = (await gitText(repository.gitDir, ['commit-tree', tree, ...parents, '-m', message], who)).trim();
  await gitText(repository.gitDir, ['update-ref', `refs/heads/${pull.baseRef}`, commit, base]);
  return commit;
}
