/**
 * Reviews: what emulate accepts and GitHub refuses, and what a submitted review does besides.
 * GitHub documentation: "REST API endpoints for pull request reviews"; "Approving a pull request with required
 * reviews": authors cannot approve their own pull requests.
 */
import { headOf, pullState, succeeded, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { newAnchor, storeComment } from './reviewComments.ts';
import type { CommentAnchor } from './reviewCommentPlace.ts';
import { loginOf, pendingReviews, storedReviews } from './reviewState.ts';
import { ApiError, credentialsOf, notFound, readJson, type ApiRequest, type Route } from './route.ts';
import { permissionOf } from './settings.ts';
import { note } from './timelineLog.ts';

const docs = '/pulls/reviews#create-a-review-for-a-pull-request';

export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews',
    handle: async (request, { repository, number }, hub) => {
      const reviews = await storedReviews(hub, repository, pullState(repository, number('number')).number);
      return page(reviews.filter((review) => isVisible(review, request)).map((review) => present(repository, review)), request, hub.url);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}',
    handle: async (request, { repository, number }, hub) => ({ status: 200, body: present(repository, await findReview(hub, repository, request, number('number'), number('review'))) }),
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const body = readJson(request);
      const login = request.login ?? '';
      const comments = Array.isArray(body['comments']) ? (body['comments'] as Record<string, unknown>[]) : [];
      checkVerdict(pull, login, body['event'], body['body'], comments.length > 0);
      const pending = await pendingReviews(hub, repository, pull.number);
      if ([...pending.values()].includes(login)) throw refusal('User can only have one pending review per pull request');

      const head = await headOf(repository, pull);
      // All or nothing: every place is checked before anything is written.
      const anchors: CommentAnchor[] = [];
      for (const comment of comments) anchors.push(await newAnchor(repository, pull, login, { ...comment, commit_id: body['commit_id'] ?? head }, reviewErrors));
      const created = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body: { event: body['event'], body: body['body'], commit_id: body['commit_id'] ?? head } }));
      const review = created.body as Record<string, unknown>;
      for (const [index, anchor] of anchors.entries()) await storeComment(hub, repository, request, { ...anchor, review: Number(review['id']) }, String(comments[index]?.['body']));
      if (review['state'] !== 'PENDING') await endRequest(hub, repository, pull, login);
      return { status: 200, body: present(repository, review) };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/events',
    handle: async (request, { repository, number }, hub) => {
      const pull = pullState(repository, number('number'));
      const body = readJson(request);
      const review = await findReview(hub, repository, request, pull.number, number('review'));
      checkVerdict(pull, request.login ?? '', body['event'], body['body'] ?? review['body'], true);
      const submitted = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body }));
      await endRequest(hub, repository, pull, request.login ?? '');
      return { status: 200, body: present(repository, submitted.body as Record<string, unknown>) };
    },
  },
  {
    method: 'DELETE',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}',
    handle: async (request, { repository, number }, hub) => {
      const review = await findReview(hub, repository, request, number('number'), number('review'));
      if (review['state'] !== 'PENDING') throw refusal('Can not delete a non-pending pull request review');
      repository.deletedReviews.add(number('review'));
      for (const [id, anchor] of repository.comments) {
        if (anchor.review !== number('review')) continue;
        succeeded(await hub.core.send('DELETE', `/repos/${repository.fullName}/pulls/comments/${id}`, credentialsOf(request)));
        repository.comments.delete(id);
      }
      return { status: 200, body: present(repository, review) };
    },
  },
  {
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{number}/reviews/{review}/dismissals',
    handle: async (request, { repository, number }, hub) => {
      const { message } = readJson(request);
      if (typeof message !== 'string' || message === '') throw new ApiError(422, 'Invalid request.\n\n"message" wasn\'t supplied.', { page: '/pulls/reviews#dismiss-a-review-for-a-pull-request' });
      const review = await findReview(hub, repository, request, number('number'), number('review'));
      if (permissionOf(repository.settings, request.login ?? '') === 'READ') throw new ApiError(403, 'You are not authorized to dismiss this review.', { page: '/pulls/reviews#dismiss-a-review-for-a-pull-request' });
      if (review['state'] !== 'APPROVED' && review['state'] !== 'CHANGES_REQUESTED') throw refusal(`Can not dismiss a ${String(review['state']).toLowerCase().replace('_', ' ')} pull request review`);
      const dismissed = succeeded(await hub.core.send('PUT', request.path, { ...credentialsOf(request), body: { message } }));
      repository.dismissedBodies.set(number('review'), String(review['body']));
      note(pullState(repository, number('number')), 'ReviewDismissedEvent', request.login ?? '', { message, review: number('review') });
      return { status: 200, body: present(repository, dismissed.body as Record<string, unknown>) };
    },
  },
];

function checkVerdict(pull: PullState, login: string, event: unknown, body: unknown, hasComments: boolean): void {
  if (login === pull.author && event === 'APPROVE') throw refusal('Can not approve your own pull request');
  if (login === pull.author && event === 'REQUEST_CHANGES') throw refusal('Can not request changes on your own pull request');
  // "body: Required when using REQUEST_CHANGES or COMMENT for the event parameter."
  const empty = typeof body !== 'string' || body.trim() === '';
  if (empty && (event === 'REQUEST_CHANGES' || (event === 'COMMENT' && !hasComments))) throw refusal("Body can't be blank");
}

/** Errors of "Create a review", in GitHub's words: one sentence, which does not say which comment is at fault. */
function reviewErrors(reason: string): ApiError {
  const messages: Readonly<Record<string, string>> = {
    path: 'Path could not be resolved',
    line: "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank",
    'start-order': 'Pull request review thread start line must precede the end line.',
    'start-hunk': 'Pull request review thread start line must be part of the same hunk as the line.',
    commit: 'commit_id is not part of the pull request',
    body: "Body can't be blank",
  };
  return refusal(messages[reason] ?? reason);
}

function refusal(error: string): ApiError {
  return new ApiError(422, 'Unprocessable Entity', { errors: [error], page: docs });
}

async function findReview(hub: Hub, repository: RepositoryState, request: ApiRequest, pull: number, id: number): Promise<Record<string, unknown>> {
  const review = (await storedReviews(hub, repository, pullState(repository, pull).number)).find((one) => one['id'] === id && isVisible(one, request));
  if (!review) throw notFound('/pulls/reviews#get-a-review-for-a-pull-request');
  return review;
}

function isVisible(review: Readonly<Record<string, unknown>>, request: ApiRequest): boolean {
  return review['state'] !== 'PENDING' || loginOf(review) === request.login;
}

function present(repository: RepositoryState, stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { submitted_at: submitted, ...review } = stored;
  const body = repository.dismissedBodies.get(Number(stored['id'])) ?? stored['body'];
  return { ...review, body, ...(submitted === null ? {} : { submitted_at: submitted }) };
}

/** Who has reviewed is no longer asked to. "About pull request reviews". */
async function endRequest(hub: Hub, repository: RepositoryState, pull: PullState, login: string): Promise<void> {
  await hub.core.send('DELETE', `/repos/${repository.fullName}/pulls/${pull.number}/requested_reviewers`, { token: hub.tokenOf(pull.author), body: { reviewers: [login] } });
}
