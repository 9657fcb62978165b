import type { JsonValue, ManifestObject, Path } from '../manifest/index.ts';
import { nodeAt, valueAt } from '../manifest/index.ts';
import { faultProblem } from './crds/faultProblem.ts';
import type { FieldType } from './fields.ts';
import { fieldOwner, typeAt } from './fields.ts';
import { hasTooManyFaults } from './faults.ts';
import type { KindSchema } from './kinds.ts';
import { missingField } from './missingFields.ts';
import type { SchemaProblem } from './problem.ts';
import { withArticle } from './problem.ts';
import { spansOf } from './spans.ts';
import type { ValidatorError } from './validator.ts';
import { enumProblem, expectations, formatProblem, typeProblem, type Expectation } from './valueProblems.ts';

/**
 * What the kind's validator says, one problem for each value: the several errors of a union (a quantity is a number or
 * a text) are one. The words come from the type that the value should have, not from the validator.
 */
export function modelProblems(object: ManifestObject, schema: KindSchema): SchemaProblem[] {
  const { validator } = schema;
  if (validator === undefined) return [];
  if (validator === 'not loaded') throw new Error(`The validator of ${object.gvk.kind} is not loaded.`);
  if (hasTooManyFaults(object.value, schema.type))
    return [{ code: 'type', path: [], part: 'key', message: `Thousands of values are not what ${withArticle(object.gvk.kind)} holds, so they are not listed one by one. Check that \`kind\` and \`apiVersion\` are the right ones.` }];
  if (validator(object.value)) return [];
  const byPath = new Map<string, ValidatorError[]>();
  for (const error of validator.errors ?? []) byPath.set(error.instancePath, [...(byPath.get(error.instancePath) ?? []), error]);
  return [...byPath].flatMap(([pointer, errors]) => {
    const path = readPointer(pointer, object.value);
    const missing = errors.filter((error) => error.keyword === 'required').flatMap((error) =>
      missingField(path, String(error.params['missingProperty']), schema.type, object.gvk.kind) ?? []);
    const others = errors.filter((error) => error.keyword !== 'required');
    const problem = others.length === 0 ? undefined : describe(path, others, object, schema);
    return problem === undefined ? missing : [problem, ...missing];
  });
}

/** A JSON pointer (RFC 6901) as a path; a step is an index where the value there is a list. */
function readPointer(pointer: string, root: JsonValue): Path {
  const path: (string | number)[] = [];
  let value: JsonValue | undefined = root;
  for (const step of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    const key: string | number = Array.isArray(value) ? Number(step) : step;
    path.push(key);
    value = value === undefined ? undefined : valueAt(value, [key]);
  }
  return path;
}

function describe(path: Path, errors: readonly ValidatorError[], object: ManifestObject, schema: KindSchema): SchemaProblem | undefined {
  const value = valueAt(object.value, path);
  const type = typeAt(schema.type, path);
  if (value === undefined || path.length === 0) return undefined;
  if (value === null) return missingValue(path, schema);
  const secret = object.gvk.kind === 'Secret' && (path[0] === 'data' || path[0] === 'stringData');
  const enumeration = errors.find((error) => error.keyword === 'enum');
  const format = errors.find((error) => error.keyword === 'format');
  // What is part of a custom resource may be of any version.
  if (schema.release !== undefined && enumeration !== undefined && path.length > 1 && ['apiVersion', 'kind'].includes(String(path.at(-1))) && type?.kind === 'string') return undefined;
  if (typeof value === 'string' && enumeration !== undefined)
    return isNewerValue(path, value, schema) ? undefined : enumProblem(path, value, allowedValues(enumeration, type));
  if (format !== undefined && errors.every((error) => error.keyword === 'format' || error.keyword === 'oneOf'))
    return formatProblem(path, String(format.params['format']), value);
  if (!errors.some((error) => error.keyword === 'type')) return schema.release === undefined ? undefined : boundProblem(path, errors, object);
  // A type with a form of its own in JSON: the tables of custom resources are corrected for it, the validators are not.
  if (schema.release !== undefined && type?.kind === 'list' && Array.isArray(value)) return undefined;
  const expected = expectation(type, errors);
  // Texts that are no amount are described in checks/quantities.ts, with the spelling that was meant.
  if (expected === undefined || (expected.kind === 'quantity' && typeof value === 'string')) return undefined;
  return typeProblem(path, value, expected, nodeAt(object.node, path), secret);
}

/** Sizes, ranges and patterns, which only the models of custom resources have. */
function boundProblem(path: Path, errors: readonly ValidatorError[], object: ManifestObject): SchemaProblem | undefined {
  const [error] = errors;
  if (error === undefined || errors.length > 1) return undefined;
  const wanted = error.params['limit'] ?? error.params['pattern'] ?? error.params['multipleOf'];
  return typeof wanted === 'number' || typeof wanted === 'string' ? faultProblem({ path, keyword: error.keyword, wanted }, object) : undefined;
}

/**
 * An empty field (`key:`) is absent to the API server, so only a required one is a problem; an empty text in a list
 * or a map is read as empty text.
 */
function missingValue(path: Path, schema: KindSchema): SchemaProblem | undefined {
  const owner = fieldOwner(schema.type, path);
  return owner === undefined ? undefined : missingField(path.slice(0, -1), owner.field, schema.type, schema.gvk.kind, true);
}

function expectation(type: FieldType | undefined, errors: readonly ValidatorError[]): Expectation | undefined {
  if (type?.kind === 'quantity' || type?.kind === 'intOrString') return expectations[type.kind];
  const named = errors.find((error) => error.keyword === 'type')?.params['type'];
  return typeof named === 'string' && named in expectations ? expectations[named as keyof typeof expectations] : undefined;
}

/** Whether a value came after the release that kubernetes-models was made from. */
function isNewerValue(path: Path, value: string, schema: KindSchema): boolean {
  const owner = fieldOwner(schema.type, typeof path[path.length - 1] === 'number' ? path.slice(0, -1) : path);
  return owner !== undefined && spansOf(owner.type)?.values.get(owner.field)?.has(value) === true;
}

function allowedValues(error: ValidatorError, type: FieldType | undefined): readonly string[] {
  const values = error.params['allowedValues'];
  if (Array.isArray(values)) return values.map(String);
  return type?.kind === 'enum' ? type.values : [];
}
