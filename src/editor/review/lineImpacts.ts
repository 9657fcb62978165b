import type { ImpactReport, ImpactSeverity, Location, ObjectChange, RootImpact } from '../../impact/report.ts';
// Not through the index: parsing and analyses belong to the engine's worker, and would be loaded with the sidebar.
import { bySeverity, isSaid } from '../../impact/severity.ts';
import { enumerate } from '../../impact/words.ts';
import type { Path } from '../../manifest/node.ts';
import { formatPath } from '../../manifest/path.ts';
import { oneLine } from '../plainText.ts';

/** What a line, or a file, brings about in one environment. */
export interface Consequence {
  readonly environment: string;
  readonly object: string;
  readonly severity: ImpactSeverity;
  /** In a few words; absent when the object only changes. */
  readonly short?: string;
  /** As a sentence, and why. */
  readonly message: string;
  readonly why: string;
}

/** The consequences of a file of one side, where they are known: by line, and for the file as a whole. */
export interface FileImpacts {
  readonly lines: ReadonlyMap<number, readonly Consequence[]>;
  readonly file: readonly Consequence[];
}

interface Collected {
  readonly lines: Map<number, Consequence[]>;
  readonly file: Consequence[];
}

const indexes = new WeakMap<ImpactReport, ReadonlyMap<string, Collected>>();

/** What the lines of a file do; undefined when the report says nothing of it. */
export function fileImpacts(report: ImpactReport, side: Location['side'], file: string): FileImpacts | undefined {
  let index = indexes.get(report);
  if (!index) indexes.set(report, index = indexOf(report));
  return index.get(`${side}\n${file}`);
}

function indexOf(report: ImpactReport): ReadonlyMap<string, Collected> {
  const files = new Map<string, Collected>();
  const add = (at: Location, consequence: Consequence): void => {
    const key = `${at.side}\n${at.file}`;
    let known = files.get(key);
    if (!known) files.set(key, known = { lines: new Map(), file: [] });
    const isExact = at.certainty === 'exact' && at.line !== undefined;
    const list = isExact ? known.lines.get(at.line) ?? [] : known.file;
    if (isExact && list.length === 0) known.lines.set(at.line, list);
    if (!list.some((one) => one.environment === consequence.environment && one.object === consequence.object && one.message === consequence.message)) list.push(consequence);
  };
  for (const root of report.roots) for (const change of root.changes) collect(root, change, add);
  return files;
}

const actionWord = { create: 'created', change: 'changed', delete: 'deleted', replace: 'replaced' } as const;

function collect({ root }: RootImpact, change: ObjectChange, add: (at: Location, consequence: Consequence) => void): void {
  const of = { environment: oneLine(root.name) || 'repository', object: oneLine(`${change.gvk.kind} ${change.name}`) };
  const told = new Set<Location>();
  for (const impact of change.impacts) {
    if (isSaid(impact)) continue;
    const { severity, short, message, why } = impact;
    const causes = change.fields.filter(({ path, at }) => at !== undefined && impact.paths.some((wanted) => isWithin(path, wanted) || isWithin(wanted, path)));
    const places = causes.length > 0 ? causes.flatMap(({ at }) => at ?? []) : change.at ? [change.at] : [];
    for (const at of places) {
      told.add(at);
      const doubt = { certain: '', likely: ' (likely)', unknown: ' (cannot be known for sure)' }[impact.certainty];
      add(at, { ...of, severity, ...(short !== undefined && { short: oneLine(short) }), message: `${oneLine(message)}${doubt}`, why: oneLine(why) });
    }
  }
  for (const { path, at } of change.fields) {
    if (at && !told.has(at)) add(at, { ...of, severity: 'info', message: `${oneLine(formatPath(path))} of ${of.object} changes.`, why: '' });
  }
  if (change.at && change.action !== 'change' && !told.has(change.at)) add(change.at, { ...of, severity: 'info', message: `${of.object} is ${actionWord[change.action]}.`, short: actionWord[change.action], why: '' });
}

