import type { RenderedObject, RenderedRoot, Root, RootPair } from '../render/index.ts';
import { comparedSchemas } from '../schema/index.ts';
import { analyses } from './analyses/index.ts';
import { capacityOf } from './capacity/capacity.ts';
import { changeSet, nameOf, sideObject, type ChangeSet, type SideObject, type Surroundings } from './changeSet.ts';
import { findingChanges, type Lint } from './findings.ts';
import { heldBy } from './gitops/held.ts';
import { graphOf } from './graph.ts';
import { countImpacts, headlineOf } from './headline.ts';
import { knownSecrets, type KnownSecrets } from './knownSecrets.ts';
import { locate } from './locate.ts';
import { Neighbours } from './neighbours.ts';
import { objectId } from './pair.ts';
import type { Action, FindingChanges, Impact, ImpactReport, ObjectChange, Prices, RootImpact } from './report.ts';
import { noRefusals, type Refusals } from './refusals.ts';
import { rolloutPlans } from './rollouts/plan.ts';
import { stagesOf } from './stages.ts';
import { severityRank, worstOf, worstOfRoot } from './severity.ts';
import { syncSteps } from './syncOrder.ts';
import { tablesOf } from './tables.ts';

export interface ImpactOptions {
  /** What capacity costs; nothing is said of costs without. */
  readonly prices?: Prices;
  /** What the linter finds in the rendered objects that differ; nothing is said of findings without. */
  readonly lint?: Lint;
  /** The time that is asked about: whether Argo CD's sync windows let the change arrive then, and when they do. Nothing is said of them without. */
  readonly at?: Date;
  /** What `findRefusals` says of the pairs. */
  readonly refusals?: Refusals;
  /** Rows of a table after which it is cut; 500 when absent. */
  readonly mostRows?: number;
}

/**
 * What a change does to each root: objects, fields and consequences, the dangerous first. `labels` name the two sides for
 * people. Never fails: what could not be rendered is in `problems`, and the report is then not complete.
 */
export function computeImpact(pairs: readonly RootPair[], labels: { readonly base: string; readonly head: string }, options: ImpactOptions = {}): ImpactReport {
  const newRoots = newDefinitions(pairs);
  const known: Surroundings = { ...surroundings(pairs), refusals: options.refusals ?? noRefusals, ...(options.lint && { lint: options.lint }), ...(options.at && { at: options.at }), ...(options.prices && { prices: options.prices }) };
  const mostRows = options.mostRows ?? 500;
  const roots = pairs.map((pair) => rootImpact(pair, newRoots, known, mostRows)).sort(byDanger);
  const complete = roots.every((root) => root.complete);
  const worst = roots.map(worstOfRoot).sort((a, b) => severityRank(a) - severityRank(b))[0];
  const isHarmless = worst !== 'danger' && worst !== 'warning';
  return {
    base: labels.base,
    head: labels.head,
    roots,
    counts: countImpacts(roots),
    headline: headlineOf(roots),
    ...(options.lint && options.lint.left > 0 && { notLinted: options.lint.left }),
    risk: !complete && isHarmless ? 'unknown' : worst ?? 'none',
    complete,
  };
}

/** Which roots define an object after the change that did not before, by the object's identity. */
function newDefinitions(pairs: readonly RootPair[]): ReadonlyMap<string, readonly Root[]> {
  const found = new Map<string, Root[]>();
  for (const { root, base, head } of pairs) {
    const before = new Set(base?.objects.map(objectId));
    for (const id of new Set(head?.objects.map(objectId))) {
      if (!before.has(id)) found.set(id, [...found.get(id) ?? [], root]);
    }
  }
  return found;
}

/** The custom kinds that any of the roots defines, what the Secrets of all of them hold, and what they bring to their clusters. */
export function surroundings(pairs: readonly RootPair[]): Omit<Surroundings, 'refusals'> {
  const objects = { base: pairs.flatMap(({ base }) => base?.objects ?? []), head: pairs.flatMap(({ head }) => head?.objects ?? []) };
  const schemas = (side: readonly RenderedObject[]): Surroundings['base'] =>
    comparedSchemas(side.filter(({ gvk }) => gvk.kind === 'CustomResourceDefinition').map(({ value }) => value));
  const known = { base: schemas(objects.base), head: schemas(objects.head) };
  const neighbours = (side: 'base' | 'head'): Neighbours =>
    new Neighbours(pairs.flatMap((pair) => pair[side] ?? []), (rendered) => rendered.objects.map((object) => sideObject(object, known[side])));
  return { ...known, secrets: knownSecrets([...objects.base, ...objects.head]), neighbours: { base: neighbours('base'), head: neighbours('head') }, stages: stagesOf(pairs), pairs };
}

