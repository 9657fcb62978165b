import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { GroupVersionKind, JsonObject, JsonValue, ManifestObject, Path } from '../../manifest/index.ts';
import { isList, isObject, valueAt } from '../../manifest/index.ts';
import type { Fault } from '../crds/fault.ts';
import { faultProblem } from '../crds/faultProblem.ts';
import { typeTable } from '../crds/typeTable.ts';
import { textFormats } from '../crds/valueFormats.ts';
import type { KindSchema } from '../kinds.ts';
import type { SchemaProblem } from '../problem.ts';
import { regularExpression } from '../regularExpression.ts';

/** Reads a schema that another refers to; undefined when there is none or it may not be read. */
export type LoadSchema = (location: string) => Promise<JsonObject | undefined>;

/**
 * A JSON schema that a person named as the schema of a kind. Compiled by ajv into a function, so it is only for schemas
 * that someone vouches for. Rejects for a schema that cannot be compiled.
 */
export async function namedKind(gvk: GroupVersionKind, schema: JsonObject, location: string, load: LoadSchema): Promise<KindSchema> {
  const ajv = new Ajv({
    strict: false, allErrors: true, validateSchema: false, logger: false, addUsedSchema: false,
    formats: Object.fromEntries(Object.entries(textFormats).map(([name, { test }]) => [name, { type: 'string' as const, validate: test }])),
    code: { regExp: Object.assign((pattern: string) => regularExpression(pattern) ?? anything, { code: 'regularExpression' }) },
    loadSchema: async (uri) => modern(await load(uri)) ?? {},
  });
  const root = modern(schema) ?? {};
  const validate = await ajv.compileAsync({ ...root, $id: location });
  const { type, table } = typeTable(root, gvk.kind, { closed: false, resolve: (reference) => resolveLocally(root, reference) });
  return { gvk, type, validator: undefined, defined: { table, problems: (object) => problemsOf(object, validate) } };
}

/** Stands for a pattern that cannot be read. */
const anything = { test: () => true };

function problemsOf(object: ManifestObject, validate: ValidateFunction): SchemaProblem[] {
  // An empty field is absent to the API server.
  if (validate(withoutNull(object.value))) return [];
  return (validate.errors ?? []).filter(({ schemaPath }) => !/\/(anyOf|oneOf|not|if|then|else)\//.test(schemaPath))
    .flatMap((error) => faultProblem(asFault(error, object), object) ?? []);
}

function asFault({ instancePath, keyword, params }: ErrorObject, object: ManifestObject): Fault {
  const path = readPointer(instancePath, object.value);
  const given = params as Readonly<Record<string, JsonValue | undefined>>;
  switch (keyword) {
    case 'required': return { path, keyword, wanted: given['missingProperty'] ?? '' };
    case 'type': return { path, keyword, wanted: isList(given['type']) ? (given['type'].find((type) => type !== 'null') ?? '') : (given['type'] ?? '') };
    case 'enum': return { path, keyword, wanted: given['allowedValues'] ?? [] };
    case 'const': return { path, keyword: 'enum', wanted: [given['allowedValue'] ?? null] };
    case 'pattern': case 'format': return { path, keyword, wanted: given[keyword] ?? '' };
    case 'oneOf': return { path, keyword: given['passingSchemas'] === null || given['passingSchemas'] === undefined ? 'oneOf' : 'severalOf', wanted: [] };
    case 'multipleOf': return { path, keyword, wanted: given['multipleOf'] ?? 0 };
    case 'uniqueItems': return { path: [...path, Number(given['i'] ?? 0)], keyword: 'set', wanted: given['j'] ?? 0 };
    default: return { path, keyword, wanted: given['limit'] ?? [] };
  }
}

/** A JSON pointer (RFC 6901) as a path; a step is an index where the value there is a list. */
function readPointer(pointer: string, root: JsonValue): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')))
    path.push(isList(valueAt(root, path)) ? Number(step) : step);
  return path;
}

/**
 * A schema with what older drafts, and OpenAPI v3, say otherwise in the words of the drafts that ajv reads: `id`,
 * bounds that are excluded by a flag. Which draft it was written for no longer matters then.
 */
function modern(schema: JsonValue | undefined): JsonObject | undefined {
  return isObject(schema) ? (converted(schema, 0) as JsonObject) : undefined;
}

function converted(value: JsonValue, depth: number): JsonValue {
  if (depth > 200) return {};
  if (isList(value)) return value.map((item) => converted(item, depth + 1));
  if (!isObject(value)) return value;
  const result: Record<string, JsonValue> = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === '$schema' || (key === 'id' && typeof item === 'string') || (key === 'format' && typeof item === 'string' && !Object.hasOwn(textFormats, item))) continue;
    if ((key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof item === 'boolean') continue;
    result[key] = key === 'enum' || key === 'const' || key === 'default' ? item : converted(item, depth + 1);
  }
  for (const [flag, bound] of [['exclusiveMinimum', 'minimum'], ['exclusiveMaximum', 'maximum']] as const)
    if (value[flag] === true && typeof value[bound] === 'number') {
      result[flag] = value[bound];
      delete result[bound];
    }
  if (value['nullable'] === true && typeof value['type'] !== 'string') delete result['nullable'];
  return result;
}

function resolveLocally(root: JsonObject, reference: string): JsonObject | undefined {
  if (!reference.startsWith('#')) return undefined;
  const found = valueAt(root, readPointer(decodeURIComponent(reference.slice(1)), root));
  return isObject(found) ? found : undefined;
}

function withoutNull(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(withoutNull);
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNull(item)])) : value;
}
