import type { JsonObject, ManifestObject, Path } from '../manifest/index.ts';
import { parseManifestFile, sameJson } from '../manifest/index.ts';
import type { RenderedObject, RootPair } from '../render/index.ts';
import { firstOf, loadKindSchema, readDefinition, schemasOfDefinitions, validateObject, type KindSchema, type SchemaSource } from '../schema/index.ts';
import { compareVersions } from './definitions/changes.ts';
import { grouped } from './grouped.ts';
import { isPassedOver } from './lenient.ts';
import { kindKey, objectId } from './pair.ts';
import { findDenials, type Denials } from './policies/denials.ts';

/** What the API server would refuse about an object after the change, and not before. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
  /** `unknown-field`, `type`, `enum`. */
  readonly code: string;
}

/** An object that a changed definition does not allow any more. */
export interface Broken {
  readonly object: RenderedObject;
  readonly refusals: readonly Refusal[];
}

/** What validation says of a change. */
export interface Refusals {
  /** Objects that are created or changed, and are then invalid. */
  readonly invalid: ReadonlyMap<RenderedObject, readonly Refusal[]>;
  /** By the definition after the change: objects that were there, and for which it is the definition that changed. */
  readonly broken: ReadonlyMap<RenderedObject, readonly Broken[]>;
  /** Objects that admission policies of the change refuse. */
  readonly denials: Denials;
}

export const noRefusals: Refusals = { invalid: new Map(), broken: new Map(), denials: new Map() };

const isDefinition = ({ gvk }: RenderedObject): boolean => gvk.kind === 'CustomResourceDefinition';

/**
 * What is invalid after a change in the objects that it creates or changes, and in those whose definition it changes. Only
 * certain errors, and only new ones: an object that the API server would refuse before the change as well is told by the
 * linter. Schemas are loaded by kind, hence a promise.
 */
export async function findRefusals(pairs: readonly RootPair[]): Promise<Refusals> {
  const all = schemasOfDefinitions(agreedDefinitions(pairs));
  const invalid = new Map<RenderedObject, readonly Refusal[]>();
  for (const { base, head } of pairs) {
    const defined = firstOf(schemasOfDefinitions((head?.objects ?? []).filter(isDefinition).map(({ value }) => value)), all);
    const before = new Map(base?.objects.map((object) => [objectId(object), object]));
    for (const object of head?.objects ?? []) {
      const old = before.get(objectId(object));
      if (old && sameJson(old.value, object.value)) continue;
      const refusals = await errorsOf(parsed(object.value), old !== undefined, defined);
      if (refusals.length === 0) continue;
      const news = without(refusals, old ? await errorsOf(parsed(old.value), true, defined) : []);
      if (news.length > 0) invalid.set(object, news);
    }
  }
  return { invalid, broken: await findBroken(pairs), denials: await findDenials(pairs) };
}

/** The definitions after the change of which all roots have the same: of others nothing says which is in the cluster of a root. */
function agreedDefinitions(pairs: readonly RootPair[]): readonly JsonObject[] {
  const found = new Map<string, JsonObject | undefined>();
  for (const definition of pairs.flatMap(({ head }) => (head?.objects ?? []).filter(isDefinition))) {
    const id = objectId(definition);
    const other = found.get(id);
    if (!found.has(id)) found.set(id, definition.value);
    else if (other && !sameJson(other['spec'], definition.value['spec'])) found.set(id, undefined);
  }
  return [...found.values()].filter((value) => value !== undefined);
}

async function findBroken(pairs: readonly RootPair[]): Promise<Refusals['broken']> {
  const broken = new Map<RenderedObject, readonly Broken[]>();
  const changed = pairs.flatMap((pair) => {
    const before = new Map((pair.base?.objects ?? []).filter(isDefinition).map((object) => [objectId(object), object]));
    return (pair.head?.objects ?? []).filter(isDefinition).flatMap((after) => {
      const old = before.get(objectId(after));
      return old && isNarrowed(old.value, after.value) ? [{ pair, before: old, after }] : [];
    });
  });
  if (changed.length === 0) return broken;
  const candidates = grouped(pairs.flatMap((pair) => {
    const old = new Map(pair.base?.objects.map((object) => [objectId(object), object]));
    return (pair.head?.objects ?? []).flatMap((object) => {
      const base = old.get(objectId(object));
      return base ? [{ pair, base, head: object }] : [];
    });
  }), ({ head }) => kindKey(head.gvk));
  for (const { pair, before, after } of changed) {
    const schemas = { base: schemasOfDefinitions([before.value]), head: schemasOfDefinitions([after.value]) };
    const kinds = new Set((schemas.head.kinds ?? []).map(({ apiVersion, kind }) => `${apiVersion.slice(0, apiVersion.indexOf('/'))}/${kind}`));
    const near = [...kinds].flatMap((kind) => candidates.get(kind) ?? []).filter((candidate) => isNear(candidate.pair, pair));
    // Where nothing says the cluster, what comes with the definition is sure to be in the same.
    const own = near.filter((candidate) => candidate.pair === pair);
    const objects = pair.root.delivery?.cluster === undefined && own.length > 0 ? own : near;
    const found: Broken[] = [];
    for (const { base, head } of objects) {
      const current = parsed(head.value);
      const now = await errorsOf(current, true, schemas.head);
      if (now.length === 0) continue;
      const isSame = sameJson(base.value, head.value);
      const old = isSame ? current : parsed(base.value);
      // What the object itself did not have before is its own fault.
      const kept = isSame ? now : common(now, await errorsOf(old, true, schemas.head));
      const refusals = without(kept, await errorsOf(old, true, schemas.base));
      if (refusals.length > 0) found.push({ object: head, refusals });
    }
    if (found.length > 0) broken.set(after, found);
  }
  return broken;
}

function isNarrowed(before: JsonObject, after: JsonObject): boolean {
  if (sameJson(before['spec'], after['spec'])) return false;
  const [old, current] = [readDefinition(before), readDefinition(after)];
  return old !== undefined && current !== undefined && compareVersions(old, current).length > 0;
}

/** Whether two roots go to the same cluster, or may. */
function isNear(one: RootPair, other: RootPair): boolean {
  const clusters = [one.root.delivery?.cluster, other.root.delivery?.cluster];
  return one === other || clusters.includes(undefined) || clusters[0] === clusters[1];
}

/** A fault of the same sort at the same place is no news, whatever it says of what would be right. */
const keyOf = ({ path, code }: Refusal): string => JSON.stringify([path, code]);

function without(refusals: readonly Refusal[], known: readonly Refusal[]): readonly Refusal[] {
  const keys = new Set(known.map(keyOf));
  return refusals.filter((refusal) => !keys.has(keyOf(refusal)));
}

function common(refusals: readonly Refusal[], others: readonly Refusal[]): readonly Refusal[] {
  const keys = new Set(others.map(keyOf));
  return refusals.filter((refusal) => keys.has(keyOf(refusal)));
}

const parsed = (value: JsonObject): ManifestObject | undefined => parseManifestFile('object.yaml', JSON.stringify(value)).objects[0];

async function errorsOf(object: ManifestObject | undefined, exists: boolean, defined: SchemaSource): Promise<readonly Refusal[]> {
  const schema: KindSchema | undefined = object && (await defined.find(object.gvk) ?? await loadKindSchema(object.gvk));
  if (!object || !schema) return [];
  return validateObject(object, schema)
    .filter(({ severity, path, missing }) => severity === undefined && !(exists && isPassedOver(kindKey(object.gvk), missing ?? path)))
    .map(({ path, missing, message, code }) => ({ path: missing ?? path, message, code }));
}
