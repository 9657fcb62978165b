/**
 * Where a review comment stands in a diff, and where it stands after a push.
 * GitHub documentation: "REST API endpoints for pull request review comments", "Create a review comment for a pull
 * request" (line, side, start_line, start_side, position).
 */
import type { StructuredPatchHunk } from 'diff';
import { diffCommits, hunksOf, type FileDiff } from '../git/diff.ts';

export type Side = 'LEFT' | 'RIGHT';

/** What never changes about a comment's place: where it was put, counted in the commits of that moment. */
export interface CommentAnchor {
  readonly pull: number;
  readonly author: string;
  readonly review: number;
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly line?: number;
  readonly startLine?: number;
  readonly startSide?: Side;
  /** Head and merge base that it was put on. */
  readonly commit: string;
  readonly mergeBase: string;
  readonly position?: number;
  readonly diffHunk: string;
  readonly inReplyTo?: number;
}

/** Why a place is refused. */
export type Misplaced = 'path' | 'line' | 'start-order' | 'start-hunk';

export interface Place {
  /** Lines below the first hunk header of the file. */
  readonly position: number;
  readonly diffHunk: string;
}

export interface WantedPlace {
  readonly path: string;
  readonly side: Side;
  readonly line: number;
  readonly startLine?: number;
  readonly startSide?: Side;
}

/** Finds the place in a diff. A line is part of the diff when a hunk shows it on its side, changed or as context. */
export function findPlace(files: readonly FileDiff[], wanted: WantedPlace): Place | Misplaced {
  const file = files.find((one) => one.path === wanted.path);
  if (!file) return 'path';
  if (wanted.startLine !== undefined && (wanted.startSide ?? wanted.side) === wanted.side && wanted.startLine >= wanted.line) return 'start-order';
  let above = 0;
  for (const hunk of file.patch === undefined ? [] : hunksOf(file.patch)) {
    const index = lineInHunk(hunk, wanted.side, wanted.line);
    if (index !== undefined) {
      if (wanted.startLine !== undefined && lineInHunk(hunk, wanted.startSide ?? wanted.side, wanted.startLine) === undefined) return 'start-hunk';
      return { position: above + index + 1, diffHunk: [header(hunk), ...hunk.lines.slice(0, index + 1)].join('\n') };
    }
    above += hunk.lines.length + 1;
  }
  return 'line';
}

/** Where the anchor's line and its start stand now; undefined when a push changed or removed them. */
export async function followLines(gitDir: string, anchor: CommentAnchor, head: string, mergeBase: string): Promise<{ line: number; startLine?: number } | undefined> {
  if (anchor.line === undefined) return undefined;
  const [from, to] = anchor.side === 'RIGHT' ? [anchor.commit, head] : [anchor.mergeBase, mergeBase];
  const file = from === to ? undefined : (await diffCommits(gitDir, from, to)).find((one) => one.path === anchor.path || one.previousPath === anchor.path);
  if (!file) return { line: anchor.line, ...(anchor.startLine === undefined ? {} : { startLine: anchor.startLine }) };
  if (file.patch === undefined || file.path !== anchor.path) return undefined;
  const hunks = hunksOf(file.patch);
  const line = followLine(hunks, anchor.line);
  if (line === undefined) return undefined;
  if (anchor.startLine === undefined) return { line };
  const startLine = followLine(hunks, anchor.startLine);
  return startLine === undefined ? undefined : { line, startLine };
}

/** The new number of an old line; undefined when the line was changed or removed. */
function followLine(hunks: readonly StructuredPatchHunk[], line: number): number | undefined {
  let shift = 0;
  for (const hunk of hunks) {
    if (line < hunk.oldStart) break;
    if (line < hunk.oldStart + hunk.oldLines) {
      const index = lineInHunk(hunk, 'LEFT', line);
      if (index === undefined || hunk.lines[index]?.startsWith('-')) return undefined;
      return hunk.newStart + hunk.lines.slice(0, index).filter((text) => text.startsWith('+') || text.startsWith(' ')).length;
    }
    shift = hunk.newStart + hunk.newLines - (hunk.oldStart + hunk.oldLines);
  }
  return line + shift;
}

/** The index in the hunk of a line of one side. */
function lineInHunk(hunk: StructuredPatchHunk, side: Side, line: number): number | undefined {
  let current = side === 'LEFT' ? hunk.oldStart : hunk.newStart;
  const sign = side === 'LEFT' ? '-' : '+';
  for (const [index, text] of hunk.lines.entries()) {
    if (!text.startsWith(sign) && !text.startsWith(' ')) continue;
    if (current === line) return index;
    current++;
  }
  return undefined;
}

function header(hunk: StructuredPatchHunk): string {
  return `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
}
