/** Where lines stand after a push, by what git says has changed between two commits. */
import type { StructuredPatchHunk } from 'diff';
import { diffCommits, hunksOf } from './diff.ts';

export type Side = 'LEFT' | 'RIGHT';

/** A line, counted in a head or in the merge base of that moment. */
export interface AnchoredLine {
  readonly path: string;
  readonly side: Side;
  readonly line?: number;
  readonly startLine?: number;
  readonly commit: string;
  readonly mergeBase: string;
}

/** Where the anchor's line and its start stand now; undefined when a push changed or removed them. */
export async function followLines(gitDir: string, anchor: AnchoredLine, head: string, mergeBase: string): Promise<{ line: number; startLine?: number } | undefined> {
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
export function lineInHunk(hunk: StructuredPatchHunk, side: Side, line: number): number | undefined {
  let current = side === 'LEFT' ? hunk.oldStart : hunk.newStart;
  const sign = side === 'LEFT' ? '-' : '+';
  for (const [index, text] of hunk.lines.entries()) {
    if (!text.startsWith(sign) && !text.startsWith(' ')) continue;
    if (current === line) return index;
    current++;
  }
  return undefined;
}
