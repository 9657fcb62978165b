import { isList, isObject, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import type { RenderedObject } from '../../rendered.ts';

/** What a field of an object holds, where it holds what it should: anything else is as if it were not there, since the linter tells it. */
export function textAt(object: RenderedObject, path: Path): string | undefined {
  const value = valueAt(object.value, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function truthAt(object: RenderedObject, path: Path): boolean | undefined {
  const value = valueAt(object.value, path);
  return typeof value === 'boolean' ? value : undefined;
}

export function listAt(object: RenderedObject, path: Path): readonly JsonValue[] {
  const value = valueAt(object.value, path);
  return isList(value) ? value : [];
}

export function objectAt(object: RenderedObject, path: Path): JsonObject | undefined {
  const value = valueAt(object.value, path);
  return isObject(value) ? value : undefined;
}

/** The texts of a mapping, as of labels or of a ConfigMap's data. */
export function textsAt(object: RenderedObject, path: Path): ReadonlyMap<string, string> {
  return new Map(Object.entries(objectAt(object, path) ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

export function textIn(value: JsonValue | undefined, key: string): string | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}
