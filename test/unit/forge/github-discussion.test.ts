import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reactionKinds } from '../../../src/forge/discussion.ts';
import type { NewComment, PullRequest } from '../../../src/forge/index.ts';
import { failures } from '../../emulators/github/index.ts';
import { lines, startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let pullRequest: PullRequest;
let comment: NewComment;
beforeEach(async () => {
  fleet = await startFleet();
  pullRequest = await fleet.pullRequest();
  comment = { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why three?', commit: fleet.head };
});
afterEach(() => fleet.stop());

const say = (login = 'mara', change: Partial<NewComment> = {}) => fleet.as(login).createComment(pullRequest, { ...comment, ...change });
const discussion = (login = 'mara') => fleet.as(login).listDiscussion(pullRequest);

describe('conversations', () => {
  it('are the same as those that REST lists, with rights', async () => {
    const thread = await say();
    await fleet.as('lena').reply(pullRequest, thread.id, 'Load.');
    await say('noor', { startLine: 5, line: 7, body: 'These.' });
    await say('noor', { side: 'base', body: 'Two were enough.' });
    const [listed, discussed] = await Promise.all([fleet.as('mara').listThreads(pullRequest), discussion()]);
    expect(discussed).toMatchObject(listed);
    expect(discussed[0]).toMatchObject({ id: thread.id, subject: 'line', resolved: false, canResolve: true });
    expect(discussed[0]?.comments.map(({ canEdit }) => canEdit)).toEqual([true, false]);
    expect((await discussion('rami'))[0]).toMatchObject({ canResolve: false, comments: [{ canEdit: false, canDelete: false }, {}] });
  });

  it('are all there when there are more than a page, of threads and of comments', async () => {
    await fleet.as('mara').submitBatch(pullRequest, { verdict: 'comment', body: 'Many.', commit: fleet.head, comments: Array.from({ length: 52 }, (_, i) => ({ ...comment, body: `Thread ${i}` })) });
    const first = (await fleet.as('mara').listThreads(pullRequest))[0]?.id;
    for (let i = 0; i < 51; i++) await fleet.github.request('lena', 'POST', `/repos/acme/fleet/pulls/${fleet.number}/comments/${first}/replies`, { body: `Answer ${i}` });
    const threads = await discussion();
    expect([threads.length, threads[0]?.comments.length, threads[0]?.comments.at(-1)?.body]).toEqual([52, 52, 'Answer 50']);
  }, 120_000);

  it('on a file as a whole have no line and are not outdated', async () => {
    const made = await fleet.as('mara').createFileComment(pullRequest, { path: 'logo.png', body: 'x', commit: fleet.head }).catch((error: unknown) => error);
    expect(made).toMatchObject({ kind: 'refused', status: 422 });
    await fleet.as('mara').createFileComment(pullRequest, { path: 'apps/new.yaml', body: 'What is it for?', commit: fleet.head });
    const [thread] = await discussion();
    expect(thread).toMatchObject({ path: 'apps/new.yaml', subject: 'file', outdated: false, comments: [{ body: 'What is it for?' }] });
    expect(thread).not.toHaveProperty('line');
  });

  it('whose line a push has changed are outdated, at their original commit', async () => {
    await say();
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    const [thread] = await discussion();
    expect(thread).toMatchObject({ outdated: true, originalLine: 6, originalCommit: fleet.head });
    expect(thread).not.toHaveProperty('line');
  });

  it('keep what is not yet submitted to its author on the web', async () => {
    await fleet.github.request('mara', 'POST', `/repos/acme/fleet/pulls/${fleet.number}/reviews`, { commit_id: fleet.head, comments: [{ path: comment.path, side: 'RIGHT', line: 6, body: 'Not yet.' }] });
    expect(await discussion()).toEqual([]);
    expect(await discussion('lena')).toEqual([]);
  });

  it('are a failure, not an empty list, when they cannot be read', async () => {
    await say();
    fleet.github.faults.add({ failure: failures.serverError(), match: ({ path }) => path === '/graphql', times: 10 });
    await expect(discussion()).rejects.toMatchObject({ kind: 'server' });
    fleet.github.faults.clear();
    await expect(fleet.as('mara').listDiscussion({ ...pullRequest, number: 99 })).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('are read again when the server fails once', async () => {
    await say();
    fleet.github.faults.add({ failure: failures.serverError(), match: ({ path }) => path === '/graphql' });
    expect(await discussion()).toHaveLength(1);
  });
});

describe('a comment', () => {
  it('is changed and deleted by its author, and by nobody else', async () => {
    const { id, comments } = await say();
    const made = comments[0]?.id ?? 0;
    await fleet.as('mara').editComment(pullRequest, id, made, 'Why not two?');
    expect((await discussion())[0]?.comments[0]?.body).toBe('Why not two?');
    await expect(fleet.as('lena').editComment(pullRequest, id, made, 'Mine.')).rejects.toMatchObject({ kind: 'forbidden' });
    await fleet.as('mara').deleteComment(pullRequest, id, made);
    expect(await discussion()).toEqual([]);
    await expect(fleet.as('mara').deleteComment(pullRequest, id, made)).rejects.toMatchObject({ kind: 'not-found', outcomeUnknown: false });
  });

  it('gets each reaction, counted and taken back', async () => {
    const { id, comments } = await say();
    const made = comments[0]?.id ?? 0;
    for (const kind of reactionKinds) await fleet.as('lena').react(pullRequest, id, made, kind, true);
    await fleet.as('noor').react(pullRequest, id, made, 'heart', true);
    await fleet.as('lena').react(pullRequest, id, made, 'eyes', false);
    const reactions = (await discussion('lena'))[0]?.comments[0]?.reactions ?? [];
    expect(Object.fromEntries(reactions.map(({ kind, count, mine }) => [kind, [count, mine]]))).toEqual({ '+1': [1, true], '-1': [1, true], laugh: [1, true], hooray: [1, true], confused: [1, true], heart: [2, true], rocket: [1, true] });
  });
});

describe('resolving', () => {
  it('is told with who did it, and undone', async () => {
    const { id } = await say();
    await fleet.as('lena').resolve(pullRequest, id, true);
    expect(await discussion()).toMatchObject([{ resolved: true, resolvedBy: 'lena', canResolve: true }]);
    await fleet.as('mara').resolve(pullRequest, id, false);
    const [thread] = await discussion();
    expect(thread?.resolved).toBe(false);
    expect(thread).not.toHaveProperty('resolvedBy');
  });

  it('is refused to who can only read, and for what is not there', async () => {
    const { id } = await say();
    await expect(fleet.as('rami').resolve(pullRequest, id, true)).rejects.toMatchObject({ kind: 'forbidden', outcomeUnknown: false, message: expect.stringContaining('correct permissions') as string });
    await expect(fleet.as('mara').resolve(pullRequest, '4711', true)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a batched review', () => {
  it('arrives with all of its comments and its verdict', async () => {
    const outcome = await fleet.as('mara').submitBatch(pullRequest, { verdict: 'request-changes', body: 'Too many.', commit: fleet.head, comments: [comment, { ...comment, side: 'base', body: 'Two.' }, { ...comment, startLine: 4, line: 5, body: 'Here.' }] });
    expect(outcome).toMatchObject({ review: { author: 'mara', state: 'changes-requested', commit: fleet.head }, failed: [] });
    expect((await discussion()).map(({ line, startLine, side, comments }) => [startLine, line, side, comments[0]?.body])).toEqual([[undefined, 6, 'head', 'Why three?'], [undefined, 6, 'base', 'Two.'], [4, 5, 'head', 'Here.']]);
  });

  it('is refused as a whole when one comment has no place', async () => {
    await expect(fleet.as('mara').submitBatch(pullRequest, { verdict: 'approve', body: '', commit: fleet.head, comments: [comment, { ...comment, line: 25 }] })).rejects.toMatchObject({ kind: 'refused', outcomeUnknown: false });
    expect([await discussion(), await fleet.as('mara').listReviews(pullRequest)]).toEqual([[], []]);
  });
});

describe('people', () => {
  it('are found by the beginning of their name', async () => {
    expect(await fleet.as('mara').findPeople(fleet.repository, 'no')).toEqual([{ login: 'noor', name: 'Noor' }]);
    expect(await fleet.as('mara').findPeople(fleet.repository, 'zz')).toEqual([]);
  });

  it('are asked for a review, but not the author, and not strangers', async () => {
    await fleet.as('lena').requestReview(pullRequest, ['noor']);
    expect((await fleet.pullRequest()).requestedReviewers).toEqual(['mara', 'noor']);
    await expect(fleet.as('lena').requestReview(pullRequest, ['lena'])).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('pull request author') as string });
    await expect(fleet.as('lena').requestReview(pullRequest, ['acme/platform'])).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('collaborator') as string });
  });
});

it('counts what GraphQL costs in the log', async () => {
  await discussion();
  expect(fleet.log.filter(({ path }) => path === '/graphql')).toMatchObject([{ method: 'POST', status: 200, cost: 1 }]);
});
