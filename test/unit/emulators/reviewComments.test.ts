import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, refusalOf } from './client.ts';
import { author, lines, repo, startScratch, type Scratch } from './scratchRepository.ts';

/*
 * The pull request inserts a line after line 20, so that the only hunk of service.yaml shows:
 *   base 18 19 20    21 22 23
 *   head 18 19 20 21 22 23 24
 * and it removes line 2 of old.yaml.
 */
let scratch: Scratch;
let pull: number;
let head: string;
beforeAll(async () => {
  scratch = await startScratch();
  await scratch.github.pushTo('main', { 'service.yaml': lines(1, 40), 'old.yaml': lines(1, 3), 'untouched.yaml': 'a: 1\n' }, { author });
  head = await scratch.github.pushTo('change', { 'service.yaml': `${lines(1, 20)}inserted\n${lines(21, 40)}`, 'old.yaml': 'line 1\nline 3\n' }, { author, parent: 'main' });
  pull = await scratch.github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'change', reviewers: ['riley'] });
});
afterAll(() => scratch.stop());

const comments = (login = 'riley') => clientOf(scratch.github, login).rest.pulls;
const on = (place: object) => comments().createReviewComment({ ...repo, pull_number: pull, commit_id: head, path: 'service.yaml', body: 'Why?', side: 'RIGHT', ...place });

describe('a place that GitHub takes', () => {
  test.each([
    ['the inserted line', { line: 21 }, 4, '+inserted'],
    ['context above', { line: 18 }, 1, ' line 18'],
    ['context below, in the head’s count', { line: 24 }, 7, ' line 23'],
    ['context in the base’s count', { line: 23, side: 'LEFT' }, 7, ' line 23'],
    ['a removed line', { path: 'old.yaml', line: 2, side: 'LEFT' }, 2, '-line 2'],
  ])('%s', async (_what, place, position, last) => {
    const { data } = await on(place);
    expect([data.line, data.position, data.original_line, data.commit_id]).toEqual([place.line, position, place.line, head]);
    expect(data.diff_hunk.split('\n').at(-1)).toBe(last);
  });

  test('several lines', async () => {
    const { data } = await on({ start_line: 19, start_side: 'RIGHT', line: 22 });
    expect([data.start_line, data.line, data.start_side, data.original_start_line]).toEqual([19, 22, 'RIGHT', 19]);
  });

  test('a whole file', async () => {
    const { data } = await on({ subject_type: 'file' });
    expect([data.subject_type, data.line, data.position]).toEqual(['file', null, null]);
  });

  test('shows as a review of its own, without text', async () => {
    const { data } = await on({ line: 21 });
    const { data: review } = await comments().getReview({ ...repo, pull_number: pull, review_id: data.pull_request_review_id ?? 0 });
    expect([review.state, review.body, review.user?.login]).toEqual(['COMMENTED', '', 'riley']);
  });
});

describe('a place that GitHub refuses', () => {
  test.each([
    ['a line outside every hunk', { line: 17 }, { field: 'pull_request_review_thread.line', code: 'custom', message: 'pull_request_review_thread.line must be part of the diff' }],
    ['a line that does not exist', { line: 900 }, { field: 'pull_request_review_thread.line', code: 'custom' }],
    ['a removed line counted on the right', { path: 'old.yaml', line: 3 }, { field: 'pull_request_review_thread.line', code: 'custom' }],
    ['a file that is not changed', { path: 'untouched.yaml', line: 1 }, { field: 'pull_request_review_thread.path', code: 'invalid' }],
    ['a range that ends before it starts', { start_line: 22, start_side: 'RIGHT', line: 20 }, { field: 'pull_request_review_thread.start_line', code: 'custom' }],
    ['a range that starts outside the hunk', { start_line: 3, start_side: 'RIGHT', line: 20 }, { field: 'pull_request_review_thread.start_line', code: 'custom' }],
    ['a commit of another branch', { line: 21, commit_id: '0123456789012345678901234567890123456789' }, { field: 'commit_id', code: 'custom' }],
    ['no text', { line: 21, body: ' ' }, { field: 'body', code: 'missing_field' }],
  ])('%s', async (_what, place, error) => {
    const before = (await comments().listReviewComments({ ...repo, pull_number: pull, per_page: 100 })).data.length;
    const refusal = await refusalOf(on(place));
    expect(refusal).toMatchObject({ status: 422, message: 'Validation Failed' });
    expect((refusal.errors as object[])[0]).toMatchObject({ resource: 'PullRequestReviewComment', ...error });
    expect((await comments().listReviewComments({ ...repo, pull_number: pull, per_page: 100 })).data).toHaveLength(before);
  });
});

