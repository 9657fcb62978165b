import type { GroupVersionKind, Path } from '../manifest/index.ts';
import type { FieldType } from './fields.ts';
import { loadCustomDescriptions } from './customKinds.ts';
import { fieldOwner, typeAt } from './fields.ts';
import { typeOfKind } from './kinds.ts';
import { spansOf, type Span } from './spans.ts';

/** What is known of a field, for hover and completion. */
export interface FieldInfo {
  readonly type: FieldType;
  /** First sentence of the API reference; undefined until `loadDescriptions` has finished, or where there is none. */
  readonly description: string | undefined;
  /** The first and the last minor release that has the field, where not all known here have it. */
  readonly span: Span | undefined;
}

const descriptions = new Set<Readonly<Record<string, string>>>();

/**
 * Loads the descriptions that `fieldAt` gives; they are large and nothing else needs them. With a kind, those of the
 * project that the kind is of as well.
 */
export async function loadDescriptions(gvk?: GroupVersionKind): Promise<void> {
  descriptions.add((await import('./generated/descriptions.ts')).descriptions);
  const custom = gvk === undefined ? undefined : await loadCustomDescriptions(gvk);
  if (custom !== undefined) descriptions.add(custom);
}

/** The field that a path from an object's root leads to, indexes allowed; undefined when the kind or field is unknown. */
export function fieldAt(gvk: GroupVersionKind, path: Path): FieldInfo | undefined {
  const root = typeOfKind(gvk);
  const type = root === undefined ? undefined : typeAt(root, path);
  if (root === undefined || type === undefined) return undefined;
  const owner = fieldOwner(root, path);
  return { type, description: owner && describedAs(owner.type, owner.field), span: owner && spansOf(owner.type)?.fields.get(owner.field) };
}

/** What a field of a type is, once its description is loaded. */
export function describedAs(type: string, field: string): string | undefined {
  const line = [...descriptions].find((table) => Object.hasOwn(table, type))?.[type]?.split('\n').find((text) => text.startsWith(`${field} `));
  return line?.slice(field.length + 1);
}
