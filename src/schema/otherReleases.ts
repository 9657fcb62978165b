import type { JsonValue, ManifestObject, Path } from '../manifest/index.ts';
import { typeOfKind } from './kinds.ts';
import { typedObjects } from './objects.ts';
import { spansOf, type Span, type TypeSpans } from './spans.ts';

/** A field, or a value of one, that other releases have. */
export interface OtherRelease extends Span {
  readonly path: Path;
  /** The value of the field that is meant; undefined for the field itself. */
  readonly value: string | undefined;
}

/** What a release does not have of each type, by release and type; most types have all. */
const outside = new Map<number, Map<string, TypeSpans | undefined>>();
let last: { readonly root: ManifestObject; readonly minor: number; readonly found: readonly OtherRelease[] } | undefined;

/**
 * Fields and values of an object that some releases of its kind have and this one has not. The answer for the last
 * object is kept, because several rules ask for it.
 */
export function otherReleases(object: ManifestObject, minor: number): readonly OtherRelease[] {
  if (last?.root === object && last.minor === minor) return last.found;
  const type = typeOfKind(object.gvk);
  const found: OtherRelease[] = [];
  if (type !== undefined)
    for (const { type: inner, value, path } of typedObjects(object.value, type)) {
      const spans = spansOutside(inner, minor);
      if (spans === undefined) continue;
      for (const key of Object.keys(value)) {
        const span = spans.fields.get(key);
        if (span !== undefined) found.push({ ...span, path: [...path, key], value: undefined });
        const values = spans.values.get(key);
        if (values !== undefined) collect(value[key] ?? null, values, [...path, key], found);
      }
    }
  last = { root: object, minor, found };
  return found;
}

function collect(value: JsonValue, spans: ReadonlyMap<string, Span>, path: Path, found: OtherRelease[]): void {
  if (Array.isArray(value)) return value.forEach((item: JsonValue, index) => collect(item, spans, [...path, index], found));
  const span = typeof value === 'string' ? spans.get(value) : undefined;
  if (span !== undefined) found.push({ ...span, path, value: value as string });
}

function spansOutside(type: string, minor: number): TypeSpans | undefined {
  let types = outside.get(minor);
  if (types === undefined) outside.set(minor, (types = new Map<string, TypeSpans | undefined>()));
  if (!types.has(type)) types.set(type, only(spansOf(type), ({ first, last: end }) => minor < first || minor > end));
  return types.get(type);
}

function only(spans: TypeSpans | undefined, wanted: (span: Span) => boolean): TypeSpans | undefined {
  if (spans === undefined) return undefined;
  const filter = (map: ReadonlyMap<string, Span>) => new Map([...map].filter(([, span]) => wanted(span)));
  const fields = filter(spans.fields);
  const values = new Map([...spans.values].map(([field, map]) => [field, filter(map)] as const).filter(([, map]) => map.size > 0));
  return fields.size === 0 && values.size === 0 ? undefined : { fields, values };
}
