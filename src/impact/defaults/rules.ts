import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';

/** What the API server makes of one field: the value it stores, given what was written and the object around it. */
export type FieldDefault = (written: JsonValue | undefined, parent: JsonObject) => JsonValue | undefined;
export type FieldDefaults = Readonly<Record<string, FieldDefault>>;

/**
 * The object with its absent fields filled in, and without those that the server drops. Fields keep their places and lists
 * their indexes, so paths stay valid.
 */
export function withDefaults(object: JsonObject, defaults: FieldDefaults): JsonObject {
  const result: Record<string, JsonValue> = { ...object };
  for (const [name, rule] of Object.entries(defaults)) {
    const value = rule(Object.hasOwn(object, name) ? object[name] : undefined, object);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
}

/** Absent means this. An empty text is the same as none wherever Kubernetes fills in a text. */
export const absentIs = (value: JsonValue): FieldDefault => (written) =>
  written === undefined || (written === '' && typeof value === 'string') ? value : written;

/** For numbers that Kubernetes' types cannot tell from absent ones: 0 means this, too. */
export const zeroIs = (value: number): FieldDefault => (written) => written === undefined || written === 0 ? value : written;

/** Whatever was written, the server stores this. */
export const constant = (value: JsonValue): FieldDefault => () => value;

/** The server does not keep it. */
export const dropped: FieldDefault = () => undefined;

/** Absent means what follows from the fields beside it; undefined leaves it absent. */
export const absentFollows = (compute: (parent: JsonObject) => JsonValue | undefined): FieldDefault =>
  (written, parent) => written ?? compute(parent);

/** Fills in an object where one was written. */
export const within = (defaults: FieldDefaults): FieldDefault => (written) => isObject(written) ? withDefaults(written, defaults) : written;

/** Fills in an object, which is there even when nothing was written. */
export const always = (defaults: FieldDefaults): FieldDefault => (written) =>
  written === undefined || isObject(written) ? withDefaults(written ?? {}, defaults) : written;

/** Fills in each object of a list. */
export const each = (defaults: FieldDefaults): FieldDefault => (written) =>
  isList(written) ? written.map((item) => isObject(item) ? withDefaults(item, defaults) : item) : written;

/** One default after the other. */
export const both = (first: FieldDefault, second: FieldDefault): FieldDefault => (written, parent) =>
  second(first(written, parent), parent);
