import { worstOf } from '../../../impact/severity.ts';
import type { Action, ImpactSeverity, ObjectChange, RootImpact } from '../../../impact/report.ts';
import { formatPath } from '../../../manifest/path.ts';

/** What the reader wants to see; an empty list is no condition. Plain data, kept over a reload. */
export interface Filters {
  readonly severities: readonly ImpactSeverity[];
  readonly actions: readonly Action[];
  /** Ids of roots. */
  readonly environment: string;
  readonly text: string;
}

export const noFilters: Filters = { severities: [], actions: [], environment: '', text: '' };

export const severities: readonly ImpactSeverity[] = ['danger', 'warning', 'notice', 'info'];
export const actions: readonly Action[] = ['delete', 'replace', 'change', 'create'];

/** The severity that an object is listed under: that of its worst consequence. */
export function severityOf(change: ObjectChange): ImpactSeverity {
  return worstOf(change) ?? 'info';
}

const texts = new WeakMap<ObjectChange, string>();

/** All that a search looks at, in lower case: name, kind, consequences, fields, files; never a value. */
function textOf(change: ObjectChange): string {
  let text = texts.get(change);
  if (text === undefined) {
    text = [
      change.gvk.kind, `${change.namespace ?? ''}/${change.name}`,
      ...change.impacts.map(({ message }) => message),
      ...change.fields.flatMap(({ path, at }) => [formatPath(path), at?.file ?? '']),
      change.at?.file ?? '',
    ].join('\n').toLowerCase();
    texts.set(change, text);
  }
  return text;
}

/** Whether all words of the search are in a text. */
export function isFound(text: string, filters: Filters): boolean {
  const lower = text.toLowerCase();
  return words(filters).every((word) => lower.includes(word));
}

/** The words of a search; all of them have to be found. */
function words(filters: Filters): readonly string[] {
  return filters.text.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

export function isInEnvironment(root: RootImpact, filters: Filters): boolean {
  return filters.environment === '' || filters.environment === root.root.id;
}

/** The changes of a root that pass, in the report's order. */
export function shownChanges(root: RootImpact, filters: Filters): readonly ObjectChange[] {
  if (!isInEnvironment(root, filters)) return [];
  const wanted = words(filters);
  return root.changes.filter((change) =>
    (filters.severities.length === 0 || filters.severities.includes(severityOf(change)))
    && (filters.actions.length === 0 || filters.actions.includes(change.action))
    && wanted.every((word) => textOf(change).includes(word)));
}

/** Objects by severity and by action, and by environment. */
export interface Counts {
  readonly severities: Readonly<Record<ImpactSeverity, number>>;
  readonly actions: Readonly<Record<Action, number>>;
  readonly total: number;
}

export function countChanges(roots: readonly RootImpact[]): Counts {
  const counts = { severities: { danger: 0, warning: 0, notice: 0, info: 0 }, actions: { create: 0, change: 0, delete: 0, replace: 0 }, total: 0 };
  for (const { changes } of roots) {
    for (const change of changes) {
      counts.severities[severityOf(change)]++;
      counts.actions[change.action]++;
      counts.total++;
    }
  }
  return counts;
}

/** Filters from what was kept; what is not understood is no condition. */
export function readFilters(kept: unknown): Filters {
  if (typeof kept !== 'object' || kept === null) return noFilters;
  const { severities: ofSeverities, actions: ofActions, environment, text } = kept as Record<string, unknown>;
  const listed = <T extends string>(all: readonly T[], some: unknown): readonly T[] => (Array.isArray(some) ? all.filter((one) => some.includes(one)) : []);
  return {
    severities: listed(severities, ofSeverities),
    actions: listed(actions, ofActions),
    environment: typeof environment === 'string' ? environment : '',
    text: typeof text === 'string' ? text : '',
  };
}
