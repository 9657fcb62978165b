import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, refusalOf } from './client.ts';
import { author, lines, repo, startScratch, type Scratch } from './scratchRepository.ts';

let scratch: Scratch;
let pull: { owner: string; repo: string; pull_number: number };
let head: string;
beforeEach(async () => {
  scratch = await startScratch();
  await scratch.github.pushTo('main', { 'service.yaml': lines(1, 5) }, { author });
  head = await scratch.github.pushTo('change', { 'service.yaml': lines(1, 6) }, { author, parent: 'main' });
  pull = { ...repo, pull_number: await scratch.github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'change', reviewers: ['riley'] }) };
});
afterEach(() => scratch.stop());

const as = (login: string) => clientOf(scratch.github, login).rest.pulls;

describe('verdicts', () => {
  test('an approval is kept with its commit, and ends the request', async () => {
    const { data } = await as('riley').createReview({ ...pull, event: 'APPROVE', commit_id: head });
    expect([data.state, data.commit_id, data.user?.login]).toEqual(['APPROVED', head, 'riley']);
    expect((await as('kim').listReviews(pull)).data.map((review) => review.state)).toEqual(['APPROVED']);
    expect((await as('kim').get(pull)).data.requested_reviewers).toEqual([]);
  });

  test('an approval of a head that has been replaced is accepted: commit_id attributes, it does not protect', async () => {
    await scratch.github.pushTo('change', { 'service.yaml': lines(1, 7) }, { author: { ...author, date: '2026-01-06T08:00:00Z' } });
    expect((await as('riley').createReview({ ...pull, event: 'APPROVE', commit_id: head })).data.commit_id).toBe(head);
  });

  test.each([['APPROVE', 'Can not approve your own pull request'], ['REQUEST_CHANGES', 'Can not request changes on your own pull request']] as const)('authors cannot %s', async (event, message) => {
    const refusal = await refusalOf(as('kim').createReview({ ...pull, event, body: 'Good.' }));
    expect(refusal).toMatchObject({ status: 422, message: 'Unprocessable Entity', errors: [message] });
    expect((await as('riley').listReviews(pull)).data).toEqual([]);
  });

  test('authors may comment', async () => {
    expect((await as('kim').createReview({ ...pull, event: 'COMMENT', body: 'Ready.' })).data.state).toBe('COMMENTED');
  });

  test.each(['REQUEST_CHANGES', 'COMMENT'] as const)('%s needs text', async (event) => {
    expect((await refusalOf(as('riley').createReview({ ...pull, event }))).status).toBe(422);
  });

  test('a dismissed review keeps its text', async () => {
    const { data } = await as('riley').createReview({ ...pull, event: 'REQUEST_CHANGES', body: 'Not yet.' });
    await as('kim').dismissReview({ ...pull, review_id: data.id, message: 'Done.' });
    expect((await as('riley').getReview({ ...pull, review_id: data.id })).data).toMatchObject({ state: 'DISMISSED', body: 'Not yet.' });
    expect((await refusalOf(as('kim').dismissReview({ ...pull, review_id: data.id, message: 'Again.' }))).status).toBe(422);
  });
});

describe('batched reviews', () => {
  test('comments come with the verdict, at their places', async () => {
    const { data } = await as('riley').createReview({ ...pull, event: 'REQUEST_CHANGES', body: 'See below.', comments: [{ path: 'service.yaml', line: 6, side: 'RIGHT', body: 'This one.' }] });
    const { data: comments } = await as('kim').listReviewComments(pull);
    expect(comments.map((comment) => [comment.pull_request_review_id, comment.line, comment.body])).toEqual([[data.id, 6, 'This one.']]);
  });

  test('one comment outside the diff, and nothing at all is written', async () => {
    const refusal = await refusalOf(as('riley').createReview({ ...pull, event: 'COMMENT', body: 'See below.', comments: [{ path: 'service.yaml', line: 6, body: 'Good.' }, { path: 'service.yaml', line: 60, body: 'Where?' }] }));
    expect(refusal).toMatchObject({ status: 422, errors: [expect.stringContaining('line must be part of the diff')] });
    expect((await as('riley').listReviews(pull)).data).toEqual([]);
    expect((await as('riley').listReviewComments(pull)).data).toEqual([]);
  });

  test('a pending review is its author’s only, until it is submitted', async () => {
    const { data } = await as('riley').createReview({ ...pull, comments: [{ path: 'service.yaml', line: 6, body: 'Draft.' }] });
    expect(data.state).toBe('PENDING');
    expect(data).not.toHaveProperty('submitted_at');
    expect((await as('kim').listReviews(pull)).data).toEqual([]);
    expect((await as('kim').listReviewComments(pull)).data).toEqual([]);
    expect((await as('riley').listCommentsForReview({ ...pull, review_id: data.id })).data).toHaveLength(1);

    await as('riley').submitReview({ ...pull, review_id: data.id, event: 'APPROVE' });
    expect((await as('kim').listReviews(pull)).data.map((review) => review.state)).toEqual(['APPROVED']);
    expect((await as('kim').listReviewComments(pull)).data).toHaveLength(1);
  });

  test('nobody has two, and one can be thrown away', async () => {
    const { data } = await as('riley').createReview(pull);
    const refusal = await refusalOf(as('riley').createReview({ ...pull, event: 'COMMENT', body: 'Now.' }));
    expect(refusal.errors).toEqual(['User can only have one pending review per pull request']);
    await as('riley').deletePendingReview({ ...pull, review_id: data.id });
    expect((await as('riley').listReviews(pull)).data).toEqual([]);
    expect((await as('riley').createReview({ ...pull, event: 'APPROVE' })).data.state).toBe('APPROVED');
  });
});
