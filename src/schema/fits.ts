import type { GroupVersionKind, JsonObject, JsonValue, ManifestObject } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
import { fieldsOf, type FieldType } from './fields.ts';
import { typeOfKind } from './kinds.ts';
import { otherReleases } from './otherReleases.ts';
import { holdsVariable } from './placeholders.ts';

/**
 * Whether an object is one of a kind as a release knows it, by the tables alone: every field known, every required one
 * there, every value of its type. Says no in doubt; what a schema cannot say is not looked at.
 */
export function fitsKind(value: JsonObject, gvk: GroupVersionKind, minor: number, object: ManifestObject): boolean {
  const type = typeOfKind(gvk);
  return type !== undefined && fits(value, { kind: 'object', type }) && otherReleases({ ...object, gvk, value }, minor).length === 0;
}

function fits(value: JsonValue, type: FieldType): boolean {
  switch (type.kind) {
    case 'any': return true;
    case 'string': case 'time': return typeof value === 'string';
    case 'number': return typeof value === 'number';
    case 'boolean': return typeof value === 'boolean';
    case 'quantity': case 'intOrString': return typeof value === 'string' || typeof value === 'number';
    case 'enum': return typeof value === 'string' && (type.values.includes(value) || holdsVariable(value));
    case 'list': return Array.isArray(value) && value.every((item: JsonValue) => fits(item, type.of));
    case 'map': return isObject(value) && Object.values(value).every((item) => fits(item, type.of));
    case 'object': return isObject(value) && fitsFields(value, type.type);
  }
}

function fitsFields(value: JsonObject, type: string): boolean {
  const fields = fieldsOf(type);
  if (fields === undefined) return true;
  return Object.keys(value).every((key) => {
    const field = fields.get(key);
    return field !== undefined && (value[key] === null || fits(value[key] ?? null, field.type));
  }) && [...fields.values()].every(({ name, required }) => !required || (value[name] ?? null) !== null);
}
