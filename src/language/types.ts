import type { FileRole, JsonValue, Path } from '../manifest/index.ts';
import type { KindSchema } from '../schema/index.ts';
import { builtInTypes, parseType, typeAt, type Field, type FieldType, type TypeTable } from '../schema/fields.ts';
import { describedAs } from '../schema/fieldAt.ts';
import { kustomizationTypes } from './kustomizationTypes.ts';

/** A field of a type, with what it is. */
export interface DescribedField extends Omit<Field, 'modelled'> {
  readonly description: string | undefined;
  /** What whoever defined the kind has for a field that is left out. */
  readonly unset: JsonValue | undefined;
}

/** The types of what a document holds: the name of the whole's type, and the table that has it. */
export interface DocumentTypes {
  readonly root: string;
  readonly table: TypeTable;
}

const kustomizationTable: TypeTable = {
  fieldsOf: (type) => {
    const own = Object.hasOwn(kustomizationTypes, type) ? kustomizationTypes[type] : undefined;
    return own && new Map(Object.entries(own).map(([name, [notation]]) => [name, { name, type: parseType(notation), required: false, modelled: true }]));
  },
  describe: (type, field) => kustomizationTypes[type]?.[field]?.[1],
};

/** The types of a document by its role and the schema of its kind; undefined where nothing is known of it. */
export function documentTypes(role: FileRole, schema: KindSchema | undefined): DocumentTypes | undefined {
  if (role === 'kustomization') return { root: 'Kustomization', table: kustomizationTable };
  return schema && { root: schema.type, table: schema.defined?.table ?? builtInTypes };
}

/** The type of the value at a path; undefined when the path leaves what is known. */
export function typeOf({ root, table }: DocumentTypes, path: Path): FieldType | undefined {
  return typeAt(root, path, table);
}

/** The fields of a type, in the order of their names; undefined for one that is free-form. */
export function fieldsOfType(table: TypeTable, type: string): readonly DescribedField[] | undefined {
  const fields = table.fieldsOf(type);
  return fields && [...fields.values()].map((field) => described(table, type, field));
}

/** One field of a type. */
export function fieldOf(table: TypeTable, type: string, name: string): DescribedField | undefined {
  const field = table.fieldsOf(type)?.get(name);
  return field && described(table, type, field);
}

function described(table: TypeTable, type: string, field: Field): DescribedField {
  return { ...field, description: descriptionOf(table, type, field.name), unset: table.defaultOf?.(type, field.name) };
}

/** What a field is, or with an empty name the type itself, in the words of who made the schema. */
export function descriptionOf(table: TypeTable, type: string, field: string): string | undefined {
  return table.describe?.(type, field) ?? describedAs(type, field);
}

/** The field that a path leads to, with the type that has it; undefined for items, keys of maps, and what is unknown. */
export function fieldAtPath(types: DocumentTypes, path: Path): DescribedField | undefined {
  const name = path.at(-1);
  const owner = typeOf(types, path.slice(0, -1));
  return typeof name === 'string' && owner?.kind === 'object' ? fieldOf(types.table, owner.type, name) : undefined;
}

/** A type in words, for a person. */
export function typeName(type: FieldType): string {
  switch (type.kind) {
    case 'enum': return type.values.length === 1 ? 'text' : type.values.slice(0, 6).join(' | ') + (type.values.length > 6 ? ' | …' : '');
    case 'list': return `list of ${plural(type.of)}`;
    case 'map': return `map to ${typeName(type.of)}`;
    case 'object': return shortName(type.type);
    case 'string': return 'text';
    case 'number': return 'number';
    case 'boolean': return 'true or false';
    case 'quantity': return 'quantity, such as 500m or 128Mi';
    case 'intOrString': return 'number or text';
    case 'time': return 'time';
    case 'any': return 'any value';
  }
}

function plural(type: FieldType): string {
  if (type.kind === 'string') return 'texts';
  if (type.kind === 'object' && isNameless(type.type)) return 'objects';
  return type.kind === 'number' ? 'numbers' : typeName(type);
}

/** `Container` for `ApiCoreV1Container`. */
export function shortName(type: string): string {
  if (isNameless(type)) return 'object';
  return /^Kustomization(?<name>\w+)$/.exec(type)?.groups?.['name'] ?? /^\w+?V\d+(?:(?:alpha|beta)\d+)?(?<name>[A-Z]\w*)$/.exec(type)?.groups?.['name'] ?? type;
}

/** A type below a kind that someone defined is called after its place: `Backup.spec.schedule`. */
const isNameless = (type: string) => /[.[{#]/.test(type);
