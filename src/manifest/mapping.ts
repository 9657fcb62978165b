import type { YamlProblem } from './document.ts';
import { shorten } from './messages.ts';
import type { MapEntry, ScalarNode, YamlNode } from './node.ts';
import { keyName } from './scalar.ts';
import { positionAt, type Range, type SourceText } from './text.ts';

export type ReportProblem = (code: YamlProblem['code'], message: string, range: Range) => void;

/** Up to this many entries are searched one by one, which costs less than an index. */
const smallMap = 12;

/**
 * The entries of one map as they are read. As in sigs.k8s.io/yaml, what comes later wins, be it a key or a merge:
 * `<<` after a key replaces the key. A key that is written twice is kept twice, and told.
 */
export class MapBuilder {
  readonly entries: MapEntry[] = [];
  readonly #source: SourceText;
  readonly #report: ReportProblem;
  /** Where each key is; made for maps that are worth it only. */
  #indexes: Map<string, number> | undefined;

  constructor(source: SourceText, report: ReportProblem) {
    this.#source = source;
    this.#report = report;
  }

  /** Adds a key as written at `range`; a key that JSON cannot have is told and left out. */
  set(node: YamlNode, range: Range, value: YamlNode): void {
    if (node.kind !== 'scalar') {
      this.#report('unsupported-key', 'A key of a Kubernetes object is text, but this one is a list or a map. If these braces are a template, put the value in quotes: "{{ … }}".', range);
      return;
    }
    const name = keyName(node.text, node.value);
    if (name === undefined) {
      this.#report('unsupported-key', node.text === '' ? 'There is no key before this colon. Write the name of the field, or remove the colon.' : `A key of a Kubernetes object is text, but YAML reads “${node.text}” as ${node.value === null ? 'no value' : 'a number too large for a key'}. Put it in quotes.`, range);
      return;
    }
    // A node of its own: the anchored scalar may be used as a value elsewhere, and keeps its type there.
    const key: ScalarNode = name === node.value && range === node.range ? node : { ...node, value: name, range };
    const index = this.#indexOf(name);
    const existing = index === undefined ? undefined : this.entries[index];
    if (index !== undefined && existing?.merged === true) {
      this.entries[index] = { key, value, merged: false };
      return;
    }
    if (existing !== undefined) {
      const line = positionAt(this.#source, existing.key.range.start).line + 1;
      this.#report('duplicate-key', `The key “${shorten(name)}” is set twice in the same map: first on line ${line}, and here again. Only one of the two counts, and strict checks refuse the file. Remove one, or merge them.`, range);
    }
    this.#push(name, { key, value, merged: false });
  }

  /**
   * Takes over the entries of a map, or of several, of which the first has precedence.
   * Returns how many; none beyond `limit`, so that maps which merge one another do not explode.
   */
  merge(keyRange: Range, source: YamlNode, limit: number): number {
    const maps = source.kind === 'sequence' ? source.items.toReversed() : [source];
    let count = 0;
    for (const map of maps) {
      if (map.kind !== 'map') {
        this.#report('syntax', '“<<” takes over the entries of another map, but its value is no map, and Kubernetes refuses the file. Name a map with an anchor (&name) and write “<<: *name”.', keyRange);
        return count;
      }
      for (const entry of map.entries) {
        if (++count > limit) return count;
        this.#take(entry);
      }
    }
    return count;
  }

  #take(entry: MapEntry): void {
    const merged: MapEntry = entry.merged ? entry : { ...entry, merged: true };
    const name = String(entry.key.value);
    const index = this.#indexOf(name);
    if (index === undefined) this.#push(name, merged);
    else this.entries[index] = merged;
  }

  #indexOf(name: string): number | undefined {
    if (this.#indexes) return this.#indexes.get(name);
    const index = this.entries.findLastIndex(({ key }) => String(key.value) === name);
    return index < 0 ? undefined : index;
  }

  #push(name: string, entry: MapEntry): void {
    if (this.#indexes === undefined && this.entries.length === smallMap) this.#indexes = new Map(this.entries.map(({ key }, index) => [String(key.value), index]));
    this.#indexes?.set(name, this.entries.length);
    this.entries.push(entry);
  }
}
