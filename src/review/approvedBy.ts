import type { Review } from '../forge/forge.ts';

/** Each author's last verdict; comments without one do not change it, and a dismissed one counts no more. */
export function lastVerdicts(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  const sent = reviews.filter(({ state }) => state !== 'commented' && state !== 'pending').sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
  for (const review of sent) {
    // A dismissal marks the review itself, and an earlier one of its author is not put back in force.
    last.set(review.author.toLowerCase(), review);
  }
  return [...last.values()].filter(({ state }) => state !== 'dismissed');
}

/** Logins whose last verdict is an approval, at whichever commit: so the hosts count them, until they are told to dismiss stale ones. */
export function approvers(reviews: readonly Review[]): readonly string[] {
  return lastVerdicts(reviews).filter(({ state }) => state === 'approved').map(({ author }) => author);
}
