import type { JsonObject, JsonValue, Path } from '../../src/manifest/index.ts';
import { formatPath, isList, isObject, valueAt } from '../../src/manifest/index.ts';

/** An object that differs from a good one in one value. */
export interface Mutation {
  /** What was changed, for messages. */
  readonly what: string;
  readonly value: JsonObject;
}

/** Texts that are wrong in many places: no name, no path, too long. */
const texts: readonly string[] = ['', 'A_b c', 'UPPER', 'a.b', '-x', '/a/../b', 'a'.repeat(64)];
const numbers: readonly number[] = [0, -1, 1, 70_000, 3_000_000_000];

/**
 * Objects that differ from this one in one place: a value is gone, null, empty, of another case, too large, repeated.
 * Each change of a field is made once for a kind, so that `seen` holds what was made before.
 */
export function* mutations(object: JsonObject, seen: Set<string>): Generator<Mutation> {
  for (const path of pathsOf(object, [])) {
    const old = valueAt(object, path) ?? null;
    for (const other of [undefined, null, ...othersOf(old)]) {
      const last = path[path.length - 1];
      const id = JSON.stringify([object['kind'], path.map((step) => (typeof step === 'number' ? 0 : step)), other, typeof old === 'string' && old.length < 12 ? old : '']);
      if (seen.has(id) || (other === undefined && typeof last === 'number')) continue;
      seen.add(id);
      yield { what: `${typeof object['kind'] === 'string' ? object['kind'] : ''} ${formatPath(path)}, ${JSON.stringify(old).slice(0, 40)}, is ${other === undefined ? 'gone' : JSON.stringify(other).slice(0, 40)}`, value: changed(object, path, other) as JsonObject };
    }
  }
}

function othersOf(old: JsonValue): readonly JsonValue[] {
  if (typeof old === 'string') return texts;
  if (typeof old === 'number') return numbers;
  if (typeof old === 'boolean') return [!old];
  return isList(old) ? [[], [...old, ...old.slice(0, 1)]] : [{}];
}

function* pathsOf(value: JsonValue, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (isList(value)) for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) if (path.length > 0 || (key !== 'apiVersion' && key !== 'kind')) yield* pathsOf(item, [...path, key]);
}

function changed(value: JsonValue, path: Path, to: JsonValue | undefined): JsonValue {
  const [step, ...rest] = path;
  if (isList(value)) return value.map((item, index) => (index === step ? (rest.length === 0 ? to ?? null : changed(item, rest, to)) : item));
  if (!isObject(value) || step === undefined) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
    if (key !== step) return [[key, item]];
    const now = rest.length === 0 ? to : changed(item, rest, to);
    return now === undefined ? [] : [[key, now]];
  }));
}
