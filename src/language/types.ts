import type { FileRole, GroupVersionKind, Path } from '../manifest/index.ts';
import { fieldsOf, parseType, typeAt, type Field, type FieldType } from '../schema/fields.ts';
import { describedAs } from '../schema/fieldAt.ts';
import { typeOfKind } from '../schema/kinds.ts';
import { kustomizationTypes } from './kustomizationTypes.ts';

/** A field of a type, with what it is. */
export interface DescribedField extends Omit<Field, 'modelled'> {
  readonly description: string | undefined;
}

/** The type of the whole of what a document holds; undefined where nothing is known of it. */
export function rootType(role: FileRole, gvk: GroupVersionKind): string | undefined {
  if (role === 'kustomization') return 'Kustomization';
  return typeOfKind(gvk);
}

/** The type of the value at a path; undefined when the path leaves what is known. */
export function typeOf(root: string, path: Path): FieldType | undefined {
  if (!isKustomization(root)) return typeAt(root, path);
  let current: FieldType = { kind: 'object', type: root };
  for (const step of path) {
    const next: FieldType | undefined = current.kind === 'list' ? (typeof step === 'number' ? current.of : undefined)
      : typeof step !== 'string' ? undefined
        : current.kind === 'map' ? current.of
          : current.kind === 'object' ? fieldOf(current.type, step)?.type : undefined;
    if (next === undefined) return undefined;
    current = next;
  }
  return current;
}

/** The fields of a type, in the order of their names; undefined for one that is free-form. */
export function fieldsOfType(type: string): readonly DescribedField[] | undefined {
  const own = kustomizationTypes[type];
  if (own !== undefined) return Object.keys(own).flatMap((name) => fieldOf(type, name) ?? []);
  const fields = fieldsOf(type);
  return fields && [...fields.values()].map((field) => ({ ...field, description: describedAs(type, field.name) }));
}

/** One field of a type. */
export function fieldOf(type: string, name: string): DescribedField | undefined {
  const own = kustomizationTypes[type];
  if (own === undefined) {
    const field = fieldsOf(type)?.get(name);
    return field && { ...field, description: describedAs(type, name) };
  }
  const [notation, description] = (Object.hasOwn(own, name) ? own[name] : undefined) ?? [];
  return notation === undefined ? undefined : { name, type: parseType(notation), required: false, description };
}

/** The field that a path leads to, with the type that has it; undefined for items, keys of maps, and what is unknown. */
export function fieldAtPath(root: string, path: Path): DescribedField | undefined {
  const name = path.at(-1);
  const owner = typeOf(root, path.slice(0, -1));
  return typeof name === 'string' && owner?.kind === 'object' ? fieldOf(owner.type, name) : undefined;
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
  return type.kind === 'number' ? 'numbers' : typeName(type);
}

/** `Container` for `ApiCoreV1Container`. */
export function shortName(type: string): string {
  return /^Kustomization(?<name>\w+)$/.exec(type)?.groups?.['name'] ?? /^\w+?V\d+(?:(?:alpha|beta)\d+)?(?<name>[A-Z]\w*)$/.exec(type)?.groups?.['name'] ?? type;
}

const isKustomization = (type: string) => Object.hasOwn(kustomizationTypes, type);
