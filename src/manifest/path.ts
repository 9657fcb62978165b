import { isObject } from './json.ts';
import type { JsonValue, MapEntry, MapNode, Path, YamlNode } from './node.ts';
import type { Range } from './text.ts';

/** The node at a path, or undefined when the path leads nowhere. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const segment of path) {
    node = childOf(node, segment);
    if (node === undefined) return undefined;
  }
  return node;
}

/**
 * Where to point for a path: at its key or at its value. An item of a list, which has no key, is pointed at by its
 * first key, or as a whole if it has none; a value that is left empty by its key. When the path ends early, it is the
 * key of the last part that exists. For the root it is the value of `kind`, or the first key: never the whole document.
 */
export function rangeAt(root: YamlNode, path: Path, part: 'key' | 'value'): Range {
  let node = root;
  let key = headOf(root);
  for (const [depth, segment] of path.entries()) {
    const entry = node.kind === 'map' ? entryOf(node, segment) : undefined;
    const child = entry?.value ?? childOf(node, segment);
    if (child === undefined) return key;
    node = child;
    key = entry?.key.range ?? headOf(child);
    const isEmpty = child.range.start === child.range.end;
    if (depth === path.length - 1 && part === 'value' && !isEmpty) return child.range;
  }
  return key;
}

/** The value at a path, or undefined when the path leads nowhere. */
export function valueAt(value: JsonValue, path: Path): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const segment of path) {
    if (Array.isArray(current)) current = typeof segment === 'number' ? (current as readonly JsonValue[])[segment] : undefined;
    else if (isObject(current) && Object.hasOwn(current, segment)) current = current[segment];
    else return undefined;
  }
  return current;
}

function childOf(node: YamlNode, segment: string | number): YamlNode | undefined {
  if (node.kind === 'map') return entryOf(node, segment)?.value;
  if (node.kind === 'sequence' && typeof segment === 'number') return node.items[segment];
  return undefined;
}

/** The entry that counts: of keys that are set twice, the last. */
function entryOf(map: MapNode, segment: string | number): MapEntry | undefined {
  const name = String(segment);
  return map.entries.findLast((entry) => entry.key.value === name);
}

/** A small range that stands for a node without a key of its own. */
function headOf(node: YamlNode): Range {
  if (node.kind !== 'map') return node.range;
  const kind = entryOf(node, 'kind')?.value;
  if (kind?.kind === 'scalar' && kind.range.start < kind.range.end && isWithin(kind.range, node.range)) return kind.range;
  const first = node.entries.find((entry) => isWithin(entry.key.range, node.range)) ?? node.entries[0];
  return first?.key.range ?? node.range;
}

/** Merged entries and aliases stand elsewhere in the document. */
function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** `spec.ports[0].port`; keys with dots, brackets, quotes or spaces are quoted: `metadata.annotations["a.b/c"]`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (segment === '' || /[.[\]"'\s]/.test(segment)) text += `[${JSON.stringify(segment)}]`;
    else text += text === '' ? segment : `.${segment}`;
  }
  return text;
}

/** The reverse of `formatPath`. What is not well formed is taken as the name of a key. */
export function parsePath(dotted: string): Path {
  const path: (string | number)[] = [];
  for (const [, index, quoted, name] of dotted.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[]+|\[)/g)) {
    if (index !== undefined) path.push(Number(index));
    else if (quoted !== undefined) path.push(unquote(quoted));
    else if (name !== undefined) path.push(name);
  }
  return path;
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
