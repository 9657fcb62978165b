import type { PullRequest, RepositoryRef } from '../forge.ts';
import { textOf } from '../http/shape.ts';
import { statusOf, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import { toPullRequest, type GitLabMergeRequest } from './mergeRequests.ts';

/** One merge request, with the tip of its target branch. */
export async function getMergeRequest(api: GitLabApi, repository: RepositoryRef, number: number): Promise<PullRequest> {
  const data = await api.mergeRequests.show(projectOf(repository), number) as GitLabMergeRequest;
  const tip = data.state === 'opened' ? await branchTip(api, repository, data.target_branch) : undefined;
  return toPullRequest(data, repository, tip ?? data.diff_refs?.start_sha ?? '');
}

/** Merge requests of a list, with the tips of their target branches: one more request for each branch, of which there are few. */
export async function withBases(api: GitLabApi, found: readonly GitLabMergeRequest[], repository: RepositoryRef): Promise<readonly PullRequest[]> {
  // A merge request that changes between two pages is on both.
  const unique = [...new Map(found.map((data) => [data.iid, data])).values()];
  const branches = [...new Set(unique.map((data) => textOf(data.target_branch, 'target_branch')))];
  const tips = new Map(await Promise.all(branches.map(async (branch) => [branch, await branchTip(api, repository, branch)] as const)));
  return unique.map((data) => toPullRequest(data, repository, tips.get(data.target_branch) ?? ''));
}

/** Undefined for a branch that is gone. */
async function branchTip(api: GitLabApi, repository: RepositoryRef, branch: string): Promise<string | undefined> {
  try {
    return textOf((await api.branches.show(projectOf(repository), branch)).commit.id, 'commit.id');
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** GitLab lists a new merge request before it has read its commits. */
export function isPrepared({ sha }: GitLabMergeRequest): boolean {
  return sha !== null && sha !== undefined;
}
