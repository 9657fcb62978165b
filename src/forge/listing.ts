import type { CheckSummary, PullRequest, RepositoryRef } from './forge.ts';

/** Which pull requests are asked for. Without `repositories`, all that the account can see on the host. */
export interface PullRequestQuery {
  readonly relation: 'waiting-for-me' | 'mine' | 'reviewed-by-me' | 'all';
  readonly state: 'open' | 'closed' | 'merged' | 'any';
  readonly repositories?: readonly RepositoryRef[];
  /** Words looked for in title and description. */
  readonly text?: string;
  /** In the host's own language of searches, added as it is: GitHub's qualifiers, GitLab's parameters as `label_name[]=x&author_username=y`. */
  readonly hostQuery?: string;
  readonly limit: number;
}

/** What a list shows of a pull request beside the pull request itself. Absent is not known, never none. */
export interface PullRequestSummary {
  readonly pullRequest: PullRequest;
  readonly labels: readonly Label[];
  readonly checks?: CheckSummary;
  readonly approvals?: { readonly given: number; readonly required?: number };
  readonly conflicts?: boolean;
  readonly additions?: number;
  readonly deletions?: number;
  readonly unresolvedThreads?: number;
  /** Comments of all kinds, for marks of what is unread. */
  readonly comments?: number;
}

export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

export interface PullRequestPage {
  readonly items: readonly PullRequestSummary[];
  /** How many the host has; more than `items` where the limit or the host cut the list. */
  readonly total?: number;
}

/** Lists across repositories. */
export interface Listing {
  findPullRequests(query: PullRequestQuery, signal?: AbortSignal): Promise<PullRequestPage>;
}
