import type { Discussion, ReviewOutcome } from '../forge/discussion.ts';
import { type Forge, ForgeError, type PullRequest, type Review } from '../forge/forge.ts';
import { type Attempt, asForgeError, commentId, findComment, findReview, reviewId } from './arrival.ts';
import type { CommentDraft, Draft, ReviewDraft } from './draft.ts';
import type { DraftStore } from './drafts.ts';
import type { LineMapper } from './positions.ts';
import { errorOf, newComment, notStored, type SendOptions } from './send.ts';
import { type Blocked, confirmHead, findBlock, type GuardedReviewResult } from './verdict.ts';

export type BatchHost = Forge & Pick<Discussion, 'submitBatch'>;

export type BatchResult =
  /** The host has the verdict. What it did not take of the comments is kept in `kept`, each with its reason. */
  | (Extract<GuardedReviewResult, { readonly type: 'submitted' }> & { readonly kept: readonly Draft[] })
  /** Nothing was sent. */
  | Blocked
  /** Comments were made at another head than the review is about: they have to be placed anew first. */
  | { readonly type: 'elsewhere'; readonly drafts: readonly CommentDraft[] }
  /** The host does not have the verdict; what it has of the comments is gone from the drafts, the rest is in `kept`. */
  | { readonly type: 'not-submitted'; readonly error: ForgeError; readonly kept: readonly Draft[] }
  /** Whether it arrived could not be found out for all of it; sending it again asks first. */
  | { readonly type: 'unknown'; readonly error: ForgeError; readonly kept: readonly Draft[] }
  | { readonly type: 'skipped'; readonly because: 'sending' | 'gone' };

/**
 * Sends a review with its comments, once, for the head that was seen. Whatever the host turns out not to have stays a draft, and
 * nothing that it has is sent again: after an unknown outcome each comment and the verdict are looked for one by one. Never rejects.
 */
export async function sendBatch(forge: BatchHost, store: DraftStore, pullRequest: PullRequest, review: ReviewDraft, comments: readonly CommentDraft[], options: SendOptions = {}): Promise<BatchResult> {
  const now = options.now ?? (() => new Date());
  const current = store.get(review.id) as ReviewDraft | undefined;
  if (current === undefined) return { type: 'skipped', because: 'gone' };
  let waiting = comments.flatMap(({ id }) => { const draft = store.get(id); return draft?.type === 'comment' ? [draft] : []; });
  if ([current, ...waiting].some(({ state }) => state === 'sending')) return { type: 'skipped', because: 'sending' };
  const elsewhere = waiting.filter(({ commit }) => commit !== current.commit);
  if (elsewhere.length > 0) return { type: 'elsewhere', drafts: elsewhere };

  const batch = new Batch(forge, store, pullRequest, options);
  try {
    // Without this mark on disk, a crash from here on could end in the same words posted twice.
    for (const draft of [current, ...waiting]) await store.update(draft.id, { state: 'sending', reason: undefined, attempt: draft.attempt ?? { at: now().toISOString(), body: draft.body } });
  } catch (error) {
    const failure = notStored(error);
    return { type: 'not-submitted', error: failure, kept: await batch.keep([current, ...waiting], 'failed', failure) };
  }
  const attempted = [current, ...waiting].filter(({ attempt }) => attempt !== undefined);
  const earlier = await batch.settle(attempted);
  if (earlier.error !== undefined) return { type: 'unknown', error: earlier.error, kept: await batch.keep([current, ...waiting].filter(({ id }) => !earlier.arrived.has(id)), 'unknown', earlier.error) };
  waiting = waiting.filter(({ id }) => !earlier.arrived.has(id));
  if (earlier.review !== undefined) return batch.submitted(current, earlier.review, await batch.keep(waiting, 'failed', apart()));

  const { verdict, body, commit } = current;
  const isTextNeeded = verdict === 'request-changes' || waiting.length === 0;
  const block = await findBlock(forge, pullRequest, { verdict, body: isTextNeeded || body.trim() !== '' ? body : '(comments)', seenHead: commit });
  if (block !== undefined) {
    await batch.keep([current, ...waiting], 'failed', errorOf(block));
    return block;
  }
  try {
    const outcome = await forge.submitBatch(pullRequest, { verdict, body, commit, comments: waiting.map(newComment) });
    return await batch.finish(current, waiting, outcome);
  } catch (thrown) {
    const error = asForgeError(thrown);
    if (!error.outcomeUnknown) return { type: 'not-submitted', error, kept: await batch.keep([current, ...waiting], 'failed', error) };
    const late = await batch.settle([current, ...waiting], now());
    const kept = await batch.keep([current, ...waiting].filter(({ id }) => !late.arrived.has(id)), late.error === undefined ? 'failed' : 'unknown', error, true);
    if (late.error !== undefined) return { type: 'unknown', error, kept };
    return late.review === undefined ? { type: 'not-submitted', error, kept } : batch.submitted(current, late.review, kept);
  }
}

