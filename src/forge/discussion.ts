import type { NewComment, PullRequest, RepositoryRef, Review, ReviewComment, ReviewThread, Verdict } from './forge.ts';

/** The reactions that both hosts have, by GitHub's names. */
export const reactionKinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export interface Reaction {
  readonly kind: ReactionKind;
  readonly count: number;
  readonly mine: boolean;
}

/** A comment with what can be done to it. */
export interface DiscussionComment extends ReviewComment {
  readonly reactions: readonly Reaction[];
  readonly canEdit: boolean;
  readonly canDelete: boolean;
}

/** A review thread with whether it is settled. */
export interface DiscussionThread extends Omit<ReviewThread, 'comments'> {
  /** A thread on a file as a whole has no line; one on a line that is gone is outdated. */
  readonly subject: 'line' | 'file';
  readonly resolved: boolean;
  readonly resolvedBy?: string;
  readonly canResolve: boolean;
  readonly comments: readonly DiscussionComment[];
}

/** A comment on a file as a whole. */
export interface NewFileComment extends Pick<NewComment, 'path' | 'body' | 'commit'> {
  readonly previousPath?: string;
}

/** A batched review: all of its comments arrive with it. */
export interface NewReview {
  readonly verdict: Verdict;
  readonly body: string;
  /** The head that was on screen. */
  readonly commit: string;
  readonly comments: readonly NewComment[];
}

/**
 * What became of a batched review. A host may take the comments and refuse the verdict (GitLab sends them apart); what
 * it did not take is in `failed`, by the index of the comment, or 'verdict'.
 */
export interface ReviewOutcome {
  readonly review?: Review;
  readonly failed: readonly { readonly what: number | 'verdict'; readonly message: string }[];
}

export interface Person {
  readonly login: string;
  readonly name?: string;
}

/** What people say, beyond new comments. Writes are sent once. */
export interface Discussion {
  /** As `listThreads`, with reactions, rights, and what is settled. */
  listDiscussion(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly DiscussionThread[]>;
  createFileComment(pullRequest: PullRequest, comment: NewFileComment): Promise<ReviewThread>;
  editComment(pullRequest: PullRequest, thread: string, comment: number, body: string): Promise<void>;
  deleteComment(pullRequest: PullRequest, thread: string, comment: number): Promise<void>;
  react(pullRequest: PullRequest, thread: string, comment: number, kind: ReactionKind, on: boolean): Promise<void>;
  resolve(pullRequest: PullRequest, thread: string, resolved: boolean): Promise<void>;
  submitBatch(pullRequest: PullRequest, review: NewReview): Promise<ReviewOutcome>;
  requestReview(pullRequest: PullRequest, logins: readonly string[]): Promise<void>;
  /** Who can be mentioned or asked for a review, by the beginning of a name. */
  findPeople(repository: RepositoryRef, prefix: string, signal?: AbortSignal): Promise<readonly Person[]>;
}
