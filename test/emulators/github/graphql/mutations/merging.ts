/**
 * GitHub documentation: GraphQL, mutations enablePullRequestAutoMerge, disablePullRequestAutoMerge, enqueuePullRequest,
 * dequeuePullRequest; "Automatically merging a pull request", "Merging a pull request with a merge queue".
 */
import { headOf } from '../../hub.ts';
import { readPullId } from '../ids.ts';
import { pullRequestObject } from '../pullRequest.ts';
import { GraphQlError, type Scope } from '../scope.ts';
import { requireWrite } from './permission.ts';

interface AutoMergeInput {
  readonly input: { readonly pullRequestId: string; readonly mergeMethod?: string; readonly expectedHeadOid?: string };
}

interface QueueInput {
  readonly input: { readonly pullRequestId: string; readonly expectedHeadOid?: string };
}

const now = () => new Date().toISOString();

async function openPull(scope: Scope, id: string, expected: string | undefined, mutation: string) {
  const { repository, pull } = readPullId(scope.hub, id);
  requireWrite(scope, repository, mutation);
  const object = (await pullRequestObject(scope, repository, pull)) as { state: string; isDraft: boolean; mergeStateStatus: () => Promise<string> };
  if (expected !== undefined && expected !== (await headOf(repository, pull))) throw new GraphQlError('UNPROCESSABLE', 'Head branch was modified. Review and try the merge again.');
  return { repository, pull, object };
}

export const mergeMutations = {
  async enablePullRequestAutoMerge({ input }: AutoMergeInput, scope: Scope): Promise<object> {
    const { repository, pull, object } = await openPull(scope, input.pullRequestId, input.expectedHeadOid, 'EnablePullRequestAutoMerge');
    const refuse = (reason: string): never => { throw new GraphQlError('UNPROCESSABLE', `Pull request ${reason}`); };
    if (!repository.settings.autoMerge) refuse('Auto merge is not allowed for this repository');
    if (object.state !== 'OPEN') refuse('is not open');
    if (object.isDraft) refuse('is in draft status');
    if (['CLEAN', 'UNSTABLE'].includes(await object.mergeStateStatus())) refuse('Pull request is in clean status');
    const method = input.mergeMethod ?? 'MERGE';
    if (!repository.settings.methods.includes(method.toLowerCase() as 'merge')) refuse(`Merge method ${method.toLowerCase()} merging is not allowed on this repository`);
    pull.autoMerge = { method, login: scope.login, at: now() };
    return { pullRequest: await pullRequestObject(scope, repository, pull) };
  },

  async disablePullRequestAutoMerge({ input }: QueueInput, scope: Scope): Promise<object> {
    const { repository, pull } = await openPull(scope, input.pullRequestId, undefined, 'DisablePullRequestAutoMerge');
    if (pull.autoMerge === undefined) throw new GraphQlError('UNPROCESSABLE', "Can't disable auto-merge for this pull request");
    pull.autoMerge = undefined;
    return { pullRequest: await pullRequestObject(scope, repository, pull) };
  },

  async enqueuePullRequest({ input }: QueueInput, scope: Scope): Promise<object> {
    const { repository, pull, object } = await openPull(scope, input.pullRequestId, input.expectedHeadOid, 'EnqueuePullRequest');
    if (!repository.settings.mergeQueue) throw new GraphQlError('UNPROCESSABLE', 'A merge queue is not enabled for the base branch.');
    if (pull.queuedAt !== undefined) throw new GraphQlError('UNPROCESSABLE', 'The pull request is already in the queue.');
    if (['BLOCKED', 'DIRTY', 'DRAFT', 'UNKNOWN'].includes(await object.mergeStateStatus())) throw new GraphQlError('UNPROCESSABLE', 'The pull request is not in a mergeable state.');
    pull.queuedAt = now();
    const queued = (await pullRequestObject(scope, repository, pull)) as { mergeQueueEntry: object };
    return { mergeQueueEntry: queued.mergeQueueEntry };
  },

  async dequeuePullRequest({ input }: { readonly input: { readonly id: string } }, scope: Scope): Promise<object> {
    const { pull } = await openPull(scope, input.id, undefined, 'DequeuePullRequest');
    if (pull.queuedAt === undefined) throw new GraphQlError('UNPROCESSABLE', 'The pull request is not in the queue.');
    pull.queuedAt = undefined;
    return { mergeQueueEntry: null };
  },
};
