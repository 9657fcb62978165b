/**
 * Pull requests: emulate keeps what people wrote; commits, counts and merges come from the real repository.
 * GitHub documentation: "REST API endpoints for pull requests".
 */
import { readCommits } from './commits.ts';
import { gitText, resolveCommit } from '../git/git.ts';
import { headOf, passOn, pullState, succeeded, type PullState, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { pullRequestDiff } from './pullRequestFiles.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';

type Json = Record<string, unknown>;

/** What only the answer about a single pull request has. */
const onlySingle = ['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'comments', 'review_comments', 'maintainer_can_modify', 'commits', 'additions', 'deletions', 'changed_files'];

export const pullRequestRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    handle: async (request, { repository }, hub) => {
      const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
      const answer = succeeded(await hub.core.send('GET', request.path + query, credentialsOf(request)));
      const pulls = await Promise.all((answer.body as Json[]).map((pull) => withCommits(repository, pull)));
      return passOn({ ...answer, body: pulls.map((pull) => Object.fromEntries(Object.entries(pull).filter(([key]) => !onlySingle.includes(key)))) });
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const answer = succeeded(await hub.core.send('GET', request.path, credentialsOf(request)));
      return { status: 200, body: await withCounts(repository, pull, await withCommits(repository, answer.body as Json)) };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls',
    handle: async (request, { repository }, hub) => {
      const body = readJson(request);
      const refs = { head: String(body['head']).replace(/^[^:]+:/, ''), base: String(body['base']) };
      for (const field of ['head', 'base'] as const) {
        if (!(await resolveCommit(repository.gitDir, `refs/heads/${refs[field]}`))) throw new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field, code: 'invalid' }], page: '/pulls/pulls#create-a-pull-request' });
      }
      const created = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body })).body as Json;
      const pull: PullState = { number: Number(created['number']), author: request.login ?? '', headRef: refs.head, baseRef: refs.base, baseSha: '', pastHeads: new Set() };
      repository.pulls.set(pull.number, pull);
      await noteHead(repository, pull);
      return { status: 201, body: await withCounts(repository, pull, await withCommits(repository, created)) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    handle: async (request, { repository, number }, hub) => {
      const answer = succeeded(await hub.core.send('PATCH', request.path, { ...credentialsOf(request), body: request.body }));
      return { status: 200, body: await withCounts(repository, pullState(repository, number('number')), await withCommits(repository, answer.body as Json)) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/commits',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const commits = await readCommits(repository, [`${pull.baseSha}..${await headOf(repository, pull)}`], hub);
      // "Lists a maximum of 250 commits for a pull request."
      return page(commits.reverse().slice(0, 250), request, hub.url);
    },
  },
];

/** Takes the branch's tip as the pull request's head, and the target's tip as its base; the old head is remembered. */
export async function noteHead(repository: RepositoryState, pull: PullState): Promise<void> {
  const before = await resolveCommit(repository.gitDir, `refs/pull/${pull.number}/head`);
  if (before) pull.pastHeads.add(before);
  await gitText(repository.gitDir, ['update-ref', `refs/pull/${pull.number}/head`, await headOf(repository, pull)]);
  pull.baseSha = (await resolveCommit(repository.gitDir, `refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
}

async function withCommits(repository: RepositoryState, stored: Json): Promise<Json> {
  const pull = pullState(repository, Number(stored['number']));
  const sha = await headOf(repository, pull);
  return {
    ...stored,
    ...(pull.mergeCommit === undefined ? {} : { merge_commit_sha: pull.mergeCommit }),
    ...(pull.createdAt === undefined ? {} : { created_at: pull.createdAt }),
    statuses_url: String(stored['statuses_url']).replace(/[^/]*$/, sha),
    head: { ...(stored['head'] as Json), sha },
    base: { ...(stored['base'] as Json), sha: pull.baseSha },
  };
}

async function withCounts(repository: RepositoryState, pull: PullState, stored: Json): Promise<Json> {
  const head = await headOf(repository, pull);
  const files = await pullRequestDiff(repository, pull, head);
  return {
    ...stored,
    commits: Number(await gitText(repository.gitDir, ['rev-list', '--count', `${pull.baseSha}..${head}`])),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
    review_comments: [...repository.comments.values()].filter((comment) => comment.pull === pull.number).length,
  };
}
