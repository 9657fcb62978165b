import type { GroupVersionKind, JsonObject, Path } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { withDefaults } from './defaults.ts';
import { readDefinition } from './definition.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, isIntOrString, property, texts, typeOf } from './schemaNode.ts';

/** What the schema of a custom kind says that matters when two of its objects are compared. */
export interface ComparedSchema {
  /** How the items of a list are told apart; undefined where the schema does not say. */
  readonly listKeys: (path: Path) => readonly string[] | 'set' | 'atomic' | undefined;
  /** Whether a field holds a quantity; undefined for a field that the schema does not have. */
  readonly isQuantity: (path: Path) => boolean | undefined;
  /** Whether the schema says that a field is a duration. */
  readonly isDuration: (path: Path) => boolean;
  /** The object with the defaults of its definition, as the API server stores it. */
  readonly stored: (object: JsonObject) => JsonObject;
}

/** The schemas of custom kinds, by kind. */
export type ComparedSchemas = (gvk: GroupVersionKind) => ComparedSchema | undefined;

/** Schemas by definition, since each environment brings the same ones along. */
const made = new WeakMap<JsonObject, ReadonlyMap<string, ComparedSchema>>();

/**
 * The kinds that CustomResourceDefinitions define; of two definitions for the same kind, the first counts.
 * Kubernetes documentation, CustomResourceDefinition, Defaulting; Server-Side Apply, Merge strategy.
 */
export function comparedSchemas(definitions: readonly JsonObject[]): ComparedSchemas {
  const found = new Map<string, ComparedSchema>();
  for (const definition of definitions) {
    for (const [kind, schema] of schemasOf(definition)) if (!found.has(kind)) found.set(kind, schema);
  }
  return (gvk) => found.get(keyOf(gvk));
}

function schemasOf(object: JsonObject): ReadonlyMap<string, ComparedSchema> {
  let schemas = made.get(object);
  if (schemas === undefined) {
    const definition = readDefinition(object);
    schemas = new Map((definition?.versions ?? []).flatMap(({ name, schema }) =>
      definition === undefined || schema === undefined ? [] : [[keyOf({ group: definition.group, version: name, kind: definition.kind }), comparedSchema(schema)] as const]));
    made.set(object, schemas);
  }
  return schemas;
}

function comparedSchema(root: SchemaNode): ComparedSchema {
  return {
    listKeys: (path) => {
      const schema = schemaAt(root, path);
      const type = schema?.['x-kubernetes-list-type'];
      if (type === 'map') return texts(schema ?? {}, 'x-kubernetes-list-map-keys');
      return type === 'set' || type === 'atomic' ? type : undefined;
    },
    isQuantity: (path) => {
      const schema = schemaAt(root, path);
      return schema && isIntOrString(schema) && isQuantityPattern(schema['pattern']);
    },
    isDuration: (path) => {
      const schema = schemaAt(root, path);
      return schema !== undefined && typeOf(schema) === 'string' && (schema['format'] === 'duration' || isDurationPattern(schema['pattern']));
    },
    stored: (object) => {
      const stored = withDefaults(object, root);
      return isObject(stored) ? stored : object;
    },
  };
}

/** The pattern that controller-gen gives to a field of type resource.Quantity names the binary suffixes. */
function isQuantityPattern(pattern: unknown): boolean {
  return typeof pattern === 'string' && pattern.includes('[KMGTPE]i');
}

/** The patterns that Flux and the Gateway API give to their durations name the units. */
function isDurationPattern(pattern: unknown): boolean {
  return typeof pattern === 'string' && (pattern.includes('(ms|s|m|h)') || pattern.includes('(h|m|s|ms)'));
}

function schemaAt(root: SchemaNode, path: Path): SchemaNode | undefined {
  let schema: SchemaNode | undefined = root;
  for (const step of path) {
    if (schema === undefined) return undefined;
    schema = typeof step === 'number' ? child(schema, 'items') : property(schema, step) ?? child(schema, 'additionalProperties');
  }
  return schema;
}

function keyOf({ group, version, kind }: GroupVersionKind): string {
  return `${group}/${version} ${kind}`;
}
