import type { Range } from './text.ts';

/** What JSON can hold; the value of a manifest after YAML is read as Kubernetes reads it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** A scalar; `range` includes the quotes, `text` is what was decoded, `value` what Kubernetes makes of it. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly style: ScalarStyle;
  readonly text: string;
  readonly value: string | number | boolean | null;
}

/** A mapping. A key that came through a merge key (`<<`) has `merged: true` and the range of where it was written. */
export interface MapNode {
  readonly kind: 'map';
  readonly range: Range;
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
  /** What `toValue` made of the node; on the node itself, since a weak map of every node is dear to collect. */
  known?: JsonObject | undefined;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode;
  readonly merged: boolean;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly range: Range;
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
  /** As in a map. */
  known?: readonly JsonValue[] | undefined;
}

/**
 * A node of a parsed document. An alias is the anchored node itself, so a document is a directed
 * acyclic graph: walk it only after the document's `problems` say that its expanded size is bounded.
 */
export type YamlNode = ScalarNode | MapNode | SequenceNode;

/** Keys and indexes from the root of an object to a value: `['spec', 'ports', 0, 'port']`. */
export type Path = readonly (string | number)[];
