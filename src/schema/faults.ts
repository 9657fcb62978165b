import type { JsonValue } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
import type { FieldType } from './fields.ts';
import { fieldsOf } from './fields.ts';
import { isBase64 } from './formats.ts';

/** A validator takes time in proportion to the square of what it finds; this many take a few milliseconds. */
const most = 2000;

/**
 * Whether a value has more faults than the precompiled validators can list in reasonable time: an object written to
 * harm, or a huge one of another kind. Counts values of the wrong type and missing fields, in one pass, and stops early.
 */
export function hasTooManyFaults(value: JsonValue, type: string): boolean {
  return count(value, { kind: 'object', type }, 0) > most;
}

function count(value: JsonValue, type: FieldType, before: number): number {
  let faults = before;
  if (faults > most) return faults;
  switch (type.kind) {
    case 'list':
      if (!Array.isArray(value)) return faults + 1;
      for (const item of value as readonly JsonValue[]) if ((faults = count(item, type.of, faults)) > most) return faults;
      return faults;
    case 'map':
      if (!isObject(value)) return faults + 1;
      for (const key of Object.keys(value)) if ((faults = count(value[key] ?? null, type.of, faults)) > most) return faults;
      return faults;
    case 'object': return countFields(value, type.type, faults);
    case 'any': return faults;
    case 'number': return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? faults : faults + 1;
    case 'boolean': return typeof value === 'boolean' ? faults : faults + 1;
    case 'enum': return typeof value === 'string' && type.values.includes(value) ? faults : faults + 1;
    case 'string':
    case 'time': return typeof value === 'string' ? faults : faults + 1;
    case 'quantity':
    case 'intOrString': return typeof value === 'string' || typeof value === 'number' ? faults : faults + 1;
  }
}

function countFields(value: JsonValue, type: string, before: number): number {
  const fields = fieldsOf(type);
  if (fields === undefined) return before;
  if (!isObject(value)) return before + 1;
  let faults = before;
  for (const field of fields.values()) {
    const item = value[field.name];
    if (item === undefined) faults += field.required ? 1 : 0;
    else if ((faults = count(item, field.type, faults)) > most) return faults;
  }
  return faults + encodingFaults(value, type);
}

/** The tables do not tell base64 from other text; these two maps hold it. */
function encodingFaults(value: Readonly<Record<string, JsonValue>>, type: string): number {
  const encoded = type === 'ApiCoreV1Secret' ? value['data'] : type === 'ApiCoreV1ConfigMap' ? value['binaryData'] : undefined;
  return isObject(encoded) ? Object.values(encoded).filter((item) => typeof item === 'string' && !isBase64(item)).length : 0;
}
