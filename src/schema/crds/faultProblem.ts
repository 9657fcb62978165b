import type { JsonValue, ManifestObject, Path } from '../../manifest/index.ts';
import { formatPath, isList, isObject, nodeAt, valueAt } from '../../manifest/index.ts';
import type { SchemaProblem } from '../problem.ts';
import { withArticle } from '../problem.ts';
import { enumProblem, expectations, label, show, typeProblem } from '../valueProblems.ts';
import type { Fault } from './fault.ts';
import { texts } from './schemaNode.ts';
import { textFormats } from './valueFormats.ts';

/** A fault in words, at its place; undefined for what is told otherwise or is no fault in the eyes of the server. */
export function faultProblem({ path, keyword, wanted }: Fault, object: ManifestObject): SchemaProblem | undefined {
  const value = valueAt(object.value, path);
  const name = path.length === 0 ? withArticle(object.gvk.kind) : label(path);
  const problem = (code: string, message: string): SchemaProblem => ({ code, path, part: typeof value === 'object' ? 'key' : 'value', message });
  const size = (words: string): SchemaProblem => problem('size', `${name} must have ${words}.`);
  switch (keyword) {
    case 'required': return required(path, text(wanted), object);
    case 'type': return wrongType(path, text(wanted), value, object);
    case 'enum': return notAllowed(path, value, wanted);
    case 'minimum': return problem('range', `${name} must be at least ${text(wanted)}, not ${shown(value)}.`);
    case 'exclusiveMinimum': return problem('range', `${name} must be more than ${text(wanted)}, not ${shown(value)}.`);
    case 'maximum': return problem('range', `${name} must be at most ${text(wanted)}, not ${shown(value)}.`);
    case 'exclusiveMaximum': return problem('range', `${name} must be less than ${text(wanted)}, not ${shown(value)}.`);
    case 'multipleOf': return problem('range', `${name} must be a multiple of ${text(wanted)}, not ${shown(value)}.`);
    case 'minLength': return wanted === 1 ? problem('size', `${name} may not be empty.`) : size(`at least ${text(wanted)} characters`);
    case 'maxLength': return size(`at most ${text(wanted)} characters`);
    case 'minItems': return size(`at least ${counted(wanted, 'item')}`);
    case 'maxItems': return size(`at most ${counted(wanted, 'item')}`);
    case 'minProperties': return size(`at least ${counted(wanted, 'entry', 'entries')}`);
    case 'maxProperties': return size(`at most ${counted(wanted, 'entry', 'entries')}`);
    case 'pattern': return problem('pattern', `${name} must match the pattern \`${text(wanted)}\`, which ${shown(value)} does not.`);
    case 'format': return problem('format', `${name} must be ${formatWords(text(wanted))}, not ${shown(value)}.`);
    case 'set': return problem('duplicate-list-item', `${name} stands in the list already, at index ${text(wanted)}: each item may be there once. Remove it.`);
    case 'map': return duplicateKey(path, wanted, object);
    case 'anyOf': case 'oneOf': return problem('alternatives', `${name} ${alternatives(wanted, keyword)}.`);
    case 'severalOf': return problem('alternatives', `${name} ${requiredOnly(wanted) === undefined ? 'fits several of the forms that it may have, and must fit one' : `must have one of ${requiredOnly(wanted) ?? ''}, not several of them`}.`);
    case 'not': return problem('alternatives', forbidden(name, wanted));
    default: return undefined;
  }
}

function required(path: Path, field: string, object: ManifestObject): SchemaProblem {
  const full = [...path, field];
  const empty = valueAt(object.value, full) === null;
  return { code: 'required', path: empty ? full : path, part: 'key', missing: full,
    message: `\`${formatPath(full)}\` is ${empty ? 'empty' : 'missing'}: the API server refuses ${withArticle(object.gvk.kind)} without it.` };
}

function wrongType(path: Path, wanted: string, value: JsonValue | undefined, object: ManifestObject): SchemaProblem | undefined {
  const expected = wanted in expectations ? expectations[wanted as keyof typeof expectations] : undefined;
  if (expected === undefined || value === undefined) return undefined;
  if (value === null) return { code: 'type', path, part: 'value', message: `${label(path)} is empty, and must be ${expected.words}.` };
  return typeProblem(path, value, expected, nodeAt(object.node, path), false);
}

function notAllowed(path: Path, value: JsonValue | undefined, wanted: JsonValue): SchemaProblem | undefined {
  const allowed = isList(wanted) ? wanted : [];
  if (typeof value === 'string' && value !== '' && allowed.some((item) => typeof item === 'string')) return enumProblem(path, value, allowed.map(text));
  return { code: 'enum', path, part: 'value', message: `${label(path)} must be one of ${allowed.map((item) => (item === '' ? '`""`' : JSON.stringify(item))).join(', ')}, not ${shown(value)}.` };
}

function duplicateKey(path: Path, wanted: JsonValue, object: ManifestObject): SchemaProblem | undefined {
  if (!isObject(wanted)) return undefined;
  const keys = texts(wanted, 'keys');
  const values = isList(wanted['values']) ? wanted['values'] : [];
  const list = path.slice(0, -1);
  const written = keys.find((key) => valueAt(object.value, [...path, key]) !== undefined);
  const pairs = keys.map((key, index) => `\`${key}: ${text(values[index] ?? null)}\``).join(' and ');
  return { code: 'duplicate-list-map-key', path: written === undefined ? path : [...path, written], part: 'value',
    message: `\`${formatPath([list[list.length - 1] ?? '', Number(wanted['first'])])}\` has ${pairs} already: each item of ${label(list)} needs its own. Rename or remove one of them.` };
}

function alternatives(wanted: JsonValue, keyword: string): string {
  const fields = requiredOnly(wanted);
  if (fields !== undefined) return keyword === 'oneOf' ? `must have one of ${fields}` : `must have at least one of ${fields}`;
  return `fits none of the ${String(isList(wanted) ? wanted.length : 0)} forms that its definition allows`;
}

function forbidden(name: string, wanted: JsonValue): string {
  const fields = isObject(wanted) ? texts(wanted, 'required') : [];
  const values = isObject(wanted) && isList(wanted['enum']) ? wanted['enum'] : [];
  if (fields.length > 0) return `${name} may not have ${fields.map((field) => `\`${field}\``).join(' and ')} together with what else it has.`;
  return values.length > 0 ? `${name} may not be ${values.map((value) => JSON.stringify(value)).join(' or ')}.` : `${name} has a form that its definition forbids.`;
}

/** `` `a`, `b` `` when all that each alternative asks for are fields. */
function requiredOnly(wanted: JsonValue): string | undefined {
  if (!isList(wanted)) return undefined;
  const groups = wanted.filter(isObject).map((part) => texts(part, 'required'));
  return groups.length > 1 && groups.every((group) => group.length > 0) ? groups.map((group) => group.map((field) => `\`${field}\``).join(' with ')).join(', ') : undefined;
}

function formatWords(format: string): string {
  if (format === 'int32' || format === 'int64') return `a number of ${format.slice(3)} bits`;
  return Object.hasOwn(textFormats, format) ? (textFormats[format]?.words ?? format) : format;
}

function text(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function counted(count: JsonValue, one: string, many = `${one}s`): string {
  return `${text(count)} ${count === 1 ? one : many}`;
}

function shown(value: JsonValue | undefined): string {
  return value === undefined ? 'the default of its definition' : value === null ? 'empty' : show(value);
}
