import type { JsonValue, Path } from '../../manifest/index.ts';
import { isList, isObject, sameJson } from '../../manifest/index.ts';
import type { SchemaNode } from './schemaNode.ts';
import { child, children, isIntOrString, keepsUnknown, number, property, texts, typeOf } from './schemaNode.ts';
import { textFormats } from './valueFormats.ts';

/** A way in which a schema takes less than it did. */
export interface SchemaChange {
  /** As an author would say it: `spec.rules[].host`; empty for the object itself. */
  readonly field: string;
  /** Where in the schema, for a field that goes in the old one: `properties`, `spec`, `maximum`. */
  readonly path: Path;
  /** A field that goes is dropped from what is stored; the rest forbids values. */
  readonly kind: 'dropped' | 'narrowed';
  /** Completes the name of the field: `must be at most 10, not 20`. */
  readonly words: string;
}

/** How deep a schema is followed. */
const deepest = 100;

/**
 * Ways in which a schema takes less than an older one did, in the order of the older one's fields. What it takes in addition is
 * none. Kubernetes documentation, CustomResourceDefinition, Validation and Field pruning; Server-Side Apply, Merge strategy.
 */
export function schemaChanges(before: SchemaNode, after: SchemaNode): readonly SchemaChange[] {
  const found: SchemaChange[] = [];
  compare(before, after, { field: '', path: [], depth: 0 }, found);
  return found;
}

interface Place {
  readonly field: string;
  readonly path: Path;
  readonly depth: number;
}

function compare(before: SchemaNode, after: SchemaNode, place: Place, found: SchemaChange[]): void {
  if (before === after || place.depth > deepest) return;
  const add = (keyword: Path, words: string, kind: SchemaChange['kind'] = 'narrowed'): void => void found.push({ field: place.field, path: [...place.path, ...keyword], kind, words });
  const [old, now] = [shape(before), shape(after)];
  if (!holds(now, old)) {
    add(['type'], `must be ${typeWords[now] ?? now} instead of ${typeWords[old] ?? old}`);
    return;
  }
  values(before, after, add);
  bounds(before, after, add);
  forms(before, after, add);
  lists(before, after, add);
  fields(before, after, place, found, add);
  const [items, newItems] = [child(before, 'items'), child(after, 'items')];
  if (items && newItems) compare(items, newItems, { field: `${place.field}[]`, path: [...place.path, 'items'], depth: place.depth + 1 }, found);
}

type Add = (keyword: Path, words: string, kind?: SchemaChange['kind']) => void;

const typeWords: Readonly<Record<string, string>> = { string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a map', 'int-or-string': 'a whole number or a text', any: 'anything' };

function shape(schema: SchemaNode): string {
  return isIntOrString(schema) ? 'int-or-string' : typeOf(schema) ?? 'any';
}

/** Whether every value of one shape is one of the other too. */
function holds(wide: string, narrow: string): boolean {
  return wide === narrow || wide === 'any' || (wide === 'number' && narrow === 'integer') || (wide === 'int-or-string' && (narrow === 'integer' || narrow === 'string'));
}

const shown = (value: JsonValue): string => `\`${typeof value === 'string' && value !== '' ? value : JSON.stringify(value)}\``;

function values(before: SchemaNode, after: SchemaNode, add: Add): void {
  const [old, now] = [before['enum'], after['enum']];
  if (!isList(now)) return;
  if (!isList(old)) return add(['enum'], `must be one of ${now.map(shown).join(', ')}`);
  const gone = old.filter((value) => !now.some((other) => sameJson(value, other)));
  if (gone.length > 0) add(['enum'], `may no longer be ${gone.map(shown).join(' or ')}`);
}

const lower: Readonly<Record<string, (bound: number) => string>> = {
  minimum: (bound) => `at least ${bound}`, minLength: (bound) => `at least ${bound} characters long`, minItems: (bound) => `at least ${bound} items long`, minProperties: (bound) => `of at least ${bound} entries`,
};
const upper: Readonly<Record<string, (bound: number) => string>> = {
  maximum: (bound) => `at most ${bound}`, maxLength: (bound) => `at most ${bound} characters long`, maxItems: (bound) => `at most ${bound} items long`, maxProperties: (bound) => `of at most ${bound} entries`,
};

function bounds(before: SchemaNode, after: SchemaNode, add: Add): void {
  for (const [table, sign] of [[lower, 1], [upper, -1]] as const) {
    for (const [keyword, words] of Object.entries(table)) {
      const [old, now] = [number(before, keyword), number(after, keyword)];
      if (now === undefined || (sign === 1 && now === 0 && keyword !== 'minimum')) continue;
      const strict = keyword === 'minimum' ? 'exclusiveMinimum' : keyword === 'maximum' ? 'exclusiveMaximum' : undefined;
      const excludes = strict !== undefined && after[strict] === true;
      if (old === undefined || now * sign > old * sign) add([keyword], `must be ${excludes ? (sign === 1 ? `more than ${now}` : `less than ${now}`) : words(now)}${old === undefined ? '' : `, not ${old}`}`);
      else if (strict !== undefined && excludes && before[strict] !== true && now === old) add([strict], `may no longer be ${now} itself`);
    }
  }
  const [old, now] = [number(before, 'multipleOf'), number(after, 'multipleOf')];
  if (now !== undefined && now !== old && !(old !== undefined && Number.isInteger(old / now))) add(['multipleOf'], `must be a multiple of ${now}`);
}

const checkedFormats = new Set([...Object.keys(textFormats), 'int32', 'int64']);

function forms(before: SchemaNode, after: SchemaNode, add: Add): void {
  const { pattern, format } = after;
  if (typeof pattern === 'string' && pattern !== before['pattern']) add(['pattern'], `must match ${before['pattern'] === undefined ? 'a pattern' : 'another pattern'}, ${shown(pattern)}`);
  if (typeof format === 'string' && format !== before['format'] && checkedFormats.has(format) && !(format === 'int64' && before['format'] === 'int32')) add(['format'], `must have the format ${shown(format)}`);
  const rules = new Set(children(before, 'x-kubernetes-validations').map(({ rule }) => rule));
  children(after, 'x-kubernetes-validations').forEach(({ rule, message }, index) => {
    if (typeof rule !== 'string' || rules.has(rule)) return;
    add(['x-kubernetes-validations', index], `must keep to a new rule, ${typeof message === 'string' && message !== '' ? `"${message.trim().replace(/\s+/g, ' ').replace(/\.$/, '')}"` : shown(rule.replace(/\s+/g, ' ').trim())}`);
  });
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'not']) {
    const [old, now] = [before[keyword], after[keyword]];
    if (now !== undefined && !sameJson(old, now)) add([keyword], old === undefined ? `must keep to \`${keyword}\` as well` : `must keep to another \`${keyword}\``);
  }
}

