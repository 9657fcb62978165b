import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitLabForge, NewComment } from '../../../../src/forge/index.ts';
import { failures } from '../../../emulators/gitlab/index.ts';
import { lines } from '../hosts.ts';
import { type Scratch, startScratch } from './scratch.ts';

let scratch: Scratch;
let mara: GitLabForge;
let lena: GitLabForge;
beforeEach(async () => {
  scratch = await startScratch();
  mara = scratch.forgeOf('mara');
  lena = scratch.forgeOf('lena');
});
afterEach(() => scratch.stop());

const at = (line: number, body: string): NewComment => ({ path: 'apps/web.yaml', side: 'head', line, body, commit: scratch.head });
const notes = () => scratch.gitlab.mergeRequest(scratch.iid).notes.filter(({ system }) => !system).map(({ author, body }) => `${author}: ${body}`);

describe('a thread', () => {
  it('has reactions, rights and whether it is settled', async () => {
    const thread = await mara.createComment(scratch.pullRequest, at(6, 'Why three?'));
    const [comment] = thread.comments;
    await lena.react(scratch.pullRequest, thread.id, comment?.id ?? 0, 'eyes', true);
    await mara.react(scratch.pullRequest, thread.id, comment?.id ?? 0, '+1', true);
    await lena.react(scratch.pullRequest, thread.id, comment?.id ?? 0, '+1', true);
    await lena.resolve(scratch.pullRequest, thread.id, true);
    expect(await lena.listDiscussion(scratch.pullRequest)).toMatchObject([{
      id: thread.id, subject: 'line', resolved: true, resolvedBy: 'lena', canResolve: true,
      comments: [{ body: 'Why three?', canEdit: false, canDelete: false, reactions: [{ kind: '+1', count: 2, mine: true }, { kind: 'eyes', count: 1, mine: true }] }],
    }]);
    expect((await mara.listDiscussion(scratch.pullRequest))[0]?.comments[0]).toMatchObject({ canEdit: true, canDelete: true, reactions: [{ kind: '+1', mine: true }, { kind: 'eyes', mine: false }] });
    await lena.resolve(scratch.pullRequest, thread.id, false);
    expect(await lena.listDiscussion(scratch.pullRequest)).toMatchObject([{ resolved: false }]);
  });

  it('has its reactions also where there is no GraphQL', async () => {
    const thread = await mara.createComment(scratch.pullRequest, at(6, 'Why three?'));
    await mara.react(scratch.pullRequest, thread.id, thread.comments[0]?.id ?? 0, 'rocket', true);
    const project = scratch.gitlab.project();
    project.settings = { ...project.settings, graphql: false };
    expect((await lena.listDiscussion(scratch.pullRequest))[0]?.comments[0]?.reactions).toEqual([{ kind: 'rocket', count: 1, mine: false }]);
  });

  it('takes a reaction back, and gives none twice', async () => {
    const { id, comments: [comment] } = await mara.createComment(scratch.pullRequest, at(6, 'Why three?'));
    for (const on of [true, true, false, false]) await mara.react(scratch.pullRequest, id, comment?.id ?? 0, 'heart', on);
    expect((await mara.listDiscussion(scratch.pullRequest))[0]?.comments[0]?.reactions).toEqual([]);
  });

  it("is edited and deleted by its author, and not by others", async () => {
    const { id, comments: [comment] } = await mara.createComment(scratch.pullRequest, at(6, 'Why three?'));
    await expect(lena.editComment(scratch.pullRequest, id, comment?.id ?? 0, 'Mine')).rejects.toMatchObject({ kind: 'forbidden' });
    await mara.editComment(scratch.pullRequest, id, comment?.id ?? 0, 'Why not two?');
    expect(notes()).toEqual(['mara: Why not two?']);
    await mara.deleteComment(scratch.pullRequest, id, comment?.id ?? 0);
    expect(await mara.listThreads(scratch.pullRequest)).toEqual([]);
  });

  it('on a whole file has no line, and is not outdated by a push', async () => {
    await mara.createFileComment(scratch.pullRequest, { path: 'apps/new.yaml', body: 'Is it used?', commit: scratch.head });
    await scratch.gitlab.pushTo('scale', { 'apps/new.yaml': 'b: 3\n' });
    const [thread] = await mara.listDiscussion(scratch.pullRequest);
    expect(thread).toMatchObject({ path: 'apps/new.yaml', subject: 'file', outdated: false });
    expect(thread).not.toHaveProperty('line');
  });
});

