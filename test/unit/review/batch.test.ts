import { describe, expect, it } from 'vitest';
import { placedAt } from '../../../src/review/batch.ts';
import { keyOf } from '../../../src/review/draft.ts';
import { type CommentDraft, DraftStore, type ReviewDraft, sendBatch } from '../../../src/review/index.ts';
import { type MemoryDrafts, memoryDrafts } from './memoryDrafts.ts';
import { type Fate, type MemoryHost, memoryHost, pushedHead, seenHead } from './memoryHost.ts';

interface Start {
  readonly host: MemoryHost;
  readonly storage: MemoryDrafts;
  store: DraftStore;
  readonly review: ReviewDraft;
  readonly comments: readonly CommentDraft[];
}

async function start(verdict: ReviewDraft['verdict'] = 'approve', body = 'Good.'): Promise<Start> {
  const host = memoryHost();
  const storage = memoryDrafts();
  const store = await DraftStore.open(storage);
  const pullRequest = keyOf(host.pullRequest);
  const comment = (line: number): Promise<CommentDraft> => store.add({ type: 'comment', pullRequest, path: 'web.yaml', side: 'head', line, commit: seenHead, body: `About ${line}`, batched: true });
  return { host, storage, store, comments: [await comment(1), await comment(2), await comment(3)], review: await store.add({ type: 'review', pullRequest, verdict, body, commit: seenHead }) };
}

const send = ({ host, store, review, comments }: Start) => sendBatch(host.forge, store, host.pullRequest, review, comments, { now: () => host.now, waits: [0, 1] });
const bodies = ({ host }: Start): readonly string[] => host.threads.map(({ comments }) => comments[0]?.body ?? '');

