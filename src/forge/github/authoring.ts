import type { Authoring } from '../merging.ts';
import { presentOf, textOf } from '../http/shape.ts';
import { pullRequestAt, repositoryAt, type Connection } from './connection.ts';
import { reviewersRequest } from './discussion.ts';
import { toPullRequest } from './pullRequests.ts';

/** Opening and changing pull requests on GitHub (REST, "Pull requests"). */
export function gitHubAuthoring({ client, read, write }: Connection): Authoring {
  const { pulls, repos } = client.rest;
  return {
    defaultBranch: (repository, signal) => read(signal, async (request) => textOf((await repos.get({ ...repositoryAt(repository), request })).data.default_branch, 'default_branch')),

    createPullRequest: async (repository, { title, body, head, base, draft, reviewers }) => {
      const created = await write(async () => toPullRequest((await pulls.create({ ...repositoryAt(repository), title, body, head, base, draft })).data, repository));
      if (reviewers.length === 0) return created;
      try {
        return await write(async () => {
          const { data } = await pulls.requestReviewers({ ...pullRequestAt(created), ...reviewersRequest(reviewers) });
          return { ...created, requestedReviewers: toPullRequest(data, repository).requestedReviewers };
        });
      } catch {
        // It is open; that nobody was asked is seen in the answer.
        return created;
      }
    },

    editPullRequest: (pullRequest, { title, body, base }) => write(async () => {
      await pulls.update({ ...pullRequestAt(pullRequest), ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }), ...(base === undefined ? {} : { base }) });
    }),

    findOpenFrom: (repository, branch, signal) => read(signal, async (request) => {
      const { data } = await pulls.list({ ...repositoryAt(repository), state: 'open', head: `${repository.owner}:${branch}`, sort: 'updated', direction: 'desc', per_page: 1, request });
      const found = presentOf(data, 'the answer')[0];
      return found === undefined ? undefined : toPullRequest(found, repository);
    }),
  };
}
