import { structuredPatch } from 'diff';
import type { DiscussionThread } from '../forge/discussion.ts';
import type { Review, ReviewThread } from '../forge/forge.ts';

/** The commit that somebody's last review was about, and when it was given. */
export interface LastReview {
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The last review of `me` that the host has, whatever its verdict; one that was dismissed was a look all the same. */
export function lastReviewOf(reviews: readonly Review[], me: string): LastReview | undefined {
  const mine = reviews
    .filter(({ author, state, commit }) => author.toLowerCase() === me.toLowerCase() && state !== 'pending' && commit !== '')
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
  const last = mine.at(-1);
  return last && { commit: last.commit, at: last.submittedAt };
}

/** What a commit holds: the id of each file's content by its path. */
export type TreeIds = ReadonlyMap<string, string>;

/** A pull request as it was or is: its head, and the merge base that it is compared with. */
export interface PullRequestTrees {
  readonly base: TreeIds;
  readonly head: TreeIds;
}

/**
 * - `new`: the pull request changes it now and did not then.
 * - `withdrawn`: it no longer changes it.
 * - `changed`: it reads otherwise than it did.
 * - `rebased`: both sides are others; `isSameChange` tells whether the change itself is.
 */
export interface FileSince {
  readonly path: string;
  readonly what: 'new' | 'withdrawn' | 'changed' | 'rebased';
}

/** The files that a reviewer has to look at again, whatever was pushed or rewritten in between; the rest is as it was seen. */
export function filesSince(then: PullRequestTrees, now: PullRequestTrees): readonly FileSince[] {
  const paths = new Set([...then.base.keys(), ...then.head.keys(), ...now.base.keys(), ...now.head.keys()]);
  const found: FileSince[] = [];
  for (const path of [...paths].sort()) {
    const [thenBase, thenHead, nowBase, nowHead] = [then.base.get(path), then.head.get(path), now.base.get(path), now.head.get(path)];
    const didChange = thenBase !== thenHead;
    const doesChange = nowBase !== nowHead;
    if (!didChange && !doesChange) continue;
    if (!didChange) found.push({ path, what: 'new' });
    else if (!doesChange) found.push({ path, what: 'withdrawn' });
    else if (thenHead !== nowHead) found.push({ path, what: thenBase === nowBase ? 'changed' : 'rebased' });
  }
  return found;
}

/** Whether a file's change is the same on another base: the same lines come and go, wherever they stand. */
export function isSameChange(then: { readonly base: string; readonly head: string }, now: { readonly base: string; readonly head: string }): boolean {
  const lines = (side: { readonly base: string; readonly head: string }): string | undefined => {
    const patch = structuredPatch('', '', side.base, side.head, '', '', { context: 0, maxEditLength: 5_000 });
    // Too much differs to compare: it has to be looked at.
    return patch === undefined ? undefined : patch.hunks.map((hunk) => hunk.lines.join('\n')).join('\n@@\n');
  };
  const before = lines(then);
  return before !== undefined && before === lines(now);
}

/** Conversations in which others have said something since. */
export function threadsSince<T extends ReviewThread | DiscussionThread>(threads: readonly T[], since: LastReview, me: string): readonly T[] {
  return threads.filter(({ comments }) => comments.some(({ author, createdAt }) => author.toLowerCase() !== me.toLowerCase() && Date.parse(createdAt) > Date.parse(since.at)));
}
