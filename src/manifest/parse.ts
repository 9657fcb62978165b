import type { YamlDocument } from './document.ts';
import { parseDocumentEvents } from './events.ts';
import { splitStream } from './stream.ts';
import { explainFailure } from './syntaxError.ts';
import type { Range, SourceText } from './text.ts';
import { buildTree } from './tree.ts';

/**
 * Parses a YAML stream into its documents. Never throws: a document that does not parse has one problem, no root and
 * no comments, and its neighbours are read as if it were not there. Ranges are offsets into `source.text`.
 */
export function parseYaml(source: SourceText): YamlDocument[] {
  return splitStream(source.text).map((range, index) => ({ index, range, ...parsePart(source, range) }));
}

function parsePart(source: SourceText, range: Range): Pick<YamlDocument, 'root' | 'problems' | 'comments'> {
  const text = source.text.slice(range.start, range.end);
  const parsed = parseDocumentEvents(text, range.start);
  if ('events' in parsed) return buildTree(source, range, parsed.events);
  return { root: undefined, problems: [explainFailure(source, range, parsed.failure)], comments: [] };
}
