import { distance } from 'fastest-levenshtein';
import type { JsonValue, ManifestObject, Path, YamlNode } from '../manifest/index.ts';
import { formatPath, nodeAt, valueAt } from '../manifest/index.ts';
import type { FieldType } from './fields.ts';
import { fieldOwner, typeAt } from './fields.ts';
import { hasTooManyFaults } from './faults.ts';
import { isBase64 } from './formats.ts';
import type { KindSchema } from './kinds.ts';
import { missingField } from './missingFields.ts';
import type { SchemaFix, SchemaProblem } from './problem.ts';
import { withArticle } from './problem.ts';
import type { ValidatorError } from './validator.ts';

/**
 * What the kind's validator says, one problem for each value: the several errors of a union (a quantity is a number or
 * a text) are one. The words come from the type that the value should have, not from the validator.
 */
export function modelProblems(object: ManifestObject, schema: KindSchema): SchemaProblem[] {
  const { validator } = schema;
  if (validator === undefined) return [];
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
  const name = label(path);
  if (value === null) return missingValue(path, schema);
  const secret = object.gvk.kind === 'Secret' && (path[0] === 'data' || path[0] === 'stringData');
  const enumeration = errors.find((error) => error.keyword === 'enum');
  const format = errors.find((error) => error.keyword === 'format');
  if (typeof value === 'string' && enumeration !== undefined) return enumProblem(path, name, value, allowedValues(enumeration, type));
  if (format !== undefined && errors.every((error) => error.keyword === 'format' || error.keyword === 'oneOf'))
    return formatProblem(path, name, String(format.params['format']), value);
  if (!errors.some((error) => error.keyword === 'type')) return undefined;
  const expected = expectation(type, errors);
  // Texts that are no amount are described in checks/quantities.ts, with the spelling that was meant.
  if (expected === undefined || (expected.kind === 'quantity' && typeof value === 'string')) return undefined;
  const fix = secret ? undefined : typeFix(value, expected, nodeAt(object.node, path));
  return { code: 'type', path, part: 'value', message: typeMessage(name, value, expected, fix, secret), ...(fix === undefined ? {} : { fix }) };
}

/**
 * An empty field (`key:`) is absent to the API server, so only a required one is a problem; an empty text in a list
 * or a map is read as empty text.
 */
function missingValue(path: Path, schema: KindSchema): SchemaProblem | undefined {
  const owner = fieldOwner(schema.type, path);
  return owner === undefined ? undefined : missingField(path.slice(0, -1), owner.field, schema.type, schema.gvk.kind, true);
}

/** What a value should have been. */
interface Expectation {
  readonly kind: 'integer' | 'number' | 'string' | 'boolean' | 'list' | 'map' | 'quantity' | 'intOrString';
  readonly words: string;
}

const expectations: Readonly<Record<string, Expectation>> = {
  integer: { kind: 'integer', words: 'a whole number' },
  number: { kind: 'number', words: 'a number' },
  string: { kind: 'string', words: 'text' },
  boolean: { kind: 'boolean', words: '`true` or `false`' },
  array: { kind: 'list', words: 'a list, with lines that start with `- `' },
  object: { kind: 'map', words: 'a map, with a line `key: value` for each entry' },
  quantity: { kind: 'quantity', words: 'an amount such as `500m`, `2` or `256Mi`' },
  intOrString: { kind: 'intOrString', words: 'a whole number or text' },
};

function expectation(type: FieldType | undefined, errors: readonly ValidatorError[]): Expectation | undefined {
  if (type?.kind === 'quantity' || type?.kind === 'intOrString') return expectations[type.kind];
  const named = errors.find((error) => error.keyword === 'type')?.params['type'];
  return typeof named === 'string' ? expectations[named] : undefined;
}

