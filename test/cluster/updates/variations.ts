import type { JsonObject, JsonValue, Path } from '../../../src/manifest/index.ts';
import { formatPath, isList, isObject, valueAt } from '../../../src/manifest/index.ts';
import type { Edits } from '../../fixtures/updates/index.ts';

/** Values that good manifests have at a place, whatever the list index: `spec.ports[].port`. */
export type KnownValues = ReadonlyMap<string, readonly JsonValue[]>;

/** Alternatives of one place that are tried. */
const most = 3;

const generalised = (path: Path): string => path.map((step) => typeof step === 'number' ? '[]' : step).join('.');

/** Gathers what manifests of one kind have at each place. */
export function knownValues(manifests: readonly JsonObject[]): KnownValues {
  const found = new Map<string, JsonValue[]>();
  for (const manifest of manifests) {
    for (const [path, value] of placesOf(manifest, [])) {
      const key = generalised(path);
      const values = found.get(key) ?? [];
      if (values.length < 40 && !values.some((other) => JSON.stringify(other) === JSON.stringify(value))) values.push(value);
      found.set(key, values);
    }
  }
  return found;
}

/**
 * Edits of one field of a manifest that leave it plausible: the field is gone, has another value that is of use in
 * another manifest of the kind, a longer text, another number, its list is shorter or turned round, or it is new. Each is made
 * once for the kind, so that `seen` holds what was made before.
 */
export function* variations(manifest: JsonObject, known: KnownValues, seen: Set<string>): Generator<Edits> {
  const isNew = (path: Path, before: JsonValue | undefined, after: JsonValue): boolean => {
    const id = JSON.stringify([generalised(path), isList(before) || isObject(before) ? typeof before : before, after]);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  };
  const at = (path: Path, before: JsonValue | undefined, after: JsonValue): Edits[] => isNew(path, before, after) ? [{ [formatPath(path)]: after }] : [];
  for (const [path, value] of placesOf(manifest, [])) {
    if (isFixed(path)) continue;
    // Server-side apply takes a map away with the last field that was applied in it.
    const around = valueAt(manifest, path.slice(0, -1));
    if (typeof path.at(-1) === 'string' && isObject(around) && Object.keys(around).length > 1) yield* at(path, value, null);
    const others = (known.get(generalised(path)) ?? []).filter((other) => JSON.stringify(other) !== JSON.stringify(value));
    for (const other of [...others.slice(0, most), ...own(value)]) yield* at(path, value, other);
    if (isObject(value)) {
      for (const [key, values] of known) {
        const parent = generalised(path);
        const name = key.startsWith(`${parent}.`) ? key.slice(parent.length + 1) : undefined;
        const first = values[0];
        if (name === undefined || name === '[]' || name.includes('.') || Object.hasOwn(value, name) || first === undefined || isFixed([...path, name])) continue;
        yield* at([...path, name], undefined, first);
      }
    }
  }
  for (const [key, values] of known) {
    const first = values[0];
    if (!key.includes('.') && valueAt(manifest, [key]) === undefined && first !== undefined) yield* at([key], undefined, first);
  }
}

const isFixed = (path: Path): boolean => path[0] === 'apiVersion' || path[0] === 'kind' || path[0] === 'status'
  || (path[0] === 'metadata' && (path.length === 1 || (path[1] !== 'labels' && path[1] !== 'annotations')));

function own(value: JsonValue): JsonValue[] {
  if (typeof value === 'string') return /^[a-z0-9-]{1,40}$/.test(value) ? [`${value}x`] : [];
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (isList(value)) return value.length > 1 ? [value.slice(0, -1), [...value].reverse()] : [];
  return [];
}

function* placesOf(value: JsonValue, path: Path): Generator<readonly [Path, JsonValue]> {
  if (path.length > 0) yield [path, value];
  if (isList(value)) for (const [index, item] of value.entries()) yield* placesOf(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) if (item !== undefined) yield* placesOf(item, [...path, key]);
}
