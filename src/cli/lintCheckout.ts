import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LintSettings } from '../engineProtocol.ts';
import { remotesOf } from '../git/index.ts';
import type { Finding } from '../lint/index.ts';
import { parseManifestFile, positionAt, type ManifestFile, type SourceText } from '../manifest/index.ts';
import { comesFirst, isRead, schemaReader, Workspace, type FileSummary } from '../workspace/index.ts';
import { digest } from './fingerprint.ts';
import type { FileFinding, Unread } from './report.ts';

/** What to lint, as plain data that a worker can be given. */
export interface CheckoutTask {
  /** Where the checkout lies on disk. */
  readonly folder: string;
  /** All files of the checkout. */
  readonly paths: readonly string[];
  /** Files to lint: path in the checkout, and as the person who asked calls it. */
  readonly wanted: readonly (readonly [path: string, shown: string])[];
  readonly settings: LintSettings;
  /** Of several workers, which one this is: each reads and lints its share. */
  readonly share: { readonly index: number; readonly of: number };
}

export interface CheckoutResult {
  readonly files: readonly string[];
  readonly findings: readonly FileFinding[];
  readonly suppressed: number;
  readonly unread: readonly Unread[];
}

/** Gives plain data of this worker to the others, and answers theirs; all workers make the same calls in the same order. */
export type Exchange = <T>(own: readonly T[]) => Promise<readonly T[]>;

/** Files above this many bytes are reported instead of read. */
const largestFile = 50 * 1024 * 1024;

/** Texts are kept from the first reading to the linting while they have this many characters in all, and what they were parsed into while they have fewer: beyond that, keeping costs more than doing it twice. */
const mostKept = 50_000_000;
const mostParsed = 5_000_000;

/** Lints a share of a checkout's files: reads it, exchanges with the other workers what rules see of other files, and lints. */
export async function lintCheckout({ folder, paths, wanted, settings, share }: CheckoutTask, exchange: Exchange): Promise<CheckoutResult> {
  const shown = new Map(wanted);
  const all = [...new Set([...paths, ...shown.keys()])].sort();
  const own = all.filter((path, index) => index % share.of === share.index && (isRead(path) || shown.has(path)));
  const workspace = Workspace.of(all);
  workspace.readSchemasWith(schemaReader(folder));
  const unread: Unread[] = [];
  const failed = new Set<string>();
  const read = (path: string): string | undefined => {
    if (failed.has(path)) return undefined;
    const text = readText(join(folder, path));
    if (typeof text === 'string') return text;
    failed.add(path);
    const name = shown.get(path);
    if (name !== undefined && own.includes(path)) unread.push({ path: name, reason: text.reason });
    return undefined;
  };
  for (const path of all.filter(comesFirst)) {
    const text = read(path);
    if (text !== undefined) workspace.update(path, text);
  }
  const kept = new Map<string, { readonly text: string; readonly file: ManifestFile | undefined }>();
  let keptSize = 0;
  const isAsked = settings.schemaOnly === true ? (text: string) => text.includes('kind: CustomResourceDefinition') : () => true;
  for (const path of own) {
    const text = read(path);
    if (text === undefined) continue;
    // Without rules, what other files hold matters only where they define kinds.
    const file = isAsked(text) ? workspace.update(path, text) : undefined;
    keptSize += text.length;
    if (shown.has(path) && keptSize < mostKept) kept.set(path, { text, file: keptSize < mostParsed ? file : undefined });
  }
  const summaries = own.map((path) => workspace.summaryOf(path)).filter((summary) => summary !== undefined);
  for (const summary of await exchange<FileSummary>(summaries)) workspace.adopt(summary);
  if (settings.schemaOnly !== true) {
    workspace.complete();
    if (settings.render !== false) {
      const readBytes = (wanted: readonly string[]) => Promise.resolve(bytesOf(folder, wanted));
      const repositories = async () => (await remotesOf(folder).catch(() => [])).map(({ url }) => url);
      await workspace.renderEnvironments((wanted) => Promise.resolve(textsOf(folder, wanted)), settings, { share, readBytes, repositories });
      for (const environment of await exchange(workspace.renderedEnvironments)) workspace.adoptEnvironment(environment);
    }
  }

  const files: string[] = [];
  const findings: FileFinding[] = [];
  let suppressed = 0;
  for (const path of own) {
    const name = shown.get(path);
    if (name === undefined || workspace.configuration.ignores(path)) continue;
    const ready = kept.get(path);
    kept.delete(path);
    const text = ready?.text ?? read(path);
    if (text === undefined) continue;
    files.push(name);
    const file = ready?.file ?? parseManifestFile(path, text, workspace.hints(path));
    const outcome = await workspace.lintParsed(file, settings);
    findings.push(...placed(name, file.source, outcome.findings));
    suppressed += outcome.suppressed.length;
  }
  return { files, findings, suppressed, unread };
}

function textsOf(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const texts = paths.map((path) => [path, readText(join(folder, path))] as const);
  return new Map(texts.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'));
}

function bytesOf(folder: string, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(paths.flatMap((path) => {
    try {
      return [[path, readFileSync(join(folder, path))] as const];
    } catch {
      // What it is needed for says that it cannot be read.
      return [];
    }
  }));
}

const byteOrderMark = '\ufeff';

function readText(path: string): string | { readonly reason: string } {
  try {
    const { size } = statSync(path);
    if (size > largestFile) return { reason: `it has ${String(size)} bytes, and at most ${String(largestFile)} are read` };
    const text = readFileSync(path, 'utf8');
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function lineText({ text, lineStarts }: SourceText, line: number): string {
  return text.slice(lineStarts[line], lineStarts[line + 1]).trim();
}

function placed(path: string, source: SourceText, findings: readonly Finding[]): FileFinding[] {
  if (findings.length === 0) return [];
  const counts = new Map<string, number>();
  return findings.map(({ rule, severity, message, why, range }) => {
    const start = positionAt(source, range.start);
    const about = JSON.stringify([rule, path, lineText(source, start.line)]);
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return { path, rule, severity, message, ...(why === undefined ? {} : { why }), start, end: positionAt(source, range.end), fingerprint: digest(`${about}${String(count)}`) };
  });
}