function rootImpact(pair: RootPair, newRoots: ReadonlyMap<string, readonly Root[]>, known: Surroundings, mostRows: number): RootImpact {
  const changes = changeSet(pair, newRoots, known);
  const impacts = analyseAll(changes, known.secrets);
  const capacity = capacityOf(changes, known.prices);
  const of = (id: string): readonly Impact[] => [...impacts.get(id) ?? []].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const isReplaced = (id: string): boolean => of(id).some(({ analysis }) => analysis === 'apply/immutable-field' || analysis === 'apply/recreated');
  const objects = [
    ...changes.created.map(({ id, head, fields, renamedFrom }) => ({ id, change: { ...objectChange('create', head, 'head', of(id), fields), ...(renamedFrom && { counterpart: nameOf(renamedFrom) }) } })),
    ...changes.deleted.map(({ id, base, renamedTo }) => ({ id, change: { ...objectChange('delete', base, 'base', of(id)), ...(renamedTo && { counterpart: nameOf(renamedTo) }) } })),
    ...changes.changed.map(({ id, head, fields }) => ({ id, change: objectChange(isReplaced(id) ? 'replace' : 'change', head, 'head', of(id), fields) })),
  ].sort((a, b) => byDangerOfChange(a.change, b.change));
  const problems = (side: 'base' | 'head', rendered: RenderedRoot | undefined): RootImpact['problems'] =>
    (rendered?.problems ?? []).map((problem) => ({ ...problem, message: known.secrets.hide(problem.message), side }));
  const indexOf = new Map(objects.map(({ id }, index) => [id, index]));
  const rollouts = rolloutPlans(changes, indexOf);
  const order = syncSteps(changes, indexOf);
  const findings = findingChanges(changes);
  const held = heldBy(changes);
  return {
    root: pair.root,
    changes: objects.map(({ change }) => change),
    ...(rollouts.length > 0 && { rollouts }),
    ...(held && { held }),
    ...(findings && { findings: hidden(findings, known.secrets) }),
    ...(order.length > 0 && { order }),
    unchanged: changes.unchanged,
    ...(capacity && { capacity }),
    ...tablesOf(changes, known.secrets, indexOf, mostRows),
    problems: [...problems('base', pair.base), ...problems('head', pair.head)],
    complete: changes.base.complete && changes.head.complete,
    ...(objects.length > 0 && { graph: graphOf(changes, objects.map(({ id }) => id)) }),
  };
}

function hidden({ new: news, gone }: FindingChanges, secrets: KnownSecrets): FindingChanges {
  const rows = (list: FindingChanges['new']): FindingChanges['new'] => list.map((row) => ({ ...row, message: secrets.hide(row.message) }));
  return { new: rows(news), gone: rows(gone) };
}

function analyseAll(changes: ChangeSet, secrets: KnownSecrets): ReadonlyMap<string, readonly Impact[]> {
  const found = new Map<string, Impact[]>();
  for (const { id, analyse } of analyses) {
    analyse(changes, (object, finding) => {
      const { message, why, short } = finding;
      const impact = { analysis: id, ...finding, message: secrets.hide(message), why: secrets.hide(why), ...(short !== undefined && { short: secrets.hide(short) }) };
      const list = found.get(object.id);
      if (list) list.push(impact);
      else found.set(object.id, [impact]);
    });
  }
  return found;
}

function objectChange(action: Action, object: SideObject, side: 'base' | 'head', impacts: readonly Impact[], fields: ObjectChange['fields'] = []): ObjectChange {
  const at = locate(object.object, ['metadata', 'name'], side) ?? locate(object.object, [], side);
  const name = object.name === '' ? generatedName(object) : object.name;
  return { action, gvk: object.gvk, name, namespace: object.namespace, fields, impacts, ...(at && { at }) };
}

/** `backup-…` for an object that the server names. */
function generatedName({ object }: SideObject): string {
  const metadata = object.value.metadata;
  const prefix = typeof metadata === 'object' && metadata !== null && 'generateName' in metadata ? metadata.generateName : '';
  return `${typeof prefix === 'string' ? prefix : ''}…`;
}

const actionOrder: readonly Action[] = ['delete', 'replace', 'change', 'create'];

const byText = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0;

function byDangerOfChange(a: ObjectChange, b: ObjectChange): number {
  return severityRank(worstOf(a)) - severityRank(worstOf(b))
    || actionOrder.indexOf(a.action) - actionOrder.indexOf(b.action)
    || byText(a.gvk.kind, b.gvk.kind) || byText(a.namespace ?? '', b.namespace ?? '') || byText(a.name, b.name);
}

function byDanger(a: RootImpact, b: RootImpact): number {
  return severityRank(worstOfRoot(a)) - severityRank(worstOfRoot(b))
    || Number(a.complete) - Number(b.complete)
    || byText(a.root.path, b.root.path) || byText(a.root.type, b.root.type);
}
