import type { Core, CoreAnswer } from './core.ts';
import { resolveCommit } from '../git/git.ts';
import { ApiError, notFound, type ApiAnswer } from './route.ts';
import type { CommentAnchor } from './reviewCommentPlace.ts';
import { newSettings, type Settings } from './settings.ts';
import type { TimelineEntry } from './timelineLog.ts';

/** Limits that GitHub documents; smaller ones let a test reach them. */
export interface Limits {
  /** "List pull requests files": at most 3,000. */
  readonly files: number;
  /** "Limits for viewing content and diffs in a repository": a single file's diff, in bytes and in lines. */
  readonly patchBytes: number;
  readonly patchLines: number;
  /** The same page: all diffs of a pull request together, in bytes. */
  readonly diffBytes: number;
  /** "Get a tree": at most 100,000 entries in a recursive answer; `truncated` says that there were more. */
  readonly treeEntries: number;
  /** "Compare two commits": at most 300 files, on the first page. */
  readonly compareFiles: number;
}

export const documentedLimits: Limits = { files: 3_000, patchBytes: 500_000, patchLines: 20_000, diffBytes: 1_000_000, treeEntries: 100_000, compareFiles: 300 };

/** What the facade knows of a repository, beside what emulate keeps. */
export interface RepositoryState {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly gitDir: string;
  /** By number of the pull request. */
  readonly pulls: Map<number, PullState>;
  /** Where review comments stand, by their id. */
  readonly comments: Map<number, CommentAnchor>;
  /** Check suites, by the SHA that was checked. */
  readonly checkSuites: Map<string, Set<number>>;
  /** Statuses, newest first, by the SHA that they are about. */
  readonly statuses: Map<string, object[]>;
  /** Bodies of dismissed reviews, which emulate overwrites with the reason. */
  readonly dismissedBodies: Map<number, string>;
  /** Reviews that were deleted before they were submitted. */
  readonly deletedReviews: Set<number>;
  readonly settings: Settings;
  /** Who resolved a conversation, by the id of its first comment. */
  readonly resolved: Map<number, string>;
  /** Who reacted how, by the id of the comment; the reactions by GraphQL's names. */
  readonly reactions: Map<number, Map<string, Set<string>>>;
  /** What the jobs of GitHub Actions have written, by the id of their check run; null when it has been thrown away. */
  readonly logs: Map<number, string | null>;
}

export interface PullState {
  readonly number: number;
  readonly author: string;
  readonly headRef: string;
  baseRef: string;
  /** Tip of the target branch when the head was last pushed. */
  baseSha: string;
  /** Heads that pushes have replaced; comments may still be anchored to them. */
  readonly pastHeads: Set<string>;
  /** What it was merged as, by whom. */
  mergedBy?: string;
  mergeCommit?: string;
  /** When it is to seem to have been opened; the true time when absent. */
  readonly createdAt?: string;
  /** What it was turned into after it was opened. */
  draft?: boolean;
  autoMerge: { readonly method: string; readonly login: string; readonly at: string } | undefined;
  /** When it was put into the queue. */
  queuedAt: string | undefined;
  readonly events: TimelineEntry[];
  /** What each user has marked as viewed: the file's blob, by its path. */
  readonly viewed: Map<string, Map<string, string>>;
}

/** What all routes share. */
export interface Hub {
  readonly url: string;
  readonly core: Core;
  readonly limits: Limits;
  /** By `owner/name`, in lower case. */
  readonly repositories: ReadonlyMap<string, RepositoryState>;
  /** A token of the given user, for what the facade does in their name. */
  tokenOf(login: string): string;
  readonly logins: readonly string[];
}

export function newRepositoryState(owner: string, name: string, gitDir: string): RepositoryState {
  return {
    owner, name, gitDir, fullName: `${owner}/${name}`,
    pulls: new Map(), comments: new Map(), checkSuites: new Map(), statuses: new Map(), dismissedBodies: new Map(), deletedReviews: new Set(),
    settings: newSettings(), resolved: new Map(), reactions: new Map(), logs: new Map(),
  };
}

export function pullState(repository: RepositoryState, number: number): PullState {
  const pull = repository.pulls.get(number);
  if (!pull) throw notFound('/pulls/pulls#get-a-pull-request');
  return pull;
}

export async function headOf(repository: RepositoryState, pull: PullState): Promise<string> {
  // The ref outlives the branch, as on GitHub.
  const sha = (await resolveCommit(repository.gitDir, `refs/heads/${pull.headRef}`)) ?? (await resolveCommit(repository.gitDir, `refs/pull/${pull.number}/head`));
  if (!sha) throw new ApiError(422, `The head of pull request ${pull.number} is gone.`);
  return sha;
}

/** What emulate answered, as the facade's own answer. */
export function passOn(answer: CoreAnswer): ApiAnswer {
  return { status: answer.status, body: answer.body, ...(answer.link === undefined ? {} : { headers: { link: answer.link } }) };
}

/** Throws what emulate answered when it is not a success. */
export function succeeded(answer: CoreAnswer): CoreAnswer {
  if (answer.status >= 400) {
    const error = new ApiError(answer.status, 'emulate refused');
    throw Object.assign(error, { answer: passOn(answer) });
  }
  return answer;
}

/** All items of a list that emulate serves in pages. */
export async function listAll(hub: Hub, path: string, credentials: { readonly token?: string }): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; ; page++) {
    const separator = path.includes('?') ? '&' : '?';
    const answer = succeeded(await hub.core.send('GET', `${path}${separator}per_page=100&page=${page}`, credentials));
    const items = answer.body as Record<string, unknown>[];
    all.push(...items);
    if (items.length < 100) return all;
  }
}
