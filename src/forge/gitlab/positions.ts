import { parsePatch, type StructuredPatchHunk } from 'diff';
import type { DiffSide, NewComment } from '../forge.ts';
import type { GitLabDiff } from './diff.ts';
import type { Version } from './versions.ts';

/** A line of a diff as GitLab counts it: both numbers always, since codes of lines hold both. */
export interface DiffLine {
  readonly type: 'added' | 'removed' | 'unchanged';
  readonly oldLine: number;
  readonly newLine: number;
}

/** A position of a comment (REST API, "Create a new thread in the merge request diff"). */
export type Position = Readonly<Record<string, unknown>>;

/** Where a line of one side stands in a diff. A line outside of the hunks is unchanged. */
export function lineAt(patch: string | undefined, side: DiffSide, line: number): DiffLine {
  /** How much larger the number is on the head's side, below the hunks so far. */
  let shift = 0;
  for (const hunk of patch === undefined ? [] : hunksOf(patch)) {
    if (line < (side === 'base' ? hunk.oldStart : hunk.newStart)) break;
    const found = lineInHunk(hunk, side, line);
    if (found !== undefined) return found;
    shift = hunk.newStart + hunk.newLines - (hunk.oldStart + hunk.oldLines);
  }
  return side === 'base' ? { type: 'unchanged', oldLine: line, newLine: line + shift } : { type: 'unchanged', oldLine: line - shift, newLine: line };
}

function hunksOf(patch: string): readonly StructuredPatchHunk[] {
  return parsePatch(`--- a\n+++ b\n${patch}\n`)[0]?.hunks ?? [];
}

/** Where GitLab starts to count: at the numbers of the hunk's header, which are 0 for the side that has no file. (The parser of patches counts these from 1.) */
function startOf({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): { readonly old: number; readonly new: number } {
  return { old: oldLines === 0 ? oldStart - 1 : oldStart, new: newLines === 0 ? newStart - 1 : newStart };
}

function lineInHunk(hunk: StructuredPatchHunk, side: DiffSide, line: number): DiffLine | undefined {
  let { old: oldLine, new: newLine } = startOf(hunk);
  for (const text of hunk.lines) {
    const sign = text[0];
    if (sign === '\\') continue;
    const type = sign === '+' ? 'added' : sign === '-' ? 'removed' : 'unchanged';
    const isHere = side === 'base' ? type !== 'added' && oldLine === line : type !== 'removed' && newLine === line;
    if (isHere) return { type, oldLine, newLine };
    if (type !== 'added') oldLine++;
    if (type !== 'removed') newLine++;
  }
  return undefined;
}

/** The position of a comment on one line or several. */
export async function linePosition(comment: Pick<NewComment, 'side' | 'line' | 'startLine'>, file: GitLabDiff, patch: string | undefined, version: Version): Promise<Position> {
  const end = lineAt(patch, comment.side, comment.line);
  const several = comment.startLine !== undefined && comment.startLine < comment.line;
  return {
    ...common('text', file, version),
    ...numbersOf(end),
    ...(several ? { line_range: { start: await rangeEnd(lineAt(patch, comment.side, comment.startLine), file), end: await rangeEnd(end, file) } } : {}),
  };
}

/** The position of a comment on a whole file (GitLab 16.4). */
export function filePosition(file: GitLabDiff, version: Version): Position {
  return common('file', file, version);
}

function common(type: 'text' | 'file', file: GitLabDiff, { baseSha, startSha, headSha }: Version): Position {
  return { position_type: type, base_sha: baseSha, start_sha: startSha, head_sha: headSha, old_path: file.old_path, new_path: file.new_path };
}

/** An added line has only a new number and a removed one only an old; an unchanged one needs both, or GitLab refuses it. */
function numbersOf({ type, oldLine, newLine }: DiffLine): { old_line?: number; new_line?: number } {
  return { ...(type === 'added' ? {} : { old_line: oldLine }), ...(type === 'removed' ? {} : { new_line: newLine }) };
}

/** "Parameters for multiline comments": `type` is `new` for lines that were added and `old` for all others. */
async function rangeEnd(line: DiffLine, file: GitLabDiff): Promise<Position> {
  return { line_code: await lineCode(line, file), type: line.type === 'added' ? 'new' : 'old', ...numbersOf(line) };
}

/** "Line code": the SHA-1 of the file's path, and the line's number before and after. */
async function lineCode({ oldLine, newLine }: DiffLine, file: GitLabDiff): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(file.new_path));
  return `${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}_${oldLine}_${newLine}`;
}
