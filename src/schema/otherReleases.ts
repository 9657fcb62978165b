import type { ManifestObject, Path } from '../manifest/index.ts';
import { typeOfKind } from './kinds.ts';
import { typedObjects } from './objects.ts';
import { spansOf, type Span } from './spans.ts';

/** A field, or a value of one, that other releases have. */
export interface OtherRelease extends Span {
  readonly path: Path;
  /** The value of the field that is meant; undefined for the field itself. */
  readonly value: string | undefined;
}

/** Fields and values of an object that some releases of its kind have and this one has not. */
export function otherReleases(object: ManifestObject, minor: number): OtherRelease[] {
  const type = typeOfKind(object.gvk);
  if (type === undefined) return [];
  return typedObjects(object.value, type).flatMap((inner) => {
    const spans = spansOf(inner.type);
    if (spans === undefined) return [];
    const found: OtherRelease[] = [];
    for (const key of Object.keys(inner.value)) {
      const span = spans.fields.get(key);
      if (span !== undefined && isOutside(span, minor)) found.push({ ...span, path: [...inner.path, key], value: undefined });
      const values = spans.values.get(key);
      if (values !== undefined) found.push(...valuesOutside(inner.value[key], values, [...inner.path, key], minor));
    }
    return found;
  });
}

function valuesOutside(value: unknown, spans: ReadonlyMap<string, Span>, path: Path, minor: number): OtherRelease[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesOutside(item, spans, [...path, index], minor));
  const span = typeof value === 'string' ? spans.get(value) : undefined;
  return span === undefined || !isOutside(span, minor) ? [] : [{ ...span, path, value: value as string }];
}

function isOutside({ first, last }: Span, minor: number): boolean {
  return minor < first || minor > last;
}
