import type { JsonValue, Path } from '../manifest/index.ts';
import { isList, isObject, valueAt } from '../manifest/index.ts';

/** The value at the end of a path, or undefined where the path leaves the value. */
export function read(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  return value === undefined ? undefined : valueAt(value, path);
}

/** `read` for a text; undefined for anything else. */
export function readText(value: JsonValue | undefined, path: Path): string | undefined {
  const found = read(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** `read` for a number; undefined for anything else. */
export function readNumber(value: JsonValue | undefined, path: Path): number | undefined {
  const found = read(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** `read` for a list; empty when it is absent or something else. */
export function readList(value: JsonValue | undefined, path: Path): readonly JsonValue[] {
  const found = read(value, path);
  return isList(found) ? found : [];
}

/** The texts of a map such as labels or annotations; other values are left out. */
export function readTexts(value: JsonValue | undefined, path: Path): Readonly<Record<string, string>> {
  const found = read(value, path);
  if (!isObject(found)) return {};
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
