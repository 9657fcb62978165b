import { formatPath, type Path } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import { nameOf, type ChangeSet, type SideObject } from './changeSet.ts';
import { locate } from './locate.ts';
import type { FindingChanges, FindingRow } from './report.ts';

/** What the linter finds in one rendered object. */
export interface LintFinding extends Pick<FindingRow, 'rule' | 'severity' | 'message'> {
  /** Where in the object. */
  readonly path: Path;
}

/** What the linter finds in the rendered objects that differ. */
export interface Lint {
  readonly found: ReadonlyMap<RenderedObject, readonly LintFinding[]>;
  /** Objects that differ and were not linted, since there are too many. */
  readonly left: number;
}

/** Findings of an object that differs, by the id that the change set gives it. */
export interface ObjectFindings {
  readonly id: string;
  readonly new: readonly FindingRow[];
  readonly gone: readonly FindingRow[];
}

const computed = new WeakMap<ChangeSet, readonly ObjectFindings[]>();

/**
 * What the linter finds on one side only, of each object that differs. A finding is the same on both sides where its rule and its
 * place, or its rule and its words are the same. What goes with an object that moves to another root is not told.
 */
export function findingsOf(changes: ChangeSet): readonly ObjectFindings[] {
  let found = computed.get(changes);
  if (!found) computed.set(changes, found = compare(changes));
  return found;
}

function compare({ lint, created, deleted, changed }: ChangeSet): readonly ObjectFindings[] {
  if (lint === undefined || lint.found.size === 0) return [];
  const of = (side: SideObject | undefined): readonly LintFinding[] => side === undefined ? [] : lint.found.get(side.object) ?? [];
  const row = (side: 'base' | 'head', object: SideObject, { rule, severity, message, path }: LintFinding): FindingRow => {
    const at = nearest(side, object, path);
    return { rule, severity, message, object: nameOf(object), ...(at && { at }) };
  };
  const both = (id: string, base: SideObject | undefined, head: SideObject | undefined): readonly ObjectFindings[] => {
    const [before, after] = [of(base), of(head)];
    const news = without(after, before);
    const gone = without(before, after);
    return news.length + gone.length === 0 ? [] : [{
      id,
      new: head ? news.map((finding) => row('head', head, finding)) : [],
      gone: base ? gone.map((finding) => row('base', base, finding)) : [],
    }];
  };
  return [
    ...changed.flatMap(({ id, base, head }) => both(id, base, head)),
    ...created.flatMap(({ id, head, renamedFrom }) => both(id, renamedFrom, head)),
    ...deleted.flatMap(({ id, base, movedTo, renamedTo }) => movedTo.length > 0 || renamedTo ? [] : both(id, base, undefined)),
  ];
}

/** The findings that another list has not, each of which stands for one. */
function without(findings: readonly LintFinding[], others: readonly LintFinding[]): readonly LintFinding[] {
  const places = (list: readonly LintFinding[], words: (finding: LintFinding) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of list) counts.set(words(one), (counts.get(words(one)) ?? 0) + 1);
    return counts;
  };
  const atPlace = ({ rule, path }: LintFinding): string => `${rule}\n${formatPath(path)}`;
  const inWords = ({ rule, message }: LintFinding): string => `${rule}\n${message}`;
  const take = (left: Map<string, number>, key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const byPlace = places(others, atPlace);
  const open = findings.filter((finding) => !take(byPlace, atPlace(finding)));
  const byWords = places(others, inWords);
  return open.filter((finding) => !take(byWords, inWords(finding)));
}

/** What is missing is told at the nearest thing around it that somebody wrote. */
function nearest(side: 'base' | 'head', { object }: SideObject, path: Path): FindingRow['at'] {
  for (let depth = path.length; depth > 0; depth--) {
    const at = locate(object, path.slice(0, depth), side);
    if (at?.line !== undefined && at.certainty === 'exact') return at;
  }
  return locate(object, ['kind'], side);
}

const order = ['error', 'warning', 'hint'] as const;

/** All of a root's, the worst first; undefined without any. */
export function findingChanges(changes: ChangeSet): FindingChanges | undefined {
  const all = findingsOf(changes);
  const worstFirst = (rows: readonly FindingRow[]): readonly FindingRow[] => [...rows].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return all.length === 0 ? undefined : { new: worstFirst(all.flatMap((one) => one.new)), gone: worstFirst(all.flatMap((one) => one.gone)) };
}
