/**
 * A pull request. GitHub documentation: GraphQL, object PullRequest.
 */
import { readCommits } from '../commits.ts';
import { resolveCommit } from '../../git/git.ts';
import { nodeId } from '../gitObjects.ts';
import { headOf, listAll, type PullState, type RepositoryState } from '../hub.ts';
import { mergeability, opinionsOf } from '../mergeability.ts';
import { pullRequestDiff } from '../pullRequestFiles.ts';
import { readPull } from '../pullRequests.ts';
import { loginOf, storedReviews } from '../reviewState.ts';
import { permissionOf } from '../settings.ts';
import { commitObject } from './commits.ts';
import { connection, type PageArguments } from './connection.ts';
import { refObject, repositoryObject } from './repository.ts';
import type { Scope } from './scope.ts';
import { threadObjects } from './threads.ts';
import { timelineItems } from './timelineItems.ts';
import { userObject } from './users.ts';

type Json = Readonly<Record<string, unknown>>;

export async function pullRequestObject(scope: Scope, repository: RepositoryState, pull: PullState): Promise<object> {
  const { hub, login } = scope;
  const stored = await readPull(hub, repository, pull, scope.credentials);
  const head = await headOf(repository, pull);
  const open = stored['state'] === 'open';
  const canWrite = permissionOf(repository.settings, login) !== 'READ';
  const merged = stored['merged'] === true;
  const state = async () => mergeState(await mergeability(hub, repository, pull), open, stored['draft'] === true);
  const queue = [...repository.pulls.values()].filter(({ queuedAt }) => queuedAt !== undefined).sort((a, b) => (a.queuedAt ?? '').localeCompare(b.queuedAt ?? ''));
  return {
    __typename: 'PullRequest',
    id: stored['node_id'],
    fullDatabaseId: String(stored['id']),
    number: pull.number,
    title: stored['title'],
    body: stored['body'] ?? '',
    url: stored['html_url'],
    author: userObject(hub, pull.author),
    viewerDidAuthor: pull.author === login,
    isDraft: stored['draft'],
    state: merged ? 'MERGED' : open ? 'OPEN' : 'CLOSED',
    locked: false,
    createdAt: stored['created_at'],
    updatedAt: stored['updated_at'],
    baseRefName: pull.baseRef,
    headRefName: pull.headRef,
    baseRefOid: pull.baseSha,
    headRefOid: head,
    baseRef: () => refObject(scope, repository, pull.baseRef),
    headRef: () => refObject(scope, repository, pull.headRef),
    headRepository: () => repositoryObject(scope, repository),
    isCrossRepository: false,
    repository: () => repositoryObject(scope, repository),
    additions: stored['additions'],
    deletions: stored['deletions'],
    changedFiles: stored['changed_files'],
    labels: async (args: PageArguments) => connection('labels', (await listAll(hub, `/repos/${repository.fullName}/issues/${pull.number}/labels`, scope.credentials)).map((label) => ({ name: label['name'], color: label['color'] })), args),
    totalCommentsCount: async () => (await listAll(hub, `/repos/${repository.fullName}/issues/${pull.number}/comments`, scope.credentials)).length + (stored['review_comments'] as number),
    reviewRequests: (args: PageArguments) => connection('reviewRequests', ((stored['requested_reviewers'] ?? []) as { login: string }[]).map((one) => ({ asCodeOwner: false, requestedReviewer: userObject(hub, one.login) })), args),
    latestOpinionatedReviews: async (args: PageArguments) => connection('latestOpinionatedReviews', (await opinionsOf(hub, repository, pull)).map((review) => reviewObject(scope, repository, review)), args),
    reviews: async (args: PageArguments) => connection('reviews', (await storedReviews(hub, repository, pull.number)).map((review) => reviewObject(scope, repository, review)), args),
    reviewThreads: async (args: PageArguments) => connection('reviewThreads', await threadObjects(scope, repository, pull), args),
    reviewDecision: async () => (await mergeability(hub, repository, pull)).decision,
    commits: async (args: PageArguments) => connection('commits', (await readCommits(repository, [`${pull.baseSha}..${head}`], hub)).reverse().map((commit) => ({ commit: () => commitObject(scope, repository, commit.sha) })), args),
    statusCheckRollup: async () => {
      const commit = await commitObject(scope, repository, head) as { statusCheckRollup: () => Promise<object | null> };
      return commit.statusCheckRollup();
    },
    files: async (args: PageArguments) => connection('files', await viewedFiles(scope, repository, pull, head), args),
    timelineItems: async (args: PageArguments) => connection('timelineItems', await timelineItems(scope, repository, pull), args),
    mergeable: async () => (!open ? 'UNKNOWN' : (await mergeability(hub, repository, pull)).conflicts ? 'CONFLICTING' : 'MERGEABLE'),
    mergeStateStatus: state,
    canBeRebased: async () => open && !(await mergeability(hub, repository, pull)).conflicts,
    viewerCanUpdate: pull.author === login || canWrite,
    viewerCanUpdateBranch: async () => open && canWrite && (await mergeability(hub, repository, pull)).behind,
    viewerCanEnableAutoMerge: async () => open && canWrite && repository.settings.autoMerge && pull.autoMerge === undefined && (await state()) !== 'CLEAN',
    viewerCanDisableAutoMerge: canWrite && pull.autoMerge !== undefined,
    viewerCanDeleteHeadRef: async () => canWrite && !open && (await resolveCommit(repository.gitDir, `refs/heads/${pull.headRef}`)) !== undefined,
    viewerCanMergeAsAdmin: open && permissionOf(repository.settings, login) === 'ADMIN',
    autoMergeRequest: pull.autoMerge === undefined ? null : { enabledAt: pull.autoMerge.at, mergeMethod: pull.autoMerge.method, enabledBy: userObject(hub, pull.autoMerge.login) },
    isMergeQueueEnabled: repository.settings.mergeQueue,
    isInMergeQueue: pull.queuedAt !== undefined,
    mergeQueueEntry: pull.queuedAt === undefined ? null : { id: nodeId('MQE', repository, String(pull.number)), position: queue.indexOf(pull) + 1, state: 'QUEUED', enqueuedAt: pull.queuedAt },
    mergeCommit: pull.mergeCommit === undefined ? null : () => commitObject(scope, repository, pull.mergeCommit ?? ''),
  };
}

