import type { ManifestFile, YamlDocument } from './document.ts';
import { parseDocumentEvents } from './events.ts';
import { unchangedDocuments } from './reuse.ts';
import { splitStream } from './stream.ts';
import { explainFailure } from './syntaxError.ts';
import type { Range, SourceText } from './text.ts';
import { buildTree } from './tree.ts';

/**
 * Parses a YAML stream into its documents. Never throws: a document that does not parse has one problem, no root and
 * no comments, and its neighbours are read as if it were not there. Ranges are offsets into `source.text`.
 *
 * @param before an earlier reading of the file, of which unchanged documents are taken over with their values
 */
export function parseYaml(source: SourceText, before?: ManifestFile): YamlDocument[] {
  const parts = splitStream(source.text);
  const unchanged = before && unchangedDocuments(before, source.text, parts);
  return parts.map((range, index) => unchanged?.at(index) ?? { index, range, ...parsePart(source, range) });
}

function parsePart(source: SourceText, range: Range): Pick<YamlDocument, 'root' | 'problems' | 'comments'> {
  const text = source.text.slice(range.start, range.end);
  const parsed = parseDocumentEvents(text, range.start);
  if ('events' in parsed) return buildTree(source, range, parsed.events);
  return { root: undefined, problems: [explainFailure(source, range, parsed.failure)], comments: [] };
}
