import { readFile } from 'node:fs/promises';
import { join, posix, relative, resolve, sep } from 'node:path';
import type { LintSettings } from '../engineProtocol.ts';
import type { Finding } from '../lint/index.ts';
import { positionAt, type Position, type SourceText } from '../manifest/index.ts';
import { diskTree, Workspace } from '../workspace/index.ts';
import { findFiles } from './findFiles.ts';
import { digest } from './fingerprint.ts';

/** A finding in a file, as the formats print it; positions count from zero. */
export interface FileFinding extends Omit<Finding, 'range' | 'fix'> {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  /** Tells the finding again after lines above it have moved: rule, file, the line's text, and its count among equals. */
  readonly fingerprint: string;
}

export interface LintReport {
  /** Every file that was looked at, findings or not. */
  readonly files: readonly string[];
  readonly findings: readonly FileFinding[];
  /** Files that could not be read, with the reason: they were not checked. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/** Files above this many bytes are reported instead of read. */
const largestFile = 50 * 1024 * 1024;

/**
 * Lints all YAML files at or below the paths. The other files of the folder are read too, since they say what exists.
 *
 * @param root the folder that paths are relative to
 * @returns findings by file and place; rejects only when a path does not exist
 */
export async function lintPaths(root: string, paths: readonly string[], settings: LintSettings): Promise<LintReport> {
  const found = await findFiles(root, paths);
  const unread: { path: string; reason: string }[] = [];
  const texts = new Map<string, string>();
  for (const path of found) {
    try {
      const bytes = await readFile(join(root, path));
      if (bytes.length > largestFile) unread.push({ path, reason: `it has ${String(bytes.length)} bytes, and at most ${String(largestFile)} are read` });
      else texts.set(path, new TextDecoder().decode(bytes));
    } catch (error) {
      unread.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const top = commonFolder(root, found);
  const workspace = await Workspace.open(diskTree(top, 'this folder'));
  await workspace.whole;
  const findings: FileFinding[] = [];
  for (const [path, text] of texts) {
    const inWorkspace = posix.join(relative(top, root).split(sep).join('/'), path);
    const { file, findings: found } = await workspace.lint(inWorkspace, text, settings);
    findings.push(...placed(path, file.source, found));
  }
  return { files: [...texts.keys()], findings, unread };
}

/** The folder itself, or where paths lead out of it, the nearest one above that holds them all. */
function commonFolder(root: string, paths: readonly string[]): string {
  let up = '';
  while (paths.some((path) => path.startsWith(`${up}../`))) up += '../';
  return resolve(root, up);
}

function placed(path: string, source: SourceText, findings: readonly Finding[]): FileFinding[] {
  const counts = new Map<string, number>();
  const lines = source.text.split(/\r\n|[\r\n]/);
  return findings.map(({ rule, severity, message, why, range }) => {
    const start = positionAt(source, range.start);
    const about = JSON.stringify([rule, path, (lines[start.line] ?? '').trim()]);
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return { path, rule, severity, message, ...(why === undefined ? {} : { why }), start, end: positionAt(source, range.end), fingerprint: digest(`${about}${String(count)}`) };
  });
}
