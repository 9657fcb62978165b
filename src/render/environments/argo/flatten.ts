import { isList, isObject } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';

/** The values of an object by their paths, with dots between keys and indexes, as texts: `cluster.name`, `zones.0`. */
export function flattened(value: JsonObject): JsonObject {
  const flat: [string, string][] = [];
  const walk = (one: JsonValue, path: string): void => {
    if (isList(one)) for (const [index, item] of one.entries()) walk(item, path === '' ? String(index) : `${path}.${index}`);
    else if (isObject(one)) for (const [key, item] of Object.entries(one)) walk(item, path === '' ? key : `${path}.${key}`);
    else flat.push([path, goText(one)]);
  };
  walk(value, '');
  return Object.fromEntries(flat);
}

/** A value as Go's `%v` prints it, numbers being float64 as in decoded JSON. */
export function goText(value: string | number | boolean | null): string {
  if (value === null) return '<nil>';
  if (typeof value !== 'number') return String(value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  // Go's strconv writes an exponent from a million on, and below a ten-thousandth.
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A name as Argo CD's `normalize` and `basenameNormalized` make it. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[^-a-z0-9.]/g, '-').slice(0, 253).replace(/^[-.]+|[-.]+$/g, '');
}
