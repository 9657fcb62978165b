import { describe, expect, it } from 'vitest';
import { type CommentDraft, DraftStore, type ReplyDraft, type ReviewDraft, sendComment, sendReply, sendReview } from '../../../src/review/index.ts';
import { keyOf } from '../../../src/review/draft.ts';
import { type MemoryDrafts, memoryDrafts } from './memoryDrafts.ts';
import { type MemoryHost, memoryHost, pushedHead, seenHead } from './memoryHost.ts';

const options = (host: MemoryHost) => ({ now: () => host.now, waits: [0, 1] });

async function start(): Promise<{ host: MemoryHost; storage: MemoryDrafts; store: DraftStore }> {
  const storage = memoryDrafts();
  return { host: memoryHost(), storage, store: await DraftStore.open(storage) };
}

function addComment(host: MemoryHost, store: DraftStore, body = 'Why three?'): Promise<CommentDraft> {
  return store.add({ type: 'comment', pullRequest: keyOf(host.pullRequest), path: 'apps/web.yaml', side: 'head', line: 3, commit: seenHead, body });
}

const send = (host: MemoryHost, store: DraftStore, draft: CommentDraft) => sendComment(host.forge, store, host.pullRequest, draft, options(host));
const current = (store: DraftStore, draft: CommentDraft): CommentDraft => store.get(draft.id) as CommentDraft;

