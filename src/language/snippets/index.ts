import type { Cursor } from '../cursor.ts';
import type { Completion } from '../protocol.ts';
import { environments } from './environments.ts';
import { editorSnippet, type ManifestSnippet } from './manifestSnippet.ts';
import { workloads } from './workloads.ts';

/** Every snippet, the most used first. */
export const snippets: readonly ManifestSnippet[] = [...workloads, ...environments];

/** The snippets, where a document is begun. */
export function snippetCompletions(cursor: Cursor): Completion[] {
  if (cursor.column > 0) return [];
  return snippets.map(({ prefix, title, description, template }, rank) => ({
    label: title, kind: 'snippet', documentation: `${description}.`, insert: editorSnippet(template), replace: cursor.replace, filter: `${prefix} ${title}`, rank,
  }));
}

export { editorSnippet } from './manifestSnippet.ts';
