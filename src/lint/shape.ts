import { isList, isObject, type JsonValue, type Path } from '../manifest/index.ts';

/** What a value of a tool's own file must be, as far as its decoder asks. Null is taken everywhere. */
export type Shape =
  | 'text'
  | 'boolean'
  | 'number'
  | 'anything'
  | { readonly list: Shape }
  /** Any keys. */
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

/** A field that the shape does not have, or a value of another type than it says. */
export interface Misfit {
  readonly path: Path;
  readonly key: string;
  /** `wrong-type`: what is wanted, in words. */
  readonly wanted: string | undefined;
  /** `unknown`: the fields that could have been meant. */
  readonly known: readonly string[];
}

/** Everything in a value that does not fit; keys are compared as Go's JSON decoder does, without regard to case, if asked. */
export function misfits(value: JsonValue, shape: Shape, ignoreCase = false, path: Path = []): readonly Misfit[] {
  if (value === null || shape === 'anything') return [];
  const wrong = (wanted: string): readonly Misfit[] => [{ path, key: String(path.at(-1) ?? ''), wanted, known: [] }];
  if (typeof shape === 'string') {
    const type = shape === 'text' ? 'string' : shape;
    return typeof value === type ? [] : wrong(shape === 'text' ? 'text' : shape === 'boolean' ? 'true or false' : 'a number');
  }
  if ('list' in shape) return isList(value) ? value.flatMap((item, index) => misfits(item, shape.list, ignoreCase, [...path, index])) : wrong('a list');
  if (!isObject(value)) return wrong('a map');
  if ('map' in shape) return Object.entries(value).flatMap(([key, item]) => misfits(item, shape.map, ignoreCase, [...path, key]));
  const known = Object.keys(shape.fields);
  return Object.entries(value).flatMap(([key, item]) => {
    const name = Object.hasOwn(shape.fields, key) ? key : ignoreCase ? known.find((one) => one.toLowerCase() === key.toLowerCase()) : undefined;
    const inner = name === undefined ? undefined : shape.fields[name];
    if (inner === undefined) return [{ path: [...path, key], key, wanted: undefined, known: known.filter((one) => !(one in value)) }];
    return misfits(item, inner, ignoreCase, [...path, key]);
  });
}