describe('replies', () => {
  test('stand where the first comment stands', async () => {
    const { data: first } = await on({ line: 21 });
    const { data: reply } = await comments('kim').createReplyForReviewComment({ ...repo, pull_number: pull, comment_id: first.id, body: 'Because.' });
    expect([reply.in_reply_to_id, reply.path, reply.line, reply.user.login]).toEqual([first.id, 'service.yaml', 21, 'kim']);
    const refusal = await refusalOf(comments().createReplyForReviewComment({ ...repo, pull_number: pull, comment_id: reply.id, body: 'Oh.' }));
    expect(refusal.status).toBe(422);
  });

  test('need a comment that exists', async () => {
    expect((await refusalOf(comments().createReplyForReviewComment({ ...repo, pull_number: pull, comment_id: 99_999, body: 'Hello?' }))).status).toBe(404);
  });
});

test('only its author changes or deletes a comment', async () => {
  const { data } = await on({ line: 21, body: 'Typo' });
  expect((await refusalOf(comments('sam').updateReviewComment({ ...repo, comment_id: data.id, body: 'Mine' }))).status).toBe(403);
  expect((await comments().updateReviewComment({ ...repo, comment_id: data.id, body: 'Fixed' })).data).toMatchObject({ body: 'Fixed', line: 21 });
  expect((await comments().deleteReviewComment({ ...repo, comment_id: data.id })).status).toBe(204);
  expect((await refusalOf(comments().getReviewComment({ ...repo, comment_id: data.id }))).status).toBe(404);
});

describe('after a push', () => {
  test('a comment follows its line, and is outdated when the line is gone', async () => {
    const { data: stays } = await on({ line: 24, body: 'stays' });
    const { data: gone } = await on({ line: 21, body: 'gone' });
    const pushed = await scratch.github.pushTo('change', { 'service.yaml': `new first line\n${lines(1, 20)}replaced\n${lines(21, 40)}` }, { author: { ...author, date: '2026-01-06T08:00:00Z' } });

    const { data: moved } = await comments().getReviewComment({ ...repo, comment_id: stays.id });
    expect([moved.line, moved.original_line, moved.commit_id, moved.original_commit_id]).toEqual([25, 24, pushed, head]);
    const { data: outdated } = await comments().getReviewComment({ ...repo, comment_id: gone.id });
    expect([outdated.line, outdated.position, outdated.original_line, outdated.original_commit_id]).toEqual([null, null, 21, head]);
    expect(outdated.diff_hunk).toContain('+inserted');
  });

  test('a comment on the head that was on screen is still taken, and counted in it', async () => {
    const { data } = await on({ line: 21, commit_id: head });
    expect([data.original_line, data.original_commit_id, data.line]).toEqual([21, head, null]);
  });

  test('the pull request has the new head, which its files and its ref have too', async () => {
    const { data } = await comments().get({ ...repo, pull_number: pull });
    const { data: ref } = await clientOf(scratch.github, 'riley').rest.git.getRef({ ...repo, ref: `pull/${pull}/head` });
    expect(data.head.sha).not.toBe(head);
    expect(ref.object.sha).toBe(data.head.sha);
    expect((await comments().listFiles({ ...repo, pull_number: pull })).data.find((file) => file.filename === 'service.yaml')?.patch).toContain('+replaced');
  });
});
