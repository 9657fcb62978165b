import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { NewComment, ReviewComment, ReviewThread } from '../forge.ts';
import { loginOf } from './pullRequests.ts';
import { numberOf, textOf } from '../http/shape.ts';

type Listed = RestEndpointMethodTypes['pulls']['listReviewComments']['response']['data'][number];

/** What is read of a review comment. GitHub's description lets some fields be null that its types do not. */
export interface GitHubComment extends Pick<Listed, 'id' | 'in_reply_to_id' | 'path' | 'body' | 'created_at' | 'html_url' | 'side' | 'start_side' | 'subject_type' | 'original_commit_id'> {
  readonly user: { readonly login: string } | null;
  readonly line?: number | null;
  readonly original_line?: number | null;
  readonly start_line?: number | null;
}

/** Groups review comments into conversations, each in the order in which it was written. */
export function toThreads(comments: readonly GitHubComment[]): readonly ReviewThread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const groups = new Map<number, GitHubComment[]>();
  for (const comment of comments) {
    const root = rootOf(comment, byId);
    groups.set(root, [...(groups.get(root) ?? []), comment]);
  }
  return [...groups.values()].map((group) => toThread(group.sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id)));
}

/** The first comment's id, which the answers name; it stays the thread's key when that comment was deleted. */
function rootOf(comment: GitHubComment, byId: ReadonlyMap<number, GitHubComment>): number {
  const seen = new Set<number>();
  let current = comment;
  while (current.in_reply_to_id !== undefined && current.in_reply_to_id !== null && !seen.has(current.id)) {
    seen.add(current.id);
    const parent = byId.get(current.in_reply_to_id);
    if (parent === undefined) return current.in_reply_to_id;
    current = parent;
  }
  return current.id;
}

/** A conversation from its comments, the first first. */
function toThread(group: readonly GitHubComment[]): ReviewThread {
  const first = group[0] as GitHubComment;
  const wholeFile = first.subject_type === 'file';
  const sameSide = (first.start_side ?? first.side) === first.side;
  return {
    id: String(numberOf(first.id, 'id')),
    path: textOf(first.path, 'path'),
    side: first.side === 'LEFT' ? 'base' : 'head',
    ...(wholeFile || !first.line ? {} : { line: first.line }),
    ...(wholeFile || !first.line || !first.start_line || !sameSide ? {} : { startLine: first.start_line }),
    ...(wholeFile || !first.original_line ? {} : { originalLine: first.original_line }),
    originalCommit: first.original_commit_id,
    // GitHub sets `line` to null when later commits changed or removed it; a comment on a whole file never had one.
    outdated: !wholeFile && !first.line,
    comments: group.map(toComment),
  };
}

/** A comment of GitHub in our terms. */
export function toComment(data: GitHubComment): ReviewComment {
  return { id: numberOf(data.id, 'id'), author: loginOf(data.user), body: data.body, createdAt: data.created_at, webUrl: data.html_url };
}

/** The body of "Create a review comment for a pull request". */
export function commentRequest(comment: NewComment) {
  return { commit_id: comment.commit, ...placedComment(comment) };
}

/** A comment of "Create a review for a pull request", which names the commit once. */
export function placedComment(comment: NewComment) {
  const side = comment.side === 'base' ? 'LEFT' as const : 'RIGHT' as const;
  const several = comment.startLine !== undefined && comment.startLine < comment.line;
  return {
    path: comment.path,
    body: comment.body,
    line: comment.line,
    side,
    ...(several ? { start_line: comment.startLine, start_side: side } : {}),
  };
}