export function reviewObject(scope: Scope, repository: RepositoryState, review: Json): object {
  const state = review['state'] as string;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', repository, String(review['id'])),
    fullDatabaseId: String(review['id']),
    author: userObject(scope.hub, loginOf(review)),
    authorCanPushToRepository: permissionOf(repository.settings, loginOf(review)) !== 'READ',
    body: repository.dismissedBodies.get(Number(review['id'])) ?? review['body'] ?? '',
    state,
    commit: { oid: review['commit_id'] },
    createdAt: review['submitted_at'] ?? '1970-01-01T00:00:00Z',
    submittedAt: review['submitted_at'] ?? null,
    url: review['html_url'],
  };
}

/** GraphQL, enum MergeStateStatus. */
function mergeState({ conflicts, behind: _behind, unmet, failing }: Awaited<ReturnType<typeof mergeability>>, open: boolean, draft: boolean): string {
  if (!open) return 'UNKNOWN';
  if (conflicts) return 'DIRTY';
  if (draft) return 'DRAFT';
  if (unmet.length === 1 && unmet[0]?.includes('not up to date') === true) return 'BEHIND';
  if (unmet.length > 0) return 'BLOCKED';
  return failing ? 'UNSTABLE' : 'CLEAN';
}

/** GraphQL, enum FileViewedState: DISMISSED for a file that has changed since it was viewed. */
async function viewedFiles(scope: Scope, repository: RepositoryState, pull: PullState, head: string): Promise<object[]> {
  const viewed = pull.viewed.get(scope.login);
  return (await pullRequestDiff(repository, pull, head)).map(({ path, blob, additions, deletions }) => {
    const seen = viewed?.get(path);
    return { path, additions, deletions, viewerViewedState: seen === undefined ? 'UNVIEWED' : seen === blob ? 'VIEWED' : 'DISMISSED' };
  });
}
