import type { GroupVersionKind, Path } from '../manifest/index.ts';
import type { FieldType } from './fields.ts';
import { loadCustomDescriptions } from './customKinds.ts';
import { builtInTypes, fieldOwner, typeAt } from './fields.ts';
import { newestMinor, oldestMinor } from './generated/versions.ts';
import { typeOfKind, type KindSchema } from './kinds.ts';
import { spansOf, type Span } from './spans.ts';

/** What is known of a field, for hover and completion. */
export interface FieldInfo {
  readonly type: FieldType;
  /** First sentence of the API reference, and the releases that have the field where not all do; undefined until `loadDescriptions` has finished, or where there is none. */
  readonly description: string | undefined;
}

const tables = new Set<Readonly<Record<string, string>>>();
/** Descriptions by type and field, as they were asked for since the last table came. */
const parsed = new Map<string, ReadonlyMap<string, string>>();

/**
 * Loads the descriptions that `fieldAt` gives; they are large and nothing else needs them. With a kind, those of the
 * project that the kind is of as well.
 */
export async function loadDescriptions(gvk?: GroupVersionKind): Promise<void> {
  add((await import('./generated/descriptions.ts')).descriptions);
  add((await import('./generated/openapiDescriptions.ts')).openapiDescriptions);
  const custom = gvk === undefined ? undefined : await loadCustomDescriptions(gvk);
  if (custom !== undefined) add(custom);
}

function add(table: Readonly<Record<string, string>>): void {
  if (tables.has(table)) return;
  tables.add(table);
  parsed.clear();
}

/** The field that a path from an object's root leads to, indexes allowed; undefined when the kind or field is unknown. */
export function fieldAt(gvk: GroupVersionKind, path: Path): FieldInfo | undefined {
  const root = typeOfKind(gvk);
  const type = root === undefined ? undefined : typeAt(root, path);
  if (root === undefined || type === undefined) return undefined;
  const owner = fieldOwner(root, path);
  return { type, description: owner && describedAs(owner.type, owner.field) };
}

/**
 * The field that a path leads to in an object of a schema, whoever made the schema: what `fieldAt` gives for the kinds
 * that are built in, and the same for those that a repository defines or that a person named schemas for.
 */
export function fieldIn({ type: root, defined }: KindSchema, path: Path): FieldInfo | undefined {
  const table = defined?.table ?? builtInTypes;
  const type = typeAt(root, path, table);
  if (type === undefined) return undefined;
  const owner = fieldOwner(root, path, table);
  const description = owner && (table.describe?.(owner.type, owner.field) ?? describedAs(owner.type, owner.field));
  return { type, description };
}

/** What a field of a type is, once its description is loaded, and which releases have it where not all do. */
export function describedAs(type: string, field: string): string | undefined {
  let fields = parsed.get(type);
  if (fields === undefined) parsed.set(type, (fields = describedFields(type)));
  return fields.get(field);
}

function describedFields(type: string): ReadonlyMap<string, string> {
  const spans = spansOf(type)?.fields;
  const lines = [...tables].flatMap((table) => (Object.hasOwn(table, type) ? table[type]?.split('\n') ?? [] : []));
  // What the first table says counts.
  return new Map(lines.reverse().map((line) => {
    const space = line.indexOf(' ');
    const field = line.slice(0, space);
    const span = spans?.get(field);
    return [field, span === undefined ? line.slice(space + 1) : `${line.slice(space + 1)} ${releasesOf(span)}`];
  }));
}

/** `Since Kubernetes 1.34.`, `Only in Kubernetes 1.35.`, `Until Kubernetes 1.30.` */
function releasesOf({ first, last }: Span): string {
  const [from, to] = [`1.${String(first)}`, `1.${String(last)}`];
  if (last === newestMinor) return `Since Kubernetes ${from}.`;
  return first === last ? `Only in Kubernetes ${from}.` : first === oldestMinor ? `Until Kubernetes ${to}.` : `In Kubernetes ${from} to ${to}.`;
}
