import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
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
  return (object, kind) => checks.flatMap((check) => check(object, kind));
}

/** A check of a text field's syntax; the empty text and texts that are filled in later are left alone. */
export function syntaxOf(field: string, code: string, syntax: Syntax): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value !== 'string' || value === '' || isOpen(value)) return [];
    const wrong = syntax(value);
    return wrong === undefined ? [] : [problem(object, field, code, `\`${field}: ${value}\` ${wrong}.`)];
  };
}

/** A problem with the value of a field. */
export function problem(object: TypedObject, field: string | number, code: string, message: string, fix?: SchemaFix): SchemaProblem {
  return { code, path: [...object.path, field], part: 'value', message, ...(fix === undefined ? {} : { fix }) };
}

/** Whether a value is only known after variables are filled in or secrets decrypted. */
export function isOpen(value: JsonValue | undefined): boolean {
  return holdsVariable(value) || isEncrypted(value);
}

/** The items of a list that are maps, with their indexes. */
export function items(value: JsonValue | undefined): { index: number; item: JsonObject }[] {
  return isList(value) ? value.flatMap((item, index) => (isObject(item) ? [{ index, item }] : [])) : [];
}
