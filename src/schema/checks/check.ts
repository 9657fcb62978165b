import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { formatPath, isList, isObject } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import { holdsVariable, isEncrypted } from '../placeholders.ts';
import type { SchemaFix, SchemaProblem } from '../problem.ts';
import type { Syntax } from './syntax.ts';

/** Looks at one object of the type it is listed for and says what the API server would refuse about it. */
export type Check = (object: TypedObject, kind: string) => readonly SchemaProblem[];
/** Checks by type (`ApiCoreV1ContainerPort`). */
export type Checks = Readonly<Record<string, Check>>;

/** A check of several, each of which looks at the same object. */
export function all(...checks: readonly Check[]): Check {
  return (object, kind) => collect(checks, object, kind);
}

/** What several checks say of one object. Mostly that is nothing, and then nothing is made: this runs at every keystroke. */
export function collect(checks: readonly Check[], object: TypedObject, kind: string): readonly SchemaProblem[] {
  let found: SchemaProblem[] | undefined;
  for (const check of checks) {
    const problems = check(object, kind);
    if (problems.length > 0) (found ??= []).push(...problems);
  }
  return found ?? none;
}

const none: readonly SchemaProblem[] = [];

/** A check of a text field's syntax; the empty text and texts that are filled in later are left alone. */
export function syntaxOf(field: string, code: string, syntax: Syntax): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value !== 'string' || value === '' || isOpen(value)) return [];
    const wrong = syntax(value);
    return wrong === undefined ? [] : [problem(object, field, code, `\`${field}: ${value}\` ${wrong}.`)];
  };
}

/** The same for each text of a list. */
export function syntaxOfItems(field: string, code: string, syntax: Syntax): Check {
  return (object) => texts(object.value[field]).flatMap(({ text, index }) => {
    const wrong = text === '' ? 'may not be empty' : syntax(text);
    return wrong === undefined ? [] : [problemAt([...object.path, field, index], code, `\`${text}\` in \`${field}\` ${wrong}.`)];
  });
}

/** A check of a number's bounds; `why` completes the sentence. */
export function between(field: string, least: number, most = Infinity, why = ''): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value !== 'number' || (value >= least && value <= most)) return [];
    const bounds = most !== Infinity ? `from ${String(least)} to ${String(most)}` : least === 0 ? 'of 0 or more' : `of at least ${String(least)}`;
    return [problem(object, field, 'range', `\`${field}: ${String(value)}\` must be a number ${bounds}${why === '' ? '' : `: ${why}`}.`)];
  };
}

/** A check that a text is one of a few, where the models take any. */
export function choice(field: string, allowed: readonly string[]): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value !== 'string' || value === '' || isOpen(value) || allowed.includes(value)) return [];
    return [problem(object, field, 'enum', `\`${field}\` must be ${allowed.length === 1 ? '' : 'one of '}${allowed.join(', ')}, not \`${value}\`.`)];
  };
}

/** A check that a field holds something: a text, a list or a map that is not empty. */
export function needed(field: string, why: string): Check {
  return (object) => (isFilled(object.value[field]) ? [] : [missing(object, field, why)]);
}

/** A field that is missing or empty. */
export function missing(object: TypedObject, field: string, why: string): SchemaProblem {
  const full = [...object.path, field];
  return object.value[field] === undefined
    ? { code: 'required', path: object.path, part: 'key', missing: full, message: `\`${formatPath(full)}\` is missing: ${why}.` }
    : { code: 'required', path: full, part: 'key', missing: full, message: `\`${formatPath(full)}\` is empty: ${why}.` };
}

/** A check that one of these fields is set, and no more than one. */
export function exactlyOne(what: string, fields: readonly string[], least: 0 | 1 = 1): Check {
  return (object) => {
    const set = fields.filter((field) => isSet(object.value[field]));
    const [first = '', second] = set;
    const names = fields.length > 6 ? 'one kind' : fields.map((field) => `\`${field}\``).join(' or ');
    if (set.length < least) return [{ code: 'required', path: object.path, part: 'key', message: `${what} needs ${fields.length === 2 ? `either ${names}: neither is` : `${names}: none is`} set.` }];
    return second === undefined ? [] : [forbidden(object, second, `${what} takes one of them, but \`${first}\` and \`${second}\` are both set: remove one.`)];
  };
}

/** A problem with the value of a field. */
export function problem(object: TypedObject, field: string | number, code: string, message: string, fix?: SchemaFix): SchemaProblem {
  return { ...problemAt([...object.path, field], code, message), ...(fix === undefined ? {} : { fix }) };
}

/** A problem with the value at a path. */
export function problemAt(path: Path, code: string, message: string): SchemaProblem {
  return { code, path, part: 'value', message };
}

/** A field that may not stand there. */
export function forbidden(object: TypedObject, field: string, message: string): SchemaProblem {
  return { code: 'exclusive', path: [...object.path, field], part: 'key', message };
}

/** Whether a value is only known after variables are filled in or secrets decrypted. */
export function isOpen(value: JsonValue | undefined): boolean {
  return holdsVariable(value) || isEncrypted(value);
}

/** Whether a field is set; the API server reads an empty one (`key:`) as absent. */
export function isSet(value: JsonValue | undefined): value is Exclude<JsonValue, null> {
  return value !== undefined && value !== null;
}

/** Whether a field is set to something that is not empty. */
export function isFilled(value: JsonValue | undefined): boolean {
  if (!isSet(value) || value === '') return false;
  return isList(value) ? value.length > 0 : !isObject(value) || Object.keys(value).length > 0;
}

/** A value in a message. */
export function shown(value: JsonValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
}

/** The items of a list that are maps, with their indexes. */
export function items(value: JsonValue | undefined): { index: number; item: JsonObject }[] {
  return isList(value) ? value.flatMap((item, index) => (isObject(item) ? [{ index, item }] : [])) : [];
}

/** The items of a list that are texts known now, with their indexes. */
export function texts(value: JsonValue | undefined): { index: number; text: string }[] {
  return isList(value) ? value.flatMap((text, index) => (typeof text === 'string' && !isOpen(text) ? [{ index, text }] : [])) : [];
}

/** A map, or an empty one where there is none. */
export function mapAt(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}
