import type { DiffSide, ReviewComment, ReviewThread } from '../forge.ts';
import { listOf, numberOf, presentOf, textOf } from '../http/shape.ts';
import { usernameOf, type GitLabUser } from './mergeRequests.ts';

/** What is read of a note (REST API, "Notes", "Discussions"). */
export interface GitLabNote {
  readonly id: number;
  readonly type?: string | null;
  readonly body: string;
  readonly author: GitLabUser | null;
  readonly created_at: string;
  readonly system: boolean;
  readonly resolvable?: boolean;
  readonly resolved?: boolean;
  readonly resolved_by?: GitLabUser | null;
  readonly position?: GitLabPosition | null;
}

export interface GitLabPosition {
  readonly head_sha: string;
  readonly base_sha?: string;
  readonly old_path?: string | null;
  readonly new_path?: string | null;
  readonly position_type?: string;
  readonly old_line?: number | null;
  readonly new_line?: number | null;
  readonly line_range?: { readonly start?: GitLabLine | null } | null;
}

interface GitLabLine {
  readonly old_line?: number | null;
  readonly new_line?: number | null;
}

/** What is read of a discussion: a thread, or a note that stands alone. */
export interface GitLabDiscussion {
  readonly id: string;
  readonly individual_note: boolean;
  readonly notes?: readonly GitLabNote[];
}

/** Where a thread stands; undefined for a discussion that is not on the diff. */
export interface Place {
  readonly path: string;
  readonly side: DiffSide;
  readonly subject: 'line' | 'file';
  readonly line?: number;
  readonly startLine?: number;
  readonly commit: string;
}

export function placeOf({ notes }: GitLabDiscussion): Place | undefined {
  const first = notes?.[0];
  const position = first?.position;
  if (first === undefined || first.type !== 'DiffNote' || position === undefined || position === null) return undefined;
  const newLine = position.new_line ?? undefined;
  const line = newLine ?? position.old_line ?? undefined;
  const side = newLine === undefined && line !== undefined ? 'base' : 'head';
  const start = position.line_range?.start;
  const startLine = (side === 'base' ? start?.old_line : start?.new_line) ?? undefined;
  return {
    path: textOf(position.new_path ?? position.old_path, 'position.new_path'),
    side,
    // A position of an image counts pixels, not lines.
    subject: position.position_type === 'text' || position.position_type === undefined ? 'line' : 'file',
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined || line === undefined || startLine >= line ? {} : { startLine }),
    commit: textOf(position.head_sha, 'position.head_sha'),
  };
}

/**
 * The thread of a discussion on the diff; undefined for others. GitLab moves a position along with each push; one that it
 * could not move stays at the head that it was last good for, and is outdated.
 */
export function toThread(discussion: GitLabDiscussion, headSha: string, noteUrl: NoteUrl): ReviewThread | undefined {
  const place = placeOf(discussion);
  if (place === undefined) return undefined;
  const { path, side, subject, line, startLine, commit } = place;
  const outdated = subject === 'line' && commit !== headSha;
  return {
    id: textOf(discussion.id, 'id'),
    path,
    side,
    ...(outdated || line === undefined ? {} : { line, ...(startLine === undefined ? {} : { startLine }) }),
    ...(line === undefined ? {} : { originalLine: line }),
    originalCommit: commit,
    outdated,
    comments: listOf(discussion.notes, 'notes').filter(({ system }) => !system).map((note) => toComment(note, noteUrl)),
  };
}

/** The address of a note on the web; GitLab gives none. */
export type NoteUrl = (id: number) => string;

export function toComment(note: GitLabNote, noteUrl: NoteUrl): ReviewComment {
  const id = numberOf(note.id, 'id');
  return { id, author: usernameOf(presentOf(note, 'note').author), body: note.body, createdAt: note.created_at, webUrl: noteUrl(id) };
}
