import { ForgeError, type PullRequest } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { listOf, numberOf, textOf } from '../http/shape.ts';
import { mergeRequestPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import type { GitLabDiff } from './diff.ts';

/** What a merge request was between two pushes (REST API, "Get merge request diff versions"). */
export interface Version {
  readonly id: number;
  readonly headSha: string;
  /** The merge base, which the head is compared with. */
  readonly baseSha: string;
  /** Tip of the target branch at that time. */
  readonly startSha: string;
  readonly createdAt: string;
}

interface GitLabVersion {
  readonly id: number;
  readonly head_commit_sha: string;
  readonly base_commit_sha: string;
  readonly start_commit_sha: string;
  readonly created_at: string;
}

/** All versions, the newest first. */
export async function listVersions(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly Version[]> {
  const found = await allPages(api.page<GitLabVersion>(`${mergeRequestPath(projectOf(repository), number)}/versions`));
  return found.map((data) => ({
    id: numberOf(data.id, 'id'),
    headSha: textOf(data.head_commit_sha, 'head_commit_sha'),
    baseSha: textOf(data.base_commit_sha, 'base_commit_sha'),
    startSha: textOf(data.start_commit_sha, 'start_commit_sha'),
    createdAt: data.created_at,
  }));
}

/** The version that has a head; the newest where a head came back. Throws when it has none: GitLab then takes no comment on it. */
export function versionAt(versions: readonly Version[], headSha: string): Version {
  const found = versions.find((version) => version.headSha === headSha);
  if (found === undefined) {
    throw new ForgeError('refused', `GitLab no longer knows ${headSha.slice(0, 7)} as a head of the merge request.`, { advice: 'Refresh the merge request and look at it as it is now.' });
  }
  return found;
}

/** The files of versions, which never change; those of the last few are kept. */
export class VersionDiffs {
  readonly #known = new Map<string, Promise<readonly GitLabDiff[]>>();

  get(api: GitLabApi, { repository, number }: PullRequest, version: Version): Promise<readonly GitLabDiff[]> {
    const project = projectOf(repository);
    const key = `${project}!${number} ${version.id}`;
    const found = this.#known.get(key) ?? fetchDiffs(api, project, number, version.id);
    this.#known.delete(key);
    this.#known.set(key, found);
    found.catch(() => this.#known.delete(key));
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= 4) break;
      this.#known.delete(oldest);
    }
    return found;
  }
}

async function fetchDiffs(api: GitLabApi, project: string, iid: number, version: number): Promise<readonly GitLabDiff[]> {
  return listOf((await api.mergeRequests.showDiffVersion(project, iid, version)).diffs, 'diffs');
}
