import type { PullRequest, Review } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { numberOf } from '../http/shape.ts';
import { mergeRequestPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import { usernameOf, type GitLabUser } from './mergeRequests.ts';
import type { GitLabNote } from './threads.ts';
import { listVersions, type Version } from './versions.ts';

/** What is read of approvals (REST API, "Get approvals for a merge request"). */
export interface GitLabApprovals {
  readonly approved_by?: readonly { readonly user: GitLabUser; readonly approved_at?: string }[];
  readonly user_has_approved?: boolean;
  readonly user_can_approve?: boolean;
  readonly approvals_required?: number;
}

/** What is read of a reviewer (REST API, "Get reviewers for a merge request"). */
export interface GitLabReviewer {
  readonly user: GitLabUser;
  readonly state: string;
}

/** Everything that says who has reviewed. */
export interface ReviewFacts {
  /** The oldest first. */
  readonly notes: readonly GitLabNote[];
  readonly approvals: GitLabApprovals;
  readonly reviewers: readonly GitLabReviewer[];
  /** The newest first. */
  readonly versions: readonly Version[];
}

/** A text that is written with a verdict is a note of its own, which follows it within this many milliseconds. */
const textAfterVerdict = 2 * 60_000;

export async function readReviewFacts(api: GitLabApi, pullRequest: PullRequest): Promise<ReviewFacts> {
  const path = mergeRequestPath(projectOf(pullRequest.repository), pullRequest.number);
  const [notes, approvals, reviewers, versions] = await Promise.all([
    listNotes(api, pullRequest), readApprovals(api, pullRequest), allPages(api.page<GitLabReviewer>(`${path}/reviewers`)), listVersions(api, pullRequest),
  ]);
  return { notes, approvals, reviewers, versions };
}

export function listNotes(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly GitLabNote[]> {
  return allPages(api.page<GitLabNote>(`${mergeRequestPath(projectOf(repository), number)}/notes`, { sort: 'asc', order_by: 'created_at' }));
}

export async function readApprovals(api: GitLabApi, { repository, number }: PullRequest): Promise<GitLabApprovals> {
  return (await api.get<GitLabApprovals>(`${mergeRequestPath(projectOf(repository), number)}/approvals`)).data;
}

/**
 * Reviews out of what GitLab keeps: it has no reviews, but approvals, the states of reviewers, and notes of its own of each
 * verdict. The head that a verdict was about is the newest version of that time. An approval that no longer stands (taken
 * back, or reset by a push) is dismissed.
 */
export function toReviews({ notes, approvals, reviewers, versions }: ReviewFacts): readonly Review[] {
  const approvers = new Map((approvals.approved_by ?? []).map(({ user, approved_at }) => [usernameOf(user), { id: user.id, at: approved_at ?? '' }]));
  const requesting = new Map(reviewers.filter(({ state }) => state === 'requested_changes').map(({ user }) => [usernameOf(user), user.id]));
  const standing = { approved: new Set(approvers.keys()), 'changes-requested': new Set(requesting.keys()) };
  const texts = notes.filter((note) => !note.system && (note.type ?? null) === null);
  const claimed = new Set<number>();
  const reviews: Review[] = [];

  // From the end, since the last verdict of a person is the one that may still stand.
  for (const note of [...notes].reverse()) {
    const verdict = verdictOf(note);
    if (verdict === undefined) continue;
    const author = usernameOf(note.author);
    const stands = standing[verdict].delete(author);
    const text = texts.find((one) => !claimed.has(one.id) && usernameOf(one.author) === author && follows(one, note));
    if (text !== undefined) claimed.add(text.id);
    reviews.push({ id: numberOf(note.id, 'id'), author, state: stands ? verdict : 'dismissed', body: text?.body ?? '', commit: headAt(versions, note.created_at), submittedAt: note.created_at });
  }
  for (const author of standing.approved) {
    const { id = 0, at = '' } = approvers.get(author) ?? {};
    reviews.push({ id: -id, author, state: 'approved', body: '', commit: at === '' ? '' : headAt(versions, at), submittedAt: at });
  }
  for (const author of standing['changes-requested']) reviews.push({ id: -(requesting.get(author) ?? 0), author, state: 'changes-requested', body: '', commit: '', submittedAt: '' });
  for (const note of texts) if (!claimed.has(note.id)) reviews.push(textReview(note, headAt(versions, note.created_at)));
  return reviews.sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
}

/** A note on the merge request as a whole, as a review without a verdict. */
export function textReview(note: GitLabNote, commit: string): Review {
  return { id: numberOf(note.id, 'id'), author: usernameOf(note.author), state: 'commented', body: note.body, commit, submittedAt: note.created_at };
}

/** What GitLab's own notes say in words of their own, which are the same in all languages. */
function verdictOf({ system, body }: GitLabNote): 'approved' | 'changes-requested' | undefined {
  if (!system) return undefined;
  if (/^approved this merge request/.test(body)) return 'approved';
  return /^requested changes/.test(body) ? 'changes-requested' : undefined;
}

function follows(text: GitLabNote, verdict: GitLabNote): boolean {
  const after = Date.parse(text.created_at) - Date.parse(verdict.created_at);
  return after >= 0 && after <= textAfterVerdict;
}

/** The head at a time; '' before the first version. */
function headAt(versions: readonly Version[], time: string): string {
  const at = Date.parse(time);
  return versions.find(({ createdAt }) => Date.parse(createdAt) <= at)?.headSha ?? '';
}
