import type { Discussion, NewReview, Person } from '../discussion.ts';
import { ForgeError, type PullRequest, type ReviewThread, type Verdict } from '../forge.ts';
import { pullRequestAt, repositoryAt, type Connection } from './connection.ts';
import { reactionContents, readThreads } from './discussionThreads.ts';
import { nodesOf, type Connected } from './graphql.ts';
import type { NodeIds } from './nodeIds.ts';
import { toReview } from './pullRequests.ts';
import { presentOf } from '../http/shape.ts';
import { placedComment, toThreads } from './threads.ts';

/** GitHub's names of verdicts (REST, "Create a review for a pull request"). */
export const reviewEvents = { approve: 'APPROVE', 'request-changes': 'REQUEST_CHANGES', comment: 'COMMENT' } as const satisfies Record<Verdict, string>;

/** What people say on GitHub: threads by GraphQL, which alone knows what is resolved; comments by REST. */
export function gitHubDiscussion(connection: Connection, nodeIds: NodeIds): Discussion {
  const { client, graphql, read, write } = connection;
  const { pulls } = client.rest;
  /** GraphQL's ids of threads, by the comment that a thread starts with. */
  const threadIds = new Map<string, string>();
  const keyOf = ({ repository, number }: PullRequest, thread: string): string => `${repository.owner}/${repository.name}#${number} ${thread}`;

  const listDiscussion: Discussion['listDiscussion'] = (pullRequest, signal) => read(signal, async (request) => {
    const found = await readThreads(connection, pullRequest, request);
    for (const { nodeId, thread } of found) threadIds.set(keyOf(pullRequest, thread.id), nodeId);
    return found.map(({ thread }) => thread);
  });

  return {
    listDiscussion,

    createFileComment: (pullRequest, { path, body, commit }) => write(async () => {
      const { data } = await pulls.createReviewComment({ ...pullRequestAt(pullRequest), path, body, commit_id: commit, subject_type: 'file' });
      return presentOf(toThreads([data])[0], 'comment') satisfies ReviewThread;
    }),

    editComment: ({ repository }, _thread, comment, body) => write(async () => {
      await pulls.updateReviewComment({ ...repositoryAt(repository), comment_id: comment, body });
    }),

    deleteComment: ({ repository }, _thread, comment) => write(async () => {
      await pulls.deleteReviewComment({ ...repositoryAt(repository), comment_id: comment });
    }),

    react: async (pullRequest, _thread, comment, kind, on) => {
      const id = await nodeIds.comment(pullRequest, comment);
      const change = on ? 'addReaction' : 'removeReaction';
      await write(() => graphql.mutate(`mutation ($id: ID!, $content: ReactionContent!) { ${change}(input: { subjectId: $id, content: $content }) { clientMutationId } }`, { id, content: reactionContents[kind] }));
    },

    resolve: async (pullRequest, thread, resolved) => {
      if (!threadIds.has(keyOf(pullRequest, thread))) await listDiscussion(pullRequest);
      const id = threadIds.get(keyOf(pullRequest, thread));
      if (id === undefined) throw new ForgeError('not-found', 'This conversation is no longer there.', { advice: 'Refresh the pull request to see it as it is now.' });
      const change = resolved ? 'resolveReviewThread' : 'unresolveReviewThread';
      await write(() => graphql.mutate(`mutation ($id: ID!) { ${change}(input: { threadId: $id }) { thread { isResolved } } }`, { id }));
    },

    // GitHub takes a review as a whole or not at all.
    submitBatch: (pullRequest, review) => write(async () => ({ review: toReview((await pulls.createReview({ ...pullRequestAt(pullRequest), ...reviewRequest(review) })).data), failed: [] })),

    requestReview: (pullRequest, logins) => write(async () => {
      await pulls.requestReviewers({ ...pullRequestAt(pullRequest), ...reviewersRequest(logins) });
    }),

    findPeople: ({ owner, name }, prefix, signal) => read(signal, async (request) => {
      type Answer = { readonly repository: { readonly mentionableUsers: Connected<{ readonly login: string; readonly name: string | null }> } | null };
      const { repository } = await graphql.query<Answer>(peopleQuery, { owner, repo: name, text: prefix }, request);
      return nodesOf(presentOf(repository, 'repository').mentionableUsers).map(({ login, name: full }): Person => ({ login, ...(full === null || full === '' ? {} : { name: full }) }));
    }),
  };
}

const peopleQuery = `query ($owner: String!, $repo: String!, $text: String!) {
  repository(owner: $owner, name: $repo) { mentionableUsers(first: 20, query: $text) { nodes { login name } } }
}`;

function reviewRequest({ verdict, body, commit, comments }: NewReview) {
  return {
    event: reviewEvents[verdict],
    body,
    commit_id: commit,
    comments: comments.map(placedComment),
  };
}

/** The body of "Request reviewers for a pull request"; a team is named `owner/team`. */
export function reviewersRequest(logins: readonly string[]): { reviewers: string[]; team_reviewers: string[] } {
  const teams = logins.filter((login) => login.includes('/'));
  return { reviewers: logins.filter((login) => !login.includes('/')), team_reviewers: teams.map((team) => team.slice(team.indexOf('/') + 1)) };
}
