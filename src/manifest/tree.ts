import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { YamlComment, YamlProblem } from './document.ts';
import { excessOf, MAX_MERGED_ENTRIES, SCALAR_EXTENT, type Extent } from './extent.ts';
import { lineEnd, lineStart, readGap, type GapListener } from './gaps.ts';
import { blockIndicator, closingOffset, emptyOffset, type Slot } from './indicators.ts';
import { MapBuilder } from './mapping.ts';
import { indentedTabMessage, recursiveAliasMessage, tabAfterDashMessage, unknownAliasMessage } from './messages.ts';
import type { MapNode, ScalarNode, ScalarStyle, SequenceNode, YamlNode } from './node.ts';
import { plainValue, taggedValue, tagName, type ScalarValue } from './scalar.ts';
import type { Range, SourceText } from './text.ts';

/** What a document's events amount to. `root` is absent when the document is empty, or larger than may be walked. */
export interface Tree {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly comments: readonly YamlComment[];
}

interface Anchor {
  readonly node: YamlNode;
  /** Absent while the anchored collection is still being read: an alias to it would never end. */
  extent: Extent | undefined;
}

/** A person mends a few places at a time. */
const MAX_PROBLEMS = 100;

const STYLES: Record<number, ScalarStyle> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/**
 * Builds the tree of one document from its events, whose offsets are offsets into `text`. The events say where scalars
 * and collections start; where collections end, comments, and empty values are found between them.
 */
export function buildTree(source: SourceText, part: Range, events: readonly Event[]): Tree {
  return new TreeBuilder(source, part, events).build();
}

class TreeBuilder {
  readonly #source: SourceText;
  readonly #text: string;
  readonly #part: Range;
  readonly #events: readonly Event[];
  readonly #problems: YamlProblem[] = [];
  readonly #comments: YamlComment[] = [];
  readonly #anchors = new Map<string, Anchor>();
  readonly #tagHandles = new Map<string, string>();
  /** Stand-ins for aliases that lead nowhere; their problem is reported already. */
  readonly #broken = new Set<YamlNode>();
  #next = 0;
  /** The offset up to which the text has been read. */
  #cursor: number;
  #flowDepth = 0;
  #isJson = false;
  /** Column of the innermost open block collection. */
  #column = -1;
  /** Set after a plain scalar: the column that its continuation lines have to exceed. */
  #plainColumn: number | undefined;
  #nodes = 0;
  #mergedEntries = 0;
  #extent: Extent = SCALAR_EXTENT;

  constructor(source: SourceText, part: Range, events: readonly Event[]) {
    this.#source = source;
    this.#text = source.text;
    this.#part = part;
    this.#events = events;
    this.#cursor = part.start;
  }

