import { isList, isObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { secretIn } from '../../../schema/secretValues.ts';

/** A secret among the values of a chart. */
export interface SecretAt {
  readonly path: Path;
  readonly found: string;
}

/** Deeper than any honest values, and shallow enough for the stack. */
const deepest = 60;

/** The secrets in clear in a tree of values, each named by its key, or as `{ name: …, value: … }`. */
export function secretsBelow(value: JsonValue | undefined, path: Path = [], name = ''): SecretAt[] {
  if (path.length > deepest) return [];
  if (isList(value)) return value.flatMap((item, index) => secretsBelow(item, [...path, index], name));
  if (isObject(value)) {
    const pair = typeof value['name'] === 'string' && typeof value['value'] === 'string' ? value['name'] : undefined;
    return Object.entries(value).flatMap(([key, below]) => secretsBelow(below, [...path, key], pair !== undefined && key === 'value' ? pair : key));
  }
  const found = secretIn(name, value);
  return found === undefined ? [] : [{ path, found }];
}
