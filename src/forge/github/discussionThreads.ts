import type { ReactionContent } from '@octokit/graphql-schema';
import type { DiscussionComment, DiscussionThread, Reaction, ReactionKind } from '../discussion.ts';
import type { PullRequest } from '../forge.ts';
import type { Connection } from './connection.ts';
import { allNodes, nodesOf, type Connected } from './graphql.ts';
import { loginOf } from './pullRequests.ts';
import type { ReadRequest } from '../http/runner.ts';
import { numberOf, presentOf, textOf } from '../http/shape.ts';

/** GraphQL's names of reactions (GraphQL, enum ReactionContent). */
export const reactionContents: Readonly<Record<ReactionKind, ReactionContent>> = {
  '+1': 'THUMBS_UP', '-1': 'THUMBS_DOWN', laugh: 'LAUGH', hooray: 'HOORAY', confused: 'CONFUSED', heart: 'HEART', rocket: 'ROCKET', eyes: 'EYES',
};

interface GraphQlComment {
  readonly fullDatabaseId: string | number | null;
  readonly author: { readonly login: string } | null;
  readonly body: string;
  readonly createdAt: string;
  readonly url: string;
  readonly state: 'PENDING' | 'SUBMITTED';
  readonly viewerCanUpdate: boolean;
  readonly viewerCanDelete: boolean;
  readonly originalCommit: { readonly oid: string } | null;
  readonly reactionGroups: readonly { readonly content: ReactionContent; readonly viewerHasReacted: boolean; readonly reactors: { readonly totalCount: number } }[] | null;
}

interface GraphQlThread {
  readonly id: string;
  readonly path: string;
  readonly subjectType: 'LINE' | 'FILE';
  readonly diffSide: 'LEFT' | 'RIGHT';
  readonly startDiffSide: 'LEFT' | 'RIGHT' | null;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly originalLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly viewerCanResolve: boolean;
  readonly viewerCanUnresolve: boolean;
  readonly comments: Connected<GraphQlComment>;
}

const commentFields = `
  pageInfo { hasNextPage endCursor }
  nodes {
    fullDatabaseId author { login } body createdAt url state viewerCanUpdate viewerCanDelete originalCommit { oid }
    reactionGroups { content viewerHasReacted reactors { totalCount } }
  }`;

const threadsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { reviewThreads(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id path subjectType diffSide startDiffSide line startLine originalLine isOutdated isResolved resolvedBy { login } viewerCanResolve viewerCanUnresolve
      comments(first: 50) {${commentFields} }
    }
  } } }
}`;

const moreCommentsQuery = `query ($id: ID!, $after: String) {
  node(id: $id) { ... on PullRequestReviewThread { comments(first: 100, after: $after) {${commentFields} } } }
}`;

const reactionKindOf = new Map(Object.entries(reactionContents).map(([kind, content]) => [content, kind as ReactionKind]));

/** A thread with GraphQL's own id, which resolving takes. */
export interface IdentifiedThread {
  readonly nodeId: string;
  readonly thread: DiscussionThread;
}

/**
 * Every thread with all of its comments. What the account itself has written on the web page and not yet submitted is left
 * out, as REST leaves it out: nobody else sees it.
 */
export async function readThreads({ graphql }: Pick<Connection, 'graphql'>, { repository, number }: PullRequest, request: ReadRequest): Promise<readonly IdentifiedThread[]> {
  type Answer = { readonly repository: { readonly pullRequest: { readonly reviewThreads: Connected<GraphQlThread> } | null } | null };
  const threads = await allNodes(async (after) => {
    const { repository: found } = await graphql.query<Answer>(threadsQuery, { owner: repository.owner, repo: repository.name, number, after }, request);
    return presentOf(found?.pullRequest, 'pullRequest').reviewThreads;
  });
  const whole = await Promise.all(threads.map(async (thread) => ({ thread, comments: await commentsOf(graphql, thread, request) })));
  return whole.flatMap(({ thread, comments }) => {
    const submitted = comments.filter(({ state }) => state !== 'PENDING');
    return submitted.length === 0 ? [] : [{ nodeId: textOf(thread.id, 'id'), thread: toThread(thread, submitted) }];
  });
}

async function commentsOf(graphql: Connection['graphql'], { id, comments }: GraphQlThread, request: ReadRequest): Promise<readonly GraphQlComment[]> {
  if (!comments.pageInfo.hasNextPage) return nodesOf(comments);
  const rest = await allNodes(async (after) => {
    const { node } = await graphql.query<{ readonly node: { readonly comments: Connected<GraphQlComment> } | null }>(moreCommentsQuery, { id, after: after ?? comments.pageInfo.endCursor }, request);
    return presentOf(node, 'node').comments;
  });
  return [...nodesOf(comments), ...rest];
}

function toThread(data: GraphQlThread, comments: readonly GraphQlComment[]): DiscussionThread {
  const first = comments[0] as GraphQlComment;
  const wholeFile = data.subjectType === 'FILE';
  const sameSide = (data.startDiffSide ?? data.diffSide) === data.diffSide;
  return {
    // As REST groups them: by the first comment that is left.
    id: String(idOf(first)),
    path: textOf(data.path, 'path'),
    subject: wholeFile ? 'file' : 'line',
    side: data.diffSide === 'LEFT' ? 'base' : 'head',
    ...(wholeFile || !data.line || data.isOutdated ? {} : { line: data.line, ...(data.startLine && sameSide ? { startLine: data.startLine } : {}) }),
    ...(wholeFile || !data.originalLine ? {} : { originalLine: data.originalLine }),
    originalCommit: first.originalCommit?.oid ?? '',
    outdated: !wholeFile && (data.isOutdated || !data.line),
    resolved: data.isResolved,
    ...(data.isResolved && data.resolvedBy !== null ? { resolvedBy: data.resolvedBy.login } : {}),
    canResolve: data.isResolved ? data.viewerCanUnresolve : data.viewerCanResolve,
    comments: comments.map(toComment),
  };
}

function toComment(data: GraphQlComment): DiscussionComment {
  return {
    id: idOf(data),
    author: loginOf(data.author),
    body: data.body,
    createdAt: data.createdAt,
    webUrl: data.url,
    reactions: (data.reactionGroups ?? []).flatMap(({ content, viewerHasReacted, reactors }): readonly Reaction[] => {
      const kind = reactionKindOf.get(content);
      return kind === undefined || reactors.totalCount === 0 ? [] : [{ kind, count: reactors.totalCount, mine: viewerHasReacted }];
    }),
    canEdit: data.viewerCanUpdate,
    canDelete: data.viewerCanDelete,
  };
}

/** GraphQL writes numbers that may be large as texts. */
function idOf({ fullDatabaseId }: GraphQlComment): number {
  return numberOf(Number(presentOf(fullDatabaseId, 'fullDatabaseId')), 'fullDatabaseId');
}
