import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { isList, isObject, sameJson } from '../../manifest/index.ts';
import codePoints from '../codePoints.ts';
import { holdsVariable, isEncrypted } from '../placeholders.ts';
import { regularExpression } from '../regularExpression.ts';
import { UnusableSchema, type Fault, type RuledValue } from './fault.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, children, isEmbedded, isIntOrString, number, property, texts, typeOf } from './schemaNode.ts';
import { fitsInto, textFormats } from './valueFormats.ts';

/** Values looked at for one object, alternatives counted as often as they are tried: a second at most. */
const mostSteps = 500_000;
/** Faults that are worth telling of one object. */
const mostFaults = 200;
/** Members of a list that are compared with one another. */
const mostCompared = 5000;

export interface StructureResult {
  readonly faults: readonly Fault[];
  readonly ruled: readonly RuledValue[];
}

/**
 * Holds a value against a structural schema as the API server does once unknown fields are dropped and defaults are in
 * place. In time linear in the value, as long as the schema offers no alternatives. Throws `UnusableSchema`.
 * Kubernetes documentation, CustomResourceDefinition, Validation.
 */
export function checkStructure(value: JsonObject, schema: SchemaNode): StructureResult {
  const walk = new Walk();
  const found: Fault[] = [];
  walk.value(value, schema, [], found, true);
  return { faults: found, ruled: walk.ruled };
}

class Walk {
  readonly ruled: RuledValue[] = [];
  #steps = 0;

  value(value: JsonValue, schema: SchemaNode, path: Path, found: Fault[], isStructural: boolean): void {
    if (++this.#steps > mostSteps) throw new UnusableSchema('its schema has so many alternatives that they cannot all be tried');
    if (typeof schema['$ref'] === 'string') throw new UnusableSchema(`its schema refers to \`${schema['$ref']}\`, and the API server takes no \`$ref\``);
    if (found.length >= mostFaults || isOpenValue(value)) return;
    if (isStructural && !this.#hasType(value, schema, path, found)) return;
    // In an alternative, a type is one more condition.
    if (!isStructural && typeOf(schema) !== undefined && !isOfType(value, typeOf(schema) ?? '')) return void found.push({ path, keyword: 'type', wanted: typeOf(schema) ?? '' });
    if (value === null) return;
    if (Array.isArray(schema['enum']) && !schema['enum'].some((item: JsonValue) => sameJson(item, value))) found.push({ path, keyword: 'enum', wanted: schema['enum'] as JsonValue });
    if (typeof value === 'number') numberFaults(value, schema, path, found);
    else if (typeof value === 'string') textFaults(value, schema, path, found);
    else if (isList(value)) this.#list(value, schema, path, found, isStructural);
    else if (isObject(value)) this.#object(value, schema, path, found, isStructural);
    this.#alternatives(value, schema, path, found);
    if (isStructural && children(schema, 'x-kubernetes-validations').length > 0) this.ruled.push({ path, value, schema });
  }

  #hasType(value: JsonValue, schema: SchemaNode, path: Path, found: Fault[]): boolean {
    if (value === null && schema['nullable'] === true) return true;
    const type = typeOf(schema);
    if (isIntOrString(schema)) {
      if (typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value))) return true;
      found.push({ path, keyword: 'type', wanted: 'intOrString' });
      return false;
    }
    if (type === undefined || isOfType(value, type)) return true;
    found.push({ path, keyword: 'type', wanted: type });
    return false;
  }

  #list(value: readonly JsonValue[], schema: SchemaNode, path: Path, found: Fault[], isStructural: boolean): void {
    bounds(value.length, schema, 'minItems', 'maxItems', path, found);
    const items = child(schema, 'items');
    if (items !== undefined) value.forEach((item, index) => this.value(item, items, [...path, index], found, isStructural));
    const unique = schema['x-kubernetes-list-type'];
    if (unique === 'set' || schema['uniqueItems'] === true) duplicateMembers(value, path, found);
    if (unique === 'map') duplicateKeys(value, texts(schema, 'x-kubernetes-list-map-keys'), path, found);
  }

  #object(value: JsonObject, schema: SchemaNode, path: Path, found: Fault[], isStructural: boolean): void {
    const names = Object.keys(value);
    bounds(names.length, schema, 'minProperties', 'maxProperties', path, found);
    const required = [...texts(schema, 'required'), ...(isStructural && isEmbedded(schema) ? ['apiVersion', 'kind'] : [])];
    for (const name of new Set(required)) if (!Object.hasOwn(value, name) && !isOfMetadata(path, name)) found.push({ path, keyword: 'required', wanted: name });
    const additional = child(schema, 'additionalProperties');
    for (const name of names) {
      const own = property(schema, name) ?? additional;
      // What the server reports itself is not taken from a manifest.
      if (own !== undefined && !(path.length === 0 && name === 'status')) this.value(value[name] ?? null, own, [...path, name], found, isStructural);
    }
  }

  #alternatives(value: JsonValue, schema: SchemaNode, path: Path, found: Fault[]): void {
    for (const part of children(schema, 'allOf')) this.value(value, part, path, found, false);
    const anyOf = children(schema, 'anyOf');
    if (anyOf.length > 0 && !anyOf.some((part) => this.#matches(value, part))) found.push({ path, keyword: 'anyOf', wanted: anyOf });
    const oneOf = children(schema, 'oneOf');
    if (oneOf.length > 0) {
      const matching = oneOf.filter((part) => this.#matches(value, part)).length;
      if (matching !== 1) found.push({ path, keyword: matching === 0 ? 'oneOf' : 'severalOf', wanted: oneOf });
    }
    const not = child(schema, 'not');
    if (not !== undefined && this.#matches(value, not)) found.push({ path, keyword: 'not', wanted: not });
  }

  #matches(value: JsonValue, schema: SchemaNode): boolean {
    const found: Fault[] = [];
    this.value(value, schema, [], found, false);
    return found.length === 0;
  }
}

/** The name of an object is asked for elsewhere, in words of its own. */
function isOfMetadata(path: Path, name: string): boolean {
  return path.length === 0 ? name === 'metadata' : path.length === 1 && path[0] === 'metadata';
}

/** Variables are filled in and secrets decrypted before the server sees a value. */
function isOpenValue(value: JsonValue): boolean {
  return typeof value === 'string' && (holdsVariable(value) || isEncrypted(value));
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case 'string': return typeof value === 'string';
    case 'integer': return typeof value === 'number' && Number.isInteger(value);
    case 'number': return typeof value === 'number';
    case 'boolean': return typeof value === 'boolean';
    case 'array': return isList(value);
    case 'object': return isObject(value);
    default: return true;
  }
}

