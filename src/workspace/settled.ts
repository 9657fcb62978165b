import type { ObjectFinding } from '../lint/index.ts';
import type { ManifestFile, Path } from '../manifest/index.ts';
import { isJudgedRendered, lineText, originsOf, type EnvironmentFindings, type RenderedFinding } from './environments.ts';

type EnvironmentName = Pick<EnvironmentFindings, 'root' | 'type'>;
const idOf = ({ root, type }: EnvironmentName) => `${type} ${root}`;

/**
 * What is the same finding in a file and in what is rendered from it: of the rule and the object, and of a schema also of the field,
 * whose place in a list may be another.
 */
function keyOf(rule: string, origin: string, path: Path | undefined): string {
  return `${rule} ${origin}${rule.startsWith('schema/') ? ` ${(path ?? []).filter((step) => typeof step === 'string').join('.')}` : ''}`;
}

/** Names of environments in a message; more are counted. */
const mostNamed = 3;

/**
 * What is known of files from the environments that are made of them. In a base, a finding counts where some
 * environment still has it: what every overlay mends is not told, and what only some have says in which. What stands in
 * a patch, a kustomization or a template is found in the rendered objects, and told at the line that causes it, once.
 */
export class Settled {
  readonly #environments = new Map<string, EnvironmentFindings>();
  readonly #byFile = new Map<string, Set<string>>();
  readonly #inputs = new Map<string, ReadonlyMap<string, string>>();
  readonly #found = new Map<string, ReadonlySet<string>>();
  /** What was last found to be mended, by file; it stays so while the file is typed in and not yet rendered again. */
  readonly #mended = new Map<string, ReadonlySet<string>>();

  get environments(): Iterable<EnvironmentFindings> {
    return this.#environments.values();
  }

  /** The environment of a root and type, as it was last rendered. */
  get(environment: EnvironmentName): EnvironmentFindings | undefined {
    return this.#environments.get(idOf(environment));
  }

  /** The files that went into an environment, with their digests. */
  inputsOf(environment: EnvironmentName): ReadonlyMap<string, string> | undefined {
    return this.#inputs.get(idOf(environment));
  }

  set(environment: EnvironmentFindings): void {
    this.delete(environment);
    const { inputs, findings } = environment;
    const id = idOf(environment);
    this.#environments.set(id, environment);
    this.#inputs.set(id, new Map(inputs));
    this.#found.set(id, new Set(findings.flatMap(({ finding, origin, path }) => (origin === undefined ? [] : [keyOf(finding.rule, origin, path)]))));
    for (const [path] of inputs) this.#byFile.set(path, (this.#byFile.get(path) ?? new Set()).add(id));
  }

