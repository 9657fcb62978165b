/**
 * Where a review comment stands in a diff, and where it stands after a push.
 * GitHub documentation: "REST API endpoints for pull request review comments", "Create a review comment for a pull
 * request" (line, side, start_line, start_side, position).
 */
import type { StructuredPatchHunk } from 'diff';
import { hunksOf, type FileDiff } from '../git/diff.ts';
import { lineInHunk, type Side } from '../git/followLines.ts';

export { followLines, type Side } from '../git/followLines.ts';

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

function header(hunk: StructuredPatchHunk): string {
  return `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
}
