import type { JsonValue, ManifestObject, Path } from '../manifest/index.ts';
import { isObject, nodeAt } from '../manifest/index.ts';
import { fieldsOf, isModelled, type Field, type FieldType } from './fields.ts';
import { missingField } from './missingFields.ts';
import type { TypedObject } from './objects.ts';
import { holdsVariable } from './placeholders.ts';
import type { SchemaProblem } from './problem.ts';
import { enumProblem, expectations, formatProblem, typeProblem, type Expectation } from './valueProblems.ts';

/**
 * What is wrong with values that no precompiled validator knows: those of kinds and fields that kubernetes-models does
 * not have, held against the types of the OpenAPI documents.
 */
export function tableProblems(object: ManifestObject, rootType: string, objects: readonly TypedObject[]): SchemaProblem[] {
  return objects.flatMap((inner) => {
    const fields = fieldsOf(inner.type);
    if (fields === undefined) return [];
    const problems: SchemaProblem[] = [];
    for (const key of Object.keys(inner.value)) {
      const field = fields.get(key);
      if (field?.modelled === false) collect(inner.value[key] ?? null, field.type, [...inner.path, key], object, problems);
    }
    return isModelled(inner.type) ? problems : [...problems, ...missingFields(inner, fields, rootType, object.gvk.kind)];
  });
}

/** An absent number, list or flag is read as zero, which may be right; only an absent text or object is surely refused. */
function missingFields({ path, value }: TypedObject, fields: ReadonlyMap<string, Field>, rootType: string, kind: string): SchemaProblem[] {
  return [...fields.values()].filter(({ name, required, type }) => required && ['string', 'enum', 'object'].includes(type.kind) && (value[name] ?? null) === null)
    .flatMap(({ name }) => missingField(path, name, rootType, kind, value[name] === null) ?? []);
}

function collect(value: JsonValue, type: FieldType, path: Path, object: ManifestObject, problems: SchemaProblem[]): void {
  // An empty field is absent to the server; objects below are looked at on their own.
  if (value === null || type.kind === 'any') return;
  if (type.kind === 'enum' && typeof value === 'string') {
    const problem = holdsVariable(value) ? undefined : type.values.includes(value) ? undefined : enumProblem(path, value, type.values);
    if (problem !== undefined) problems.push(problem);
    return;
  }
  if (type.kind === 'time' && typeof value === 'string') {
    const problem = Number.isNaN(Date.parse(value)) && !holdsVariable(value) ? formatProblem(path, 'date-time', value) : undefined;
    if (problem !== undefined) problems.push(problem);
    return;
  }
  const expected = unmet(value, type);
  if (expected !== undefined) problems.push(typeProblem(path, value, expected, nodeAt(object.node, path), false));
  else if (type.kind === 'list' && Array.isArray(value)) value.forEach((item: JsonValue, index) => collect(item, type.of, [...path, index], object, problems));
  else if (type.kind === 'map' && isObject(value)) for (const [key, item] of Object.entries(value)) collect(item, type.of, [...path, key], object, problems);
}

/** What a value should have been, when it is not; the amounts themselves are read in checks/quantities.ts. */
function unmet(value: JsonValue, type: FieldType): Expectation | undefined {
  switch (type.kind) {
    case 'string': case 'enum': case 'time': return typeof value === 'string' ? undefined : expectations.string;
    // The OpenAPI documents have no field with a fraction that kubernetes-models does not know.
    case 'number': return Number.isInteger(value) ? undefined : expectations.integer;
    case 'boolean': return typeof value === 'boolean' ? undefined : expectations.boolean;
    case 'quantity': case 'intOrString': return typeof value === 'string' || typeof value === 'number' ? undefined : expectations[type.kind];
    case 'list': return Array.isArray(value) ? undefined : expectations.array;
    case 'map': case 'object': return isObject(value) ? undefined : expectations.object;
    case 'any': return undefined;
  }
}
