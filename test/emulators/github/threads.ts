/**
 * Conversations on the diff, as GraphQL groups them. GitHub documentation: GraphQL, object PullRequestReviewThread.
 */
import { listAll, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { diffNow, presentComment } from './reviewComments.ts';
import { pendingReviews } from './reviewState.ts';

export type StoredComment = Readonly<Record<string, unknown>>;

export interface Thread {
  /** Id of the comment that it started with; it keeps the thread when that comment is deleted. */
  readonly root: number;
  readonly comments: readonly StoredComment[];
}

/** @param login who looks: others' pending comments are not shown. */
export async function threadsOf(hub: Hub, repository: RepositoryState, pull: PullState, login?: string): Promise<readonly Thread[]> {
  const pending = await pendingReviews(hub, repository, pull.number);
  const stored = await listAll(hub, `/repos/${repository.fullName}/pulls/${pull.number}/comments`, { token: hub.tokenOf(pull.author) });
  const view = await diffNow(repository, pull);
  const groups = new Map<number, StoredComment[]>();
  for (const comment of stored.sort((a, b) => Number(a['id']) - Number(b['id']))) {
    const anchor = repository.comments.get(Number(comment['id']));
    const writer = pending.get(anchor?.review ?? 0);
    if (anchor === undefined || (writer !== undefined && writer !== login)) continue;
    const root = anchor.inReplyTo ?? Number(comment['id']);
    groups.set(root, [...(groups.get(root) ?? []), { ...(await presentComment(repository, comment, view)), pending: writer !== undefined }]);
  }
  return [...groups].map(([root, comments]) => ({ root, comments }));
}
