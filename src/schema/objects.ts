import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
import { encodedField, fitsLeaf } from './faults.ts';
import { builtInTypes, type Field, type FieldType, type TypeTable } from './fields.ts';

/** An object inside a Kubernetes object, with its type and the objects around it. */
export interface TypedObject {
  readonly type: string;
  readonly value: JsonObject;
  readonly path: Path;
  readonly outer: TypedObject | undefined;
}

/** What one walk through an object tells. */
export interface Walked {
  /** All objects whose type has known fields, from the outside in; what stands in free-form fields is left out. */
  readonly objects: readonly TypedObject[];
  /** Those outside of `status`, which the server writes itself. */
  readonly wanted: readonly TypedObject[];
  /** Whether some of them have fields that their types do not have. */
  readonly hasStrangers: boolean;
  /** Whether every value surely is what its field takes, and every required field is there. */
  readonly isFaultless: boolean;
}

let last: { readonly root: JsonObject; readonly type: string; readonly table: TypeTable; readonly walked: Walked } | undefined;

/** All objects whose type has known fields; see `Walked`. */
export function typedObjects(root: JsonObject, type: string, table: TypeTable = builtInTypes): readonly TypedObject[] {
  return walk(root, type, table).objects;
}

/**
 * Walks through an object and its types at once. The answer for the last root is kept, because several checks look at
 * one object after the other.
 */
export function walk(root: JsonObject, type: string, table: TypeTable = builtInTypes): Walked {
  if (last?.root === root && last.type === type && last.table === table) return last.walked;
  const walker = new Walker(table);
  walker.visit(root, { kind: 'object', type }, undefined, [], undefined);
  last = { root, type, table, walked: walker };
  return walker;
}

class Walker implements Walked {
  readonly objects: TypedObject[] = [];
  readonly wanted: TypedObject[] = [];
  hasStrangers = false;
  isFaultless = true;
  readonly #table: TypeTable;
  #isInStatus = false;

  constructor(table: TypeTable) {
    this.#table = table;
  }

  /** Looks at the value below a path at a step; paths are made for objects only, of which there are few. */
  visit(value: JsonValue, type: FieldType, outer: TypedObject | undefined, path: Path, step: string | number | undefined): void {
    if (type.kind === 'object') this.#object(value, type.type, outer, path, step);
    else if (type.kind === 'list') {
      if (!Array.isArray(value)) {
        this.isFaultless = false;
        return;
      }
      const list = isLeaf(type.of) ? path : below(path, step);
      for (let index = 0; index < value.length; index++) this.visit((value as readonly JsonValue[])[index] ?? null, type.of, outer, list, index);
    } else if (type.kind === 'map') {
      if (!isObject(value)) {
        this.isFaultless = false;
        return;
      }
      const map = isLeaf(type.of) ? path : below(path, step);
      for (const key of Object.keys(value)) this.visit(value[key] ?? null, type.of, outer, map, key);
    } else if (!fitsLeaf(value, type)) this.isFaultless = false;
  }

  #object(value: JsonValue, type: string, outer: TypedObject | undefined, path: Path, step: string | number | undefined): void {
    const fields = this.#table.fieldsOf(type);
    if (fields === undefined) return;
    if (!isObject(value)) {
      this.isFaultless = false;
      return;
    }
    const here: TypedObject = { type, value, path: below(path, step), outer };
    this.objects.push(here);
    if (!this.#isInStatus) this.wanted.push(here);
    for (const name of requiredOf(fields)) if (value[name] === undefined) this.isFaultless = false;
    const encoded = encodedField[type];
    if (encoded !== undefined && value[encoded] !== undefined) this.isFaultless = false;
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      if (field === undefined) {
        this.hasStrangers = true;
        continue;
      }
      const isStatus = outer === undefined && key === 'status';
      if (isStatus) this.#isInStatus = true;
      this.visit(value[key] ?? null, field.type, here, here.path, key);
      if (isStatus) this.#isInStatus = false;
    }
  }
}

function below(path: Path, step: string | number | undefined): Path {
  return step === undefined ? path : [...path, step];
}

function isLeaf({ kind }: FieldType): boolean {
  return kind !== 'object' && kind !== 'list' && kind !== 'map';
}

const required = new WeakMap<ReadonlyMap<string, Field>, readonly string[]>();

function requiredOf(fields: ReadonlyMap<string, Field>): readonly string[] {
  let names = required.get(fields);
  if (names === undefined) required.set(fields, (names = [...fields.values()].filter((field) => field.required).map(({ name }) => name)));
  return names;
}
