import { type Forge, ForgeError, type PullRequest, type Review, type Verdict } from '../forge/forge.ts';
import { asForgeError } from './arrival.ts';

/** A verdict about what was on screen: the head `seenHead` and no other. */
export interface GuardedReview {
  readonly verdict: Verdict;
  readonly body: string;
  readonly seenHead: string;
}

export type GuardedReviewResult =
  | {
    readonly type: 'submitted';
    readonly review: Review;
    /** The head moved while the review was on its way: it stands at `seenHead`, and the host may show it as valid for this head. Offer to dismiss it. */
    readonly movedTo?: string;
    /** The head could not be read afterwards, so whether it moved is unknown. */
    readonly headUnchecked?: ForgeError;
  }
  /** There are commits that the reviewer has not seen. Nothing was sent. */
  | { readonly type: 'head-moved'; readonly seen: string; readonly now: string }
  /** Hosts take a request for changes or a comment only with a text. Nothing was sent. */
  | { readonly type: 'body-needed'; readonly verdict: Verdict }
  /** The host does not have it. */
  | { readonly type: 'failed'; readonly error: ForgeError }
  /** The host may have it, and could not be asked. */
  | { readonly type: 'unknown'; readonly error: ForgeError };

/** Why a review must not be sent now. */
export type Blocked = Extract<GuardedReviewResult, { readonly type: 'head-moved' | 'body-needed' | 'failed' }>;

/** Looks, right before a review is sent, for what speaks against it: a missing text, or a head that nobody looked at. */
export async function findBlock(forge: Forge, pullRequest: PullRequest, { verdict, body, seenHead }: GuardedReview): Promise<Blocked | undefined> {
  if (verdict !== 'approve' && body.trim() === '') return { type: 'body-needed', verdict };
  try {
    const { headSha } = await forge.getPullRequest(pullRequest.repository, pullRequest.number);
    return headSha === seenHead ? undefined : { type: 'head-moved', seen: seenHead, now: headSha };
  } catch (error) {
    return { type: 'failed', error: beforeSending(asForgeError(error)) };
  }
}

/** Reads the head after a review has arrived, and says what became of it. */
export async function confirmHead(forge: Forge, pullRequest: PullRequest, seenHead: string, review: Review): Promise<GuardedReviewResult> {
  try {
    const { headSha } = await forge.getPullRequest(pullRequest.repository, pullRequest.number);
    if (headSha !== seenHead) return { type: 'submitted', review, movedTo: headSha };
  } catch (error) {
    return { type: 'submitted', review, headUnchecked: asForgeError(error) };
  }
  // A host that booked the review on another commit has seen a push that the head does not show yet.
  return review.commit === seenHead ? { type: 'submitted', review } : { type: 'submitted', review, movedTo: review.commit };
}

/** A failure before the review went out leaves no doubt about it. */
function beforeSending(error: ForgeError): ForgeError {
  if (!error.outcomeUnknown) return error;
  const { kind, message, advice, status, retryAt } = error;
  return new ForgeError(kind, message, { advice, cause: error, ...(status === undefined ? {} : { status }), ...(retryAt === undefined ? {} : { retryAt }) });
}

