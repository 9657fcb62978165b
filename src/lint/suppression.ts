import { distance } from 'fastest-levenshtein';
import { isObject, nodeAt, podSpecPath, valueAt, type ManifestFile, type ManifestObject, type Path, type Range, type SourceText, type YamlComment } from '../manifest/index.ts';
import { endOfLine, startOfLine, startOfNextLine } from './lines.ts';
import { placeRange } from './placeRange.ts';
import type { Finding, Rule } from './rule.ts';

/** Decides which findings a person has switched off in the file itself, and what is wrong with how they did it. */
export interface Suppressions {
  /** Whether a finding is switched off; what does it is then in use. */
  suppresses(finding: Finding, object: ManifestObject | undefined, path?: Path): boolean;
  /** Faults of the suppressions. Asked last, since those that suppressed nothing are told too. */
  findings(): readonly Finding[];
}

const form = /^\s*gitops-review:\s*ignore\b/;
export const annotationPrefix = 'ignore-check.gitops-review/';
/** kube-linter documentation, Ignoring violations for specific cases. */
const kubeLinterPrefix = 'ignore-check.kube-linter.io/';
/** kube-score README, Ignoring tests: the names, with commas between them. */
const kubeScoreKey = 'kube-score/ignore';
/** Polaris documentation, Exemptions: `exempt` for all checks, `<check>-exempt` for one. */
const polarisPrefix = 'polaris.fairwinds.com/';
const containerLists = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/** One rule switched off by a comment, or by an annotation of ours. */
interface Suppression {
  readonly id: string;
  readonly range: Range;
  /** Offset of the start of the line that it holds for; undefined for an annotation. */
  readonly line?: number;
  used: boolean;
}

/** What the annotations of one object switch off: whole rules, or those of one container. */
interface Annotated {
  readonly rules: ReadonlySet<string>;
  readonly containers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly own: readonly (Suppression & { readonly container: string | undefined })[];
}

/**
 * Reads a file's suppressions: comments `# gitops-review: ignore <rule>[, <rule>…] <reason>`, which hold for their own
 * line, or alone on a line for the next line of YAML, or above the first line of an object or a container for all of
 * it; and annotations `ignore-check.gitops-review/<group>.<rule>: <reason>` of an object or of its pod template, with
 * `.<container>` at the end for one container. The annotations of kube-linter, kube-score and Polaris count for the rules
 * that name the same check as their peer.
 *
 * @param isRule whether an id is a rule's; others are reported, with the nearest of `rules` as a suggestion
 * @param ran whether findings with an id were looked for, so that a suppression without one is of no use
 */
export function readSuppressions(file: ManifestFile, rules: readonly Rule[], isRule: (id: string) => boolean, ran: (id: string) => boolean): Suppressions {
  const { source } = file;
  const ruleIds = rules.map(({ id }) => id);
  const byLine = new Map<number, Suppression[]>();
  const all: Suppression[] = [];
  const faults: Finding[] = [];
  const comments = file.role === 'helm-template' ? templateComments(source) : file.documents.flatMap((document) => document.comments.filter(({ text }) => form.test(text)));
  for (const [comment, line] of suppressedLines(source, comments)) {
    const { ids, reason } = parse(comment.text.replace(form, ''));
    for (const id of ids) {
      const suppression: Suppression = { id, range: comment.range, line, used: false };
      all.push(suppression);
      byLine.set(line, [...(byLine.get(line) ?? []), suppression]);
    }
    faults.push(...complaints(ids, reason, comment.range, ruleIds, isRule));
  }
  const annotated = new Map<ManifestObject, Annotated>();
  for (const object of file.objects) {
    const found = readAnnotations(object, rules);
    if (found === undefined) continue;
    annotated.set(object, found);
    all.push(...found.own);
    for (const { id, range } of found.own) if (!isRule(id)) faults.push(...complaints([id], 'given', range, ruleIds, isRule));
  }

  const use = (suppressions: readonly Suppression[] | undefined): boolean => {
    for (const suppression of suppressions ?? []) suppression.used = true;
    return suppressions !== undefined && suppressions.length > 0;
  };
  const atLine = (offset: number, rule: string) => byLine.get(startOfLine(source, offset))?.filter(({ id }) => id === rule);
  const suppresses: Suppressions['suppresses'] = ({ rule, range }, object, path) => {
    if (all.length === 0 && annotated.size === 0) return false;
    if (use(atLine(range.start, rule))) return true;
    if (!object) return false;
    if (byLine.size > 0) {
      const first = object.node.entries.find((entry) => !entry.merged)?.key.range.start ?? object.node.range.start;
      if (use(atLine(first, rule))) return true;
      const container = containerAt(object, path);
      if (container && use(atLine(container.start, rule))) return true;
    }
    const annotations = annotated.get(object);
    if (!annotations) return false;
    const name = containerAt(object, path)?.name;
    if (use(annotations.own.filter(({ id, container }) => id === rule && (container === undefined || container === name)))) return true;
    return annotations.rules.has(rule) || (name !== undefined && annotations.containers.get(name)?.has(rule) === true);
  };
  const isFaulty = ({ range }: Suppression) => faults.some((fault) => fault.range.start === range.start);
  const findings = () => [...faults, ...all.filter((one) => !one.used && isRule(one.id) && ran(one.id) && !isFaulty(one)).map((one) => unusedSuppression(source, one))];
  return { suppresses, findings };
}

