/**
 * Asking for reviews. emulate answers 200, and takes whoever is named.
 * GitHub documentation: "REST API endpoints for review requests".
 */
import { pullState, succeeded } from './hub.ts';
import { listed } from './pullRequests.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';
import { note } from './timelineLog.ts';

const docs = { page: '/pulls/review-requests#request-reviewers-for-a-pull-request' };

export const reviewerRoutes: readonly Route[] = (['POST', 'DELETE'] as const).map((method) => ({
  method,
  path: '/repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
  handle: async (request, { repository, number }, hub) => {
    const pull = pullState(repository, number('number'));
    const { reviewers = [], team_reviewers: teams = [] } = readJson(request) as { reviewers?: string[]; team_reviewers?: string[] };
    if (method === 'POST') {
      if (reviewers.includes(pull.author)) throw new ApiError(422, 'Review cannot be requested from pull request author.', docs);
      if (teams.length > 0 || reviewers.some((login) => !hub.logins.includes(login))) {
        throw new ApiError(422, `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`, docs);
      }
    }
    const { body } = succeeded(await hub.core.send(method, request.path, { ...credentialsOf(request), body: { reviewers } }));
    for (const reviewer of reviewers) note(pull, method === 'POST' ? 'ReviewRequestedEvent' : 'ReviewRequestRemovedEvent', request.login ?? '', { reviewer });
    return { status: method === 'POST' ? 201 : 200, body: await listed(repository, body as Record<string, unknown>) };
  },
}));
