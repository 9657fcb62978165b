import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LintSettings } from '../engineProtocol.ts';
import { lintFile, type Finding } from '../lint/index.ts';
import { parseManifestFile, positionAt, type Position, type SourceText } from '../manifest/index.ts';
import { patchFiles } from '../render/index.ts';
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
const kustomization = /(^|\/)(kustomization\.ya?ml|Kustomization)$/;

/**
 * Lints all YAML files at or below the paths.
 *
 * @param root the folder that paths are relative to
 * @returns findings by file and place; rejects only when a path does not exist
 */
export async function lintPaths(root: string, paths: readonly string[], settings: LintSettings): Promise<LintReport> {
  const found = await findFiles(root, paths);
  const unread: { path: string; reason: string }[] = [];
  const texts = new Map<string, string>();
  for (const { path } of found) {
    try {
      const bytes = await readFile(join(root, path));
      if (bytes.length > largestFile) unread.push({ path, reason: `it has ${String(bytes.length)} bytes, and at most ${String(largestFile)} are read` });
      else texts.set(path, new TextDecoder().decode(bytes));
    } catch (error) {
      unread.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const patches = new Set([...texts].flatMap(([path, text]) => (kustomization.test(path) ? patchFiles(path, text) : [])));
  const findings: FileFinding[] = [];
  for (const { path, chartRoot } of found) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const file = parseManifestFile(path, text, { ...(chartRoot === undefined ? {} : { chartRoot }), namedAsPatch: patches.has(path) });
    findings.push(...placed(path, file.source, await lintFile(file, settings)));
  }
  return { files: [...texts.keys()], findings, unread };
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