function lists(before: SchemaNode, after: SchemaNode, add: Add): void {
  const keyword = 'x-kubernetes-list-type';
  const [old, now] = [before[keyword] ?? 'atomic', after[keyword] ?? 'atomic'];
  const keys = 'x-kubernetes-list-map-keys';
  const [oldKeys, newKeys] = [texts(before, keys), texts(after, keys)];
  if (old !== now && now === 'set') add([keyword], 'may no longer have the same item twice');
  else if (now === 'map' && (old !== now || oldKeys.some((key) => !newKeys.includes(key))))
    add(old === now ? [keys] : [keyword], `may no longer have two items with the same ${newKeys.map(shown).join(' and ')}`);
}

/** What the server looks after itself, and what an operator reports: nobody writes it into a manifest. */
const ofEveryObject = new Set(['apiVersion', 'kind', 'metadata', 'status']);

function fields(before: SchemaNode, after: SchemaNode, place: Place, found: SchemaChange[], add: Add): void {
  const old = before['properties'];
  const [additional, newAdditional] = [before['additionalProperties'], after['additionalProperties']];
  const inner = (name: string, path: Path): Place => ({ field: place.field === '' ? name : `${place.field}.${name}`, path: [...place.path, ...path], depth: place.depth + 1 });
  const keepsRest = keepsUnknown(after) || newAdditional === true;
  for (const [name, schema] of Object.entries(isObject(old) ? old : {})) {
    if (!isObject(schema) || (place.depth === 0 && ofEveryObject.has(name))) continue;
    const next = property(after, name) ?? (isObject(newAdditional) ? newAdditional : undefined);
    const at = inner(name, ['properties', name]);
    if (next) compare(schema, next, at, found);
    else if (!keepsRest) found.push({ field: at.field, path: at.path, kind: 'dropped', words: 'is dropped' });
  }
  if (keepsUnknown(before) && !keepsRest && !isObject(newAdditional)) add(['x-kubernetes-preserve-unknown-fields'], 'keeps only the fields that its schema names', 'dropped');
  else if ((isObject(additional) || additional === true) && !isObject(newAdditional) && !keepsRest) add(['additionalProperties'], 'keeps only the fields that its schema names', 'dropped');
  else if (isObject(additional) && isObject(newAdditional)) compare(additional, newAdditional, inner('*', ['additionalProperties']), found);
  const wanted = new Set(texts(before, 'required'));
  for (const name of texts(after, 'required')) {
    if ((place.depth === 0 && ofEveryObject.has(name)) || property(after, name)?.['default'] !== undefined) continue;
    if (wanted.has(name) && property(before, name)?.['default'] === undefined) continue;
    const isNew = !isObject(old) || !Object.hasOwn(old, name);
    found.push({ ...inner(name, ['required']), kind: 'narrowed', words: isNew ? 'is new and must be there' : 'must be there' });
  }
}
