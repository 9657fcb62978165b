import { type Forge, ForgeError, type PullRequest, type Review, type ReviewComment, type ReviewThread } from '../forge/forge.ts';
import { type Attempt, asForgeError, commentId, findComment, findReply, findReview, type Lookup, type LookupOptions, reviewId } from './arrival.ts';
import type { CommentDraft, Draft, ReplyDraft, ReviewDraft } from './draft.ts';
import type { DraftStore } from './drafts.ts';
import { type Blocked, confirmHead, findBlock, type GuardedReviewResult } from './verdict.ts';

export interface SendOptions extends LookupOptions {
  readonly now?: () => Date;
}

export type SendResult<T> =
  /** The host has it, and the draft is gone. */
  | { readonly type: 'sent'; readonly value: T }
  /** The host does not have it; the draft is kept with `draft.reason`, and may be sent again. */
  | { readonly type: 'failed'; readonly draft: Draft; readonly error: ForgeError }
  /** The host may have it and could not be asked; the draft is kept. Sending it again asks the host first. */
  | { readonly type: 'unknown'; readonly draft: Draft; readonly error: ForgeError }
  /** Nothing was done: the draft is on its way already, or was sent or discarded. */
  | { readonly type: 'skipped'; readonly because: 'sending' | 'gone' };

export type SendReviewResult =
  | (GuardedReviewResult & { readonly draft?: Draft })
  | Extract<SendResult<Review>, { readonly type: 'skipped' }>;

/** Sends a comment on a line, once. Never rejects, and never loses the draft before the host has it. */
export function sendComment(forge: Forge, store: DraftStore, pullRequest: PullRequest, draft: CommentDraft, options: SendOptions = {}): Promise<SendResult<ReviewThread>> {
  return sendOnce(store, draft, options, {
    send: (current) => forge.createComment(pullRequest, newComment(current)),
    find: (current, attempt) => findComment(forge, pullRequest, current, attempt, options),
    idsOf: (thread) => thread.comments.map(commentId),
  });
}

/** Sends a reply, once. Never rejects, and never loses the draft before the host has it. */
export function sendReply(forge: Forge, store: DraftStore, pullRequest: PullRequest, draft: ReplyDraft, options: SendOptions = {}): Promise<SendResult<ReviewComment>> {
  return sendOnce(store, draft, options, {
    send: (current) => forge.reply(pullRequest, current.thread, current.body),
    find: (current, attempt) => findReply(forge, pullRequest, current, attempt, options),
    idsOf: (reply) => [commentId(reply)],
  });
}

/**
 * Submits a drafted review for the head that was seen. A host takes a review for an old commit without a word, so the
 * head is read right before (moved: nothing is sent) and right after (moved: said). Sends at most once and never
 * rejects; after an unknown outcome the host is asked. The draft goes when the host has the review.
 */
export async function sendReview(forge: Forge, store: DraftStore, pullRequest: PullRequest, draft: ReviewDraft, options: SendOptions = {}): Promise<SendReviewResult> {
  let blocked: Blocked | undefined;
  const result = await sendOnce(store, draft, options, {
    send: async (current) => {
      const { verdict, body, commit } = current;
      blocked = await findBlock(forge, pullRequest, { verdict, body, seenHead: commit });
      if (blocked !== undefined) throw errorOf(blocked);
      return forge.submitReview(pullRequest, { verdict, body, commit });
    },
    find: (current, attempt) => findReview(forge, pullRequest, current, attempt, options),
    idsOf: (review) => [reviewId(review)],
  });
  switch (result.type) {
    case 'skipped':
    case 'unknown':
      return result;
    case 'sent':
      return confirmHead(forge, pullRequest, draft.commit, result.value);
    case 'failed':
      return { ...(blocked ?? result), draft: result.draft };
  }
}

/** How one kind of draft is sent and looked for. */
interface Way<D extends Draft, T> {
  readonly send: (draft: D) => Promise<T>;
  readonly find: (draft: D, attempt: Attempt) => Promise<Lookup<T>>;
  readonly idsOf: (value: T) => readonly string[];
}

