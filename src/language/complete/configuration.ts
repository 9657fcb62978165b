import { configurationSchema, rules } from '../../lint/index.ts';
import { isList, isObject, type JsonObject, type JsonValue, type Path } from '../../manifest/index.ts';
import { cursorAt } from '../cursor.ts';
import type { Completion, TextPlace } from '../protocol.ts';

/** What can be meant at the cursor in a `.gitops-review.yaml`, by its schema. */
export function configurationCompletions({ path, text, offset }: TextPlace): Completion[] {
  const cursor = cursorAt(path, text, offset);
  if (!cursor) return [];
  const { lead, replace, siblings, hasColon, column } = cursor;
  const root = configurationSchema(rules);
  const schema = cursor.blank ? root : schemaAt(root, cursor.path);
  if (!schema) return [];
  const words = isList(schema['enum']) ? schema['enum'].filter((value) => typeof value === 'string') : [];
  const values = words.map((value, rank): Completion => ({ label: value, kind: 'value', insert: `${lead}${/^\d/.test(value) ? `"${value}"` : value}`, replace, rank }));
  if (cursor.place === 'value' && !cursor.blank) return values;
  const properties = propertiesOf(schema);
  return [...values, ...Object.entries(properties).filter(([name]) => !Object.hasOwn(siblings, name)).map(([name, property], index): Completion => {
    const { description } = isObject(property) ? property : {};
    return {
      label: name,
      kind: 'field',
      ...(typeof description === 'string' ? { documentation: description } : {}),
      insert: lead + (hasColon ? name : `${name}:${valueOf(property, column)}`),
      replace,
      rank: 100 + index,
      again: true,
    };
  })];
}

/** What stands after the colon before anything is typed: a nested map or list begins on the next line. */
function valueOf(schema: JsonValue | undefined, column: number): string {
  const indent = ' '.repeat(column + 2);
  if (!isObject(schema)) return ' ';
  if (schema['type'] === 'array') return `\n${indent}- `;
  return schema['type'] === 'object' ? `\n${indent}` : ' ';
}

function propertiesOf(schema: JsonObject): JsonObject {
  const { then, properties } = schema;
  // A rule is set to a severity, or to a map with its options.
  const own = isObject(then) ? then['properties'] : properties;
  return isObject(own) ? own : {};
}

function schemaAt(root: JsonObject, path: Path): JsonObject | undefined {
  let schema: JsonValue | undefined = root;
  for (const step of path) {
    if (!isObject(schema)) return undefined;
    const properties = propertiesOf(schema);
    schema = typeof step === 'number' ? schema['items'] : Object.hasOwn(properties, step) ? properties[step] : patterned(schema, step);
  }
  if (!isObject(schema)) return undefined;
  const { else: otherwise } = schema;
  return isObject(otherwise) ? { ...schema, enum: otherwise['enum'] ?? [] } : schema;
}

function patterned(schema: JsonObject, name: string): JsonValue | undefined {
  const patterns = schema['patternProperties'];
  return isObject(patterns) ? Object.entries(patterns).find(([pattern]) => new RegExp(pattern).test(name))?.[1] : undefined;
}
