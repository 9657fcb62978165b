import { lintFile } from '../../../src/lint/lintFile.ts';
import type { Finding, Profile, Rule, Severity } from '../../../src/lint/rule.ts';
import { parseManifestFile, positionAt, type FileHints, type ManifestFile } from '../../../src/manifest/index.ts';

/** A comment whose carets stand under the text of a finding: `#   ^^^^ security/privileged-container`. */
const mark = /^#\s*\^+ \S+$/;

export interface MarkedOptions extends FileHints {
  readonly path?: string;
  /** Only findings whose rule begins with this, or matches it, are marked; without it, all. */
  readonly only?: string | RegExp;
  readonly settings?: Readonly<Record<string, Severity | 'off'>>;
  readonly profile?: Profile;
  readonly rules?: readonly Rule[];
}

/** Lints a text after taking out its marks, and puts in marks for what was found: equal texts mean equal findings. */
export async function markFindings(marked: string, options: MarkedOptions = {}): Promise<string> {
  const text = withoutMarks(marked);
  const { file, findings } = await lintText(text, options);
  const marks = findings.map((finding) => markOf(file, finding));
  return text.split('\n').flatMap((line, index) => [line, ...marks.filter((found) => found.line === index).map((found) => found.text)]).join('\n');
}

export function withoutMarks(marked: string): string {
  return marked.split('\n').filter((line) => !mark.test(line)).join('\n');
}

export async function lintText(
  text: string,
  { path = 'manifest.yaml', only = '', settings = {}, profile = 'strict', rules, ...hints }: MarkedOptions = {},
): Promise<{ file: ManifestFile; findings: readonly Finding[] }> {
  const file = parseManifestFile(path, text, hints);
  const findings = await lintFile(file, { profile, rules: settings }, rules ? { rules } : {});
  return { file, findings: findings.filter(({ rule }) => (typeof only === 'string' ? rule.startsWith(only) : only.test(rule))) };
}

/** Carets under the first line of a finding; column 0 belongs to the `#`, so what begins there is marked from column 1. */
function markOf({ source }: ManifestFile, { range, rule }: Finding): { line: number; text: string } {
  const start = positionAt(source, range.start);
  const length = (source.text.slice(range.start, range.end).split('\n')[0] ?? '').length;
  const from = Math.max(1, start.character);
  return { line: start.line, text: `#${' '.repeat(from - 1)}${'^'.repeat(Math.max(1, start.character + length - from))} ${rule}` };
}