  delete(environment: EnvironmentName): void {
    const id = idOf(environment);
    for (const [path] of this.#environments.get(id)?.inputs ?? []) this.#byFile.get(path)?.delete(id);
    this.#environments.delete(id);
    this.#inputs.delete(id);
    this.#found.delete(id);
  }

  /** Whether the environments that are made of a file were rendered with just this text of it. */
  has(path: string, digest: string): boolean {
    return [...(this.#byFile.get(path) ?? [])].every((id) => this.#inputs.get(id)?.get(path) === digest);
  }

  /** Whether an environment is made of the file, so that `settle` has something to say of it. */
  knows(path: string): boolean {
    return (this.#byFile.get(path)?.size ?? 0) > 0;
  }

  /**
   * The findings of a file as they count.
   *
   * @param digest of the file's text, as `inputs` has it
   */
  settle(file: ManifestFile, digest: string, found: readonly ObjectFinding[]): readonly ObjectFinding[] {
    const own = [...(this.#byFile.get(file.path) ?? [])].flatMap((id) => this.#environments.get(id) ?? []);
    const whole = own.filter(({ problem }) => problem === undefined);
    // A file that cannot be read says so itself; a template is no YAML.
    const isBroken = file.role !== 'helm-template' && file.documents.some(({ problems }) => problems.length > 0);
    const problems = isBroken ? [] : own.flatMap(({ problem }) => (problem?.file === file.path ? [notRendered(file, problem)] : []));
    if (whole.length === 0) return problems.length === 0 ? found : [...found, ...problems];
    const origins = originsOf(file);
    const isFresh = whole.every((environment) => this.inputsOf(environment)?.get(file.path) === digest);
    const mended = new Set<string>();
    const told = new Set<string>();
    const kept = found.flatMap((one): ObjectFinding[] => {
      const { rule } = one.finding;
      const origin = one.object && origins.get(one.object);
      if (origin === undefined || !isJudgedRendered(rule)) return [one];
      const key = keyOf(rule, origin, one.path);
      told.add(key);
      const having = whole.filter((environment) => environment.origins.includes(origin));
      if (having.length === 0) return [one];
      const where = having.filter((environment) => this.#found.get(idOf(environment))?.has(key) === true);
      if (where.length === 0) {
        if (isFresh) mended.add(key);
        return isFresh || this.#mended.get(file.path)?.has(key) === true ? [] : [one];
      }
      return where.length === having.length ? [one] : [{ ...one, finding: { ...one.finding, message: `${one.finding.message} ${only(where)}` } }];
    });
    if (isFresh) this.#mended.set(file.path, mended);
    return [...kept, ...extras(file, whole, told), ...problems];
  }
}

/** What is only seen in the rendered objects, at the lines of this file that cause it. */
function extras(file: ManifestFile, environments: readonly EnvironmentFindings[], told: ReadonlySet<string>): ObjectFinding[] {
  const groups = new Map<string, { readonly first: RenderedFinding; readonly environments: EnvironmentFindings[] }>();
  for (const environment of environments) {
    for (const found of environment.findings) {
      if (found.file !== file.path || (found.origin !== undefined && told.has(keyOf(found.finding.rule, found.origin, found.path)))) continue;
      if (lineText(file.source, found.line) !== found.text) continue;
      const key = `${found.finding.rule} ${String(found.line)} ${String(found.columns?.start)}`;
      const group = groups.get(key);
      if (!group) groups.set(key, { first: found, environments: [environment] });
      else if (group.environments.at(-1) !== environment) group.environments.push(environment);
    }
  }
  return [...groups.values()].map(({ first: { finding, line, columns, text }, environments: where }) => {
    const start = file.source.lineStarts[line] ?? 0;
    const indent = text.length - text.trimStart().length;
    const range = columns ? { start: start + columns.start, end: start + columns.end } : { start: start + indent, end: start + Math.max(indent + 1, text.trimEnd().length) };
    // With the values of a real release, what the defaults leave empty may well be there.
    const severity = where[0]?.type === 'chart' && finding.severity === 'error' ? 'warning' : finding.severity;
    const message = `${finding.message} ${only(where)}`;
    if (where.every(({ lacksValues }) => lacksValues)) return { object: undefined, finding: { ...finding, severity: 'hint', unverified: true, range, message: `${message} Some of the values are not known here, and may mend it.` } };
    return { object: undefined, finding: { ...finding, severity, range, message } };
  });
}

function only(environments: readonly EnvironmentFindings[]): string {
  const [first] = environments;
  if (first?.type === 'chart') return '(As rendered with the default values of the chart.)';
  const named = environments.slice(0, mostNamed).map(({ root, name }) => name ?? (root === '' ? 'the repository' : root));
  const rest = environments.length - named.length;
  return `(In ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}.)`;
}

function notRendered(file: ManifestFile, { line, message, fails }: NonNullable<EnvironmentFindings['problem']>): ObjectFinding {
  const text = lineText(file.source, line);
  const start = file.source.lineStarts[line] ?? 0;
  return { object: undefined, finding: { rule: 'lint/not-rendered', ...(fails === true ? { severity: 'warning' } : { severity: 'hint', unverified: true }), message, range: { start, end: start + Math.max(1, text.trimEnd().length) } } };
}
