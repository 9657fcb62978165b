/**
 * Where comments stand in a diff, and where they stand after a push.
 * REST API, "Discussions", "Create a new thread in the merge request diff": SHAs of a version, `old_line` and `new_line`
 * together for an unchanged line, one of them for a changed one; `line_code` of the ends of several lines.
 */
import { createHash } from 'node:crypto';
import { hunksOf, type FileDiff } from '../git/diff.ts';
import { followLines } from '../git/followLines.ts';
import { badRequest } from './route.ts';
import type { LineEnd, MergeRequest, Position, Version } from './state.ts';

const refusal = (why: string): Error => badRequest(`Note {:${why}}`);

/** Checks a position that a client sends. Throws GitLab's refusal when it is none. */
export function checkPosition(given: Readonly<Record<string, unknown>>, mr: MergeRequest, files: (version: Version) => Promise<readonly FileDiff[]>): Promise<Position> {
  for (const key of ['base_sha', 'start_sha', 'head_sha', 'position_type']) {
    if (typeof given[key] !== 'string') throw badRequest(`position[${key}] is missing`);
  }
  const known = ['base_sha', 'start_sha', 'head_sha', 'position_type', 'old_path', 'new_path', 'old_line', 'new_line', 'line_range'];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw badRequest(`position[${unknown}] is not documented`);
  const type = String(given['position_type']);
  if (type !== 'text' && type !== 'file') throw badRequest('position[position_type] does not have a valid value');
  return inVersion(given, type, mr, files);
}

async function inVersion(given: Readonly<Record<string, unknown>>, type: string, mr: MergeRequest, files: (version: Version) => Promise<readonly FileDiff[]>): Promise<Position> {
  const version = [...mr.versions].reverse().find(({ head, base, start }) => head === given['head_sha'] && base === given['base_sha'] && start === given['start_sha']);
  if (version === undefined) throw refusal('line_code=>["can\'t be blank", "must be a valid line code"]');
  const newPath = text(given['new_path']);
  const oldPath = text(given['old_path']);
  const file = (await files(version)).find((one) => one.path === newPath && (one.previousPath ?? one.path) === oldPath);
  if (file === undefined) throw refusal('line_code=>["can\'t be blank", "must be a valid line code"]');
  const common = { base_sha: version.base, start_sha: version.start, head_sha: version.head, position_type: type, old_path: oldPath, new_path: newPath };
  if (type === 'file') return { ...common, old_line: null, new_line: null, line_range: null };
  const line = { old_line: number(given['old_line']), new_line: number(given['new_line']) };
  if (codeOf(file, line) === undefined) throw refusal('line_code=>["can\'t be blank", "must be a valid line code"]');
  return { ...common, ...line, line_range: rangeOf(given['line_range'], file) };
}

function rangeOf(given: unknown, file: FileDiff): Position['line_range'] {
  if (given === undefined || given === null) return null;
  const ends = ['start', 'end'].map((key): LineEnd => {
    const end = (given as Record<string, Record<string, unknown>>)[key] ?? {};
    const line = { old_line: number(end['old_line']), new_line: number(end['new_line']) };
    const code = codeOf(file, line);
    if (code === undefined || end['line_code'] !== code) throw refusal('position=>["is incomplete"]');
    return { line_code: code, type: text(end['type']), ...line };
  });
  return { start: ends[0] as LineEnd, end: ends[1] as LineEnd };
}

/** "Line code": `<SHA-1 of the path>_<old>_<new>`; undefined where the numbers are not those of one line of the file. */
function codeOf(file: FileDiff, { old_line, new_line }: { old_line: number | null; new_line: number | null }): string | undefined {
  const found = linesOf(file).find((line) => (line.type === 'added' ? old_line === null && new_line === line.new : line.type === 'removed' ? new_line === null && old_line === line.old : old_line === line.old && new_line === line.new));
  const code = (old: number, after: number): string => `${createHash('sha1').update(file.path).digest('hex')}_${old}_${after}`;
  if (found !== undefined) return code(found.old, found.new);
  // Outside of the hunks all lines are unchanged; the two numbers must be as far apart as the hunks above make them.
  if (old_line === null || new_line === null || file.patch === undefined) return undefined;
  const above = hunksOf(file.patch).filter(({ oldStart, oldLines }) => oldStart + oldLines <= old_line);
  const shift = above.reduce((sum, { oldLines, newLines }) => sum + newLines - oldLines, 0);
  const isInside = hunksOf(file.patch).some(({ oldStart, oldLines }) => old_line >= oldStart && old_line < oldStart + oldLines);
  return !isInside && new_line - old_line === shift ? code(old_line, new_line) : undefined;
}

function linesOf(file: FileDiff): readonly { readonly type: 'added' | 'removed' | 'unchanged'; readonly old: number; readonly new: number }[] {
  return (file.patch === undefined ? [] : hunksOf(file.patch)).flatMap((hunk) => {
    // As GitLab counts: from the numbers of the header, which are 0 for the side without a file. The parser counts these from 1.
    let old = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    let after = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    return hunk.lines.filter((line) => !line.startsWith('\\')).map((line) => {
      const type = line.startsWith('+') ? 'added' as const : line.startsWith('-') ? 'removed' as const : 'unchanged' as const;
      const at = { type, old, new: after };
      if (type !== 'added') old++;
      if (type !== 'removed') after++;
      return at;
    });
  });
}

/** Moves the positions of comments along with a push; one whose line is gone keeps the old one, and with it the old head. */
export async function followPositions(gitDir: string, mr: MergeRequest, before: Version, after: Version): Promise<void> {
  for (const note of mr.notes) {
    const { position } = note;
    if (position === null || position.head_sha !== before.head) continue;
    const to = { base_sha: after.base, start_sha: after.start, head_sha: after.head };
    if (position.position_type === 'file') {
      note.position = { ...position, ...to };
      continue;
    }
    const side = position.new_line === null ? 'LEFT' as const : 'RIGHT' as const;
    const line = position.new_line ?? position.old_line ?? 0;
    const path = (side === 'LEFT' ? position.old_path : position.new_path) ?? '';
    const now = await followLines(gitDir, { path, side, line, commit: before.head, mergeBase: before.base }, after.head, after.base);
    const moved = (now?.line ?? line) - line;
    if (now !== undefined) note.position = { ...position, ...to, ...shifted(position, moved), line_range: position.line_range && { start: { ...position.line_range.start, ...shifted(position.line_range.start, moved) }, end: { ...position.line_range.end, ...shifted(position.line_range.end, moved) } } };
  }
}

function shifted({ old_line, new_line }: { old_line: number | null; new_line: number | null }, by: number): { old_line: number | null; new_line: number | null } {
  return new_line === null ? { old_line: old_line === null ? null : old_line + by, new_line } : { old_line, new_line: new_line + by };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return value === undefined || value === null ? null : Number(value);
}
