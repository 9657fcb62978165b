import { isList, isObject, parsePath, valueAt, type JsonObject, type JsonValue, type Path } from '../manifest/index.ts';

/** The maps of a list; nothing where it is no list. */
export function mapsOf(value: JsonValue | undefined): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

/** The maps of a list, each with its index. */
export function indexedMaps(value: JsonValue | undefined): readonly (readonly [JsonObject, number])[] {
  return isList(value) ? value.flatMap((item, index) => (isObject(item) ? [[item, index] as const] : [])) : [];
}

/** The texts of a list; nothing where it is no list. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Paths that rules have asked for: they are written in the rules, so there are few. */
const paths = new Map<string, Path>();

/** A text by its dotted path; undefined for anything else, the empty text too. */
export function textAt(value: JsonValue | undefined, path: string): string | undefined {
  let parsed = paths.get(path);
  if (parsed === undefined) paths.set(path, (parsed = parsePath(path)));
  const found = value === undefined ? undefined : valueAt(value, parsed);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