async function sendOnce<D extends Draft, T>(store: DraftStore, draft: D, options: SendOptions, way: Way<D, T>): Promise<SendResult<T>> {
  // The store's text counts: it may have been edited since the caller got hold of the draft.
  const current = store.get(draft.id) as D | undefined;
  if (current === undefined) return { type: 'skipped', because: 'gone' };
  if (current.state === 'sending') return { type: 'skipped', because: 'sending' };
  const now = options.now ?? (() => new Date());
  const ask = ({ body, at }: NonNullable<Draft['attempt']>): Promise<Lookup<T>> =>
    way.find(current, { body, at: new Date(at), taken: (id) => store.wasDelivered(id) });

  const earlier = current.attempt;
  const attempt = { at: earlier?.body === current.body ? earlier.at : now().toISOString(), body: current.body };
  try {
    // Without this mark on disk, a crash from here on could end in the same words posted twice.
    await store.update(current.id, { state: 'sending', reason: undefined, attempt: earlier ?? attempt });
    if (earlier !== undefined) {
      const lookup = await ask(earlier);
      if (lookup.type === 'cannot-ask') return await keep(store, 'unknown', current, lookup.error, earlier);
      if (lookup.type === 'found') return await arrivedBefore(store, current, way, lookup.value, earlier.body);
      await store.update(current.id, { attempt });
    }
  } catch (error) {
    return keep(store, 'failed', current, notStored(error), earlier);
  }

  try {
    return await arrived(store, current, way, await way.send(current));
  } catch (thrown) {
    const error = asForgeError(thrown);
    if (!error.outcomeUnknown) return keep(store, 'failed', current, error, earlier);
    const lookup = await ask(attempt);
    if (lookup.type === 'found') return arrived(store, current, way, lookup.value);
    return keep(store, lookup.type === 'not-found' ? 'failed' : 'unknown', current, error, attempt);
  }
}

/** An earlier attempt turns out to have arrived. Text that was edited since is kept: the host has the old one. */
async function arrivedBefore<D extends Draft, T>(store: DraftStore, draft: D, way: Way<D, T>, value: T, sentBody: string): Promise<SendResult<T>> {
  if (sentBody === draft.body) return arrived(store, draft, way, value);
  for (const id of way.idsOf(value)) store.markDelivered(id);
  return keep(store, 'failed', draft, arrivedBeforeEdit(), undefined);
}

async function arrived<D extends Draft, T>(store: DraftStore, draft: D, way: Way<D, T>, value: T): Promise<SendResult<T>> {
  for (const id of way.idsOf(value)) store.markDelivered(id);
  try {
    await store.remove(draft.id);
  } catch {
    // What is left on disk says `sending`: the next start takes it for unknown and asks the host, which has it.
  }
  return { type: 'sent', value };
}

async function keep<T>(store: DraftStore, state: 'failed' | 'unknown', before: Draft, error: ForgeError, attempt: Draft['attempt']): Promise<SendResult<T>> {
  const change = { state, reason: `${error.message} ${error.advice}`.trim(), attempt };
  const draft = await store.update(before.id, change).catch(() => store.get(before.id) ?? before);
  return { type: state, draft, error };
}

/** What the host is given of a drafted comment. */
export function newComment(draft: CommentDraft): Parameters<Forge['createComment']>[1] {
  const { path, side, line, startLine, body, commit } = draft;
  return { path, side, line, body, commit, ...(startLine === undefined ? {} : { startLine }) };
}

/** Why a review was not sent, in words. */
export function errorOf(blocked: Blocked): ForgeError {
  switch (blocked.type) {
    case 'failed':
      return blocked.error;
    case 'head-moved':
      return new ForgeError('refused', `The pull request moved on from ${blocked.seen.slice(0, 7)} to ${blocked.now.slice(0, 7)} since you looked at it, so nothing was sent.`, { advice: 'Look at what changed, then send the review again.' });
    case 'body-needed':
      return new ForgeError('refused', 'A review that requests changes or comments needs a text, so nothing was sent.', { advice: 'Say what you ask for, then send it again.' });
  }
}

/** Nothing is sent that is not on disk first. */
export function notStored(error: unknown): ForgeError {
  return new ForgeError('refused', `Your text could not be saved on this machine, so it was not sent: ${error instanceof Error ? error.message : String(error)}.`, {
    advice: 'Copy the text, make sure that the disk has space and the folder can be written, and send it again.',
    cause: error,
  });
}

function arrivedBeforeEdit(): ForgeError {
  return new ForgeError('refused', 'An earlier version of this text had already arrived, so the new one was not sent.', {
    advice: 'Edit the one that arrived, or send this again to post both.',
  });
}
