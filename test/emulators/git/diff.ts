import { parsePatch, type StructuredPatchHunk } from 'diff';
import { git, gitText } from './git.ts';

/** A file that differs between two commits, as git sees it with rename detection. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** SHA of the blob on the new side; on the old side for a removed file. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; absent for binary files and for renames without a change. */
  readonly patch?: string;
}

const known = new Map<string, Promise<readonly FileDiff[]>>();

/** The files that differ between two commits, given by SHA, ordered by path. */
export function diffCommits(gitDir: string, base: string, head: string): Promise<readonly FileDiff[]> {
  const key = `${gitDir} ${base} ${head}`;
  const found = known.get(key) ?? computeDiff(gitDir, base, head);
  known.set(key, found);
  return found;
}

async function computeDiff(gitDir: string, base: string, head: string): Promise<readonly FileDiff[]> {
  const flags = ['--find-renames', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index', base, head, '--'];
  const [raw, counts, text] = await Promise.all([
    gitText(gitDir, ['diff', '--raw', '--no-abbrev', '-z', ...flags]),
    gitText(gitDir, ['diff', '--numstat', '-z', ...flags]),
    git(gitDir, ['diff', '--patch', '--unified=3', ...flags]),
  ]);
  const lines = readCounts(counts);
  const patches = splitPatches(text.toString());
  return readRaw(raw).map((file, index) => {
    const patch = patches[index];
    return { ...file, ...(lines.get(file.path) ?? { additions: 0, deletions: 0 }), ...(patch === undefined ? {} : { patch }) };
  });
}

/** The hunks of a patch, with every line. */
export function hunksOf(patch: string): readonly StructuredPatchHunk[] {
  return parsePatch(`--- a\n+++ b\n${patch}\n`)[0]?.hunks ?? [];
}

/** git-diff, "Raw output format", with -z: `:modes SHAs status NUL path NUL [new path NUL]`. */
function readRaw(output: string): Omit<FileDiff, 'additions' | 'deletions' | 'patch'>[] {
  const fields = output.split('\0');
  const files: Omit<FileDiff, 'additions' | 'deletions' | 'patch'>[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [, newMode, oldBlob = '', newBlob = '', code = ''] = (fields[at++] ?? '').slice(1).split(' ');
    const path = fields[at++] ?? '';
    if (code.startsWith('R')) files.push({ path: fields[at++] ?? '', previousPath: path, status: 'renamed', blob: newBlob });
    else if (code === 'A') files.push({ path, status: 'added', blob: newBlob });
    else if (code === 'D') files.push({ path, status: 'removed', blob: oldBlob });
    else files.push({ path, status: oldBlob === newBlob && newMode ? 'changed' : 'modified', blob: newBlob });
  }
  return files;
}

/** git-diff, "Other diff formats", --numstat with -z: `added TAB deleted TAB path NUL`, or, renamed, `NUL old NUL new NUL`. */
function readCounts(output: string): Map<string, { additions: number; deletions: number }> {
  const fields = output.split('\0');
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at + 1 < fields.length;) {
    const [additions = '', deletions = '', path = ''] = (fields[at++] ?? '').split('\t');
    let name = path;
    if (name === '') {
      at++;
      name = fields[at++] ?? '';
    }
    // A binary file is counted as "-".
    counts.set(name, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
  }
  return counts;
}

/** One entry a file, in git's order. A line of content starts with a blank, a sign or a backslash, so never with `diff --git`. */
function splitPatches(output: string): (string | undefined)[] {
  if (output === '') return [];
  return output.split(/(?<=\n)(?=diff --git )/).map((part) => {
    const start = part.indexOf('\n@@ ');
    return start === -1 ? undefined : part.slice(start + 1).replace(/\n$/, '');
  });
}
