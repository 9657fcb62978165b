import type { PullRequest, RepositoryRef } from '../forge/forge.ts';

/** The lists of the sidebar, each with what changed last on top. */
export interface PullRequestLists {
  /** My review was asked for. */
  readonly waiting: readonly PullRequest[];
  readonly mine: readonly PullRequest[];
  readonly all: readonly PullRequest[];
}

/** Sorts pull requests into lists for the user, whose login `me` tells for each repository. A login's case does not count, as on the hosts. */
export function partition(pullRequests: readonly PullRequest[], me: (repository: RepositoryRef) => string): PullRequestLists {
  const isMe = ({ repository }: PullRequest, login: string): boolean => login.toLowerCase() === me(repository).toLowerCase();
  const all = [...pullRequests].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || b.number - a.number);
  return {
    waiting: all.filter((pullRequest) => !isMe(pullRequest, pullRequest.author) && pullRequest.requestedReviewers.some((login) => isMe(pullRequest, login))),
    mine: all.filter((pullRequest) => isMe(pullRequest, pullRequest.author)),
    all,
  };
}

const minute = 60_000;
const units = [
  { size: 365 * 24 * 60 * minute, name: 'y' },
  { size: 30 * 24 * 60 * minute, name: 'mo' },
  { size: 24 * 60 * minute, name: 'd' },
  { size: 60 * minute, name: 'h' },
  { size: minute, name: 'min' },
] as const;

/** How long ago `date` (ISO 8601) was, short: `now`, `5 min`, `3 h`, `3 d`, `2 mo`, `1 y`; empty when it is no date. */
export function age(date: string, now: Date): string {
  const elapsed = now.getTime() - Date.parse(date);
  if (Number.isNaN(elapsed)) return '';
  const unit = units.find(({ size }) => elapsed >= size);
  return unit === undefined ? 'now' : `${Math.floor(elapsed / unit.size)} ${unit.name}`;
}
