/** What the editor asks of the language core, as plain data. */
import type { Position, Range } from '../manifest/text.ts';

/** A proposal while typing. */
export interface Completion {
  readonly label: string;
  readonly kind: 'field' | 'kind' | 'value' | 'object' | 'key' | 'label' | 'file' | 'rule' | 'snippet';
  /** Beside the label: a type, an apiVersion, the file of an object. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is inserted, in the syntax of snippets. */
  readonly insert: string;
  /** Offsets that it replaces. */
  readonly replace: Range;
  /** What the typed text is compared with, where that is not the label. */
  readonly filter?: string;
  /** The order among the proposals. */
  readonly rank: number;
  /** Another proposal is of use right after this one: values of the field. */
  readonly again?: true;
  /** Edits elsewhere in the file that belong to it. */
  readonly edits?: readonly { readonly range: Range; readonly text: string }[];
}

export interface Hover {
  /** Markdown, of our own words and the API's; what stands in files is in code spans only. */
  readonly markdown: string;
  readonly range: Range;
}

/** A place in a file of the folder. */
export interface Location {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A name that can be changed, or why it cannot. */
export type RenameStart = { readonly range: Range; readonly name: string } | { readonly refused: string };

export interface RenameResult {
  readonly edits: readonly (Location & { readonly text: string })[];
  readonly refused?: string;
}

/** An entry of the outline, or an object of the folder. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly type: 'object' | 'part' | 'container' | 'port' | 'key' | 'rule' | 'file';
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly OutlineEntry[];
}

export interface NamedSymbol {
  readonly name: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly path: string;
}

/** A file or text in a folder, and a place in it. */
export interface TextPlace {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}