describe('a comment', () => {
  it('is sent, and its draft goes', async () => {
    const { host, storage, store } = await start();
    const result = await send(host, store, await addComment(host, store));
    expect(result).toMatchObject({ type: 'sent', value: { path: 'apps/web.yaml', line: 3 } });
    expect([host.threads.length, storage.texts.size]).toEqual([1, 0]);
  });

  it('is on disk as "sending" before it goes out, so that a crash in between is noticed', async () => {
    const { host, storage, store } = await start();
    const draft = await addComment(host, store);
    let onDisk = '';
    host.during = () => void (onDisk = storage.texts.get(draft.id) ?? '');
    await send(host, store, draft);
    expect(JSON.parse(onDisk)).toMatchObject({ state: 'sending', body: 'Why three?', attempt: { at: host.now.toISOString(), body: 'Why three?' } });
  });

  it('that is refused is kept with the reason, and can be sent again', async () => {
    const { host, storage, store } = await start();
    const draft = await addComment(host, store);
    host.fate = 'refused';
    expect(await send(host, store, draft)).toMatchObject({ type: 'failed', error: { kind: 'refused' }, draft: { state: 'failed', reason: 'The host refused. Refresh.', body: 'Why three?' } });
    expect(storage.texts.size).toBe(1);
    host.fate = 'answered';
    expect((await send(host, store, current(store, draft))).type).toBe('sent');
    expect(host.threads).toHaveLength(1);
  });

  it('whose answer was lost is found on the host, and not sent again', async () => {
    const { host, storage, store } = await start();
    host.fate = 'carried out, answer lost';
    expect(await send(host, store, await addComment(host, store))).toMatchObject({ type: 'sent', value: { line: 3 } });
    expect([host.writes, host.threads.length, storage.texts.size]).toEqual([1, 1, 0]);
  });

  it('that arrives late is found too', async () => {
    const { host, store } = await start();
    host.fate = 'lost on the way';
    const draft = await addComment(host, store);
    const sending = sendComment(host.forge, store, host.pullRequest, draft, { now: () => host.now, waits: [0, 30] });
    setTimeout(() => {
      host.threads.push({ id: '50', path: 'apps/web.yaml', side: 'head', line: 3, originalLine: 3, originalCommit: seenHead, outdated: false, comments: [{ id: 50, author: 'mara', body: 'Why three?', createdAt: host.now.toISOString(), webUrl: '' }] });
    }, 5);
    expect((await sending).type).toBe('sent');
    expect(host.writes).toBe(1);
  });

  it('that did not arrive has failed, and goes out again when its author says so', async () => {
    const { host, store } = await start();
    const draft = await addComment(host, store);
    host.fate = 'lost on the way';
    expect(await send(host, store, draft)).toMatchObject({ type: 'failed', draft: { state: 'failed', reason: expect.stringContaining('broke off') as string } });
    host.fate = 'answered';
    expect((await send(host, store, current(store, draft))).type).toBe('sent');
    expect(host.threads).toHaveLength(1);
  });

  it('of which nobody can tell is "unknown", and is looked for before it is sent again', async () => {
    const { host, store } = await start();
    const draft = await addComment(host, store);
    host.fate = 'carried out, answer lost';
    host.during = () => void (host.offline = true);
    expect(await send(host, store, draft)).toMatchObject({ type: 'unknown', draft: { state: 'unknown', body: 'Why three?' } });
    expect(await send(host, store, current(store, draft))).toMatchObject({ type: 'unknown' });
    host.offline = false;
    expect((await send(host, store, current(store, draft))).type).toBe('sent');
    expect([host.writes, host.threads.length]).toEqual([1, 1]);
  });

  it.each(['carried out, answer lost', 'lost on the way'] as const)('that was on its way (%s) when the editor ended is posted once in the end', async (fate) => {
    const { host, storage, store } = await start();
    const draft = await addComment(host, store);
    host.fate = fate;
    host.during = () => void (storage.broken = host.offline = true);
    await send(host, store, draft);
    storage.broken = host.offline = false;
    host.during = () => {};
    host.fate = 'answered';
    const next = await DraftStore.open(storage);
    expect(next.get(draft.id)?.state).toBe('unknown');
    expect((await send(host, next, current(next, draft))).type).toBe('sent');
    expect(host.threads).toHaveLength(1);
  });

  it('is not taken to have arrived because of one that is alike', async () => {
    const { host, store } = await start();
    const alike = { path: 'apps/web.yaml', side: 'head', line: 3, originalLine: 3, originalCommit: seenHead, outdated: false } as const;
    const written = { id: 50, author: 'mara', body: 'Why three?', createdAt: host.now.toISOString(), webUrl: '' };
    host.threads.push(
      { ...alike, id: '50', comments: [{ ...written, author: 'lena' }] },
      { ...alike, id: '51', comments: [{ ...written, body: 'Why four?' }] },
      { ...alike, id: '52', path: 'apps/db.yaml', comments: [written] },
      { ...alike, id: '53', originalLine: 4, comments: [written] },
      { ...alike, id: '54', side: 'base', comments: [written] },
      { ...alike, id: '55', originalCommit: pushedHead, comments: [written] },
      { ...alike, id: '56', comments: [{ ...written, createdAt: '2026-03-02T11:00:00Z' }] },
      { ...alike, id: '57', comments: [{ ...written, author: 'lena' }, written] },
    );
    host.fate = 'lost on the way';
    expect((await send(host, store, await addComment(host, store))).type).toBe('failed');
  });

  it('that was posted twice on purpose is not taken for the first', async () => {
    const { host, store } = await start();
    await send(host, store, await addComment(host, store));
    host.fate = 'lost on the way';
    expect((await send(host, store, await addComment(host, store))).type).toBe('failed');
  });

  it('is found although the host moved its line, changed its line ends, and its clock is behind', async () => {
    const { host, store } = await start();
    host.fate = 'carried out, answer lost';
    const draft = await addComment(host, store, 'Why\nthree?\n');
    host.during = () => void (host.now = new Date(host.now.getTime() - 120_000));
    const forge = {
      ...host.forge,
      listThreads: async () => (await host.forge.listThreads(host.pullRequest)).map(({ id, path, side, originalLine, originalCommit, comments }) => ({
        id, path, side, originalCommit, originalLine: originalLine ?? 0, outdated: true, comments: comments.map((comment) => ({ ...comment, body: 'Why\r\nthree?' })),
      })),
    };
    expect((await sendComment(forge, store, host.pullRequest, draft, options(host))).type).toBe('sent');
  });

  it('that was edited after it may have arrived is not thrown away when it turns out that it had', async () => {
    const { host, store } = await start();
    const draft = await addComment(host, store);
    host.fate = 'carried out, answer lost';
    host.during = () => void (host.offline = true);
    await send(host, store, draft);
    host.offline = false;
    host.during = () => {};
    host.fate = 'answered';
    await store.update(draft.id, { body: 'Why three? Two would do.' });
    expect(await send(host, store, current(store, draft))).toMatchObject({ type: 'failed', draft: { body: 'Why three? Two would do.', reason: expect.stringContaining('earlier version') as string } });
    expect(host.threads).toHaveLength(1);
    expect((await send(host, store, current(store, draft))).type).toBe('sent');
    expect(host.threads.map(({ comments }) => comments[0]?.body)).toEqual(['Why three?', 'Why three? Two would do.']);
  });

  it('is sent as it stands in the store, not as it was when the button was drawn', async () => {
    const { host, store } = await start();
    const draft = await addComment(host, store);
    await store.update(draft.id, { body: 'Why four?' });
    await send(host, store, draft);
    expect(host.threads[0]?.comments[0]?.body).toBe('Why four?');
  });

  it('is sent once however often the button is pressed', async () => {
    const { host, store } = await start();
    const draft = await addComment(host, store);
    const results = await Promise.all([send(host, store, draft), send(host, store, draft), send(host, store, draft)]);
    expect(results.map(({ type }) => type)).toEqual(['sent', 'skipped', 'skipped']);
    expect(await send(host, store, draft)).toEqual({ type: 'skipped', because: 'gone' });
    expect(host.threads).toHaveLength(1);
  });

  it('is not sent when it cannot be saved first', async () => {
    const { host, storage, store } = await start();
    const draft = await addComment(host, store);
    storage.broken = true;
    expect(await send(host, store, draft)).toMatchObject({ type: 'failed', error: { message: expect.stringContaining('could not be saved') as string }, draft: { body: 'Why three?' } });
    expect(host.writes).toBe(0);
    storage.broken = false;
    expect((await send(host, store, current(store, draft))).type).toBe('sent');
  });

  it('counts as sent when only its draft cannot be removed, and the next start finds it on the host', async () => {
    const { host, storage, store } = await start();
    const draft = await addComment(host, store);
    host.during = () => void (storage.broken = true);
    expect((await send(host, store, draft)).type).toBe('sent');
    storage.broken = false;
    const next = await DraftStore.open(storage);
    expect((await send(host, next, current(next, draft))).type).toBe('sent');
    expect([host.writes, next.all().length]).toEqual([1, 0]);
  });
});

