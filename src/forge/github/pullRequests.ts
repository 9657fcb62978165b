import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { ChangedFile, PullRequest, RepositoryRef, Review } from '../forge.ts';
import { numberOf, presentOf, textOf } from '../http/shape.ts';

type Rest = RestEndpointMethodTypes;
type Listed = Rest['pulls']['list']['response']['data'][number];
type GitHubFile = Rest['pulls']['listFiles']['response']['data'][number];
type GitHubReview = Rest['pulls']['listReviews']['response']['data'][number];

/** What is read of a pull request, asked for alone or in a list. */
interface GitHubPullRequest extends Pick<Listed, 'number' | 'title' | 'body' | 'draft' | 'merged_at' | 'created_at' | 'updated_at' | 'html_url'> {
  readonly state: string;
  readonly user: { readonly login: string } | null;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly requested_reviewers?: readonly { readonly login: string }[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
  readonly merged?: boolean;
  readonly changed_files?: number;
}

/** Author of what a deleted account left behind, as GitHub shows it. */
const ghost = 'ghost';

/** The login of a user as GitHub gives it; null for a deleted account. */
export function loginOf(user: { readonly login: string } | null | undefined): string {
  return user?.login ?? ghost;
}

/** A pull request of GitHub in our terms. The head's repository may be gone; its commits stay readable in the base's. */
export function toPullRequest(data: GitHubPullRequest, repository: RepositoryRef): PullRequest {
  const base = presentOf(data.base, 'base');
  const head = presentOf(data.head, 'head');
  const users = (data.requested_reviewers ?? []).map(loginOf);
  const teams = (data.requested_teams ?? []).map((team) => `${repository.owner}/${team.slug}`);
  return {
    repository,
    number: numberOf(data.number, 'number'),
    title: data.title,
    body: data.body ?? '',
    author: loginOf(data.user),
    draft: data.draft ?? false,
    state: data.merged_at || data.merged === true ? 'merged' : data.state === 'closed' ? 'closed' : 'open',
    baseRef: textOf(base.ref, 'base.ref'),
    headRef: textOf(head.ref, 'head.ref'),
    baseSha: textOf(base.sha, 'base.sha'),
    headSha: textOf(head.sha, 'head.sha'),
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    requestedReviewers: [...users, ...teams],
    webUrl: data.html_url,
    ...(data.changed_files === undefined ? {} : { changedFiles: data.changed_files }),
  };
}

const fileStatus: Readonly<Record<GitHubFile['status'], ChangedFile['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
  modified: 'modified',
  changed: 'modified',
  unchanged: 'modified',
};

/** A changed file of GitHub in our terms. `patch` stays absent for binary and very large files. */
export function toChangedFile(data: GitHubFile): ChangedFile {
  return {
    path: textOf(data.filename, 'filename'),
    status: presentOf(fileStatus[data.status], 'status'),
    additions: data.additions,
    deletions: data.deletions,
    ...(data.status === 'renamed' && data.previous_filename !== undefined ? { previousPath: data.previous_filename } : {}),
    ...(data.patch === undefined ? {} : { patch: data.patch }),
  };
}

const reviewState: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
};

/** A review of GitHub in our terms. Its commit is null when it is no longer in the repository. */
export function toReview(data: GitHubReview): Review {
  return {
    id: numberOf(data.id, 'id'),
    author: loginOf(data.user),
    state: presentOf(reviewState[data.state], 'state'),
    body: data.body ?? '',
    commit: data.commit_id ?? '',
    submittedAt: data.submitted_at ?? '',
  };
}
