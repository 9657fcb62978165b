import { structuredPatch } from 'diff';
import type { ChangedFile } from '../forge.ts';
import { textOf } from '../http/shape.ts';

/** What is read of a file in a diff of GitLab (REST API, "List merge request diffs", "Compare branches, tags or commits"). */
export interface GitLabDiff {
  readonly old_path: string;
  readonly new_path: string;
  readonly new_file: boolean;
  readonly renamed_file: boolean;
  readonly deleted_file: boolean;
  readonly diff: string;
  readonly collapsed?: boolean;
  readonly too_large?: boolean;
}

/** A changed file in our terms. Without `patch` and counts where GitLab left the diff out; older servers do not say so by a flag. */
export function toChangedFile(data: GitLabDiff): ChangedFile {
  const path = textOf(data.new_path, 'new_path');
  const patch = hunksOf(data.diff ?? '');
  const renamed = data.renamed_file && data.old_path !== data.new_path;
  return {
    path: data.deleted_file ? data.old_path : path,
    status: data.new_file ? 'added' : data.deleted_file ? 'removed' : renamed ? 'renamed' : 'modified',
    ...(renamed ? { previousPath: data.old_path } : {}),
    ...(patch === undefined ? {} : { ...countLines(patch), patch }),
  };
}

/** Whether the diff of a file was left out although there is one: a rename without a change and a binary file have none. */
export function isLeftOut({ collapsed, too_large, diff, renamed_file }: GitLabDiff): boolean {
  return collapsed === true || too_large === true || (diff === '' && !renamed_file);
}

/** The hunks of a diff as text; undefined where there are none, as for "Binary files … differ". */
function hunksOf(diff: string): string | undefined {
  const start = diff.startsWith('@@ ') ? 0 : diff.indexOf('\n@@ ') + 1;
  return diff.startsWith('@@ ') || start > 0 ? diff.slice(start).replace(/\n$/, '') : undefined;
}

/** Hunks of the difference of two texts, as git writes them; undefined for two that are the same or not text. */
export function patchOf(before: Uint8Array, after: Uint8Array): string | undefined {
  const texts = [before, after].map(textIn);
  if (texts[0] === undefined || texts[1] === undefined) return undefined;
  const { hunks } = structuredPatch('a', 'b', texts[0], texts[1], undefined, undefined, { context: 3, timeout: 5_000 }) ?? { hunks: [] };
  if (hunks.length === 0) return undefined;
  // A side without lines is named by the line before them.
  const range = (start: number, lines: number): string => (lines === 1 ? String(start) : `${lines === 0 ? start - 1 : start},${lines}`);
  return hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`, ...lines].join('\n')).join('\n');
}

export function countLines(patch: string): { additions: number; deletions: number } {
  let additions = 0;
  let deletions = 0;
  for (const line of patch.split('\n')) {
    if (line.startsWith('+')) additions++;
    else if (line.startsWith('-')) deletions++;
  }
  return { additions, deletions };
}

/** As git decides it: a file with a zero byte among its first 8,000 is binary. */
function textIn(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 8_000).includes(0)) return undefined;
  return new TextDecoder().decode(bytes);
}
