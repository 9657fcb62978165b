import type { Forge } from '../forge.ts';
import { decodeBlob } from '../http/blobs.ts';
import { allPages } from '../http/pages.ts';
import { presentOf, textOf } from '../http/shape.ts';
import { projectPath } from './api.ts';
import { submitVerdict } from './approve.ts';
import { createThread, positionsOf } from './comments.ts';
import { projectOf, type Connection } from './connection.ts';
import { dismiss } from './dismiss.ts';
import { listFiles } from './files.ts';
import { listCheckRuns, summarize } from './jobs.ts';
import type { GitLabMergeRequest } from './mergeRequests.ts';
import { noteUrlOf, readDiscussions } from './readDiscussions.ts';
import { getMergeRequest, isPrepared, withBases } from './readMergeRequests.ts';
import { readReviewFacts, toReviews } from './reviews.ts';
import { toComment, toThread, type GitLabNote } from './threads.ts';
import { listTree } from './trees.ts';
import { listVersions, versionAt, type VersionDiffs } from './versions.ts';

/** A connection with what the parts of the forge share. */
export interface GitLab extends Connection {
  readonly diffs: VersionDiffs;
}

export function coreOf(gitlab: GitLab): Forge {
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
