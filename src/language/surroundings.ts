import type { LintScope } from '../lint/index.ts';
import type { FileRole, GroupVersionKind } from '../manifest/index.ts';
import { loadDescriptions } from '../schema/index.ts';
import { Workspace } from '../workspace/index.ts';
import { cursorAt, type Cursor } from './cursor.ts';
import type { TextPlace } from './protocol.ts';
import { documentTypes, type DocumentTypes } from './types.ts';

/** A cursor, with what lies around its file. */
export interface Place {
  readonly path: string;
  readonly cursor: Cursor;
  readonly workspace: Workspace;
  readonly scope: LintScope;
  /** The types of the document, as far as its kind is known. */
  readonly types: DocumentTypes | undefined;
}

/** The cursor at a place, in its folder or, for a file that stands alone, by itself. `schemas` are where a person has schemas. */
export async function placeOf({ path, text, offset }: TextPlace, workspace: Workspace, schemas: readonly string[]): Promise<Place | undefined> {
  const cursor = cursorAt(path, text, offset, workspace.hints(path));
  if (!cursor) return undefined;
  const { role, object } = cursor;
  return { path, cursor, workspace, scope: workspace.scopeOf(path), types: await loadTypes(role, object.gvk, path, workspace, schemas) };
}

/** What is known of the fields of a document, descriptions included. */
export async function loadTypes(role: FileRole, gvk: GroupVersionKind, path: string, workspace: Workspace, schemas: readonly string[]): Promise<DocumentTypes | undefined> {
  if (!['manifests', 'patch', 'kustomization'].includes(role)) return undefined;
  const [schema] = await Promise.all([workspace.schemaOf(gvk, path, schemas), loadDescriptions(gvk)]);
  return documentTypes(role, schema);
}

/** A folder that holds one file, for a file outside of all folders. */
export async function aloneWith(path: string, text: string): Promise<Workspace> {
  const workspace = await Workspace.open({
    label: 'this file',
    list: () => Promise.resolve([{ path, id: path, type: 'file' as const }]),
    read: () => Promise.resolve(new Map([[path, text]])),
  });
  await workspace.whole;
  return workspace;
}
