import type { JsonObject } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import type { Field, FieldType, TypeTable } from '../fields.ts';
import { builtInTypes } from '../fields.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, children, isEmbedded, isIntOrString, keepsUnknown, property, texts, typeOf } from './schemaNode.ts';

const objectMeta = 'ApimachineryPkgApisMetaV1ObjectMeta';

/** How the author of a schema meant it. */
export interface Dialect {
  /** Whether fields that a schema does not name are unknown: so in a custom resource, not so in a JSON schema of its own. */
  readonly closed: boolean;
  /** What a reference leads to. */
  readonly resolve?: (reference: string) => SchemaNode | undefined;
}

/**
 * The types of an object that a schema describes, in the form of the tables of Kubernetes' own kinds, so that unknown
 * fields, completion and hover work alike for both. Types are made as they are asked for: a schema may be huge, or refer
 * to itself.
 */
export function typeTable(root: SchemaNode, kind: string, dialect: Dialect): { readonly type: string; readonly table: TypeTable } {
  const schemas = new Map<string, SchemaNode>();
  const names = new Map<SchemaNode, string>();
  const fields = new Map<string, ReadonlyMap<string, Field> | undefined>();

  const named = (schema: SchemaNode, name: string): FieldType => {
    let type = names.get(schema);
    if (type === undefined) {
      type = schemas.has(name) ? `${name}#${String(schemas.size)}` : name;
      names.set(schema, type);
      schemas.set(type, schema);
    }
    return { kind: 'object', type };
  };
  const fieldType = (written: SchemaNode, name: string): FieldType => {
    const schema = followed(written, dialect);
    if (isIntOrString(schema)) return { kind: 'intOrString' };
    const values = texts(schema, 'enum');
    if (values.length > 0 && values.length === (schema['enum'] as readonly unknown[]).length) return { kind: 'enum', values };
    switch (typeOf(schema) ?? (hasProperties(schema, dialect) ? 'object' : '')) {
      case 'string': return { kind: 'string' };
      case 'integer': case 'number': return { kind: 'number' };
      case 'boolean': return { kind: 'boolean' };
      case 'array': {
        const items = child(schema, 'items');
        return { kind: 'list', of: items === undefined ? { kind: 'any' } : fieldType(items, `${name}[]`) };
      }
      case 'object': return objectType(schema, name);
      default: return { kind: 'any' };
    }
  };
  const objectType = (schema: SchemaNode, name: string): FieldType => {
    const additional = schema['additionalProperties'];
    const hasFields = hasProperties(schema, dialect);
    if (!hasFields && isObject(additional)) return { kind: 'map', of: fieldType(additional, `${name}{}`) };
    if (!hasFields && !isEmbedded(schema) && (additional === true || isOpen(schema, dialect))) return { kind: 'any' };
    return named(schema, name);
  };
  const fieldsOf = (type: string): ReadonlyMap<string, Field> | undefined => {
    if (fields.has(type)) return fields.get(type);
    const schema = schemas.get(type);
    if (schema === undefined) return builtInTypes.fieldsOf(type);
    const found = new Map<string, Field>();
    if (type === kind || isEmbedded(schema)) for (const field of metaFields) found.set(field.name, field);
    const required = new Set(texts(schema, 'required'));
    for (const part of parts(schema, dialect))
      for (const [name, value] of Object.entries(isObject(part['properties']) ? part['properties'] : {})) {
        if (!isObject(value) || found.has(name)) continue;
        found.set(name, { name, type: fieldType(value, `${type}.${name}`), required: required.has(name), modelled: true });
      }
    fields.set(type, found);
    return found;
  };
  const schemaOf = (type: string, field: string): SchemaNode | undefined => {
    const schema = schemas.get(type);
    return schema === undefined ? undefined : parts(schema, dialect).map((part) => property(part, field)).find((found) => found !== undefined);
  };
  const table: TypeTable = {
    fieldsOf,
    isOpen: (type) => {
      const schema = schemas.get(type);
      return schema !== undefined && isOpen(schema, dialect);
    },
    describe: (type, field) => {
      const schema = field === '' ? schemas.get(type) : schemaOf(type, field);
      const text = schema?.['description'] ?? (schema === undefined ? undefined : followed(schema, dialect)['description']);
      return typeof text === 'string' ? text : undefined;
    },
    defaultOf: (type, field) => schemaOf(type, field)?.['default'],
  };
  const start = followed(root, dialect);
  names.set(start, kind);
  schemas.set(kind, start);
  return { type: kind, table };
}

/** Fields of every object that a server keeps. */
const metaFields: readonly Field[] = [
  { name: 'apiVersion', type: { kind: 'string' }, required: false, modelled: true },
  { name: 'kind', type: { kind: 'string' }, required: false, modelled: true },
  { name: 'metadata', type: { kind: 'object', type: objectMeta }, required: false, modelled: true },
];

/** Whether fields that the schema does not name are kept all the same. */
function isOpen(schema: SchemaNode, dialect: Dialect): boolean {
  if (keepsUnknown(schema)) return true;
  const additional = schema['additionalProperties'];
  if (dialect.closed) return additional === true || isObject(additional);
  return additional !== false;
}

/** Whether the schema, or in a JSON schema a part of it, names fields. */
function hasProperties(schema: SchemaNode, dialect: Dialect): boolean {
  return parts(schema, dialect).some((part) => isObject(part['properties']) && Object.keys(part['properties']).length > 0);
}

/** The schema and, in a JSON schema, those that it is put together from. */
function parts(schema: SchemaNode, dialect: Dialect): SchemaNode[] {
  return dialect.closed ? [schema] : [schema, ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => children(schema, keyword)).map((part) => followed(part, dialect))];
}

function followed(schema: SchemaNode, { resolve }: Dialect): SchemaNode {
  let current: JsonObject = schema;
  for (let steps = 0; steps < 20 && resolve !== undefined && typeof current['$ref'] === 'string'; steps++) {
    const next = resolve(current['$ref']);
    if (next === undefined) return {};
    current = next;
  }
  return current;
}
