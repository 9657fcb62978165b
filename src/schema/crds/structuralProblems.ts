import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { syntaxError } from '../cel/index.ts';
import type { SchemaProblem } from '../problem.ts';
import { regularExpression } from '../regularExpression.ts';
import { UnusableSchema } from './fault.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, children, isEmbedded, isIntOrString, keepsUnknown, property, texts, typeOf } from './schemaNode.ts';
import { checkStructure } from './structure.ts';

/** Problems of one schema that are worth telling. */
const most = 50;
const types = ['object', 'array', 'string', 'integer', 'number', 'boolean'];
/** Keywords of JSON schema that the API server does not take at all. */
const forbidden = ['$ref', 'definitions', 'dependencies', 'patternProperties', 'additionalItems', 'id', '$schema'];
/** What belongs to the structure and may not stand in an alternative. */
const structural = ['description', 'type', 'default', 'additionalProperties', 'nullable', 'title', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type', 'x-kubernetes-validations'];

/**
 * Why a schema is not structural, or why the API server refuses one of its rules, patterns or defaults. Each part is
 * looked at once, however many aliases lead to it.
 * Kubernetes documentation, CustomResourceDefinition, Specifying a structural schema; Validation rules.
 */
export function structuralProblems(root: SchemaNode, path: Path): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const seen = new Set<SchemaNode>();
  if (typeOf(root) !== 'object') problems.push(problem([...path, ...(root['type'] === undefined ? [] : ['type'])], 'The schema of an object must have `type: object`.', root['type'] === undefined ? 'key' : 'value'));
  visit(root, path, { isRoot: true });
  return problems;

  function visit(schema: SchemaNode, at: Path, { isRoot = false } = {}): void {
    if (problems.length >= most || seen.has(schema)) return;
    seen.add(schema);
    problems.push(...keywordProblems(schema, at), ...typeProblems(schema, at, isRoot), ...listProblems(schema, at), ...ruleProblems(schema, at), ...defaultProblems(schema, at));
    const properties = schema['properties'];
    if (isObject(properties))
      for (const [name, value] of Object.entries(properties)) {
        if (isRoot && name === 'metadata') problems.push(...metadataProblems(value, [...at, 'properties', name]));
        else if (isObject(value)) visit(value, [...at, 'properties', name]);
      }
    const items = schema['items'];
    if (isObject(items)) visit(items, [...at, 'items']);
    const additional = schema['additionalProperties'];
    if (isObject(additional)) visit(additional, [...at, 'additionalProperties']);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) children(schema, keyword).forEach((part, index) => visitAlternative(part, [...at, keyword, index], isIntOrString(schema)));
    const not = child(schema, 'not');
    if (not !== undefined) visitAlternative(not, [...at, 'not'], false);
  }

  function visitAlternative(schema: SchemaNode, at: Path, isIntOrStringForm: boolean): void {
    if (problems.length >= most || seen.has(schema)) return;
    seen.add(schema);
    problems.push(...keywordProblems(schema, at));
    for (const keyword of structural) {
      if (!Object.hasOwn(schema, keyword) || (keyword === 'type' && isIntOrStringForm)) continue;
      problems.push(problem([...at, keyword], `\`${keyword}\` may not stand inside \`${holder(at)}\`: the structure is said once, outside, and alternatives only narrow the values.`, 'key'));
    }
    const properties = schema['properties'];
    if (isObject(properties)) for (const [name, value] of Object.entries(properties)) if (isObject(value)) visitAlternative(value, [...at, 'properties', name], false);
    const items = child(schema, 'items');
    if (items !== undefined) visitAlternative(items, [...at, 'items'], false);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) children(schema, keyword).forEach((part, index) => visitAlternative(part, [...at, keyword, index], isIntOrStringForm));
    const not = child(schema, 'not');
    if (not !== undefined) visitAlternative(not, [...at, 'not'], false);
  }
}

