import type { Approving } from '../approvals.ts';
import type { CheckRuns } from '../checkRuns.ts';
import type { Discussion } from '../discussion.ts';
import type { Authoring, Merging } from '../merging.ts';
import { type Forge, type PullRequest, type RepositoryRef, type ReviewThread } from '../forge.ts';
import type { Listing } from '../listing.ts';
import type { Timeline } from '../timeline.ts';
import { decodeBlob } from '../http/blobs.ts';
import { summarizeChecks } from './checks.ts';
import { openConnection, pullRequestAt, repositoryAt, type GitHubForgeOptions } from './connection.ts';
import { gitHubApprovals } from './approvals.ts';
import { gitHubAuthoring } from './authoring.ts';
import { gitHubCheckRuns } from './checkRuns.ts';
import { gitHubMerging } from './merging.ts';
import { gitHubDiscussion, reviewEvents } from './discussion.ts';
import { gitHubListing } from './listing.ts';
import { moved } from './moved.ts';
import { createNodeIds } from './nodeIds.ts';
import { allPages } from '../http/pages.ts';
import { toChangedFile, toPullRequest, toReview } from './pullRequests.ts';
import type { ReadRequest } from '../http/runner.ts';
import { listOf, textOf } from '../http/shape.ts';
import { gitHubTimeline } from './timeline.ts';
import { commentRequest, toComment, toThreads } from './threads.ts';
import { listFilesOfTree } from './trees.ts';

/** GitHub lists no more files of a pull request (REST, "List pull requests files"). */
const maxFiles = 3_000;

/** All that GitHub can do. */
export type GitHubForge = Forge & Listing & Timeline & Discussion & Approving & CheckRuns & Merging & Authoring;

/**
 * GitHub, in the cloud or on a server of one's own, with one account. Sends nothing yet. Throws a ForgeError when
 * `baseUrl` is no http(s) URL or the token has characters that no token has.
 */
export function createGitHubForge(options: GitHubForgeOptions): GitHubForge {
  const connection = openConnection(options);
  const { baseUrl, client, read, write } = connection;
  const nodeIds = createNodeIds(connection);
  const { checks, git, pulls, repos, users } = client.rest;

  const getPullRequest = async (repository: RepositoryRef, number: number, request: ReadRequest): Promise<PullRequest> =>
    toPullRequest((await pulls.get({ ...repositoryAt(repository), pull_number: number, request })).data, repository);

  return {
    ...gitHubListing(connection),
    ...gitHubTimeline(connection, nodeIds),
    ...gitHubDiscussion(connection, nodeIds),
    ...gitHubApprovals(connection),
    ...gitHubCheckRuns(connection),
    ...gitHubMerging(connection, nodeIds),
    ...gitHubAuthoring(connection),

    host: baseUrl,

    whoAmI: (signal) => read(signal, async (request) => textOf((await users.getAuthenticated({ request })).data.login, 'login')),

    listOpenPullRequests: (repository, signal) => read(signal, async (request) => {
      const found = await allPages((page) => pulls.list({ ...repositoryAt(repository), state: 'open', sort: 'updated', direction: 'desc', ...page, request }));
      // A pull request that changes between two pages is on both.
      return [...new Map(found.map((data) => [data.number, toPullRequest(data, repository)])).values()];
    }),

    getPullRequest: (repository, number, signal) => read(signal, (request) => getPullRequest(repository, number, request)),

    listFiles: (pullRequest, signal) => read(signal, async (request) => {
      const files = await allPages((page) => pulls.listFiles({ ...pullRequestAt(pullRequest), ...page, request }), { atMost: maxFiles });
      // The list is of whatever the head is now. Read after it, the pull request tells whether that is the head in question.
      const now = await getPullRequest(pullRequest.repository, pullRequest.number, request);
      if (now.headSha !== pullRequest.headSha) throw moved(pullRequest.headSha, now.headSha, 'its files were listed');
      return { files: files.map(toChangedFile), missing: Math.max(0, (now.changedFiles ?? files.length) - files.length) };
    }),

    compareBase: (pullRequest, signal) => read(signal, async (request) => {
      const basehead = `${pullRequest.baseSha}...${pullRequest.headSha}`;
      const { data } = await repos.compareCommitsWithBasehead({ ...repositoryAt(pullRequest.repository), basehead, per_page: 1, request });
      return textOf(data.merge_base_commit?.sha, 'merge_base_commit.sha');
    }),

    getChecks: ({ repository, headSha }, signal) => read(signal, async (request) => {
      const commit = { ...repositoryAt(repository), ref: headSha };
      const [runs, statuses] = await Promise.all([
        allPages(async (page) => {
          const { data, headers } = await checks.listForRef({ ...commit, ...page, request });
          return { data: data.check_runs, headers };
        }),
        allPages(async (page) => {
          const { data, headers } = await repos.getCombinedStatusForRef({ ...commit, ...page, request });
          return { data: data.statuses, headers };
        }),
      ]);
      return summarizeChecks(runs, statuses);
    }),

    listThreads: (pullRequest, signal) => read(signal, async (request) =>
      toThreads(await allPages((page) => pulls.listReviewComments({ ...pullRequestAt(pullRequest), sort: 'created', direction: 'asc', ...page, request })))),

    listReviews: (pullRequest, signal) => read(signal, async (request) =>
      (await allPages((page) => pulls.listReviews({ ...pullRequestAt(pullRequest), ...page, request }))).map(toReview)),

    listTree: (repository, commit, signal) => read(signal, (request) =>
      listFilesOfTree(commit, async (sha, recursive) => (await git.getTree({ ...repositoryAt(repository), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}), request })).data)),

    readBlob: (repository, sha, signal) => read(signal, async (request) => decodeBlob((await git.getBlob({ ...repositoryAt(repository), file_sha: sha, request })).data, 'GitHub')),

    createComment: (pullRequest, comment) => write(async () => {
      const { data } = await pulls.createReviewComment({ ...pullRequestAt(pullRequest), ...commentRequest(comment) });
      return listOf(toThreads([data]), 'thread')[0] as ReviewThread;
    }),

    reply: (pullRequest, thread, body) => write(async () =>
      toComment((await pulls.createReplyForReviewComment({ ...pullRequestAt(pullRequest), comment_id: Number(thread), body })).data)),

    submitReview: (pullRequest, { verdict, body, commit }) => write(async () =>
      toReview((await pulls.createReview({ ...pullRequestAt(pullRequest), commit_id: commit, event: reviewEvents[verdict], body })).data)),

    dismissReview: (pullRequest, review, message) => write(async () => {
      await pulls.dismissReview({ ...pullRequestAt(pullRequest), review_id: review, message, event: 'DISMISS' });
    }),
  };
}
