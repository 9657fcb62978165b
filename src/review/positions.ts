import { diffArrays, parsePatch } from 'diff';
import type { DiffSide, ReviewThread } from '../forge/forge.ts';

/** Lines from `start` to `end`, one-based, both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export type CommentableRanges = Readonly<Record<DiffSide, readonly LineRange[]>>;

/**
 * The lines that can take a comment: on the head's side every line of a hunk, on the base's side the deleted ones
 * (GitHub REST, "Create a review comment for a pull request", `side`). A range never crosses hunks, because neither
 * may a comment.
 *
 * Throws when `patch` (hunks as the host gives them, with or without a file header) is not a unified diff.
 */
export function commentableRanges(patch: string): CommentableRanges {
  const base: LineRange[] = [];
  const head: LineRange[] = [];
  const hunks = parsePatch(patch).flatMap((file) => file.hunks);
  if (hunks.length === 0) throw new Error('The host gave a difference without any lines in it.');
  for (const hunk of hunks) {
    if (hunk.newLines > 0) head.push({ start: hunk.newStart, end: hunk.newStart + hunk.newLines - 1 });
    let line = hunk.oldStart;
    let deletedFrom: number | undefined;
    for (const text of [...hunk.lines, ' ']) {
      const sign = text[0];
      if (sign === '\\') continue;
      if (sign === '-') deletedFrom ??= line;
      else if (deletedFrom !== undefined) {
        base.push({ start: deletedFrom, end: line - 1 });
        deletedFrom = undefined;
      }
      if (sign !== '+') line++;
    }
  }
  return { base, head };
}

/** Answers where a one-based line of one text stands in another; undefined when it was changed or removed. */
export type LineMapper = (line: number) => number | undefined;

/** Past this many differing lines the texts have nothing in common that a reader would follow, and comparing gets slow. */
const maxDifferences = 5_000;

/**
 * Compares two versions of a file line by line and answers where each line of the first is in the second. Only the
 * text of a line counts, not how it ends, so that a checkout with CRLF keeps its comments.
 */
export function lineMapper(fromText: string, toText: string): LineMapper {
  const from = splitLines(fromText);
  const to = splitLines(toText);
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  let tail = 0;
  while (tail < from.length - same && tail < to.length - same && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;

  const mapped = new Map<number, number>();
  let fromLine = same + 1;
  let toLine = same + 1;
  const changes = diffArrays(from.slice(same, from.length - tail), to.slice(same, to.length - tail), { maxEditLength: maxDifferences }) ?? [];
  for (const change of changes) {
    if (change.added) toLine += change.count;
    else if (change.removed) fromLine += change.count;
    else for (let i = 0; i < change.count; i++) mapped.set(fromLine++, toLine++);
  }
  return (line) => {
    if (!Number.isInteger(line) || line < 1 || line > from.length) return undefined;
    if (line <= same) return line;
    if (line > from.length - tail) return line + to.length - from.length;
    return mapped.get(line);
  };
}

/** Where one line of a text stands in another; for many lines of the same texts use `lineMapper`. */
export function mapLine(fromText: string, toText: string, line: number): number | undefined {
  return lineMapper(fromText, toText)(line);
}

/** Where a conversation is to be shown. */
export type ThreadPlace =
  | { readonly type: 'line'; readonly line: number; readonly startLine?: number }
  | { readonly type: 'file' }
  /** Its line is gone: show it at `originalLine` of `originalCommit`, not at a line that it was not about. */
  | { readonly type: 'outdated'; readonly originalLine?: number; readonly originalCommit: string };

/** Places a thread in a version of its file, through `map` from the version that its `line` counts in. */
export function placeThread(thread: ReviewThread, map: LineMapper): ThreadPlace {
  const outdated: ThreadPlace = {
    type: 'outdated',
    originalCommit: thread.originalCommit,
    ...(thread.originalLine === undefined ? {} : { originalLine: thread.originalLine }),
  };
  if (thread.outdated) return outdated;
  if (thread.line === undefined) return { type: 'file' };
  const line = map(thread.line);
  if (line === undefined) return outdated;
  const startLine = thread.startLine === undefined ? undefined : map(thread.startLine);
  return { type: 'line', line, ...(startLine === undefined || startLine > line ? {} : { startLine }) };
}

function splitLines(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
