import { type Forge, ForgeError, type PullRequest, type Review, type ReviewComment, type ReviewThread } from '../forge/forge.ts';
import type { CommentDraft, ReplyDraft, ReviewDraft } from './draft.ts';

/**
 * What is looked for after a write of which no answer came: by whom, with which text, not before when. `taken` are
 * the ids of what is known to have come from another write.
 */
export interface Attempt {
  readonly body: string;
  readonly at: Date;
  readonly taken: (hostId: string) => boolean;
}

export interface LookupOptions {
  /** Milliseconds to wait before each look at the host: it may still be at work, or answer from a copy that lags. */
  readonly waits?: readonly number[];
}

export type Lookup<T> =
  | { readonly type: 'found'; readonly value: T }
  | { readonly type: 'not-found' }
  /** The host could not be asked. */
  | { readonly type: 'cannot-ask'; readonly error: ForgeError };

const defaultWaits = [0, 1_000, 3_000];

/** How far the clocks of the host and of this machine may be apart, in milliseconds. */
const clockTolerance = 10 * 60_000;

/** Asks the host whether a comment on a line has arrived. */
export function findComment(forge: Forge, pullRequest: PullRequest, draft: Pick<CommentDraft, 'path' | 'side' | 'line' | 'commit'>, attempt: Attempt, options: LookupOptions = {}): Promise<Lookup<ReviewThread>> {
  return lookUp(options, async () => {
    const [me, threads] = await Promise.all([forge.whoAmI(), forge.listThreads(pullRequest)]);
    return threads.find((thread) => {
      const first = thread.comments[0];
      return first !== undefined && thread.path === draft.path && thread.side === draft.side
        && (thread.originalLine ?? thread.line) === draft.line && thread.originalCommit === draft.commit
        && isFrom(first, me, attempt) && !attempt.taken(commentId(first));
    });
  });
}

/** Asks the host whether a reply has arrived in its conversation. */
export function findReply(forge: Forge, pullRequest: PullRequest, draft: Pick<ReplyDraft, 'thread'>, attempt: Attempt, options: LookupOptions = {}): Promise<Lookup<ReviewComment>> {
  return lookUp(options, async () => {
    const [me, threads] = await Promise.all([forge.whoAmI(), forge.listThreads(pullRequest)]);
    const replies = threads.find((thread) => thread.id === draft.thread)?.comments.slice(1) ?? [];
    return replies.find((reply) => isFrom(reply, me, attempt) && !attempt.taken(commentId(reply)));
  });
}

const states = { approve: 'approved', 'request-changes': 'changes-requested', comment: 'commented' } as const;

/** Asks the host whether a review has arrived. */
export function findReview(forge: Forge, pullRequest: PullRequest, draft: Pick<ReviewDraft, 'verdict' | 'commit'>, attempt: Attempt, options: LookupOptions = {}): Promise<Lookup<Review>> {
  return lookUp(options, async () => {
    const [me, reviews] = await Promise.all([forge.whoAmI(), forge.listReviews(pullRequest)]);
    return reviews.find((review) => review.state === states[draft.verdict] && review.commit === draft.commit
      && isFrom({ author: review.author, body: review.body, createdAt: review.submittedAt }, me, attempt) && !attempt.taken(reviewId(review)));
  });
}

/** The id under which a comment on the host is remembered as delivered. */
export function commentId(comment: Pick<ReviewComment, 'id'>): string {
  return `comment ${comment.id}`;
}

/** The id under which a review on the host is remembered as delivered. */
export function reviewId(review: Pick<Review, 'id'>): string {
  return `review ${review.id}`;
}

/** The failure as a ForgeError. What is none came from a place that cannot tell whether the request went out. */
export function asForgeError(error: unknown): ForgeError {
  if (error instanceof ForgeError) return error;
  return new ForgeError('unexpected-answer', `Something unexpected happened: ${error instanceof Error ? error.message : String(error)}.`, {
    advice: 'Try again; if it happens again, look into the log.',
    outcomeUnknown: true,
    cause: error,
  });
}

async function lookUp<T>(options: LookupOptions, look: () => Promise<T | undefined>): Promise<Lookup<T>> {
  for (const wait of options.waits ?? defaultWaits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const value = await look();
      if (value !== undefined) return { type: 'found', value };
    } catch (error) {
      return { type: 'cannot-ask', error: asForgeError(error) };
    }
  }
  return { type: 'not-found' };
}

function isFrom(written: Pick<ReviewComment, 'author' | 'body' | 'createdAt'>, me: string, attempt: Attempt): boolean {
  return written.author.toLowerCase() === me.toLowerCase() && plain(written.body) === plain(attempt.body)
    && Date.parse(written.createdAt) >= attempt.at.getTime() - clockTolerance;
}

/** Hosts may change how lines end and drop space at the end. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
