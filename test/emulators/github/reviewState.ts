import { listAll, type Hub, type RepositoryState } from './hub.ts';

/** Reviews as emulate keeps them, without those that were deleted. */
export async function storedReviews(hub: Hub, repository: RepositoryState, pull: number): Promise<readonly Record<string, unknown>[]> {
  const author = repository.pulls.get(pull)?.author ?? '';
  const all = await listAll(hub, `/repos/${repository.fullName}/pulls/${pull}/reviews`, { token: hub.tokenOf(author) });
  return all.filter((review) => !repository.deletedReviews.has(Number(review['id'])));
}

/** Ids of the reviews that are being written, with their authors. Only these see them. */
export async function pendingReviews(hub: Hub, repository: RepositoryState, pull: number): Promise<ReadonlyMap<number, string>> {
  const pending = (await storedReviews(hub, repository, pull)).filter((review) => review['state'] === 'PENDING');
  return new Map(pending.map((review) => [Number(review['id']), loginOf(review)]));
}

export function loginOf(value: Readonly<Record<string, unknown>>): string {
  const user = value['user'] as { login?: string } | null | undefined;
  return user?.login ?? '';
}
