/**
 * Comments on the diff. emulate keeps id, author, body and times; the place is ours, because emulate accepts any line.
 * GitHub documentation: "REST API endpoints for pull request review comments".
 */
import { diffCommits, type FileDiff } from '../git/diff.ts';
import { gitText } from '../git/git.ts';
import { nodeId } from './gitObjects.ts';
import { headOf, listAll, passOn, pullState, succeeded, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { pullRequestDiff, pullRequestMergeBase } from './pullRequestFiles.ts';
import { findPlace, followLines, type CommentAnchor, type Misplaced, type Side } from './reviewCommentPlace.ts';
import { pendingReviews } from './reviewState.ts';
import { ApiError, credentialsOf, notFound, readJson, type ApiRequest, type Route } from './route.ts';

const docs = '/pulls/comments#create-a-review-comment-for-a-pull-request';

export const reviewCommentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/comments',
    handle: async (request, { repository, number }, hub) => page(await listComments(hub, repository, request, pullState(repository, number('number'))), request, hub.url),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/comments',
    handle: async (request, { repository, number }, hub) => {
      const review = number('review');
      const comments = (await readComments(hub, repository, request, pullState(repository, number('number')))).filter((comment) => repository.comments.get(Number(comment['id']))?.review === review);
      return page(comments, request, hub.url);
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{number}/comments',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const body = readJson(request);
      if (body['in_reply_to'] !== undefined) return reply(hub, repository, request, pull, Number(body['in_reply_to']), body['body']);
      const anchor = await newAnchor(repository, pull, request.login ?? '', body, threadErrors);
      // A single comment is, on GitHub, a review of its own with the state COMMENTED and no text.
      const review = succeeded(await hub.core.send('POST', `/repos/${repository.fullName}/pulls/${pull.number}/reviews`, { ...credentialsOf(request), body: { event: 'COMMENT', commit_id: anchor.commit } }));
      const id = await storeComment(hub, repository, request, { ...anchor, review: (review.body as { id: number }).id }, text(body['body']));
      return { status: 201, body: await readComment(hub, repository, request, id) };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{number}/comments/{comment}/replies',
    handle: async (request, { repository, number }, hub) => reply(hub, repository, request, pullState(repository, number('number')), number('comment'), readJson(request)['body']),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/comments/{comment}',
    handle: async (request, { repository, number }, hub) => ({ status: 200, body: await readComment(hub, repository, request, number('comment')) }),
  },
  {
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/comments/{comment}',
    handle: async (request, { repository, number }, hub) => {
      ownComment(repository, request, number('comment'));
      succeeded(await hub.core.send('PATCH', request.path, { ...credentialsOf(request), body: request.body }));
      return { status: 200, body: await readComment(hub, repository, request, number('comment')) };
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/pulls/comments/{comment}',
    handle: async (request, { repository, number }, hub) => {
      ownComment(repository, request, number('comment'));
      const answer = succeeded(await hub.core.send('DELETE', request.path, credentialsOf(request)));
      repository.comments.delete(number('comment'));
      return passOn(answer);
    },
  },
];

/** Writes a comment whose place has been checked, and answers its id. */
export async function storeComment(hub: Hub, repository: RepositoryState, request: ApiRequest, anchor: CommentAnchor, body: string): Promise<number> {
  const stored = succeeded(await hub.core.send('POST', `/repos/${repository.fullName}/pulls/${anchor.pull}/comments`, {
    ...credentialsOf(request),
    body: { body, path: anchor.path, commit_id: anchor.commit, side: anchor.side, line: anchor.line ?? null, subject_type: anchor.subject, in_reply_to_id: anchor.inReplyTo ?? null },
  }));
  const { id } = stored.body as { id: number };
  repository.comments.set(id, anchor);
  return id;
}

type Refuse = (reason: Misplaced | 'commit' | 'body') => ApiError;

/** Checks where a new comment is to stand. The review that it belongs to is filled in by the caller. */
export async function newAnchor(repository: RepositoryState, pull: PullState, author: string, wanted: Readonly<Record<string, unknown>>, refuse: Refuse): Promise<CommentAnchor> {
  if (text(wanted['body']).trim() === '') throw refuse('body');
  const head = await headOf(repository, pull);
  const commit = wanted['commit_id'] === undefined ? head : text(wanted['commit_id']);
  if (!(await isPartOf(repository, pull, head, commit))) throw refuse('commit');
  const path = text(wanted['path']);
  const files = await pullRequestDiff(repository, pull, commit);
  const common = { pull: pull.number, author, review: 0, path, commit, mergeBase: await pullRequestMergeBase(repository, pull, commit) };
  if (wanted['subject_type'] === 'file') {
    if (!files.some((file) => file.path === path)) throw refuse('path');
    return { ...common, subject: 'file', side: 'RIGHT', diffHunk: '' };
  }
  const side = sideOf(wanted['side']);
  const line = Number(wanted['line']);
  const startLine = wanted['start_line'] == null ? undefined : Number(wanted['start_line']);
  const startSide = wanted['start_side'] == null ? undefined : sideOf(wanted['start_side']);
  const range = { ...(startLine === undefined ? {} : { startLine, startSide: startSide ?? side }) };
  const place = findPlace(files, { path, side, line, ...range });
  if (typeof place === 'string') throw refuse(place);
  return { ...common, subject: 'line', side, line, ...range, ...place };
}

/** Errors of "Create a review comment", in GitHub's words. */
const threadErrors: Refuse = (reason) => {
  const error = (field: string, message: string) => ({ resource: 'PullRequestReviewComment', code: 'custom', field, message: `${field} ${message}` });
  const noHunk = { resource: 'PullRequestReviewComment', code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' };
  const errors = {
    path: [{ resource: 'PullRequestReviewComment', code: 'invalid', field: 'pull_request_review_thread.path' }, noHunk],
    line: [error('pull_request_review_thread.line', 'must be part of the diff'), noHunk],
    'start-order': [error('pull_request_review_thread.start_line', 'must precede the end line.')],
    'start-hunk': [error('pull_request_review_thread.start_line', 'must be part of the same hunk as the line.')],
    commit: [error('commit_id', 'is not part of the pull request')],
    body: [{ resource: 'PullRequestReviewComment', code: 'missing_field', field: 'body' }],
  }[reason];
  return new ApiError(422, 'Validation Failed', { errors, page: docs });
};

async function reply(hub: Hub, repository: RepositoryState, request: ApiRequest, pull: PullState, to: number, body: unknown) {
  const parent = repository.comments.get(to);
  if (!parent || parent.pull !== pull.number) throw notFound('/pulls/comments#create-a-reply-for-a-review-comment');
  if (text(body).trim() === '') throw threadErrors('body');
  // "Replies to replies are not supported."
  if (parent.inReplyTo !== undefined) throw new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequestReviewComment', code: 'invalid', field: 'in_reply_to' }], page: docs });
  const review = succeeded(await hub.core.send('POST', `/repos/${repository.fullName}/pulls/${pull.number}/reviews`, { ...credentialsOf(request), body: { event: 'COMMENT', commit_id: await headOf(repository, pull) } }));
  const id = await storeComment(hub, repository, request, { ...parent, author: request.login ?? '', review: (review.body as { id: number }).id, inReplyTo: to }, text(body));
  return { status: 201, body: await readComment(hub, repository, request, id) };
}

/** Everyone's comments, without those of a review that is still being written. */
async function listComments(hub: Hub, repository: RepositoryState, request: ApiRequest, pull: PullState): Promise<Record<string, unknown>[]> {
  const pending = await pendingReviews(hub, repository, pull.number);
  const all = (await readComments(hub, repository, request, pull)).filter((comment) => !pending.has(repository.comments.get(Number(comment['id']))?.review ?? 0));
  const key = request.query.get('sort') === 'updated' ? 'updated_at' : request.query.get('sort') === 'created' ? 'created_at' : 'id';
  const since = request.query.get('since');
  const ordered = all.filter((comment) => since === null || text(comment['updated_at']) >= since).sort((a, b) => (rank(a[key]) < rank(b[key]) ? -1 : 1));
  return key !== 'id' && request.query.get('direction') === 'desc' ? ordered.reverse() : ordered;
}

async function readComments(hub: Hub, repository: RepositoryState, request: ApiRequest, pull: PullState): Promise<Record<string, unknown>[]> {
  const stored = await listAll(hub, `/repos/${repository.fullName}/pulls/${pull.number}/comments`, credentialsOf(request));
  const view = await diffNow(repository, pull);
  return Promise.all(stored.map((comment) => presentComment(repository, comment, view)));
}

async function readComment(hub: Hub, repository: RepositoryState, request: ApiRequest, id: number): Promise<Record<string, unknown>> {
  const stored = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/pulls/comments/${id}`, credentialsOf(request)));
  return presentComment(repository, stored.body as Record<string, unknown>);
}

/** The pull request's diff as it is now; read once for many comments. */
export interface DiffNow {
  readonly head: string;
  readonly mergeBase: string;
  readonly files: readonly FileDiff[];
}

export async function diffNow(repository: RepositoryState, pull: PullState): Promise<DiffNow> {
  const head = await headOf(repository, pull);
  const mergeBase = await pullRequestMergeBase(repository, pull, head);
  return { head, mergeBase, files: await diffCommits(repository.gitDir, mergeBase, head) };
}

/** What emulate keeps, with the place as it is now: a comment whose line is gone has neither line nor position. */
export async function presentComment(repository: RepositoryState, stored: Readonly<Record<string, unknown>>, view?: DiffNow): Promise<Record<string, unknown>> {
  const anchor = repository.comments.get(Number(stored['id']));
  if (!anchor) throw notFound('/pulls/comments#get-a-review-comment-for-a-pull-request');
  const { head, mergeBase, files } = view ?? (await diffNow(repository, pullState(repository, anchor.pull)));
  const now = await followLines(repository.gitDir, anchor, head, mergeBase);
  const place = now && findPlace(files, { path: anchor.path, side: anchor.side, ...now, ...(anchor.startSide ? { startSide: anchor.startSide } : {}) });
  const shown = now && typeof place === 'object' ? { line: now.line, startLine: now.startLine ?? null, position: place.position, commit: head } : { line: null, startLine: null, position: null, commit: anchor.commit };
  return {
    ...Object.fromEntries(Object.entries(stored).filter(([key]) => key !== 'in_reply_to_id')),
    node_id: nodeId('PRRC', repository, String(stored['id'])),
    diff_hunk: anchor.diffHunk,
    path: anchor.path,
    subject_type: anchor.subject,
    side: anchor.side,
    start_side: anchor.startSide ?? null,
    line: shown.line,
    start_line: shown.startLine,
    position: shown.position,
    commit_id: shown.commit,
    original_line: anchor.line ?? null,
    original_start_line: anchor.startLine ?? null,
    original_position: anchor.position ?? null,
    original_commit_id: anchor.commit,
    pull_request_review_id: anchor.review,
    ...(anchor.inReplyTo === undefined ? {} : { in_reply_to_id: anchor.inReplyTo }),
    _links: { self: { href: stored['url'] }, html: { href: stored['html_url'] }, pull_request: { href: stored['pull_request_url'] } },
  };
}

async function isPartOf(repository: RepositoryState, pull: PullState, head: string, commit: string): Promise<boolean> {
  if (commit === head || pull.pastHeads.has(commit)) return true;
  if (!/^[0-9a-f]{40}$/.test(commit)) return false;
  const commits = await gitText(repository.gitDir, ['rev-list', `${pull.baseSha}..${head}`]);
  return commits.split('\n').includes(commit);
}

function ownComment(repository: RepositoryState, request: ApiRequest, id: number): void {
  const anchor = repository.comments.get(id);
  if (!anchor) throw notFound('/pulls/comments#get-a-review-comment-for-a-pull-request');
  if (anchor.author !== request.login) throw new ApiError(403, 'Resource not accessible by personal access token', { page: docs });
}

function sideOf(value: unknown): Side {
  return value === 'LEFT' ? 'LEFT' : 'RIGHT';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function rank(value: unknown): number {
  return typeof value === 'number' ? value : Date.parse(text(value));
}