/** In a template, which is no YAML yet, also as a comment of the template: `{{/* gitops-review: ignore … *\/}}`. */
function templateComments({ text }: SourceText): YamlComment[] {
  return [...text.matchAll(/(?:#|\{\{-?\s*\/\*)([ \t]*gitops-review:[^\n]*?)(?:\*\/\s*-?\}\}|\r?$)/gm)]
    .map(({ index, 0: whole, 1: inner = '' }) => ({ text: inner, range: { start: index, end: index + whole.length } }));
}

function unusedSuppression(source: SourceText, { id, range, line }: Suppression): Finding {
  const what = line === undefined ? 'annotation' : 'comment';
  const start = startOfLine(source, range.start);
  const isAlone = source.text.slice(start, range.start).trim() === '';
  const edit = isAlone ? { start, end: startOfNextLine(source, range.start) ?? range.end } : { start: start + source.text.slice(start, range.start).trimEnd().length, end: range.end };
  return {
    rule: 'suppression/unused', severity: 'hint', range,
    message: `This ${what} ignores ${id}, but there is no such problem here any more. Remove it, so that it does not hide the next one.`,
    ...(line === undefined ? {} : { fix: { title: 'Remove the comment', edits: [{ range: edit, text: '' }] } }),
  };
}

function parse(text: string): { ids: string[]; reason: string } {
  const ids: string[] = [];
  let rest = text.trim();
  for (;;) {
    const id = /^([a-z0-9-]+\/[a-z0-9-]+)\s*(,?)\s*/i.exec(rest);
    if (!id?.[1]) return { ids, reason: rest };
    ids.push(id[1]);
    rest = rest.slice(id[0].length);
    if (id[2] !== ',') return { ids, reason: rest };
  }
}

function complaints(ids: readonly string[], reason: string, range: Range, ruleIds: readonly string[], isRule: (id: string) => boolean): Finding[] {
  const say = (rule: string, message: string): Finding => ({ rule, severity: 'hint', message, range });
  if (ids.length === 0) {
    return [say('suppression/no-rule', 'This comment ignores nothing, because it names no rule. Write: # gitops-review: ignore <rule> <reason>')];
  }
  const unknown = ids.filter((id) => !isRule(id)).map((id) => {
    const nearest = ruleIds.map((known) => ({ known, far: distance(id, known) })).sort((a, b) => a.far - b.far)[0];
    const hint = nearest && nearest.far <= id.length / 3 ? ` Did you mean ${nearest.known}?` : '';
    return say('suppression/unknown-rule', `There is no rule ${id}, so nothing is ignored here.${hint}`);
  });
  if (reason !== '' || unknown.length > 0) return unknown;
  return [say('suppression/no-reason', 'Say after the rule why it may be ignored here, so that the next reader can judge whether that still holds.')];
}

/**
 * The start of the line that each comment speaks of: its own, or where it stands alone, the next one with YAML on it.
 * Read from the end, so that a column of comments is not walked again for each of them.
 */
function suppressedLines(source: SourceText, comments: readonly YamlComment[]): Map<YamlComment, number> {
  const lines = new Map<YamlComment, number>();
  const nextWithYaml = new Map<number, number>();
  for (const comment of comments.toReversed()) {
    const own = startOfLine(source, comment.range.start);
    let line = own;
    if (source.text.slice(own, comment.range.start).trim() === '') {
      do line = startOfNextLine(source, line) ?? line;
      while (!nextWithYaml.has(line) && startOfNextLine(source, line) !== undefined && hasNoYaml(source, line));
      line = nextWithYaml.get(line) ?? line;
      nextWithYaml.set(own, line);
    }
    lines.set(comment, line);
  }
  return lines;
}

const hasNoYaml = (source: SourceText, line: number) => /^[ \t]*(#.*|---([ \t].*)?|%.*|\{\{-?\s*\/\*.*)?$/.test(source.text.slice(line, endOfLine(source, line)));

/** The container that a path leads into, with the offset at which it starts. */
function containerAt(object: ManifestObject, path: Path | undefined): { readonly name: string; readonly start: number } | undefined {
  const podSpec = podSpecPath(object.gvk);
  if (!path || !podSpec || path.length < podSpec.length + 2) return undefined;
  const list = path[podSpec.length];
  if (!containerLists.some((known) => known === list) || podSpec.some((step, index) => path[index] !== step)) return undefined;
  const own = path.slice(0, podSpec.length + 2);
  const name = valueAt(object.value, [...own, 'name']);
  return { name: typeof name === 'string' ? name : '', start: nodeAt(object.node, own)?.range.start ?? -1 };
}

function readAnnotations(object: ManifestObject, rules: readonly Rule[]): Annotated | undefined {
  const podSpec = podSpecPath(object.gvk);
  const places: Path[] = [['metadata', 'annotations'], ...(podSpec && podSpec.length > 1 ? [[...podSpec.slice(0, -1), 'metadata', 'annotations']] : [])];
  const whole = new Set<string>();
  const containers = new Map<string, Set<string>>();
  const own: (Suppression & { container: string | undefined })[] = [];
  const take = (ids: readonly string[], container: string | undefined): void => {
    const into = container === undefined ? whole : (containers.get(container) ?? new Set<string>());
    if (container !== undefined) containers.set(container, into);
    for (const id of ids) into.add(id);
  };
  for (const place of places) {
    const annotations = valueAt(object.value, place);
    if (!isObject(annotations)) continue;
    for (const [key, value] of Object.entries(annotations)) {
      if (key.startsWith(annotationPrefix)) {
        const [group = '', name = '', ...container] = key.slice(annotationPrefix.length).split('.');
        own.push({ id: `${group}/${name}`, range: placeRange(object.node, [...place, key], 'key'), used: false, container: container.length === 0 ? undefined : container.join('.') });
      } else if (key.startsWith(kubeLinterPrefix)) {
        const [check = '', ...container] = key.slice(kubeLinterPrefix.length).split('.');
        take(rules.filter(({ peers }) => peers?.kubeLinter?.includes(check)).map(({ id }) => id), container.length === 0 ? undefined : container.join('.'));
      } else if (key.startsWith(polarisPrefix) && typeof value === 'string' && value.toLowerCase() === 'true') {
        const check = /^(.*)-exempt$/.exec(key.slice(polarisPrefix.length))?.[1];
        take(rules.filter(({ peers }) => (key === `${polarisPrefix}exempt` ? peers?.polaris !== undefined : check !== undefined && peers?.polaris?.includes(check) === true)).map(({ id }) => id), undefined);
      } else if (key === kubeScoreKey && typeof value === 'string') {
        const checks = value.split(',').map((check) => check.trim());
        take(rules.filter(({ peers }) => peers?.kubeScore?.some((check) => checks.includes(check))).map(({ id }) => id), undefined);
      }
    }
  }
  return whole.size + containers.size + own.length === 0 ? undefined : { rules: whole, containers, own };
}
