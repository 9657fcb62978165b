import type { Forge, PullRequest, RepositoryRef } from '../forge.ts';
import { decodeBlob } from '../http/blobs.ts';
import { allPages } from '../http/pages.ts';
import { presentOf, textOf } from '../http/shape.ts';
import { mergeRequestPath, projectPath, statusOf, type GitLabApi } from './api.ts';
import { submitVerdict } from './approve.ts';
import { createThread, positionsOf } from './comments.ts';
import { openConnection, projectOf, type Connection, type GitLabForgeOptions } from './connection.ts';
import { dismiss } from './dismiss.ts';
import { listFiles } from './files.ts';
import { listCheckRuns, summarize } from './jobs.ts';
import { toPullRequest, type GitLabMergeRequest } from './mergeRequests.ts';
import { readReviewFacts, toReviews } from './reviews.ts';
import { toComment, toThread, type GitLabDiscussion, type GitLabNote, type NoteUrl } from './threads.ts';
import { listTree } from './trees.ts';
import { listVersions, VersionDiffs, versionAt } from './versions.ts';

/** A connection with what the parts of the forge share. */
export interface GitLab extends Connection {
  readonly diffs: VersionDiffs;
}

/**
 * GitLab, in the cloud or on a server of one's own, with one account. Sends nothing yet. Throws a ForgeError when `baseUrl`
 * is no http(s) URL or the token has characters that no token has.
 */
export function createGitLabForge(options: GitLabForgeOptions): Forge {
  return coreOf({ ...openConnection(options), diffs: new VersionDiffs() });
}

function coreOf(gitlab: GitLab): Forge {
  const { api, read, write, diffs } = gitlab;
  return {
    host: gitlab.baseUrl,

    whoAmI: (signal) => read(signal, async (request) => textOf((await api(request.signal).users.showCurrentUser()).username, 'username')),

    listOpenPullRequests: (repository, signal) => read(signal, async (request) => {
      const path = `${projectPath(projectOf(repository))}/merge_requests`;
      const found = await allPages(api(request.signal).page<GitLabMergeRequest>(path, { state: 'opened', order_by: 'updated_at', sort: 'desc' }));
      return withBases(api(request.signal), found.filter(isPrepared), repository);
    }),

    getPullRequest: (repository, number, signal) => read(signal, (request) => getMergeRequest(api(request.signal), repository, number)),

    listFiles: (pullRequest, signal) => read(signal, (request) => listFiles(api(request.signal), pullRequest)),

    compareBase: (pullRequest, signal) => read(signal, async (request) => versionAt(await listVersions(api(request.signal), pullRequest), pullRequest.headSha).baseSha),

    getChecks: (pullRequest, signal) => read(signal, async (request) => summarize(await listCheckRuns(api(request.signal), pullRequest))),

    listThreads: (pullRequest, signal) => read(signal, async (request) => {
      const { discussions, headSha } = await readDiscussions(api(request.signal), pullRequest);
      return discussions.flatMap((discussion) => toThread(discussion, headSha, noteUrlOf(pullRequest)) ?? []);
    }),

    listReviews: (pullRequest, signal) => read(signal, async (request) => toReviews(await readReviewFacts(api(request.signal), pullRequest))),

    listTree: (repository, commit, signal) => read(signal, (request) => listTree(api(request.signal), projectOf(repository), commit)),

    readBlob: (repository, sha, signal) => read(signal, async (request) => decodeBlob(await api(request.signal).repositories.showBlob(projectOf(repository), sha), 'GitLab')),

    createComment: async (pullRequest, comment) => {
      const [position] = await read(undefined, () => positionsOf(api(), diffs, pullRequest, [comment]));
      const at = presentOf(position, 'position');
      if (at instanceof Error) throw at;
      return write(() => createThread(api(), pullRequest, comment.body, at, comment.commit, noteUrlOf(pullRequest)));
    },

    reply: (pullRequest, thread, body) => write(async () =>
      toComment(await api().discussions.addNote(projectOf(pullRequest.repository), pullRequest.number, thread, body) as unknown as GitLabNote, noteUrlOf(pullRequest))),

    submitReview: (pullRequest, review) => submitVerdict(gitlab, pullRequest, review),

    dismissReview: (pullRequest, review, message) => dismiss(gitlab, pullRequest, review, message),
  };
}

/** The address of a note: GitLab's pages scroll to it. */
export function noteUrlOf({ webUrl }: PullRequest): NoteUrl {
  return (id) => `${webUrl}#note_${id}`;
}

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
function isPrepared({ sha }: GitLabMergeRequest): boolean {
  return sha !== null && sha !== undefined;
}

/** All discussions, and the head that tells which of them are outdated: it is read after them, so that none is called so by mistake. */
export async function readDiscussions(api: GitLabApi, { repository, number }: PullRequest): Promise<{ readonly discussions: readonly GitLabDiscussion[]; readonly headSha: string }> {
  const project = projectOf(repository);
  const discussions = await allPages(api.page<GitLabDiscussion>(`${mergeRequestPath(project, number)}/discussions`));
  return { discussions, headSha: (await api.mergeRequests.show(project, number)).sha };
}