function bounds(size: number, schema: SchemaNode, least: string, most: string, path: Path, found: Fault[]): void {
  const low = number(schema, least);
  const high = number(schema, most);
  if (low !== undefined && size < low) found.push({ path, keyword: least, wanted: low });
  if (high !== undefined && size > high) found.push({ path, keyword: most, wanted: high });
}

function numberFaults(value: number, schema: SchemaNode, path: Path, found: Fault[]): void {
  const low = number(schema, 'minimum');
  const high = number(schema, 'maximum');
  const step = number(schema, 'multipleOf');
  if (low !== undefined && (schema['exclusiveMinimum'] === true ? value <= low : value < low)) found.push({ path, keyword: schema['exclusiveMinimum'] === true ? 'exclusiveMinimum' : 'minimum', wanted: low });
  if (high !== undefined && (schema['exclusiveMaximum'] === true ? value >= high : value > high)) found.push({ path, keyword: schema['exclusiveMaximum'] === true ? 'exclusiveMaximum' : 'maximum', wanted: high });
  if (step !== undefined && step > 0 && Math.abs(value / step - Math.round(value / step)) > 1e-9) found.push({ path, keyword: 'multipleOf', wanted: step });
  if (typeOf(schema) === 'integer' && !fitsInto(schema['format'], value)) found.push({ path, keyword: 'format', wanted: schema['format'] ?? '' });
}

function textFaults(value: string, schema: SchemaNode, path: Path, found: Fault[]): void {
  const pattern = schema['pattern'];
  const format = schema['format'];
  if (number(schema, 'minLength') !== undefined || number(schema, 'maxLength') !== undefined) bounds(codePoints(value), schema, 'minLength', 'maxLength', path, found);
  // A pattern that cannot be read is told where the definition is.
  if (typeof pattern === 'string' && regularExpression(pattern)?.test(value) === false) found.push({ path, keyword: 'pattern', wanted: pattern });
  if (typeof format === 'string' && Object.hasOwn(textFormats, format) && value !== '' && textFormats[format]?.test(value) === false) found.push({ path, keyword: 'format', wanted: format });
}

function duplicateMembers(list: readonly JsonValue[], path: Path, found: Fault[]): void {
  const seen = new Map<string, number>();
  for (const [index, item] of list.slice(0, mostCompared).entries()) {
    if (isOpenValue(item)) continue;
    const id = JSON.stringify(item);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else found.push({ path: [...path, index], keyword: 'set', wanted: first });
  }
}

function duplicateKeys(list: readonly JsonValue[], keys: readonly string[], path: Path, found: Fault[]): void {
  const seen = new Map<string, number>();
  for (const [index, item] of list.slice(0, mostCompared).entries()) {
    if (!isObject(item)) continue;
    const values = keys.map((key) => item[key] ?? null);
    if (values.some((value) => value === null || isOpenValue(value))) continue;
    const id = JSON.stringify(values);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    else found.push({ path: [...path, index], keyword: 'map', wanted: { first, keys, values } });
  }
}
