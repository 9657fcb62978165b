import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
import { builtInTypes, type FieldType, type TypeTable } from './fields.ts';

/** An object inside a Kubernetes object, with its type and the objects around it. */
export interface TypedObject {
  readonly type: string;
  readonly value: JsonObject;
  readonly path: Path;
  readonly outer: TypedObject | undefined;
}

let last: { readonly root: JsonObject; readonly type: string; readonly table: TypeTable; readonly objects: readonly TypedObject[] } | undefined;

/**
 * All objects whose type has known fields, from the outside in; what stands in free-form fields is left out.
 * The answer for the last root is kept, because several checks look at one object after the other.
 */
export function typedObjects(root: JsonObject, type: string, table: TypeTable = builtInTypes): readonly TypedObject[] {
  if (last?.root === root && last.type === type && last.table === table) return last.objects;
  const objects: TypedObject[] = [];
  collect(root, { kind: 'object', type }, [], undefined, objects, table);
  last = { root, type, table, objects };
  return objects;
}

function collect(value: JsonValue, type: FieldType, path: Path, outer: TypedObject | undefined, found: TypedObject[], table: TypeTable): void {
  if (type.kind === 'list') {
    if (Array.isArray(value)) value.forEach((item: JsonValue, index) => collect(item, type.of, [...path, index], outer, found, table));
    return;
  }
  if (!isObject(value)) return;
  if (type.kind === 'map') {
    if (!holdsObjects(type.of)) return;
    for (const [key, item] of Object.entries(value)) collect(item, type.of, [...path, key], outer, found, table);
    return;
  }
  if (type.kind !== 'object') return;
  const fields = table.fieldsOf(type.type);
  if (fields === undefined) return;
  const here: TypedObject = { type: type.type, value, path, outer };
  found.push(here);
  for (const [key, item] of Object.entries(value)) {
    const field = fields.get(key);
    if (field !== undefined && holdsObjects(field.type)) collect(item, field.type, [...path, key], here, found, table);
  }
}

function holdsObjects(type: FieldType): boolean {
  return type.kind === 'object' || ((type.kind === 'list' || type.kind === 'map') && holdsObjects(type.of));
}
