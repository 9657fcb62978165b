import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { MapEntry, ScalarNode, YamlNode } from '../manifest/index.ts';

/**
 * The tree of a document that does not parse, as far as it can be made out: what is half typed on one line leaves the
 * rest readable. Ranges are offsets into the text that is given. Aliases are left empty; they are never followed.
 */
export function recoverTree(text: string): YamlNode | undefined {
  const document = parseDocument(text, { strict: false, uniqueKeys: false, logLevel: 'silent', merge: false, version: '1.2' });
  return document.contents === null ? undefined : treeOf(document.contents);
}

function treeOf(node: Node | null | undefined): YamlNode {
  const [start = 0, end = 0] = node?.range ?? [];
  const range = { start, end };
  if (isMap(node)) {
    const entries = node.items.flatMap((pair): MapEntry[] => {
      const key = treeOf(pair.key as Node);
      return key.kind === 'scalar' ? [{ key: { ...key, value: key.text }, value: treeOf(pair.value as Node | null), merged: false }] : [];
    });
    return { kind: 'map', range, flow: node.flow === true, entries };
  }
  if (isSeq(node)) return { kind: 'sequence', range, flow: node.flow === true, items: node.items.map((item) => treeOf(item as Node)) };
  if (isScalar(node)) return scalar(range, node.value, node.type);
  return scalar(isAlias(node) ? range : { start, end: start }, null, undefined);
}

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  QUOTE_SINGLE: 'single-quoted', QUOTE_DOUBLE: 'double-quoted', BLOCK_LITERAL: 'literal', BLOCK_FOLDED: 'folded',
};

function scalar(range: ScalarNode['range'], read: unknown, type: string | undefined): ScalarNode {
  const value = typeof read === 'string' || typeof read === 'number' || typeof read === 'boolean' ? read : null;
  return { kind: 'scalar', range, style: (type === undefined ? undefined : styles[type]) ?? 'plain', text: value === null ? '' : String(value), value };
}
