import type { JsonObject, Path } from '../manifest/index.ts';
import { parseManifestFile, sameJson } from '../manifest/index.ts';
import type { RenderedObject, RootPair } from '../render/index.ts';
import { loadKindSchema, validateObject } from '../schema/index.ts';
import { isPassedOver } from './lenient.ts';
import { kindKey, objectId } from './pair.ts';

/** What the API server would refuse about an object after the change, and not before. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
}
export type Refusals = ReadonlyMap<RenderedObject, readonly Refusal[]>;

/**
 * What is invalid in the objects that a change creates or changes. Only certain errors, and only new ones: an object that the
 * API server would refuse before the change as well is told by the linter. Schemas are loaded by kind, hence a promise.
 */
export async function findRefusals(pairs: readonly RootPair[]): Promise<Refusals> {
  const found = new Map<RenderedObject, readonly Refusal[]>();
  for (const { base, head } of pairs) {
    const before = new Map(base?.objects.map((object) => [objectId(object), object]));
    for (const object of head?.objects ?? []) {
      const old = before.get(objectId(object));
      if (old && sameJson(old.value, object.value)) continue;
      const refusals = await errorsOf(object.value, old !== undefined);
      if (refusals.length === 0) continue;
      const known = new Set(old ? (await errorsOf(old.value, true)).map(({ message, path }) => JSON.stringify([path, message])) : []);
      const news = refusals.filter(({ message, path }) => !known.has(JSON.stringify([path, message])));
      if (news.length > 0) found.set(object, news);
    }
  }
  return found;
}

async function errorsOf(value: JsonObject, exists: boolean): Promise<readonly Refusal[]> {
  const [object] = parseManifestFile('object.yaml', JSON.stringify(value)).objects;
  const schema = object && await loadKindSchema(object.gvk);
  if (!object || !schema) return [];
  return validateObject(object, schema)
    .filter(({ severity, path, missing }) => severity === undefined && !(exists && isPassedOver(kindKey(object.gvk), missing ?? path)))
    .map(({ path, missing, message }) => ({ path: missing ?? path, message }));
}
