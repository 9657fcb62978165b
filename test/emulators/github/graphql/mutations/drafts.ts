/**
 * GitHub documentation: GraphQL, mutations convertPullRequestToDraft, markPullRequestReadyForReview; "Changing the stage of a
 * pull request".
 */
import { note } from '../../timelineLog.ts';
import { readPullId } from '../ids.ts';
import { pullRequestObject } from '../pullRequest.ts';
import type { Scope } from '../scope.ts';
import { requireWrite } from './permission.ts';

interface Input {
  readonly input: { readonly pullRequestId: string };
}

async function setDraft(scope: Scope, { pullRequestId }: Input['input'], draft: boolean): Promise<object> {
  const { repository, pull } = readPullId(scope.hub, pullRequestId);
  if (pull.author !== scope.login) requireWrite(scope, repository, draft ? 'ConvertPullRequestToDraft' : 'MarkPullRequestReadyForReview');
  const { isDraft } = (await pullRequestObject(scope, repository, pull)) as { isDraft: boolean };
  if (isDraft !== draft) note(pull, draft ? 'ConvertToDraftEvent' : 'ReadyForReviewEvent', scope.login);
  pull.draft = draft;
  return { pullRequest: await pullRequestObject(scope, repository, pull) };
}

export const draftMutations = {
  convertPullRequestToDraft: ({ input }: Input, scope: Scope) => setDraft(scope, input, true),
  markPullRequestReadyForReview: ({ input }: Input, scope: Scope) => setDraft(scope, input, false),
};
