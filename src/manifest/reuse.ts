import type { ManifestFile, YamlDocument } from './document.ts';
import type { MapEntry, ScalarNode, YamlNode } from './node.ts';
import type { Range } from './text.ts';

/** Documents of an earlier reading of a file that stand in its new text unchanged, for a change touches few of them. */
export interface Unchanged {
  /** The document as it stands now; undefined where it has to be parsed. */
  at(index: number): YamlDocument | undefined;
}

/** Finds what a change left alone, from the beginning and from the end of the file. */
export function unchangedDocuments(before: ManifestFile, text: string, parts: readonly Range[]): Unchanged {
  const old = before.documents;
  const textAt = (index: number): string => text.slice(parts[index]?.start, parts[index]?.end);
  const oldTextAt = (index: number): string => before.source.text.slice(old[index]?.range.start, old[index]?.range.end);
  const most = Math.min(old.length, parts.length);
  let first = 0;
  while (first < most && oldTextAt(first) === textAt(first)) first++;
  let last = 0;
  while (last < most - first && oldTextAt(old.length - 1 - last) === textAt(parts.length - 1 - last)) last++;
  return {
    at: (index) => {
      const range = parts[index];
      const document = index < first ? old[index] : index >= parts.length - last ? old[old.length - parts.length + index] : undefined;
      if (document === undefined || range === undefined || !canMove(document, textAt(index))) return undefined;
      return document.range.start === range.start && document.index === index ? document : moved(document, index, range);
    },
  };
}

/** Problems name lines, and what an alias stands for is one node in several places: such documents are parsed anew. */
function canMove({ problems }: YamlDocument, text: string): boolean {
  return problems.length === 0 && !text.includes('&');
}

/** The document at another place: nodes are new, for someone may still hold the old ones, and values are the same. */
function moved(document: YamlDocument, index: number, range: Range): YamlDocument {
  const by = range.start - document.range.start;
  return {
    index,
    range,
    root: document.root && movedNode(document.root, by),
    problems: [],
    comments: document.comments.map((comment) => ({ ...comment, range: movedRange(comment.range, by) })),
  };
}

function movedNode(node: YamlNode, by: number): YamlNode {
  const range = movedRange(node.range, by);
  if (node.kind === 'scalar') return { kind: 'scalar', range, style: node.style, text: node.text, value: node.value };
  if (node.kind === 'sequence') return { kind: 'sequence', range, flow: node.flow, items: node.items.map((item) => movedNode(item, by)), known: node.known };
  const entries = node.entries.map(({ key, value, merged }): MapEntry => ({ key: movedNode(key, by) as ScalarNode, value: movedNode(value, by), merged }));
  return { kind: 'map', range, flow: node.flow, entries, known: node.known };
}

/** A range that much further on. */
export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