/** The server keeps and checks metadata itself: a schema may only narrow the names. */
function metadataProblems(schema: JsonValue, at: Path): SchemaProblem[] {
  if (!isObject(schema)) return [];
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  if (schema['type'] !== undefined && schema['type'] !== 'object') return [problem([...at, 'type'], 'The schema of `metadata` must have `type: object`.')];
  const other = Object.keys(schema).find((keyword) => !['type', 'description', 'title', 'properties'].includes(keyword)) ?? properties.find((name) => name !== 'name' && name !== 'generateName');
  return other === undefined ? [] : [problem(at, `The schema of \`metadata\` may only say what \`name\` and \`generateName\` may be: leave out \`${other}\`.`, 'key')];
}

function keywordProblems(schema: SchemaNode, at: Path): SchemaProblem[] {
  const problems = forbidden.filter((keyword) => Object.hasOwn(schema, keyword))
    .map((keyword) => problem([...at, keyword], `The API server takes no \`${keyword}\` in a schema${keyword === '$ref' || keyword === 'definitions' ? ': write out what it refers to' : ''}.`, 'key'));
  if (schema['uniqueItems'] === true) problems.push(problem([...at, 'uniqueItems'], '`uniqueItems` may not be true, because comparing all items takes too long. Use `x-kubernetes-list-type: set`.'));
  if (schema['additionalProperties'] === false) problems.push(problem([...at, 'additionalProperties'], '`additionalProperties` may not be false: fields that the schema does not name are dropped anyway. Leave it out.'));
  const pattern = schema['pattern'];
  if (typeof pattern === 'string' && regularExpression(pattern) === undefined) problems.push(problem([...at, 'pattern'], `\`${short(pattern)}\` is no regular expression of Go's (RE2), which knows no look-ahead and no references back.`));
  return problems;
}

function typeProblems(schema: SchemaNode, at: Path, isRoot: boolean): SchemaProblem[] {
  const type = schema['type'];
  const problems: SchemaProblem[] = [];
  if (typeof type === 'string' && type !== '' && !types.includes(type)) problems.push(problem([...at, 'type'], `\`type: ${short(type)}\` must be one of ${types.join(', ')}.`));
  if ((type === undefined || type === null || type === '') && !isRoot && !isIntOrString(schema) && !keepsUnknown(schema))
    problems.push(problem(at, `${label(at)} has no \`type\`: each part of a schema must say what it is. Where anything goes, set \`x-kubernetes-preserve-unknown-fields: true\`.`, 'key'));
  if (isIntOrString(schema) && typeof type === 'string' && type !== '') problems.push(problem([...at, 'type'], '`type` must be left out next to `x-kubernetes-int-or-string: true`.', 'key'));
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) problems.push(problem([...at, 'x-kubernetes-preserve-unknown-fields'], '`x-kubernetes-preserve-unknown-fields` may be true, or absent, but not false.'));
  if (isEmbedded(schema) && type !== 'object') problems.push(problem(at, `${label(at)} is an embedded resource, so it must have \`type: object\`.`, 'key'));
  else if (isEmbedded(schema) && !keepsUnknown(schema) && !isObject(schema['properties'])) problems.push(problem(at, `${label(at)} is an embedded resource without fields: name its \`properties\`, or set \`x-kubernetes-preserve-unknown-fields: true\`.`, 'key'));
  if (isObject(schema['properties']) && Object.keys(schema['properties']).length > 0 && (schema['additionalProperties'] === true || isObject(schema['additionalProperties'])))
    problems.push(problem([...at, 'additionalProperties'], '`properties` and `additionalProperties` may not stand together: an object has named fields, or is a map.', 'key'));
  return problems;
}

