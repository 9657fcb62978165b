import { describe, expect, it } from 'vitest';
import { type Forge, ForgeError, type Verdict } from '../../../src/forge/index.ts';
import { DraftStore, sendReview, type SendReviewResult } from '../../../src/review/index.ts';
import { keyOf } from '../../../src/review/draft.ts';
import { memoryDrafts } from './memoryDrafts.ts';
import { type MemoryHost, memoryHost, pushedHead, seenHead } from './memoryHost.ts';

/** Gives a verdict on the head that was seen: an approval without a text unless told. */
async function submit(host: MemoryHost, { verdict = 'approve', body = '' }: { verdict?: Verdict; body?: string } = {}, forge: Forge = host.forge): Promise<SendReviewResult> {
  const store = await DraftStore.open(memoryDrafts());
  const draft = await store.add({ type: 'review', pullRequest: keyOf(host.pullRequest), verdict, body, commit: seenHead });
  return sendReview(forge, store, host.pullRequest, draft, { waits: [0], now: () => host.now });
}

describe('a verdict', () => {
  it('approves what was seen', async () => {
    const host = memoryHost();
    expect(await submit(host)).toEqual({ type: 'submitted', review: host.reviews[0] });
    expect(host.reviews).toMatchObject([{ state: 'approved', commit: seenHead }]);
  });

  it('sends nothing when the head moved before', async () => {
    const host = memoryHost();
    host.head = pushedHead;
    expect(await submit(host)).toMatchObject({ type: 'head-moved', seen: seenHead, now: pushedHead });
    expect(host.writes).toBe(0);
  });

  it('says so when the head moved while the review was on its way', async () => {
    const host = memoryHost();
    host.during = () => void (host.head = pushedHead);
    expect(await submit(host)).toEqual({ type: 'submitted', review: host.reviews[0], movedTo: pushedHead });
    expect(host.reviews[0]?.commit).toBe(seenHead);
  });

  it('says so when the host books the review on a commit that was not seen', async () => {
    const host = memoryHost();
    const forge = { ...host.forge, submitReview: async (...args: Parameters<typeof host.forge.submitReview>) => ({ ...(await host.forge.submitReview(...args)), commit: pushedHead }) };
    expect(await submit(host, {}, forge)).toMatchObject({ type: 'submitted', movedTo: pushedHead });
  });

  it('says that the head could not be checked afterwards, rather than that it stayed', async () => {
    const host = memoryHost();
    host.during = () => void (host.offline = true);
    const result = await submit(host);
    expect(result).toMatchObject({ type: 'submitted', headUnchecked: { kind: 'network' } });
    expect(result).not.toHaveProperty('movedTo');
  });

  it('sends nothing when the head cannot be read before', async () => {
    const host = memoryHost();
    host.offline = true;
    expect(await submit(host)).toMatchObject({ type: 'failed', error: { kind: 'network', outcomeUnknown: false } });
    expect(host.writes).toBe(0);
  });

  it('leaves no doubt when even an unforeseen failure comes before', async () => {
    const host = memoryHost();
    const forge = { ...host.forge, getPullRequest: () => Promise.reject(new TypeError('x is undefined')) };
    expect(await submit(host, {}, forge)).toMatchObject({ type: 'failed', error: { outcomeUnknown: false, message: expect.stringContaining('x is undefined') as string } });
    expect(host.writes).toBe(0);
  });

  it.each(['request-changes', 'comment'] as const)('sends no "%s" without a text', async (verdict) => {
    const host = memoryHost();
    expect(await submit(host, { verdict, body: ' \n' })).toMatchObject({ type: 'body-needed', verdict });
    expect(host.writes).toBe(0);
  });

  it('finds a review whose answer was lost, and does not send it again', async () => {
    const host = memoryHost();
    host.fate = 'carried out, answer lost';
    expect(await submit(host)).toEqual({ type: 'submitted', review: host.reviews[0] });
    expect([host.writes, host.reviews.length]).toEqual([1, 1]);
  });

  it('does not take a review of another head, verdict, person, text or day for it', async () => {
    const host = memoryHost();
    const mine = { id: 50, author: 'mara', state: 'approved', body: '', commit: seenHead, submittedAt: host.now.toISOString() } as const;
    host.reviews.push({ ...mine, commit: pushedHead }, { ...mine, state: 'commented' }, { ...mine, author: 'lena' }, { ...mine, body: 'Fine.' }, { ...mine, submittedAt: '2026-03-01T12:00:00Z' });
    host.fate = 'lost on the way';
    expect(await submit(host)).toMatchObject({ type: 'failed', error: { kind: 'network' } });
  });

  it('is "unknown" when the host cannot be asked', async () => {
    const host = memoryHost();
    host.fate = 'carried out, answer lost';
    host.during = () => void (host.offline = true);
    expect(await submit(host)).toMatchObject({ type: 'unknown', error: { outcomeUnknown: true } });
  });

  it("gives the host's reason for a refusal", async () => {
    const host = memoryHost();
    host.fate = 'refused';
    const result = await submit(host);
    expect(result.type === 'failed' && result.error instanceof ForgeError && result.error.message).toBe('The host refused.');
  });

  it('never approves an unseen head without saying so, whenever a push comes', async () => {
    // A push can come between any two of the steps that the host sees; `step` counts them.
    for (let step = 0; step <= 6; step++) {
      const host = memoryHost();
      let count = 0;
      const tick = (): void => {
        if (count++ === step) host.head = pushedHead;
      };
      const forge = {
        ...host.forge,
        getPullRequest: async (...args: Parameters<typeof host.forge.getPullRequest>) => {
          tick();
          const answer = await host.forge.getPullRequest(...args);
          tick();
          return answer;
        },
        submitReview: async (...args: Parameters<typeof host.forge.submitReview>) => {
          tick();
          const answer = await host.forge.submitReview(...args);
          tick();
          return answer;
        },
      };
      const result = await submit(host, {}, forge);
      const movedBeforeLastLook = step <= 4;
      if (step === 0) expect(result.type).toBe('head-moved');
      else expect(result).toMatchObject({ type: 'submitted', ...(movedBeforeLastLook ? { movedTo: pushedHead } : {}) });
      expect(host.reviews.every(({ commit }) => commit === seenHead)).toBe(true);
    }
  });
});
