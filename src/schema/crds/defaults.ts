import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, property } from './schemaNode.ts';

/** How deep values are followed. */
const deepest = 100;

const defaulted = new WeakMap<SchemaNode, readonly (readonly [name: string, schema: SchemaNode])[]>();

/** The properties of a schema that have a default; found once, since most have none. */
function defaultedProperties(schema: SchemaNode): readonly (readonly [name: string, schema: SchemaNode])[] {
  let found = defaulted.get(schema);
  if (found === undefined) {
    const properties = schema['properties'];
    found = isObject(properties) ? Object.entries(properties).flatMap(([name, own]) => (isObject(own) && own['default'] !== undefined ? [[name, own] as const] : [])) : [];
    defaulted.set(schema, found);
  }
  return found;
}

/**
 * A value as the server would store it: fields set to null are left out unless they may be null, and fields that are
 * absent get their defaults. The value itself is not changed; what stays the same is shared.
 * Kubernetes documentation, CustomResourceDefinition, Defaulting and nullable.
 */
export function withDefaults(value: JsonValue, schema: SchemaNode, depth = 0): JsonValue {
  if (depth > deepest) return value;
  if (isList(value)) {
    const items = child(schema, 'items');
    if (items === undefined) return value;
    const result = value.map((item) => withDefaults(item, items, depth + 1));
    return result.some((item, index) => item !== value[index]) ? result : value;
  }
  return isObject(value) ? objectWithDefaults(value, schema, depth) : value;
}

function objectWithDefaults(value: JsonObject, schema: SchemaNode, depth: number): JsonObject {
  let changed: Record<string, JsonValue> | undefined;
  const change = (): Record<string, JsonValue> => (changed ??= Object.assign(Object.create(null) as Record<string, JsonValue>, value));
  const additional = child(schema, 'additionalProperties');
  for (const [name, item] of Object.entries(value)) {
    const own = property(schema, name) ?? additional;
    if (own === undefined) continue;
    if (item === null && own['nullable'] !== true && property(schema, name) !== undefined) {
      delete change()[name];
      continue;
    }
    const result = withDefaults(item, own, depth + 1);
    if (result !== item) change()[name] = result;
  }
  for (const [name, own] of defaultedProperties(schema))
    if (!Object.hasOwn(changed ?? value, name)) change()[name] = withDefaults(own['default'] ?? null, own, depth + 1);
  return changed ?? value;
}
