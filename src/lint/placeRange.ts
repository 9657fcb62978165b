import type { MapEntry, MapNode, Path, Range, YamlNode } from '../manifest/index.ts';

/**
 * The range to underline for a path in an object. A scalar is underlined itself; a block by the key above it, and a
 * list item by its `name`, for a whole block under a squiggle helps nobody. What is missing is told at the nearest
 * parent that is there.
 */
export function placeRange(root: MapNode, path: Path, part: 'key' | 'value'): Range {
  let node: YamlNode = root;
  let parent: MapEntry | undefined;
  for (const [depth, step] of path.entries()) {
    const entry: MapEntry | undefined = node.kind === 'map' ? entryOf(node, step) : undefined;
    const child: YamlNode | undefined = entry?.value ?? (node.kind === 'sequence' && typeof step === 'number' ? node.items[step] : undefined);
    if (!child) return landmark(node, parent);
    node = child;
    parent = entry;
    if (depth === path.length - 1 && part === 'key' && entry) return entry.key.range;
  }
  return isShort(node) ? node.range : landmark(node, parent);
}

/** The entry that counts: of keys that are set twice, the last. */
function entryOf(map: MapNode, key: string | number): MapEntry | undefined {
  return map.entries.findLast((entry) => entry.key.value === key);
}

/** A scalar or flow collection is underlined whole, unless it is empty. */
const isShort = (node: YamlNode) => (node.kind === 'scalar' || node.flow) && node.range.end > node.range.start;

/** What stands for a block: the key above it; in a list, or at the top, its name, kind or first key. */
function landmark(node: YamlNode, parent: MapEntry | undefined): Range {
  if (parent) return parent.key.range;
  if (node.kind === 'sequence') return node.items[0] ? landmark(node.items[0], undefined) : node.range;
  if (node.kind === 'scalar') return node.range;
  const telling = ['name', 'kind'].map((key) => entryOf(node, key)?.value).find((value) => value?.kind === 'scalar' && isShort(value));
  return telling?.range ?? node.entries[0]?.key.range ?? node.range;
}
