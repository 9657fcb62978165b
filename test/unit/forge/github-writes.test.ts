import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubForge, type Forge, type NewComment } from '../../../src/forge/index.ts';
import { type AnsweringServer, brokenOff, cutJson, dropped, html, json, redirect, silent, startAnsweringServer } from './answers.ts';
import { commentData, headSha, pullRequestAt, reviewData } from './github-data.ts';

let server: AnsweringServer;
let forge: Forge;
beforeEach(async () => {
  server = await startAnsweringServer();
  forge = createGitHubForge({ baseUrl: server.url, token: 'secret-token', log: () => {}, timing: { retryBase: 1, timeout: 300 } });
});
afterEach(() => server.close());

const comments = 'POST /repos/acme/fleet/pulls/7/comments';
const reviews = 'POST /repos/acme/fleet/pulls/7/reviews';
const comment: NewComment = { path: 'apps/web.yaml', side: 'head', line: 2, body: 'Why three?', commit: headSha };

describe('what is sent', () => {
  it('is a comment on a line of the head that was on screen', async () => {
    server.on(comments, json(201, commentData()));
    const thread = await forge.createComment(pullRequestAt(forge.host), comment);
    expect(thread).toMatchObject({ id: '100', path: 'apps/web.yaml', side: 'head', line: 2, outdated: false, comments: [{ id: 100, body: 'Why three?' }] });
    expect(server.seen[0]?.body).toEqual({ commit_id: headSha, path: 'apps/web.yaml', body: 'Why three?', line: 2, side: 'RIGHT' });
  });

  it('is a comment on several lines of the base', async () => {
    server.on(comments, json(201, commentData({ side: 'LEFT' })));
    await forge.createComment(pullRequestAt(forge.host), { ...comment, side: 'base', startLine: 1 });
    expect(server.seen[0]?.body).toMatchObject({ line: 2, side: 'LEFT', start_line: 1, start_side: 'LEFT' });
  });

  it('is a comment on one line when both ends are the same', async () => {
    server.on(comments, json(201, commentData()));
    await forge.createComment(pullRequestAt(forge.host), { ...comment, startLine: 2 });
    expect(server.seen[0]?.body).not.toHaveProperty('start_line');
  });

  it('is an answer in a thread', async () => {
    server.on(`${comments}/100/replies`, json(201, commentData({ id: 102, body: 'Load.', in_reply_to_id: 100 })));
    expect(await forge.reply(pullRequestAt(forge.host), '100', 'Load.')).toMatchObject({ id: 102, body: 'Load.' });
    expect(server.seen[0]?.body).toEqual({ body: 'Load.' });
  });

  it.each([['approve', 'APPROVE', 'APPROVED', 'approved'], ['request-changes', 'REQUEST_CHANGES', 'CHANGES_REQUESTED', 'changes-requested'], ['comment', 'COMMENT', 'COMMENTED', 'commented']] as const)(
    'is the verdict %s with the commit that was seen', async (verdict, event, state, expected) => {
      server.on(reviews, json(200, reviewData({ state, body: 'So be it.' })));
      expect(await forge.submitReview(pullRequestAt(forge.host), { verdict, body: 'So be it.', commit: headSha })).toMatchObject({ id: 900, state: expected, commit: headSha });
      expect(server.seen[0]?.body).toEqual({ commit_id: headSha, event, body: 'So be it.' });
    });

  it('is a dismissal with its reason', async () => {
    server.on('PUT /repos/acme/fleet/pulls/7/reviews/900/dismissals', json(200, reviewData({ state: 'DISMISSED' })));
    await forge.dismissReview(pullRequestAt(forge.host), 900, 'Superseded.');
    expect(server.seen[0]?.body).toEqual({ message: 'Superseded.', event: 'DISMISS' });
  });
});

