/**
 * Pull requests: emulate keeps what people wrote; commits, counts and merges come from the real repository.
 * GitHub documentation: "REST API endpoints for pull requests".
 */
import { readCommits } from './commits.ts';
import { gitText, resolveCommit } from '../git/git.ts';
import { nodeId } from './gitObjects.ts';
import { headOf, passOn, pullState, succeeded, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { pullRequestDiff } from './pullRequestFiles.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';
import { permissionOf } from './settings.ts';
import { note } from './timelineLog.ts';

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
      return passOn({ ...answer, body: pulls.map(withoutCounts) });
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      return { status: 200, body: await readPull(hub, repository, pull, credentialsOf(request)) };
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
      for (const open of repository.pulls.values()) {
        if (open.headRef !== refs.head || open.baseRef !== refs.base || (await readPull(hub, repository, open, credentialsOf(request)))['state'] !== 'open') continue;
        throw new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message: `A pull request already exists for ${repository.owner}:${refs.head}.` }], page: '/pulls/pulls#create-a-pull-request' });
      }
      if ((await gitText(repository.gitDir, ['rev-list', '--count', `refs/heads/${refs.base}..refs/heads/${refs.head}`])).trim() === '0') {
        throw new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message: `No commits between ${refs.base} and ${refs.head}` }], page: '/pulls/pulls#create-a-pull-request' });
      }
      const created = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body })).body as Json;
      const pull: PullState = { number: Number(created['number']), author: request.login ?? '', headRef: refs.head, baseRef: refs.base, baseSha: '', pastHeads: new Set(), autoMerge: undefined, queuedAt: undefined, events: [], viewed: new Map() };
      repository.pulls.set(pull.number, pull);
      await noteHead(repository, pull);
      return { status: 201, body: await withCounts(repository, pull, await withCommits(repository, created)) };
    },
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const body = readJson(request);
      if (permissionOf(repository.settings, request.login ?? '') === 'READ' && request.login !== pull.author) throw new ApiError(403, 'Must have write access to edit this pull request.', { page: '/pulls/pulls#update-a-pull-request' });
      if (body['title'] === '') throw invalid('title', 'missing_field');
      const base = body['base'];
      if (typeof base === 'string' && !(await resolveCommit(repository.gitDir, `refs/heads/${base}`))) throw invalid('base', 'invalid');
      const before = await readPull(hub, repository, pull, credentialsOf(request));
      if (before['state'] === 'closed' && body['state'] === 'open' && pull.mergeCommit !== undefined) throw invalid('state', 'invalid');
      const answer = succeeded(await hub.core.send('PATCH', request.path, { ...credentialsOf(request), body: request.body }));
      const login = request.login ?? '';
      if (typeof body['title'] === 'string' && body['title'] !== before['title']) note(pull, 'RenamedTitleEvent', login, { from: before['title'], to: body['title'] });
      if (typeof body['state'] === 'string' && body['state'] !== before['state']) note(pull, body['state'] === 'open' ? 'ReopenedEvent' : 'ClosedEvent', login);
      if (typeof base === 'string' && base !== pull.baseRef) {
        note(pull, 'BaseRefChangedEvent', login, { from: pull.baseRef, to: base });
        pull.baseRef = base;
        await noteHead(repository, pull);
      }
      return { status: 200, body: await withCounts(repository, pull, await withCommits(repository, answer.body as Json)) };
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

/** Whatever is known of a pull request, as REST answers it. */
export async function readPull(hub: Hub, repository: RepositoryState, pull: PullState, credentials: { readonly token?: string }): Promise<Json> {
  const answer = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/pulls/${pull.number}`, credentials));
  return withCounts(repository, pull, await withCommits(repository, answer.body as Json));
}

/** As a list shows it. */
export async function listed(repository: RepositoryState, stored: Json): Promise<Json> {
  return withoutCounts(await withCommits(repository, stored));
}

function withoutCounts(pull: Json): Json {
  return Object.fromEntries(Object.entries(pull).filter(([key]) => !onlySingle.includes(key)));
}

function invalid(field: string, code: string): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field, code }], page: '/pulls/pulls#update-a-pull-request' });
}

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
    node_id: nodeId('PR', repository, String(pull.number)),
    ...(pull.draft === undefined ? {} : { draft: pull.draft }),
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