/** Kubernetes documentation, Server-Side Apply, Custom resources and server-side apply. */
function listProblems(schema: SchemaNode, at: Path): SchemaProblem[] {
  const listType = schema['x-kubernetes-list-type'];
  const keys = texts(schema, 'x-kubernetes-list-map-keys');
  const items = child(schema, 'items');
  const problems: SchemaProblem[] = [];
  if (isList(schema['items'])) problems.push(problem([...at, 'items'], '`items` must be one schema, for all items of the list.', 'key'));
  else if (typeOf(schema) === 'array' && items === undefined) problems.push(problem(at, `${label(at)} is a list without \`items\`: say what its items are.`, 'key'));
  if (typeof listType === 'string' && !['atomic', 'set', 'map'].includes(listType)) problems.push(problem([...at, 'x-kubernetes-list-type'], '`x-kubernetes-list-type` must be `atomic`, `set` or `map`.'));
  if (listType !== undefined && typeOf(schema) !== 'array') problems.push(problem([...at, 'x-kubernetes-list-type'], '`x-kubernetes-list-type` belongs to a schema with `type: array`.', 'key'));
  if (listType !== 'map' && keys.length > 0) problems.push(problem([...at, 'x-kubernetes-list-map-keys'], '`x-kubernetes-list-map-keys` may only be there with `x-kubernetes-list-type: map`.', 'key'));
  if (listType === 'map' && keys.length === 0) problems.push(problem([...at, 'x-kubernetes-list-type'], 'A list of type `map` needs `x-kubernetes-list-map-keys`: the fields that tell its items apart.'));
  if (listType === 'map' && items !== undefined)
    for (const [index, key] of keys.entries()) {
      const own = property(items, key);
      const path = [...at, 'x-kubernetes-list-map-keys', index];
      if (own === undefined) problems.push(problem(path, `\`${key}\` is no field of the list's items.`));
      else if (['object', 'array'].includes(typeOf(own) ?? '')) problems.push(problem(path, `\`${key}\` must be a text, a number or true or false, to tell items apart.`));
      else if (!texts(items, 'required').includes(key) && own['default'] === undefined) problems.push(problem(path, `\`${key}\` tells the items apart, so it must be \`required\` or have a \`default\`.`));
    }
  return problems;
}

function ruleProblems(schema: SchemaNode, at: Path): SchemaProblem[] {
  const list = schema['x-kubernetes-validations'];
  if (!isList(list)) return [];
  return list.flatMap((rule, index): SchemaProblem[] => {
    const path = [...at, 'x-kubernetes-validations', index];
    if (!isObject(rule)) return [];
    if (typeof rule['rule'] !== 'string' || rule['rule'].trim() === '') return [problem(path, 'The entry has no `rule`: an expression that must be true.', 'key')];
    const problems: SchemaProblem[] = [];
    for (const field of ['rule', 'messageExpression']) {
      const text = rule[field];
      const wrong = typeof text === 'string' ? syntaxError(text) : undefined;
      if (wrong !== undefined) problems.push(problem([...path, field], `\`${field}\` is no expression of CEL: ${short(wrong)}.`));
    }
    const { message } = rule;
    if (typeof message === 'string' && message.trim().includes('\n')) problems.push(problem([...path, 'message'], '`message` must be one line.'));
    else if (rule['rule'].trim().includes('\n') && (typeof message !== 'string' || message.trim() === '')) problems.push(problem(path, 'A rule of several lines needs a `message`.', 'key'));
    return problems;
  });
}

/** A default that the schema itself does not allow. */
function defaultProblems(schema: SchemaNode, at: Path): SchemaProblem[] {
  const value = schema['default'];
  if (value === undefined || (value === null && schema['nullable'] === true)) return [];
  const path = [...at, 'default'];
  if (value === null) return [problem(path, '`default` may not be null unless the schema has `nullable: true`.')];
  try {
    const wrapped: JsonObject = { type: 'object', properties: { value: schema } };
    const { faults } = checkStructure({ value }, wrapped);
    const [fault] = faults;
    return fault === undefined ? [] : [problem(path, `The default is not what the schema allows${fault.path.length > 1 ? ` (\`${fault.path.slice(1).join('.')}\`)` : ''}: \`${fault.keyword}\` is ${short(JSON.stringify(fault.wanted))}.`, typeof value === 'object' ? 'key' : 'value')];
  } catch (error) {
    // Said at the reference itself.
    if (error instanceof UnusableSchema) return [];
    throw error;
  }
}

function holder(at: Path): string {
  return String(at.findLast((step) => ['allOf', 'anyOf', 'oneOf', 'not'].includes(String(step))) ?? '');
}

/** What a part of a schema describes: `` `replicas` ``. */
function label(at: Path): string {
  const last = at[at.length - 1];
  if (last === 'items') return 'The schema of the items';
  return last === 'additionalProperties' ? 'The schema of the values' : `\`${String(last)}\``;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

function problem(path: Path, message: string, part: 'key' | 'value' = 'value'): SchemaProblem {
  return { code: 'crd-schema', path, part, message };
}
