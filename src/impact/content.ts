import { loadAll } from 'js-yaml';
import type { JsonValue } from '../manifest/index.ts';

/** Longer texts are compared by line only. */
const longest = 200_000;

/**
 * What a text holds when it is JSON or YAML: an object or a list, or several documents as a list. Undefined for any other
 * text, also for one that YAML would take as a single string.
 */
export function structureOf(text: string): JsonValue | undefined {
  const start = text.trimStart();
  if (text.length > longest || start.startsWith('#!') || !(start.startsWith('{') || start.startsWith('[') || text.trimEnd().includes('\n'))) return undefined;
  try {
    const documents = start.startsWith('{') || start.startsWith('[') ? [JSON.parse(text) as JsonValue] : yamlDocuments(text);
    if (documents.length === 0 || !documents.every((one) => typeof one === 'object' && one !== null)) return undefined;
    return documents.length === 1 ? documents[0] : documents;
  } catch {
    return undefined;
  }
}

/** The documents as plain JSON: what YAML alone knows, such as dates, becomes text. With aliases a short text can stand for a huge one: those are left. */
function yamlDocuments(text: string): readonly JsonValue[] {
  return JSON.parse(JSON.stringify(loadAll(text, { maxAliases: 0 }))) as JsonValue[];
}
