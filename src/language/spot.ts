import { parseYaml, sourceText, toValue, parseManifestFile, type FileHints, type FileRole, type Path, type Range, type YamlNode } from '../manifest/index.ts';
import { splitStream } from '../manifest/stream.ts';
import { objectOf, type CursorObject } from './cursor.ts';
import { recoverTree } from './recovered.ts';

/** The key or value of a file that the cursor is on. */
export interface Spot {
  readonly role: FileRole;
  readonly object: CursorObject;
  /** From the object to the value, or to the value of the key. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Of the key or value. */
  readonly range: Range;
  /** What is written there, when it is text. */
  readonly text: string | undefined;
}

/** What the cursor is on; undefined between things, and where nothing can be made out. */
export function spotAt(path: string, text: string, offset: number, hints: FileHints = {}): Spot | undefined {
  const part = splitStream(text).find(({ start, end }) => start <= offset && offset <= end && !(offset === end && end < text.length));
  if (part === undefined) return undefined;
  const document = text.slice(part.start, part.end);
  const parsed = parseYaml(sourceText(document)).find(({ root }) => root !== undefined);
  if (parsed?.problems.some(({ code }) => code === 'too-large' || code === 'too-deep') === true) return undefined;
  const root = parsed?.root ?? recoverTree(document);
  const found = root && find(root, [], offset - part.start);
  if (root === undefined || found === undefined) return undefined;
  const { object, depth } = objectOf(toValue(root), found.path);
  return {
    role: parseManifestFile(path, text, hints).role,
    object,
    path: found.path.slice(depth),
    part: found.part,
    range: { start: part.start + found.node.range.start, end: part.start + found.node.range.end },
    text: found.node.kind === 'scalar' ? found.node.text : undefined,
  };
}

interface Found {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly node: YamlNode;
}

function find(node: YamlNode, path: Path, offset: number): Found | undefined {
  if (!holds(node.range, offset)) return undefined;
  if (node.kind === 'scalar') return node.range.end > node.range.start ? { path, part: 'value', node } : undefined;
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) {
      const below = find(item, [...path, index], offset);
      if (below) return below;
    }
    return undefined;
  }
  for (const { key, value, merged } of node.entries) {
    if (merged) continue;
    const step = [...path, String(key.value)];
    if (holds(key.range, offset)) return { path: step, part: 'key', node: key };
    // The text of an alias stands elsewhere.
    const below = value.range.start >= key.range.end ? find(value, step, offset) : undefined;
    if (below) return below;
  }
  return undefined;
}

const holds = ({ start, end }: Range, offset: number) => start <= offset && offset <= end;
