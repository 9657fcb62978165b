/** A repository on a host. `host` is `Forge.host`, the base URL of the host's API, so that two servers never share a key. */
export interface RepositoryRef {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

export interface PullRequest {
  readonly repository: RepositoryRef;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly draft: boolean;
  readonly state: 'open' | 'closed' | 'merged';
  readonly baseRef: string;
  readonly headRef: string;
  /**
   * Tip of the target branch as the host sees it; the change itself is from the merge base (`compareBase`). '' in a list
   * across repositories, where the host leaves it out.
   */
  readonly baseSha: string;
  readonly headSha: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Logins; a team as `owner/team`. */
  readonly requestedReviewers: readonly string[];
  readonly webUrl: string;
  /** Known only when one pull request was asked for. */
  readonly changedFiles?: number;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Lines; absent when the host does not say (GitLab, for a file whose diff it leaves out). */
  readonly additions?: number;
  readonly deletions?: number;
  /** Unified diff hunks; absent when the host gave none (binary or too large). */
  readonly patch?: string;
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** Files that the host says have changed, and that it did not list. Never zero by assumption. */
  readonly missing: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly webUrl: string;
}

export type DiffSide = 'base' | 'head';

/** A conversation on a line of the diff. `line` is one-based, as the hosts count; absent when the line is gone or for a whole file. */
export interface ReviewThread {
  readonly id: string;
  readonly path: string;
  readonly side: DiffSide;
  readonly line?: number;
  readonly startLine?: number;
  readonly originalLine?: number;
  /** The commit that `originalLine` counts in. */
  readonly originalCommit: string;
  readonly outdated: boolean;
  readonly comments: readonly ReviewComment[];
}

export interface CheckSummary {
  readonly state: 'success' | 'failure' | 'pending' | 'none';
  readonly total: number;
  readonly failed: readonly string[];
}

export type Verdict = 'approve' | 'request-changes' | 'comment';

export interface Review {
  readonly id: number;
  readonly author: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface NewComment {
  readonly path: string;
  readonly side: DiffSide;
  /** One-based. */
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
  /** The head that was on screen. */
  readonly commit: string;
}

export interface TreeFile {
  readonly path: string;
  readonly sha: string;
  readonly size?: number;
  readonly type: 'file' | 'symlink' | 'submodule';
}

/**
 * One host, one account. Every method rejects with a ForgeError; none answers "empty" for "failed".
 * Reads may be repeated by the client; writes are sent once.
 */
export interface Forge {
  /** Base URL of the API, without a slash at the end. */
  readonly host: string;
  /** The signed-in user's login. */
  whoAmI(signal?: AbortSignal): Promise<string>;
  listOpenPullRequests(repository: RepositoryRef, signal?: AbortSignal): Promise<readonly PullRequest[]>;
  getPullRequest(repository: RepositoryRef, number: number, signal?: AbortSignal): Promise<PullRequest>;
  /** The files that changed up to `pullRequest.headSha`. Rejects when the head has moved from there: the host lists only its newest. */
  listFiles(pullRequest: PullRequest, signal?: AbortSignal): Promise<ChangedFiles>;
  /** The commit that the host diffs the head against: the merge base. */
  compareBase(pullRequest: PullRequest, signal?: AbortSignal): Promise<string>;
  getChecks(pullRequest: PullRequest, signal?: AbortSignal): Promise<CheckSummary>;
  listThreads(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly ReviewThread[]>;
  listReviews(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly Review[]>;
  /** Every file of a commit. Rejects when the host cut the list off. */
  listTree(repository: RepositoryRef, commit: string, signal?: AbortSignal): Promise<readonly TreeFile[]>;
  /** Content of a blob, by its own SHA. */
  readBlob(repository: RepositoryRef, sha: string, signal?: AbortSignal): Promise<Uint8Array>;
  createComment(pullRequest: PullRequest, comment: NewComment): Promise<ReviewThread>;
  reply(pullRequest: PullRequest, thread: string, body: string): Promise<ReviewComment>;
  submitReview(pullRequest: PullRequest, review: { readonly verdict: Verdict; readonly body: string; readonly commit: string }): Promise<Review>;
  dismissReview(pullRequest: PullRequest, review: number, message: string): Promise<void>;
}

export type ForgeErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'refused'
  | 'network'
  | 'server'
  | 'unexpected-answer'
  | 'truncated'
  | 'cancelled';

/** A failure at the host. `message` says what happened, `advice` what to do; neither ever holds a token. */
export class ForgeError extends Error {
  readonly kind: ForgeErrorKind;
  readonly advice: string;
  readonly status: number | undefined;
  /** When a rate limit ends. */
  readonly retryAt: Date | undefined;
  /** For a write: the request may have been carried out although no answer came. Ask the host before sending it again. */
  readonly outcomeUnknown: boolean;

  constructor(kind: ForgeErrorKind, message: string, options: { advice: string; status?: number; retryAt?: Date; outcomeUnknown?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'ForgeError';
    this.kind = kind;
    this.advice = options.advice;
    this.status = options.status;
    this.retryAt = options.retryAt;
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}
