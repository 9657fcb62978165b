import { distance } from 'fastest-levenshtein';
import { isObject, podSpecPath, valueAt, type ManifestFile, type ManifestObject, type Range, type SourceText, type YamlComment } from '../manifest/index.ts';
import { endOfLine, startOfLine, startOfNextLine } from './lines.ts';
import type { Finding, Rule } from './rule.ts';

/** Decides which findings a person has switched off in the file itself, and what is wrong with how they did it. */
export interface Suppressions {
  suppresses(finding: Finding, object: ManifestObject | undefined): boolean;
  readonly findings: readonly Finding[];
}

const form = /^\s*gitops-review:\s*ignore\b/;
const annotationPrefix = 'ignore-check.gitops-review/';
/** kube-linter documentation, Ignoring violations for specific cases. */
const kubeLinterPrefix = 'ignore-check.kube-linter.io/';
/** kube-score README, Ignoring tests: the names, with commas between them. */
const kubeScoreKey = 'kube-score/ignore';

/**
 * Reads a file's suppressions: comments `# gitops-review: ignore <rule>[, <rule>…] <reason>`, which hold for their own
 * line, or alone on a line for the next line of YAML, or above an object's first line for the object; and annotations
 * `ignore-check.gitops-review/<group>.<rule>: <reason>` of an object or of its pod template. The annotations of
 * kube-linter and kube-score count for the rules that name the same check as their peer.
 *
 * @param isRule whether an id is a rule's; others are reported, with the nearest of `rules` as a suggestion
 */
export function readSuppressions(file: ManifestFile, rules: readonly Rule[], isRule: (id: string) => boolean): Suppressions {
  const ruleIds = rules.map(({ id }) => id);
  const lines = new Map<number, Set<string>>();
  const findings: Finding[] = [];
  const comments = file.documents.flatMap((document) => document.comments.filter(({ text }) => form.test(text)));
  for (const [comment, line] of suppressedLines(file.source, comments)) {
    const { ids, reason } = parse(comment.text.replace(form, ''));
    lines.set(line, new Set([...(lines.get(line) ?? []), ...ids]));
    findings.push(...complaints(ids, reason, comment.range, ruleIds, isRule));
  }
  return { findings, suppresses: (finding, object) => isSuppressed(file, rules, lines, finding, object) };
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
    return say('suppression/unknown-rule', `There is no rule ${id}, so this comment does not ignore it.${hint}`);
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

const hasNoYaml = (source: SourceText, line: number) => /^[ \t]*(#.*|---([ \t].*)?|%.*)?$/.test(source.text.slice(line, endOfLine(source, line)));

function isSuppressed(file: ManifestFile, rules: readonly Rule[], lines: ReadonlyMap<number, ReadonlySet<string>>, finding: Finding, object: ManifestObject | undefined): boolean {
  const { source } = file;
  if (lines.get(startOfLine(source, finding.range.start))?.has(finding.rule)) return true;
  if (!object) return false;
  const first = object.node.entries.find((entry) => !entry.merged)?.key.range.start ?? object.node.range.start;
  return lines.get(startOfLine(source, first))?.has(finding.rule) === true || ignoredByAnnotation(object, rules).has(finding.rule);
}

function ignoredByAnnotation(object: ManifestObject, rules: readonly Rule[]): ReadonlySet<string> {
  const podSpec = podSpecPath(object.gvk);
  const places = [['metadata', 'annotations'], ...(podSpec ? [[...podSpec.slice(0, -1), 'metadata', 'annotations']] : [])];
  const annotations = places.flatMap((path) => {
    const value = valueAt(object.value, path);
    return isObject(value) ? Object.entries(value) : [];
  });
  return new Set(annotations.flatMap(([key, value]) => {
    if (key.startsWith(annotationPrefix)) return [key.slice(annotationPrefix.length).replace('.', '/')];
    if (key.startsWith(kubeLinterPrefix)) return rules.filter(({ peers }) => peers?.kubeLinter?.includes(key.slice(kubeLinterPrefix.length))).map(({ id }) => id);
    if (key !== kubeScoreKey || typeof value !== 'string') return [];
    const checks = value.split(',').map((check) => check.trim());
    return rules.filter(({ peers }) => peers?.kubeScore?.some((check) => checks.includes(check))).map(({ id }) => id);
  }));
}
