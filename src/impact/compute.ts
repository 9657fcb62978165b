import type { RenderedRoot, Root, RootPair } from '../render/index.ts';
import { comparedSchemas } from '../schema/index.ts';
import { analyses } from './analyses/index.ts';
import { changeSet, type ChangeSet, type SideObject, type SideSchemas } from './changeSet.ts';
import { countImpacts, headlineOf } from './headline.ts';
import { locate } from './locate.ts';
import { objectId } from './pair.ts';
import type { Action, Impact, ImpactReport, ObjectChange, RootImpact } from './report.ts';
import { severityRank, worstOf, worstOfRoot } from './severity.ts';

/**
 * What a change does to each root: objects, fields and consequences, the dangerous first. `labels` name the two sides for
 * people. Never fails: what could not be rendered is in `problems`, and the report is then not complete.
 */
export function computeImpact(pairs: readonly RootPair[], labels: { readonly base: string; readonly head: string }): ImpactReport {
  const newRoots = newDefinitions(pairs);
  const schemas = sideSchemas(pairs);
  const roots = pairs.map((pair) => rootImpact(pair, newRoots, pairs.filter((other) => other !== pair), schemas)).sort(byDanger);
  const complete = roots.every((root) => root.complete);
  const worst = roots.map(worstOfRoot).sort((a, b) => severityRank(a) - severityRank(b))[0];
  const isHarmless = worst !== 'danger' && worst !== 'warning';
  return {
    base: labels.base,
    head: labels.head,
    roots,
    counts: countImpacts(roots),
    headline: headlineOf(roots),
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

/** The custom kinds of each side, by the definitions that any of the roots holds. */
function sideSchemas(pairs: readonly RootPair[]): SideSchemas {
  const of = (side: 'base' | 'head'): SideSchemas[typeof side] => comparedSchemas(pairs.flatMap((pair) =>
    (pair[side]?.objects ?? []).filter(({ gvk }) => gvk.kind === 'CustomResourceDefinition').map(({ value }) => value)));
  return { base: of('base'), head: of('head') };
}

function rootImpact(pair: RootPair, newRoots: ReadonlyMap<string, readonly Root[]>, others: readonly RootPair[], schemas: SideSchemas): RootImpact {
  const changes = changeSet(pair, newRoots, others, schemas);
  const impacts = analyseAll(changes);
  const of = (id: string): readonly Impact[] => [...impacts.get(id) ?? []].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const isReplaced = (id: string): boolean => of(id).some(({ analysis }) => analysis === 'apply/immutable-field' || analysis === 'apply/recreated');
  const objects: ObjectChange[] = [
    ...changes.created.map(({ id, head }) => objectChange('create', head, 'head', of(id))),
    ...changes.deleted.map(({ id, base }) => objectChange('delete', base, 'base', of(id))),
    ...changes.changed.map(({ id, head, fields }) => objectChange(isReplaced(id) ? 'replace' : 'change', head, 'head', of(id), fields)),
  ];
  const problems = (side: 'base' | 'head', rendered: RenderedRoot | undefined): RootImpact['problems'] =>
    (rendered?.problems ?? []).map((problem) => ({ ...problem, side }));
  return {
    root: pair.root,
    changes: objects.sort(byDangerOfChange),
    unchanged: changes.unchanged,
    problems: [...problems('base', pair.base), ...problems('head', pair.head)],
    complete: changes.base.complete && changes.head.complete,
  };
}

function analyseAll(changes: ChangeSet): ReadonlyMap<string, readonly Impact[]> {
  const found = new Map<string, Impact[]>();
  for (const { id, analyse } of analyses) {
    analyse(changes, (object, finding) => {
      const impact = { analysis: id, ...finding };
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