function typeMessage(name: string, value: JsonValue, expected: Expectation, fix: SchemaFix | undefined, secret: boolean): string {
  const found = `${name} must be ${expected.words}, not ${secret ? kindOf(value) : show(value)}`;
  if (secret) return typeof value === 'object' ? `${found}.` : `${found}. Put the value in quotes.`;
  if (fix?.kind !== 'set-value') return `${found}.`;
  if (typeof fix.to === 'string') return `${found}: put it in quotes, \`${JSON.stringify(fix.to)}\`.`;
  if (Array.isArray(fix.to)) return `${found}: put \`- \` before it.`;
  return `${found}: remove the quotes.`;
}

/** The value in the wanted type, where it is certain what was meant. Text is taken as it was written: `1.10`, `0644`. */
function typeFix(value: JsonValue, expected: Expectation, node: YamlNode | undefined): SchemaFix | undefined {
  if (typeof value === 'object') return undefined;
  switch (expected.kind) {
    case 'integer': return typeof value === 'string' && /^-?(0|[1-9]\d{0,14})$/.test(value) ? { kind: 'set-value', to: Number(value) } : undefined;
    case 'number': return typeof value === 'string' && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value) ? { kind: 'set-value', to: Number(value) } : undefined;
    case 'boolean': return value === 'true' || value === 'false' ? { kind: 'set-value', to: value === 'true' } : undefined;
    case 'string': return { kind: 'set-value', to: node?.kind === 'scalar' ? node.text : String(value) };
    case 'list': return { kind: 'set-value', to: [value] };
    case 'map': case 'quantity': case 'intOrString': return undefined;
  }
}

function allowedValues(error: ValidatorError, type: FieldType | undefined): readonly string[] {
  const values = error.params['allowedValues'];
  if (Array.isArray(values)) return values.map(String);
  return type?.kind === 'enum' ? type.values : [];
}

/** An empty text is left to the server, which takes it as absent for most such fields and fills in the default. */
function enumProblem(path: Path, name: string, value: string, allowed: readonly string[]): SchemaProblem | undefined {
  if (value === '' || allowed.length === 0) return undefined;
  const apart = (candidate: string): number => distance(candidate.toLowerCase(), value.toLowerCase());
  const near = [...allowed].sort((a, b) => apart(a) - apart(b))[0];
  const meant = near !== undefined && apart(near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined;
  const choice = allowed.length === 1 ? `\`${allowed[0] ?? ''}\`` : allowed.length <= 25 ? `one of ${allowed.filter((item) => item !== '').join(', ')}` : `one of ${String(allowed.length)} known values`;
  return {
    code: 'enum', path, part: 'value',
    message: `${name} must be ${choice}, not ${show(value)}${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`,
    ...(meant === undefined ? {} : { fix: { kind: 'set-value', to: meant } }),
  };
}

/** Quantities and the server's own times are judged elsewhere or not at all. */
function formatProblem(path: Path, name: string, format: string, value: JsonValue): SchemaProblem | undefined {
  if (format === 'int32' || format === 'int64')
    return { code: 'format', path, part: 'value', message: `${name} is out of range: ${show(value)} does not fit into ${format === 'int32' ? '32' : '64'} bits.` };
  if (format === 'byte' && typeof value === 'string' && !isBase64(value))
    return { code: 'format', path, part: 'value', message: `${name} must be base64-encoded. Encode it (\`base64 -w0\`)${path[0] === 'data' ? ', or move plain text under `stringData`, where the API server encodes it' : ''}.` };
  if (format === 'date-time' && path[0] !== 'metadata')
    return { code: 'format', path, part: 'value', message: `${name} must be a time such as \`2026-01-31T10:00:00Z\`, not ${show(value)}.` };
  return undefined;
}

/** The last key of a path with the index behind it: `` `replicas` ``, `` `args[0]` ``. */
function label(path: Path): string {
  return `\`${formatPath(path.slice(Math.max(0, path.findLastIndex((step) => typeof step === 'string'))))}\``;
}

function show(value: JsonValue): string {
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)}`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  return typeof value === 'boolean' ? `\`${String(value)}\`` : kindOf(value);
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
}
