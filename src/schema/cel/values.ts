import { Duration } from '@marcbachmann/cel-js/evaluator';
import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';

/** The schema of a value, as far as its type in an expression depends on it: OpenAPI v3, or nothing known. */
export type ValueSchema = JsonObject | undefined;

/** Words of the language that a field's name may not be. Kubernetes documentation, Custom Resources, Validation rules. */
const reserved = new Set(['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while']);

/**
 * A JSON value as an expression sees it: whole numbers as such, fields by their escaped names, and of an object whose
 * fields are known those only. Without a schema, a number is whole when it has no fraction.
 */
export function celValue(value: JsonValue, schema?: ValueSchema): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return celString(value, schema);
  if (typeof value === 'number') return schema?.['type'] !== 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  if (isList(value)) {
    const items = isObject(schema?.['items']) ? schema['items'] : undefined;
    return value.map((item) => celValue(item, items));
  }
  return celObject(value, schema);
}

function celObject(value: JsonObject, schema: ValueSchema): unknown {
  const properties = schema?.['properties'];
  const additional = schema?.['additionalProperties'];
  const result = Object.create(null) as Record<string, unknown>;
  if (!isObject(properties)) {
    const values = isObject(additional) ? additional : undefined;
    for (const [key, item] of Object.entries(value)) result[key] = celValue(item, values);
    return result;
  }
  for (const [key, item] of Object.entries(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const name = isObject(property) ? escapeField(key) : undefined;
    if (name !== undefined && isObject(property)) result[name] = celValue(item, property);
  }
  return result;
}

function celString(value: string, schema: ValueSchema): unknown {
  const format = schema?.['format'];
  if (format === 'date-time' || format === 'date') return Number.isNaN(Date.parse(value)) ? value : new Date(value);
  if (format === 'duration') return readDuration(value) ?? value;
  return format === 'byte' ? Uint8Array.from(atobOrEmpty(value), (character) => character.charCodeAt(0)) : value;
}

/** The name of a field in an expression; undefined for one that no expression can name. */
export function escapeField(name: string): string | undefined {
  if (reserved.has(name)) return `__${name}__`;
  const escaped = name.replace(/__|[./-]/g, (part) => ({ '__': '__underscores__', '.': '__dot__', '-': '__dash__', '/': '__slash__' })[part] ?? part);
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(escaped) ? escaped : undefined;
}

/** A value of an expression as text, for a message. */
export function celText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Duration) return value.toString();
  if (Array.isArray(value)) return `[${value.map(celText).join(', ')}]`;
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? Number(item) : item)) ?? '';
}

/** Go's durations, `1h30m`; undefined for others. */
function readDuration(text: string): Duration | undefined {
  const [, sign = '', parts = ''] = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/.exec(text) ?? [];
  if (parts === '') return text === '0' ? new Duration(0) : undefined;
  const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, 'µs': 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  let milliseconds = 0;
  for (const [, amount = '0', unit = ''] of parts.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) milliseconds += Number(amount) * (units[unit] ?? 0);
  return Duration.fromMilliseconds(sign === '-' ? -milliseconds : milliseconds);
}

function atobOrEmpty(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
