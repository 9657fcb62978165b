/**
 * Conversations. GitHub documentation: GraphQL, objects PullRequestReviewThread, PullRequestReviewComment, ReactionGroup.
 */
import { nodeId } from '../gitObjects.ts';
import type { PullState, RepositoryState } from '../hub.ts';
import { loginOf } from '../reviewState.ts';
import { permissionOf } from '../settings.ts';
import { threadsOf, type StoredComment, type Thread } from '../threads.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Scope } from './scope.ts';
import { userObject } from './users.ts';

/** GraphQL, enum ReactionContent. */
const contents = ['THUMBS_UP', 'THUMBS_DOWN', 'LAUGH', 'HOORAY', 'CONFUSED', 'HEART', 'ROCKET', 'EYES'] as const;

export async function threadObjects(scope: Scope, repository: RepositoryState, pull: PullState): Promise<object[]> {
  return (await threadsOf(scope.hub, repository, pull, scope.login)).map((thread) => threadObject(scope, repository, pull, thread));
}

export function threadObject(scope: Scope, repository: RepositoryState, pull: PullState, { root, comments }: Thread): object {
  const first = comments[0] ?? {};
  const by = repository.resolved.get(root);
  const mayResolve = scope.login === pull.author || permissionOf(repository.settings, scope.login) !== 'READ';
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PRRT', repository, `${pull.number}:${root}`),
    path: first['path'],
    subjectType: first['subject_type'] === 'file' ? 'FILE' : 'LINE',
    diffSide: first['side'],
    startDiffSide: first['start_side'],
    line: first['line'],
    startLine: first['start_line'],
    originalLine: first['original_line'],
    originalStartLine: first['original_start_line'],
    isOutdated: first['subject_type'] !== 'file' && first['line'] === null,
    isResolved: by !== undefined,
    resolvedBy: by === undefined ? null : userObject(scope.hub, by),
    viewerCanReply: true,
    viewerCanResolve: by === undefined && mayResolve,
    viewerCanUnresolve: by !== undefined && mayResolve,
    comments: (args: PageArguments) => connection('comments', comments.map((comment) => commentObject(scope, repository, comment)), args),
  };
}

export function commentObject(scope: Scope, repository: RepositoryState, comment: StoredComment): object {
  const id = Number(comment['id']);
  const mine = loginOf(comment) === scope.login;
  return {
    __typename: 'PullRequestReviewComment',
    id: comment['node_id'],
    fullDatabaseId: String(id),
    author: userObject(scope.hub, loginOf(comment)),
    body: comment['body'],
    createdAt: comment['created_at'],
    url: comment['html_url'],
    state: comment['pending'] === true ? 'PENDING' : 'SUBMITTED',
    viewerCanUpdate: mine,
    viewerCanDelete: mine || permissionOf(repository.settings, scope.login) !== 'READ',
    originalCommit: { oid: comment['original_commit_id'] },
    reactionGroups: reactionGroups(scope, repository, id),
  };
}

export function reactionGroups(scope: Scope, repository: RepositoryState, comment: number): object[] {
  return contents.map((content) => {
    const who = repository.reactions.get(comment)?.get(content) ?? new Set<string>();
    return { content, viewerHasReacted: who.has(scope.login), reactors: (args: PageArguments) => connection('reactors', [...who].map((login) => userObject(scope.hub, login)), { first: 10, ...args }) };
  });
}