  build(): Tree {
    const document = this.#events[this.#next++];
    let root: YamlNode | undefined;
    if (document?.type === EVENT_ID.DOCUMENT) {
      for (const directive of document.directives) {
        if (directive.kind === 'tag') this.#tagHandles.set(directive.handle, directive.prefix);
        else if (directive.version !== '1.1') this.#reportVersion(directive.version);
      }
      const first = this.#events[this.#next];
      this.#isJson = first?.type === EVENT_ID.MAPPING && this.#text[first.start] === '{';
      const isEmpty = first?.type === EVENT_ID.SCALAR && first.valueStart < 0 && first.anchorStart < 0 && first.tagStart < 0;
      root = this.#node('root');
      if (isEmpty) root = undefined;
    }
    this.#readTo(this.#part.end);
    const excess = excessOf(this.#extent, this.#nodes, this.#mergedEntries);
    if (excess !== undefined && root !== undefined) {
      this.#report(excess.code, excess.message, { start: root.range.start, end: lineEnd(this.#text, root.range.start) });
      root = undefined;
    }
    return { root, problems: this.#problems, comments: this.#comments };
  }

  #reportVersion(version: string): void {
    const start = this.#text.indexOf('%YAML', this.#part.start);
    this.#report('syntax', `Kubernetes reads YAML 1.1 only and refuses a document that says it is YAML ${version}. Remove the %YAML line.`, { start, end: lineEnd(this.#text, start) });
  }

  #node(slot: Slot): YamlNode {
    const event = this.#events[this.#next++];
    if (event === undefined) throw new Error('The event stream ends within a document.');
    this.#nodes++;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, slot);
      case EVENT_ID.ALIAS:
        return this.#alias(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        throw new Error('The event stream has an end where a node should be.');
    }
  }

  #scalar(event: ScalarEvent, slot: Slot): ScalarNode {
    const range = this.#scalarRange(event, slot);
    const decoded = getScalarValue(this.#text, event);
    const scalarText = this.#endsWithoutBreak(event) ? decoded.replace(/\n$/, '') : decoded;
    const style = STYLES[event.style] ?? 'plain';
    const node: ScalarNode = { kind: 'scalar', range, style, text: scalarText, value: this.#scalarValue(event, slot, scalarText, range) };
    if (style === 'plain' && event.valueStart >= 0 && this.#flowDepth === 0) this.#plainColumn = this.#column;
    if (style === 'double-quoted' && !event.fast) this.#checkEscapes(range);
    this.#extent = SCALAR_EXTENT;
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), { node, extent: this.#extent });
    return node;
  }

  /** At the end of a file without a last line break, a block scalar has none either; js-yaml adds one. */
  #endsWithoutBreak(event: ScalarEvent): boolean {
    if (event.valueEnd !== this.#text.length || (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK)) return false;
    return this.#text.slice(lineStart(this.#text, event.valueEnd)).trim() !== '';
  }

  #scalarValue(event: ScalarEvent, slot: Slot, scalarText: string, range: Range): ScalarValue {
    const tag = event.tagStart < 0 ? undefined : this.#text.slice(event.tagStart, event.tagEnd);
    let value: ScalarValue = scalarText;
    if (tag !== undefined) {
      const tagged = taggedValue(tagName(tag, this.#tagHandles), scalarText);
      if ('error' in tagged) this.#report('syntax', tagged.error, range.start === range.end ? { start: event.tagStart, end: event.tagEnd } : range);
      else value = tagged.value;
    } else if (event.style === SCALAR_STYLE.PLAIN) {
      value = plainValue(scalarText);
    }
    if (slot !== 'key' && typeof value === 'number' && !Number.isFinite(value)) {
      this.#report('syntax', `YAML reads “${scalarText}” as a number that Kubernetes cannot hold, and refuses the file. Put it in quotes if it is text.`, range);
      return scalarText;
    }
    return value;
  }

  #scalarRange(event: ScalarEvent, slot: Slot): Range {
    const { valueStart, valueEnd } = event;
    if (valueStart < 0) {
      const properties = Math.max(event.anchorEnd, event.tagEnd);
      const offset = properties < 0 ? emptyOffset(this.#text, this.#cursor, this.#part.end, slot) : properties;
      this.#readTo(offset);
      return { start: offset, end: offset };
    }
    if (event.style === SCALAR_STYLE.PLAIN) {
      this.#readTo(valueStart);
      this.#cursor = valueEnd;
      return { start: valueStart, end: valueEnd };
    }
    if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
      this.#readTo(valueStart - 1);
      this.#cursor = valueEnd + 1;
      return { start: valueStart - 1, end: valueEnd + 1 };
    }
    const start = blockIndicator(this.#text, Math.max(this.#cursor, event.anchorEnd, event.tagEnd), valueStart);
    this.#readTo(valueStart);
    this.#cursor = valueEnd;
    const content = this.#text.slice(start, valueEnd).trimEnd();
    return { start, end: start + content.length };
  }

  #alias(event: AliasEvent): YamlNode {
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.#readTo(range.start);
    this.#cursor = range.end;
    const name = this.#text.slice(event.anchorStart, event.anchorEnd);
    const anchor = this.#anchors.get(name);
    if (anchor?.extent !== undefined) {
      this.#extent = anchor.extent;
      return anchor.node;
    }
    this.#report('unresolved-alias', anchor === undefined ? unknownAliasMessage : recursiveAliasMessage, range);
    const node: ScalarNode = { kind: 'scalar', range, style: 'plain', text: `*${name}`, value: null };
    this.#broken.add(node);
    this.#extent = SCALAR_EXTENT;
    return node;
  }

  #sequence(event: SequenceEvent): SequenceNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const items: YamlNode[] = [];
    const range = { start: event.start, end: event.start };
    const node: SequenceNode = { kind: 'sequence', range, flow, items, known: undefined };
    this.#collection(event, node, range, flow, flow ? ']' : undefined, () => items.push(this.#node('item')));
    return node;
  }

  #mapping(event: MappingEvent): MapNode {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    // A pair in a flow sequence, `[a: b]`, is a map without braces, though its key may be a map with them.
    const following = this.#events[this.#next];
    const isPair = following?.type === EVENT_ID.MAPPING && following.start === event.start;
    const braces = flow && this.#text[event.start] === '{' && !isPair;
    const builder = new MapBuilder(this.#source, this.#report);
    const range = { start: event.start, end: event.start };
    const node: MapNode = { kind: 'map', range, flow, entries: builder.entries, known: undefined };
    this.#collection(event, node, range, flow, braces ? '}' : undefined, (grow) => {
      const keyEvent = this.#events[this.#next];
      const key = this.#node('key');
      const keyRange = keyEvent?.type === EVENT_ID.ALIAS ? { start: keyEvent.anchorStart - 1, end: keyEvent.anchorEnd } : key.range;
      grow();
      const value = this.#node('value');
      if (this.#broken.has(key)) return;
      if (this.#isMergeKey(keyEvent, key)) {
        if (!this.#broken.has(value)) this.#mergedEntries += builder.merge(keyRange, value, MAX_MERGED_ENTRIES - this.#mergedEntries);
      } else {
        builder.set(key, keyRange, value);
      }
    });
    return node;
  }

  #isMergeKey(event: Event | undefined, key: YamlNode): boolean {
    if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || key.kind !== 'scalar' || key.text !== '<<') return false;
    return event.tagStart < 0 || tagName(this.#text.slice(event.tagStart, event.tagEnd), this.#tagHandles) === 'tag:yaml.org,2002:merge';
  }

  /** Reads children until the collection's end, keeps count of what they stand for, and sets the end of `range`. */
  #collection(event: SequenceEvent | MappingEvent, node: YamlNode, range: { end: number }, flow: boolean, close: ']' | '}' | undefined, child: (grow: () => void) => void): void {
    this.#readTo(event.start);
    if (close !== undefined) this.#cursor = event.start + 1;
    const column = this.#column;
    if (flow) this.#flowDepth++;
    else this.#column = event.start - lineStart(this.#text, event.start);
    const anchor: Anchor = { node, extent: undefined };
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchor);
    let size = 1;
    let depth = 0;
    const grow = (): void => {
      size += this.#extent.size;
      depth = Math.max(depth, this.#extent.depth);
    };
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      child(grow);
      grow();
    }
    this.#next++;
    if (close !== undefined) this.#readTo(closingOffset(this.#text, this.#cursor, this.#part.end, close));
    range.end = this.#cursor;
    if (flow) this.#flowDepth--;
    this.#column = column;
    this.#extent = anchor.extent = { size, depth: depth + 1 };
  }

  /** Go's parser knows the escapes of YAML 1.1 only. JSON, which has this one, is read by another parser. */
  #checkEscapes(range: Range): void {
    if (this.#isJson) return;
    const slash = /^(?:[^\\]|\\[^/])*?\\\//s.exec(this.#text.slice(range.start, range.end));
    if (slash !== null) {
      const end = range.start + slash[0].length;
      this.#report('syntax', 'Kubernetes does not know the escape “\\/” in double quotes and refuses the file. Write “/” alone.', { start: end - 2, end });
    }
  }

  /** Moves on to an offset, collecting what is in between. */
  #readTo(offset: number): void {
    if (offset > this.#cursor) {
      readGap(this.#text, this.#cursor, offset, this.#gapListener);
      this.#cursor = offset;
      this.#plainColumn = undefined;
    }
  }

  readonly #gapListener: GapListener = {
    comment: (comment) => this.#comments.push(comment),
    tab: ({ offset, column, isNextToToken }) => {
      if (this.#flowDepth > 0) return;
      // Where a plain scalar could have gone on, Kubernetes' parser has skipped the tab already.
      if (isNextToToken && column !== undefined && this.#plainColumn !== undefined && column > this.#plainColumn) return;
      this.#report('tab', column === undefined ? tabAfterDashMessage : indentedTabMessage, { start: offset, end: offset + 1 });
    },
  };

  readonly #report = (code: YamlProblem['code'], message: string, range: Range): void => {
    if (this.#problems.length >= MAX_PROBLEMS) return;
    // One character at least, so that it can be seen.
    const end = Math.min(Math.max(range.end, range.start + 1), this.#text.length);
    this.#problems.push({ code, message, range: { start: Math.min(range.start, end - 1), end } });
  };
}