describe('a batched review', () => {
  const send = (forge: GitLabForge, verdict: 'approve' | 'comment' | 'request-changes', body: string, comments: readonly NewComment[]) => forge.submitBatch(scratch.pullRequest, { verdict, body, commit: scratch.head, comments });

  it('arrives as a whole: comments, verdict and text', async () => {
    const outcome = await send(mara, 'approve', 'Good.', [at(6, 'One'), at(5, 'Two')]);
    expect(outcome).toMatchObject({ failed: [], review: { author: 'mara', state: 'approved', body: 'Good.', commit: scratch.head } });
    expect(await lena.listThreads(scratch.pullRequest)).toMatchObject([{ line: 6 }, { line: 5 }]);
    expect(await lena.listReviews(scratch.pullRequest)).toMatchObject([{ state: 'approved', body: 'Good.' }]);
    expect(scratch.gitlab.requests.filter(({ path }) => path.endsWith('bulk_publish'))).toHaveLength(1);
  });

  it('without a verdict is its text', async () => {
    expect(await send(mara, 'comment', 'Hm.', [at(6, 'One')])).toMatchObject({ failed: [], review: { state: 'commented', body: 'Hm.' } });
    expect(notes()).toEqual(['mara: One', 'mara: Hm.']);
  });

  it('says which comment GitLab did not take, and sends the others', async () => {
    const outcome = await send(mara, 'comment', '', [at(6, 'One'), { ...at(1, 'Two'), path: 'logo.png' }, at(5, ''), at(4, 'Four')]);
    expect(outcome.failed.map(({ what }) => what)).toEqual([1, 2]);
    expect(outcome.failed[0]?.message).toMatch(/does not change logo.png/);
    expect(notes()).toEqual(['mara: One', 'mara: Four']);
  });

  it('says when the head moved, and sends the comments', async () => {
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    const outcome = await send(mara, 'approve', '', [at(6, 'One')]);
    expect(outcome.failed).toMatchObject([{ what: 'verdict', message: expect.stringContaining('moved on') as string }]);
    expect(await mara.listReviews(scratch.pullRequest)).toEqual([]);
    expect(notes()).toEqual(['mara: One']);
  });

  it('leaves no draft behind when publishing fails, and says that nothing of it arrived', async () => {
    scratch.gitlab.faults.add({ failure: failures.serverError(), match: ({ path }) => path.endsWith('bulk_publish') });
    const outcome = await send(mara, 'comment', 'Hm.', [at(6, 'One'), at(5, 'Two')]);
    expect(outcome.failed.map(({ what }) => what)).toEqual([0, 1, 'verdict']);
    expect(scratch.gitlab.mergeRequest(scratch.iid).drafts).toEqual([]);
    expect(notes()).toEqual([]);
  });

  it('knows that it arrived when only the answer was lost', async () => {
    scratch.gitlab.faults.add({ failure: failures.dropAfter(), match: ({ path }) => path.endsWith('bulk_publish') });
    expect((await send(mara, 'comment', 'Hm.', [at(6, 'One')])).failed).toEqual([]);
    expect(notes()).toEqual(['mara: One', 'mara: Hm.']);
  });

  it('has no comment twice when the answer to a draft was lost', async () => {
    scratch.gitlab.faults.add({ failure: failures.dropAfter(), match: ({ method, path }) => method === 'POST' && path.endsWith('/draft_notes') });
    expect((await send(mara, 'comment', '', [at(6, 'One'), at(5, 'Two')])).failed).toEqual([]);
    expect(notes()).toEqual(['mara: One', 'mara: Two']);
  });

  it('stops when the host goes away in the middle, and nothing of it is seen', async () => {
    let drafts = 0;
    scratch.gitlab.faults.add({ failure: failures.dropBefore(), times: 1, match: ({ method, path }) => method === 'POST' && path.endsWith('/draft_notes') && ++drafts === 2 });
    const outcome = await send(mara, 'approve', 'Good.', [at(6, 'One'), at(5, 'Two'), at(4, 'Three')]);
    expect(outcome.failed.map(({ what }) => what)).toEqual([0, 1, 2, 'verdict']);
    expect(notes()).toEqual([]);
    expect(scratch.gitlab.mergeRequest(scratch.iid).drafts).toEqual([]);
  });

  it('does not publish what the reviewer is still writing on the web page', async () => {
    await scratch.gitlab.request('mara', 'POST', `projects/${scratch.gitlab.project().id}/merge_requests/${scratch.iid}/draft_notes`, { note: 'Not ready' });
    expect((await send(mara, 'comment', '', [at(6, 'One')])).failed).toEqual([]);
    expect(notes()).toEqual(['mara: One']);
    expect(scratch.gitlab.mergeRequest(scratch.iid).drafts.map(({ note }) => note)).toEqual(['Not ready']);
  });
});