describe('a review with comments', () => {
  it('goes out as one, and its drafts go', async () => {
    const all = await start();
    expect(await send(all)).toMatchObject({ type: 'submitted', review: { state: 'approved', commit: seenHead }, kept: [] });
    expect([all.host.writes, bodies(all), all.storage.texts.size]).toEqual([1, ['About 1', 'About 2', 'About 3'], 0]);
  });

  it('needs no text of its own where it has comments and asks for nothing', async () => {
    expect((await send(await start('comment', ''))).type).toBe('submitted');
    expect(await send(await start('request-changes', ''))).toMatchObject({ type: 'body-needed' });
  });

  it('for a head that has moved is not sent', async () => {
    const all = await start();
    all.host.head = pushedHead;
    expect(await send(all)).toMatchObject({ type: 'head-moved', now: pushedHead });
    expect([all.host.writes, all.store.all().map(({ state }) => state)]).toEqual([0, ['failed', 'failed', 'failed', 'failed']]);
  });

  it('says when the head moved while it was on its way', async () => {
    const all = await start();
    all.host.during = () => { all.host.head = pushedHead; };
    expect(await send(all)).toMatchObject({ type: 'submitted', movedTo: pushedHead });
  });

  it('keeps the comments that the host did not take', async () => {
    const all = await start();
    all.host.takes = 2;
    expect(await send(all)).toMatchObject({ type: 'submitted', kept: [{ body: 'About 3', state: 'failed', reason: 'The line is not there.' }] });
    expect(all.store.all().map(({ body }) => body)).toEqual(['About 3']);
  });

  it('keeps the verdict that the host did not take', async () => {
    const all = await start();
    all.host.verdictRefused = true;
    expect(await send(all)).toMatchObject({ type: 'not-submitted', error: { message: 'You may not approve.' }, kept: [{ type: 'review', body: 'Good.' }] });
    all.host.verdictRefused = false;
    expect((await sendBatch(all.host.forge, all.store, all.host.pullRequest, all.review, [], { now: () => all.host.now, waits: [0] })).type).toBe('submitted');
    expect(bodies(all)).toHaveLength(3);
  });

  it('keeps all where the host takes it as a whole or not at all', async () => {
    const all = await start();
    Object.assign(all.host, { atomic: true, takes: 0 });
    expect(await send(all)).toMatchObject({ type: 'not-submitted', kept: { length: 4 } });
  });

  it('with comments on another commit asks to place them first', async () => {
    const all = await start();
    const [first] = all.comments;
    if (first) await all.store.update(first.id, { commit: pushedHead });
    expect(await send(all)).toMatchObject({ type: 'elsewhere', drafts: [{ body: 'About 1' }] });
    expect(all.host.writes).toBe(0);
  });

  it('is not sent when it cannot be saved first', async () => {
    const all = await start();
    all.storage.broken = true;
    expect(await send(all)).toMatchObject({ type: 'not-submitted', error: { message: expect.stringContaining('could not be saved') as string } });
    expect(all.host.writes).toBe(0);
  });

  it('is sent once however often the button is pressed', async () => {
    const all = await start();
    const results = await Promise.all([send(all), send(all)]);
    expect(results.map(({ type }) => type).sort()).toEqual(['skipped', 'submitted']);
    expect(bodies(all)).toHaveLength(3);
  });

  it.each<Fate>(['carried out, answer lost', 'lost on the way'])('whose answer was lost (%s) is posted once in the end', async (fate) => {
    const all = await start();
    all.host.fate = fate;
    const first = await send(all);
    all.host.fate = 'answered';
    if (first.type !== 'submitted') expect((await send(all)).type).toBe('submitted');
    expect([all.host.reviews.length, bodies(all), all.store.all()]).toEqual([1, ['About 1', 'About 2', 'About 3'], []]);
  });

  it.each([0, 1, 2, 3])('of which the host had %d comments when the editor ended is completed, and nothing is posted twice', async (had) => {
    const all = await start();
    all.host.takes = had;
    all.host.verdictRefused = true;
    // The window goes while the request is under way: what the host did is done, and no answer is seen.
    let seen = (): void => {};
    const ended = new Promise<void>((resolve) => { seen = resolve; });
    const snapshot = new Map<string, string>();
    all.host.during = () => { for (const [id, text] of all.storage.texts) snapshot.set(id, text); seen(); };
    const lost = send(all);
    await ended;
    await lost;
    all.storage.texts.clear();
    for (const [id, text] of snapshot) all.storage.texts.set(id, text);
    all.store = await DraftStore.open(all.storage);
    expect(all.store.all().map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    Object.assign(all.host, { takes: Infinity, verdictRefused: false, during: () => {} });
    expect((await send(all)).type).toBe('submitted');
    expect([all.host.reviews.length, bodies(all).toSorted(), all.store.all()]).toEqual([1, ['About 1', 'About 2', 'About 3'], []]);
  });

  it('of which nobody can tell is kept, and asked for before it is sent again', async () => {
    const all = await start();
    all.host.fate = 'carried out, answer lost';
    all.host.during = () => { all.host.offline = true; };
    expect(await send(all)).toMatchObject({ type: 'unknown', kept: { length: 4 } });
    Object.assign(all.host, { fate: 'answered', offline: false, during: () => {} });
    expect((await send(all)).type).toBe('submitted');
    expect([all.host.writes, all.host.reviews.length, bodies(all).length, all.store.all().length]).toEqual([1, 1, 3, 0]);
  });
});

describe('a comment at another commit', () => {
  it('moves with its lines, or has no place', async () => {
    const { comments: [draft] } = await start();
    if (!draft) throw new Error('no draft');
    expect(placedAt({ ...draft, line: 5, startLine: 3 }, pushedHead, (line) => line + 1)).toEqual({ commit: pushedHead, line: 6, startLine: 4 });
    expect(placedAt({ ...draft, line: 5, startLine: 3 }, pushedHead, (line) => (line === 3 ? undefined : line))).toEqual({ commit: pushedHead, line: 5, startLine: undefined });
    expect(placedAt(draft, pushedHead, () => undefined)).toBeUndefined();
    expect(placedAt({ ...draft, state: 'unknown' }, pushedHead, (line) => line)).toBeUndefined();
  });
});
