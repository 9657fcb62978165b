import type { PullRequest, RepositoryRef } from '../forge.ts';
import { numberOf, textOf } from '../http/shape.ts';

/** What is read of a user. */
export interface GitLabUser {
  readonly id: number;
  readonly username: string;
  readonly name?: string;
}

/** What is read of a merge request, asked for alone or in a list (REST API, "Merge requests"). */
export interface GitLabMergeRequest {
  readonly id: number;
  readonly iid: number;
  readonly title: string;
  readonly description: string | null;
  readonly state: string;
  readonly author: GitLabUser | null;
  readonly draft?: boolean;
  /** Before GitLab 14. */
  readonly work_in_progress?: boolean;
  readonly source_branch: string;
  readonly target_branch: string;
  readonly source_project_id?: number | null;
  readonly target_project_id?: number;
  /** Null while GitLab prepares a new merge request. */
  readonly sha: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly reviewers?: readonly GitLabUser[] | null;
  readonly web_url: string;
  readonly references?: { readonly full?: string };
  // What follows is answered only for one merge request.
  readonly changes_count?: string | null;
  readonly diff_refs?: { readonly base_sha: string; readonly head_sha: string; readonly start_sha: string } | null;
}

/** Author of what a deleted account left behind. */
const ghost = 'ghost';

export function usernameOf(user: GitLabUser | null | undefined): string {
  return user?.username ?? ghost;
}

/** A merge request in our terms. `baseSha` is the tip of the target branch, which GitLab keeps apart. */
export function toPullRequest(data: GitLabMergeRequest, repository: RepositoryRef, baseSha: string): PullRequest {
  const changed = data.changes_count === undefined ? undefined : changesCount(data.changes_count);
  return {
    repository,
    number: numberOf(data.iid, 'iid'),
    title: data.title,
    body: data.description ?? '',
    author: usernameOf(data.author),
    draft: data.draft ?? data.work_in_progress ?? false,
    state: data.state === 'merged' ? 'merged' : data.state === 'closed' ? 'closed' : 'open',
    baseRef: textOf(data.target_branch, 'target_branch'),
    headRef: textOf(data.source_branch, 'source_branch'),
    baseSha,
    headSha: textOf(data.sha, 'sha'),
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    requestedReviewers: (data.reviewers ?? []).map(usernameOf),
    webUrl: data.web_url,
    ...(changed === undefined ? {} : { changedFiles: changed.atLeast }),
  };
}

/** "1000+" when GitLab stopped counting (REST API, "Merge requests", `changes_count`); undefined while the diff is made. */
export function changesCount(text: string | null): { readonly atLeast: number; readonly exact: boolean } | undefined {
  const match = /^(\d+)(\+?)$/.exec(text ?? '');
  if (match === null) return undefined;
  const exact = match[2] === '';
  return { atLeast: Number(match[1]) + (exact ? 0 : 1), exact };
}
