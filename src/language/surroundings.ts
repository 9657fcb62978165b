import type { LintScope } from '../lint/index.ts';
import { Workspace } from '../workspace/index.ts';
import { cursorAt, type Cursor } from './cursor.ts';
import type { TextPlace } from './protocol.ts';

/** A cursor, with what lies around its file. */
export interface Place {
  readonly path: string;
  readonly cursor: Cursor;
  readonly workspace: Workspace;
  readonly scope: LintScope;
}

/** The cursor at a place, in its folder or, for a file that stands alone, by itself. */
export function placeOf({ path, text, offset }: TextPlace, workspace: Workspace): Place | undefined {
  const cursor = cursorAt(path, text, offset, workspace.hints(path));
  return cursor && { path, cursor, workspace, scope: workspace.scopeOf(path) };
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