const isWithin = (path: Path, above: Path): boolean => above.length <= path.length && above.every((step, index) => step === path[index]);

/** Lines nearer to each other than this are one place to the eye. */
const near = 3;

/** What stands above some lines that change: what they do, each with where. */
export interface Lens {
  /** Zero-based; the first of the lines. */
  readonly line: number;
  readonly titles: readonly { readonly severity: ImpactSeverity; readonly text: string }[];
}

/** Consequences that are named above a place; the hovers name all. */
const namedAtOnce = 3;

/** The lenses of a file: above lines that stand together, and at its top what is only known to come from the file. */
export function lensesOf(impacts: FileImpacts): readonly Lens[] {
  const hunks: { line: number; last: number; consequences: Consequence[] }[] = [];
  for (const [line, consequences] of [...impacts.lines].sort(([a], [b]) => a - b)) {
    const hunk = hunks.at(-1);
    if (hunk && line - hunk.last <= near) {
      hunk.last = line;
      hunk.consequences.push(...consequences);
    } else hunks.push({ line, last: line, consequences: [...consequences] });
  }
  const ofFile = impacts.file.length === 0 ? [] : [{ line: 0, titles: titles(impacts.file, 'somewhere in this file: ') }];
  return [...ofFile, ...hunks.map(({ line, consequences }) => ({ line, titles: titles(consequences, '') }))];
}

function titles(consequences: readonly Consequence[], before: string): Lens['titles'] {
  // What only changes needs no word beside what follows from it, and there is room for a few only.
  const worse = consequences.filter(({ severity }) => severity !== 'info');
  const serious = worse.length > 0 ? worse : consequences.filter(({ short }) => short !== undefined);
  if (serious.length === 0) {
    const objects = [...new Set(consequences.map(({ object }) => object))];
    const text = `changes ${objects.length > 2 ? `${objects.length} objects` : enumerate(objects)} in ${environments(consequences)}`;
    return [{ severity: 'info', text: before + text }];
  }
  const groups = new Map<string, Consequence[]>();
  for (const one of serious) {
    const key = `${one.object}: ${one.short ?? one.message}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  const sorted = [...groups].map(([text, list]) => ({ text: `${text.replaceAll('`', '')} in ${environments(list)}`, severity: worst(list) })).sort(bySeverity);
  const rest = sorted.slice(namedAtOnce);
  return [
    ...sorted.slice(0, namedAtOnce).map(({ text, severity }, index) => ({ severity, text: (index === 0 ? before : '') + text })),
    ...(rest.length === 0 ? [] : [{ severity: rest[0]?.severity ?? 'info', text: `${rest.length} more` }]),
  ];
}

function environments(consequences: readonly Consequence[]): string {
  return enumerate([...new Set(consequences.map(({ environment }) => environment))], 3);
}

/** The worst severity of some consequences. */
export function worst(consequences: readonly Consequence[]): ImpactSeverity {
  return [...consequences].sort(bySeverity)[0]?.severity ?? 'info';
}

/** Environments, and consequences in each, that a hover names before it only counts. */
const hovered = { environments: 6, consequences: 5 };

/** The consequences by environment, the worst first, and what is left out. */
export function byEnvironment(consequences: readonly Consequence[]): { readonly environments: readonly { readonly name: string; readonly consequences: readonly Consequence[]; readonly left: number }[]; readonly left: number } {
  const groups = new Map<string, Consequence[]>();
  for (const one of consequences) groups.set(one.environment, [...groups.get(one.environment) ?? [], one]);
  const all = [...groups].map(([name, list]) => {
    const sorted = [...list].sort(bySeverity);
    return { name, consequences: sorted.slice(0, hovered.consequences), left: Math.max(0, sorted.length - hovered.consequences) };
  }).map((group) => ({ ...group, severity: worst(group.consequences) })).sort(bySeverity);
  return { environments: all.slice(0, hovered.environments), left: Math.max(0, all.length - hovered.environments) };
}
