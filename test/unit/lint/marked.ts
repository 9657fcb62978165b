import { lintFile } from '../../../src/lint/lintFile.ts';
import type { Finding, Profile, Rule, Severity } from '../../../src/lint/rule.ts';
import { parseManifestFile, positionAt, type FileHints, type JsonValue, type ManifestFile } from '../../../src/manifest/index.ts';
import { Workspace } from '../../../src/workspace/index.ts';

/** A comment whose carets stand under the text of a finding: `#   ^^^^ security/privileged-container`. */
const mark = /^#\s*\^+ \S+$/;

export interface MarkedOptions extends FileHints {
  readonly path?: string;
  /** Only findings whose rule begins with this, or matches it, are marked; without it, all. */
  readonly only?: string | RegExp;
  readonly settings?: Readonly<Record<string, Severity | 'off'>>;
  readonly profile?: Profile;
  readonly rules?: readonly Rule[];
  readonly kubernetesVersion?: string;
  /** Options of rules, by rule and name. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;
}

/** A file of an example. */
export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

const fileLine = /^# file: (\S+)$/;

/** The files of an example: one, or several, each after a line `# file: path`. */
export function exampleFiles(text: string, path = 'manifest.yaml'): readonly ExampleFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const named = fileLine.exec(line)?.[1];
    if (named !== undefined) files.push({ path: named, lines: [] });
    else if (files.length === 0) files.push({ path, lines: [line] });
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
}

/** A checkout that holds just these files. */
export async function workspaceOf(files: readonly ExampleFile[]): Promise<Workspace> {
  const workspace = await Workspace.open({
    label: 'example',
    list: () => Promise.resolve(files.map(({ path }) => ({ path, id: path, type: 'file' as const }))),
    read: (paths) => Promise.resolve(new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, text }) => [path, text]))),
  });
  await workspace.whole;
  return workspace;
}

/** Like `markFindings`, for an example of several files that are seen together. */
export async function markExample(marked: string, options: MarkedOptions = {}): Promise<string> {
  const files = exampleFiles(marked, options.path).map(({ path, text }) => ({ path, text: withoutMarks(text) }));
  const workspace = await workspaceOf(files);
  const single = !marked.split('\n').some((line) => fileLine.test(line));
  const parts = await Promise.all(files.map(async ({ path, text }) => {
    const { file, findings } = await workspace.lint(path, text, settingsOf(options));
    const withFound = withMarks(text, file, findings.filter(isWanted(options)));
    return single ? withFound : `# file: ${path}\n${withFound}`;
  }));
  return parts.join('\n');
}

/** Findings of all files of an example. */
export async function lintExample(text: string, options: MarkedOptions = {}): Promise<readonly (Finding & { readonly path: string; readonly file: ManifestFile })[]> {
  const files = exampleFiles(withoutMarks(text), options.path);
  const workspace = await workspaceOf(files);
  const found = await Promise.all(files.map(async ({ path, text }) => {
    const { file, findings } = await workspace.lint(path, text, settingsOf(options));
    return findings.filter(isWanted(options)).map((finding) => ({ ...finding, path, file }));
  }));
  return found.flat();
}

const settingsOf = ({ profile = 'strict', settings = {}, kubernetesVersion, options }: MarkedOptions) =>
  ({ profile, rules: settings, ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }), ...(options === undefined ? {} : { options }) });

const isWanted = ({ only = '' }: MarkedOptions) => ({ rule }: Finding) => (typeof only === 'string' ? rule.startsWith(only) : only.test(rule));

/** Lints a text after taking out its marks, and puts in marks for what was found: equal texts mean equal findings. */
export async function markFindings(marked: string, options: MarkedOptions = {}): Promise<string> {
  const text = withoutMarks(marked);
  const { file, findings } = await lintText(text, options);
  return withMarks(text, file, findings);
}

function withMarks(text: string, file: ManifestFile, findings: readonly Finding[]): string {
  const marks = findings.map((finding) => markOf(file, finding));
  return text.split('\n').flatMap((line, index) => [line, ...marks.filter((found) => found.line === index).map((found) => found.text)]).join('\n');
}

export function withoutMarks(marked: string): string {
  return marked.split('\n').filter((line) => !mark.test(line)).join('\n');
}

export async function lintText(
  text: string,
  { path = 'manifest.yaml', only = '', settings = {}, profile = 'strict', rules, kubernetesVersion, options, ...hints }: MarkedOptions = {},
): Promise<{ file: ManifestFile; findings: readonly Finding[] }> {
  const file = parseManifestFile(path, text, hints);
  const all = { profile, settings, ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }), ...(options === undefined ? {} : { options }) };
  const { findings } = await lintFile(file, settingsOf(all), rules ? { rules } : {});
  return { file, findings: findings.filter(isWanted({ only })) };
}

/** Carets under the first line of a finding; column 0 belongs to the `#`, so what begins there is marked from column 1. */
function markOf({ source }: ManifestFile, { range, rule }: Finding): { line: number; text: string } {
  const start = positionAt(source, range.start);
  const length = (source.text.slice(range.start, range.end).split('\n')[0] ?? '').length;
  const from = Math.max(1, start.character);
  return { line: start.line, text: `#${' '.repeat(from - 1)}${'^'.repeat(Math.max(1, start.character + length - from))} ${rule}` };
}
