import type { ChangedFiles, PullRequest, RepositoryRef } from './forge.ts';

export interface Commit {
  readonly sha: string;
  /** The first line of its message. */
  readonly title: string;
  readonly message: string;
  readonly author: string;
  /** ISO 8601. */
  readonly committedAt: string;
  readonly parents: readonly string[];
  readonly webUrl: string;
}

/** One thing that happened to a pull request. `kind` 'other' carries the host's words in `text`. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind:
    | 'commented' | 'reviewed' | 'committed' | 'force-pushed' | 'review-requested' | 'review-request-removed' | 'review-dismissed'
    | 'labelled' | 'unlabelled' | 'assigned' | 'unassigned' | 'renamed' | 'base-changed' | 'draft' | 'ready' | 'closed' | 'reopened' | 'merged' | 'other';
  readonly actor: string;
  /** ISO 8601. */
  readonly at: string;
  /** Markdown of a comment or review; otherwise what the event is about, in plain words. */
  readonly text: string;
  /** The commits before and after a push. */
  readonly before?: string;
  readonly after?: string;
  readonly webUrl?: string;
}

/** What has become of a pull request over time. */
export interface Timeline {
  listCommits(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly Commit[]>;
  /** Oldest first. */
  listTimeline(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly TimelineEvent[]>;
  /** What differs between two commits of a repository, directly (not from their merge base). */
  compare(repository: RepositoryRef, base: string, head: string, signal?: AbortSignal): Promise<ChangedFiles>;
  /** The paths that the account has marked as viewed and that have not changed since; undefined where the host keeps no such marks. */
  viewedFiles(pullRequest: PullRequest, signal?: AbortSignal): Promise<ReadonlySet<string> | undefined>;
  setViewed(pullRequest: PullRequest, path: string, viewed: boolean): Promise<void>;
}