describe('a reply', () => {
  const addReply = async (host: MemoryHost, store: DraftStore): Promise<ReplyDraft> => {
    await host.forge.createComment(host.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 3, body: 'Load.', commit: seenHead });
    host.writes = 0;
    return store.add({ type: 'reply', pullRequest: keyOf(host.pullRequest), thread: '1', body: 'Load.' });
  };

  it('is sent, and its draft goes', async () => {
    const { host, storage, store } = await start();
    expect(await sendReply(host.forge, store, host.pullRequest, await addReply(host, store), options(host))).toMatchObject({ type: 'sent', value: { body: 'Load.' } });
    expect([host.threads[0]?.comments.length, storage.texts.size]).toEqual([2, 0]);
  });

  it('whose answer was lost is found, and the comment that it answers is not taken for it', async () => {
    const { host, store } = await start();
    const draft = await addReply(host, store);
    host.fate = 'lost on the way';
    expect((await sendReply(host.forge, store, host.pullRequest, draft, options(host))).type).toBe('failed');
    host.fate = 'carried out, answer lost';
    expect((await sendReply(host.forge, store, host.pullRequest, draft, options(host))).type).toBe('sent');
    expect([host.writes, host.threads[0]?.comments.length]).toEqual([2, 2]);
  });

  it('to a thread that is gone is kept', async () => {
    const { host, store } = await start();
    const draft = await addReply(host, store);
    host.threads.length = 0;
    expect(await sendReply(host.forge, store, host.pullRequest, draft, options(host))).toMatchObject({ type: 'failed', error: { kind: 'not-found' }, draft: { body: 'Load.' } });
  });
});