describe('people', () => {
  it('are found by the beginning of their name', async () => {
    expect(await mara.findPeople(scratch.repository, 'le')).toEqual([{ login: 'lena', name: 'Lena' }]);
    expect((await mara.findPeople(scratch.repository, '')).length).toBe(5);
  });

  it('are asked for a review, and asked again', async () => {
    await lena.requestReview(scratch.pullRequest, ['noor']);
    expect((await lena.getPullRequest(scratch.repository, scratch.iid)).requestedReviewers).toEqual(['mara', 'noor']);
    await scratch.forgeOf('noor').submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    await lena.requestReview(scratch.pullRequest, ['noor']);
    expect(scratch.gitlab.mergeRequest(scratch.iid).reviewers.find(({ username }) => username === 'noor')?.state).toBe('unreviewed');
  });

  it('that GitLab Free does not take are named', async () => {
    const project = scratch.gitlab.project();
    project.settings = { ...project.settings, tier: 'free' };
    await expect(lena.requestReview(scratch.pullRequest, ['noor'])).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('noor') as string });
    await expect(lena.requestReview(scratch.pullRequest, ['nobody'])).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('no user nobody') as string });
  });
});

describe('a verdict', () => {
  it('is refused for lack of the reviewer, with what to do', async () => {
    await expect(scratch.forgeOf('noor').submitReview(scratch.pullRequest, { verdict: 'request-changes', body: 'No.', commit: scratch.head })).rejects.toMatchObject({ kind: 'refused', advice: expect.stringContaining('Add yourself as a reviewer') as string });
    expect(notes()).toEqual([]);
  });

  it('is refused for a server without it, with what to do', async () => {
    const project = scratch.gitlab.project();
    project.settings = { ...project.settings, graphql: false };
    await expect(mara.submitReview(scratch.pullRequest, { verdict: 'request-changes', body: 'No.', commit: scratch.head })).rejects.toMatchObject({ kind: 'refused', advice: expect.stringContaining('Comment instead') as string });
  });

  it('is not given for a head that moved', async () => {
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    for (const verdict of ['approve', 'request-changes'] as const) await expect(mara.submitReview(scratch.pullRequest, { verdict, body: 'x', commit: scratch.head })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('moved on') as string });
    expect(notes()).toEqual([]);
    expect(await mara.listReviews(scratch.pullRequest)).toEqual([]);
  });

  it('is not given twice when its text did not arrive', async () => {
    scratch.gitlab.faults.add({ failure: failures.dropBefore(), match: ({ method, path }) => method === 'POST' && path.endsWith('/notes') });
    await expect(mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: 'Good.', commit: scratch.head })).rejects.toMatchObject({ message: expect.stringContaining('approved, but the text did not arrive') as string });
    expect(await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: 'Good.', commit: scratch.head })).toMatchObject({ state: 'approved', body: 'Good.' });
    expect(scratch.gitlab.mergeRequest(scratch.iid).approvals).toHaveLength(1);
    expect(notes()).toEqual(['mara: Good.']);
  });

  it("of another is nobody's to take back", async () => {
    const { id } = await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    await expect(lena.dismissReview(scratch.pullRequest, id, 'No.')).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('only mara') as string });
  });

  it('of a guest is forbidden', async () => {
    await expect(scratch.forgeOf('guest').submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('that a push reset is dismissed, and says for which head it was', async () => {
    await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    expect(await lena.listReviews(scratch.pullRequest)).toMatchObject([{ author: 'mara', state: 'dismissed', commit: scratch.head }]);
  });
});