describe('a write is sent once, and its outcome is unknown when', () => {
  it.each([
    ['the server fails', json(500, { message: 'Server Error' }), 'server'],
    ['a gateway fails', html(502), 'server'],
    ['the connection is dropped', dropped, 'network'],
    ['the answer breaks off', brokenOff, 'network'],
    ['no answer comes in time', silent, 'network'],
    ['the answer is damaged', cutJson, 'unexpected-answer'],
    ['a page comes instead of an answer', html(200), 'unexpected-answer'],
    ['the answer is something else', json(200, { hello: 'world' }), 'unexpected-answer'],
  ])('%s', async (_, answer, kind) => {
    server.on('POST ', answer);
    await expect(forge.createComment(pullRequestAt(forge.host), comment)).rejects.toMatchObject({ kind, outcomeUnknown: true });
    expect(server.seen).toHaveLength(1);
  });
});

describe('a write is sent once, and surely not carried out when', () => {
  it.each([
    ['the sign-in is not accepted', json(401, { message: 'Bad credentials' }), 'unauthorized'],
    ['it is forbidden', json(403, { message: 'Must have admin rights to Repository.' }), 'forbidden'],
    ['the repository was not found', json(404, { message: 'Not Found' }), 'not-found'],
    ['there were too many', json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' }), 'rate-limited'],
    ['it is refused', json(422, { message: 'Validation Failed', errors: [] }), 'refused'],
    ['it would be turned into a read elsewhere', redirect(302, '/login'), 'unexpected-answer'],
    ['it would go to another server', redirect(307, 'http://127.0.0.1:1/'), 'unexpected-answer'],
  ])('%s', async (_, answer, kind) => {
    server.on('POST ', answer);
    await expect(forge.createComment(pullRequestAt(forge.host), comment)).rejects.toMatchObject({ kind, outcomeUnknown: false });
    expect(server.seen).toHaveLength(1);
  });

  it('nothing listens', async () => {
    await server.close();
    await expect(forge.createComment(pullRequestAt(forge.host), comment)).rejects.toMatchObject({ kind: 'network', outcomeUnknown: false, message: expect.stringContaining('does not accept connections') as string });
  });
});

it('follows a renamed repository as the host says, with the same request', async () => {
  server.on(comments, redirect(307, '/repositories/5/pulls/7/comments'));
  server.on('POST /repositories/5/pulls/7/comments', json(201, commentData()));
  expect((await forge.createComment(pullRequestAt(forge.host), comment)).id).toBe('100');
  expect(server.seen[1]?.body).toEqual(server.seen[0]?.body);
});

describe("a refusal gives GitHub's own reason and what to do", () => {
  it.each([
    ['Can not approve your own pull request', { message: 'Unprocessable Entity', errors: ['Can not approve your own pull request'] }, 'Ask a colleague'],
    ['pull_request_review_thread.line must be part of the diff', { message: 'Validation Failed', errors: [{ resource: 'PullRequestReviewComment', code: 'custom', field: 'pull_request_review_thread.line', message: 'pull_request_review_thread.line must be part of the diff' }] }, 'lines that are part of the change'],
    ['user_id can only have one pending review per pull request', { message: 'Validation Failed', errors: [{ resource: 'PullRequestReview', code: 'custom', message: 'user_id can only have one pending review per pull request' }] }, 'Submit or discard it'],
    ['commit_id is not part of the pull request', { message: 'Validation Failed', errors: [{ message: 'commit_id is not part of the pull request' }] }, 'moved'],
    ['body: missing field', { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }] }, 'Write a text'],
    ['Something new', { message: 'Something new' }, 'Refresh'],
    ['a text', { message: 'Unprocessable', errors: 'a text' }, 'Refresh'],
  ])('%s', async (reason, answer, advice) => {
    server.on('POST ', json(422, answer));
    await expect(forge.createComment(pullRequestAt(forge.host), comment)).rejects.toMatchObject({
      kind: 'refused', status: 422, message: expect.stringContaining(reason) as string, advice: expect.stringContaining(advice) as string,
    });
  });
});
