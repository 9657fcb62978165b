import { parseYaml, positionAt, sourceText } from '../../manifest/index.ts';
import type { MapNode, Range, ScalarNode, SourceText, YamlNode } from '../../manifest/index.ts';
import { child, itemsOf, textOf } from '../kustomization.ts';
import { createCache } from '../leastRecentlyUsed.ts';

/** A place in a file. Without a range only the file is known. */
export interface Place {
  readonly file: string;
  readonly range?: Range;
  readonly line?: number;
}

/** A text that was parsed, with a function that finds a range of it in the file that holds it. */
export interface Source {
  readonly file: string;
  place(range: Range): Place;
}

/** The documents of a text that can be read, in the order of the file. */
export interface ParsedSource {
  readonly source: Source;
  readonly roots: readonly YamlNode[];
}

/** A source that is a file of its own. */
export function fileSource(file: string, text: SourceText): Source {
  return { file, place: (range) => ({ file, range, line: positionAt(text, range.start).line }) };
}

/** Files that were read last: what a thousand overlays are made of is read and kept once. The weight is the length of the text. */
const files = createCache<ParsedSource>(16 * 1024 * 1024);

export function parseFile(file: string, text: string): ParsedSource {
  const key = `${file}\0${text}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const source = sourceText(text);
  const parsed = { source: fileSource(file, source), roots: rootsOf(source) };
  files.set(key, parsed, text.length);
  return parsed;
}

/**
 * Parses YAML that stands in a scalar of another file, such as an inline patch. Only a literal block (`|`) keeps lines and
 * columns; in any other style the places are known by file only.
 */
export function parseInline(file: string, outer: SourceText, scalar: ScalarNode): ParsedSource {
  const inner = sourceText(scalar.text);
  const indent = scalar.style === 'literal' ? indentOf(outer, inner, scalar) : undefined;
  const firstLine = positionAt(outer, scalar.range.start).line + 1;
  const outerOffset = (offset: number): number => {
    const { line, character } = positionAt(inner, offset);
    return (outer.lineStarts[firstLine + line] ?? outer.text.length) + (indent ?? 0) + character;
  };
  const place = (range: Range): Place => {
    if (indent === undefined) return { file };
    const start = outerOffset(range.start);
    return { file, range: { start, end: Math.max(start, outerOffset(range.end)) }, line: positionAt(outer, start).line };
  };
  return { source: { file, place }, roots: rootsOf(inner) };
}

/** By how much a literal block is indented, proved on each of its lines; undefined when they do not agree. */
function indentOf(outer: SourceText, inner: SourceText, scalar: ScalarNode): number | undefined {
  const firstLine = positionAt(outer, scalar.range.start).line + 1;
  let indent: number | undefined;
  for (const [number, start] of inner.lineStarts.entries()) {
    const line = lineAt(inner, number, start);
    const written = lineAt(outer, firstLine + number, outer.lineStarts[firstLine + number] ?? outer.text.length);
    if (line.trim() === '') continue;
    const difference = written.length - line.length;
    if (!written.endsWith(line) || (indent !== undefined && difference !== indent)) return undefined;
    indent = difference;
  }
  return indent;
}

function lineAt(source: SourceText, number: number, start: number): string {
  return source.text.slice(start, source.lineStarts[number + 1] ?? source.text.length).replace(/[\r\n]+$/, '');
}

function rootsOf(source: SourceText): readonly YamlNode[] {
  return parseYaml(source).flatMap((document) => (document.root !== undefined && document.problems.length === 0 ? [document.root] : []));
}

/** An object or a patch for one, with the identity that it is written with. */
export interface SourceObject {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly node: MapNode;
  readonly source: Source;
}

/** The objects of a source; members of a `List` are objects of their own, as kustomize takes them. */
export function objectsOf({ source, roots }: ParsedSource): readonly SourceObject[] {
  return roots.flatMap((root) => unfold(root)).map((node) => {
    const [version = '', group = ''] = (textOf(child(node, 'apiVersion')) ?? '').split('/').reverse();
    const metadata = child(node, 'metadata');
    return { group, version, kind: textOf(child(node, 'kind')) ?? '', name: textOf(child(metadata, 'name')) ?? '', namespace: textOf(child(metadata, 'namespace')), node, source };
  });
}

function unfold(node: YamlNode): readonly MapNode[] {
  if (node.kind !== 'map') return [];
  const isList = (textOf(child(node, 'kind')) ?? '').endsWith('List') && child(node, 'items')?.kind === 'sequence';
  return isList ? itemsOf(node, 'items').flatMap(unfold) : [node];
}