/** What was found on the host of drafts that may have arrived. */
interface Settled {
  readonly arrived: ReadonlySet<string>;
  readonly review?: Review;
  /** The host could not be asked about all. */
  readonly error?: ForgeError;
}

/** The steps of sending a review with comments, which share the host and the drafts. */
class Batch {
  readonly #forge: BatchHost;
  readonly #store: DraftStore;
  readonly #pullRequest: PullRequest;
  readonly #options: SendOptions;

  constructor(forge: BatchHost, store: DraftStore, pullRequest: PullRequest, options: SendOptions) {
    this.#forge = forge;
    this.#store = store;
    this.#pullRequest = pullRequest;
    this.#options = options;
  }

  /** Looks on the host for each, and forgets the drafts of those that are there. */
  async settle(drafts: readonly Draft[], at = new Date()): Promise<Settled> {
    const arrived = new Set<string>();
    let review: Review | undefined;
    for (const draft of drafts) {
      const attempt: Attempt = { body: draft.attempt?.body ?? draft.body, at: draft.attempt === undefined ? at : new Date(draft.attempt.at), taken: (id) => this.#store.wasDelivered(id) };
      const lookup = draft.type === 'review' ? await findReview(this.#forge, this.#pullRequest, draft, attempt, this.#options)
        : draft.type === 'comment' ? await findComment(this.#forge, this.#pullRequest, draft, attempt, this.#options) : undefined;
      if (lookup?.type === 'cannot-ask') return { arrived, error: lookup.error, ...(review ? { review } : {}) };
      if (lookup?.type !== 'found') continue;
      if ('comments' in lookup.value) for (const comment of lookup.value.comments) this.#store.markDelivered(commentId(comment));
      else review = lookup.value;
      arrived.add(draft.id);
      await this.#forget(draft);
    }
    return { arrived, ...(review ? { review } : {}) };
  }

  /** Takes what the host said it took out of the drafts, and keeps the rest with its reason. */
  async finish(review: ReviewDraft, comments: readonly CommentDraft[], { review: sent, failed }: ReviewOutcome): Promise<BatchResult> {
    const reasons = new Map(failed.map(({ what, message }) => [what, message]));
    const kept: Draft[] = [];
    for (const [index, draft] of comments.entries()) {
      const reason = reasons.get(index);
      if (reason === undefined) await this.#forget(draft);
      else kept.push(...await this.keep([draft], 'failed', refused(reason)));
    }
    if (sent !== undefined) return this.submitted(review, sent, kept);
    const error = refused(reasons.get('verdict') ?? 'The server did not say what became of the verdict.');
    return { type: 'not-submitted', error, kept: [...kept, ...await this.keep([review], 'failed', error)] };
  }

  async submitted(draft: ReviewDraft, review: Review, kept: readonly Draft[]): Promise<BatchResult> {
    this.#store.markDelivered(reviewId(review));
    await this.#forget(draft);
    const confirmed = await confirmHead(this.#forge, this.#pullRequest, draft.commit, review);
    return confirmed.type === 'submitted' ? { ...confirmed, kept } : { type: 'submitted', review, kept };
  }

  /** Marks drafts, as they were before, as not sent; what `mayHaveArrived` is looked for before it is sent again. */
  async keep(drafts: readonly Draft[], state: 'failed' | 'unknown', error: ForgeError, mayHaveArrived = state === 'unknown'): Promise<readonly Draft[]> {
    const reason = `${error.message} ${error.advice}`.trim();
    return Promise.all(drafts.map((draft) =>
      this.#store.update(draft.id, { state, reason, ...(mayHaveArrived ? {} : { attempt: draft.attempt }) }).catch(() => this.#store.get(draft.id) ?? draft)));
  }

  async #forget(draft: Draft): Promise<void> {
    try {
      await this.#store.remove(draft.id);
    } catch {
      // What is left on disk says `sending`: the next start takes it for unknown and asks the host, which has it.
    }
  }
}

/** A comment moved to the same lines of another commit; undefined where they are gone. A comment that may have arrived stays where it was sent. */
export function placedAt(draft: CommentDraft, commit: string, map: LineMapper): Pick<CommentDraft, 'commit' | 'line'> & { readonly startLine?: number | undefined } | undefined {
  if (draft.state === 'unknown') return undefined;
  const line = map(draft.line);
  if (line === undefined) return undefined;
  const startLine = draft.startLine === undefined ? undefined : map(draft.startLine);
  return { commit, line, startLine: startLine === undefined || startLine >= line ? undefined : startLine };
}

function refused(message: string): ForgeError {
  return new ForgeError('refused', message, { advice: '' });
}

function apart(): ForgeError {
  return new ForgeError('refused', 'The review had arrived before, and this comment with it had not.', { advice: 'Send it by itself.' });
}
