import type { JsonValue, Path } from '../manifest/index.ts';
import { types } from './generated/fields.ts';
import { otherFields } from './generated/openapi.ts';

/** What a field may hold. `number` is whole or not: the tables do not say which. */
export type FieldType =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'any' | 'quantity' | 'intOrString' | 'time' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldType }
  | { readonly kind: 'map'; readonly of: FieldType }
  | { readonly kind: 'object'; readonly type: string };

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Whether the validators of kubernetes-models check the field. */
  readonly modelled: boolean;
}

/** The types of objects, by name: of Kubernetes' own kinds, or of one kind that someone defined. */
export interface TypeTable {
  /** Undefined for a type that is free-form: whatever stands there is kept. */
  readonly fieldsOf: (type: string) => ReadonlyMap<string, Field> | undefined;
  /** Whether fields that are not in the table are kept all the same. */
  readonly isOpen?: (type: string) => boolean;
  /** What a field is, in the words of who defined it. */
  readonly describe?: (type: string, field: string) => string | undefined;
  /** What the server fills in for a field that is left out of its object. */
  readonly defaultOf?: (type: string, field: string) => JsonValue | undefined;
}

const parsed = new Map<string, ReadonlyMap<string, Field> | undefined>();
/** Tables of the packages of custom resources that were loaded. */
const loaded = new Set<Readonly<Record<string, string>>>();
const loadedTypes = new Set<string>();

/** Makes the types of a package of custom resources known; false when they are already. */
export function addTypes(table: Readonly<Record<string, string>>): boolean {
  if (loaded.has(table)) return false;
  loaded.add(table);
  for (const type of Object.keys(table)) {
    loadedTypes.add(type);
    parsed.delete(type);
  }
  return true;
}

/**
 * The fields of a type (`ApiCoreV1Container`), or undefined when it is free-form: whatever stands there is kept.
 * Holds the fields of kubernetes-models and those that only other releases have. Parsed when first asked for.
 */
export function fieldsOf(type: string): ReadonlyMap<string, Field> | undefined {
  if (parsed.has(type)) return parsed.get(type);
  const found = [...parseFields(types, type, true), ...parseFields(otherFields, type, false), ...[...loaded].flatMap((table) => parseFields(table, type, true))];
  const fields = found.length === 0 ? undefined : new Map(found.map((field) => [field.name, field]));
  parsed.set(type, fields);
  return fields;
}

/** The types of Kubernetes' own kinds and of the packages that were loaded. */
export const builtInTypes: TypeTable = { fieldsOf };

/** Whether kubernetes-models knows a type, so that its validators ask for the type's required fields. */
export function isModelled(type: string): boolean {
  return Object.hasOwn(types, type) || loadedTypes.has(type);
}

/**
 * The type of the value at a path below an object of a type; undefined when the path leaves what is known.
 * An index steps into a list; any key steps into a map.
 */
export function typeAt(type: string, path: Path, table: TypeTable = builtInTypes): FieldType | undefined {
  let current: FieldType = { kind: 'object', type };
  for (const step of path) {
    const next = stepInto(current, step, table);
    if (next === undefined) return undefined;
    current = next;
  }
  return current;
}

/** The type of an object and the name of its field that a path leads to, through lists and maps on the way. */
export function fieldOwner(type: string, path: Path, table: TypeTable = builtInTypes): { readonly type: string; readonly field: string } | undefined {
  const field = path[path.length - 1];
  const owner = typeAt(type, path.slice(0, -1), table);
  if (typeof field !== 'string' || owner?.kind !== 'object' || table.fieldsOf(owner.type)?.has(field) !== true) return undefined;
  return { type: owner.type, field };
}

function stepInto(type: FieldType, step: string | number, table: TypeTable): FieldType | undefined {
  if (type.kind === 'list') return typeof step === 'number' ? type.of : undefined;
  if (typeof step !== 'string') return undefined;
  if (type.kind === 'map') return type.of;
  return type.kind === 'object' ? table.fieldsOf(type.type)?.get(step)?.type : undefined;
}

/** Reads the lines of a type in a table: `name type`, `name! type` when required. */
function parseFields(table: Readonly<Record<string, string>>, type: string, modelled: boolean): Field[] {
  const text = Object.hasOwn(table, type) ? table[type] : undefined;
  return text === undefined ? [] : text.split('\n').map((line) => {
    const space = line.indexOf(' ');
    const required = line[space - 1] === '!';
    return { name: line.slice(0, required ? space - 1 : space), type: parseType(line.slice(space + 1)), required, modelled };
  });
}

/** Reads `string`, `[]T`, `{}T`, `"A"|"B"`, and the name of a type. */
export function parseType(text: string): FieldType {
  if (text.startsWith('[]')) return { kind: 'list', of: parseType(text.slice(2)) };
  if (text.startsWith('{}')) return { kind: 'map', of: parseType(text.slice(2)) };
  if (text.startsWith('"')) return { kind: 'enum', values: text.split('|').map((value) => value.slice(1, -1)) };
  switch (text) {
    case 'string': case 'number': case 'boolean': case 'any': case 'quantity': case 'intOrString': case 'time': return { kind: text };
    default: return { kind: 'object', type: text };
  }
}