describe('a review', () => {
  const addReview = (host: MemoryHost, store: DraftStore, body = 'Too many.'): Promise<ReviewDraft> =>
    store.add({ type: 'review', pullRequest: keyOf(host.pullRequest), verdict: 'request-changes', commit: seenHead, body });

  it('is sent, and its draft goes', async () => {
    const { host, storage, store } = await start();
    const result = await sendReview(host.forge, store, host.pullRequest, await addReview(host, store), options(host));
    expect(result).toMatchObject({ type: 'submitted', review: { state: 'changes-requested', commit: seenHead, body: 'Too many.' } });
    expect(result).not.toHaveProperty('movedTo');
    expect(storage.texts.size).toBe(0);
  });

  it('for a head that is no longer the head is kept, and not sent', async () => {
    const { host, store } = await start();
    host.head = pushedHead;
    const result = await sendReview(host.forge, store, host.pullRequest, await addReview(host, store), options(host));
    expect(result).toMatchObject({ type: 'head-moved', seen: seenHead, now: pushedHead, draft: { body: 'Too many.', state: 'failed' } });
    expect(host.writes).toBe(0);
  });

  it('without a text is kept, and not sent', async () => {
    const { host, store } = await start();
    expect(await sendReview(host.forge, store, host.pullRequest, await addReview(host, store, ' '), options(host))).toMatchObject({ type: 'body-needed', draft: { state: 'failed' } });
    expect(host.writes).toBe(0);
  });

  it('whose answer was lost is found, once, and the head is checked then too', async () => {
    const { host, storage, store } = await start();
    host.fate = 'carried out, answer lost';
    host.during = () => void (host.head = pushedHead);
    const result = await sendReview(host.forge, store, host.pullRequest, await addReview(host, store), options(host));
    expect(result).toMatchObject({ type: 'submitted', movedTo: pushedHead });
    expect([host.writes, host.reviews.length, storage.texts.size]).toEqual([1, 1, 0]);
  });

  it('of which nobody can tell is kept, and found before it is sent again', async () => {
    const { host, store } = await start();
    const draft = await addReview(host, store);
    host.fate = 'carried out, answer lost';
    host.during = () => void (host.offline = true);
    expect(await sendReview(host.forge, store, host.pullRequest, draft, options(host))).toMatchObject({ type: 'unknown', draft: { state: 'unknown' } });
    host.offline = false;
    expect((await sendReview(host.forge, store, host.pullRequest, draft, options(host))).type).toBe('submitted');
    expect(host.reviews).toHaveLength(1);
  });

  it('that is refused is kept', async () => {
    const { host, store } = await start();
    host.fate = 'refused';
    expect(await sendReview(host.forge, store, host.pullRequest, await addReview(host, store), options(host))).toMatchObject({ type: 'failed', error: { kind: 'refused' }, draft: { body: 'Too many.' } });
  });

  it('is sent once however often the button is pressed', async () => {
    const { host, store } = await start();
    const draft = await addReview(host, store);
    const results = await Promise.all([1, 2].map(() => sendReview(host.forge, store, host.pullRequest, draft, options(host))));
    expect(results.map(({ type }) => type)).toEqual(['submitted', 'skipped']);
    expect(host.reviews).toHaveLength(1);
  });
});
