import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';

/**
 * Reading the parts of an OpenAPI v3 schema that anyone may have written: what is not of the type that it should be is
 * as if it were not there. Kubernetes documentation, CustomResourceDefinition, Specifying a structural schema.
 */
export type SchemaNode = JsonObject;

/** The value of a keyword that is a schema itself. */
export function child(schema: SchemaNode, keyword: string): SchemaNode | undefined {
  const value = schema[keyword];
  return isObject(value) ? value : undefined;
}

/** The schema of a property; undefined for one that the schema does not name. */
export function property(schema: SchemaNode, name: string): SchemaNode | undefined {
  const properties = schema['properties'];
  return isObject(properties) && Object.hasOwn(properties, name) && isObject(properties[name]) ? properties[name] : undefined;
}

/** The schemas of a keyword such as `anyOf`. */
export function children(schema: SchemaNode, keyword: string): SchemaNode[] {
  const value = schema[keyword];
  return isList(value) ? value.filter(isObject) : [];
}

/** The texts of a keyword such as `required`. */
export function texts(schema: SchemaNode, keyword: string): string[] {
  const value = schema[keyword];
  return isList(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The value of a keyword that is a number. */
export function number(schema: SchemaNode, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

/** Whether values that the schema does not describe are kept, below this value or as this value. */
export function keepsUnknown(schema: SchemaNode): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}

export function isEmbedded(schema: SchemaNode): boolean {
  return schema['x-kubernetes-embedded-resource'] === true;
}

export function isIntOrString(schema: SchemaNode): boolean {
  return schema['x-kubernetes-int-or-string'] === true;
}

/** The one type of a schema; undefined where it is left open. */
export function typeOf(schema: SchemaNode): string | undefined {
  const type: JsonValue | undefined = schema['type'];
  return typeof type === 'string' ? type : undefined;
}
