import { isObject, sameJson, toValue, valueAt } from '../../manifest/index.ts';
import type { JsonValue, Path, YamlNode } from '../../manifest/index.ts';
import { child, textOf } from '../kustomization.ts';
import { locate, sameOrder } from './align.ts';
import type { Question } from './patches.ts';
import type { Source } from './source.ts';
import type { Effect } from './state.ts';

/** What one operation of a JSON patch (RFC 6902) does to a path of a rendered object; undefined when it does nothing to it. */
export function jsonPatchEffect(operation: YamlNode, source: Source, question: Question): Effect | undefined {
  const kind = textOf(child(operation, 'op'));
  const pointer = textOf(child(operation, 'path'));
  if (kind === undefined || pointer === undefined) return { type: 'unclear' };
  if (kind === 'test') return undefined;
  // A move or copy takes what no text of the patch holds.
  if (kind === 'move' && relation(tokensOf(textOf(child(operation, 'from')) ?? ''), question, undefined, 'remove') !== 'none') return { type: 'unclear' };
  const value = child(operation, 'value');
  const related = relation(tokensOf(pointer), question, value, kind);
  if (related === 'none') return undefined;
  if (related === 'unclear' || (kind !== 'add' && kind !== 'replace' && kind !== 'remove')) return { type: 'unclear' };
  if (kind === 'remove') return { type: 'remove' };
  if (value === undefined) return { type: 'unclear' };
  const found = locate(value, valueAt(question.rendered, question.path.slice(0, related)) ?? null, question.path.slice(related));
  switch (found.type) {
    case 'found':
      return { type: 'set', value: toValue(found.node), place: source.place(found.node.range) };
    case 'absent':
    case 'null':
      return { type: 'remove' };
    case 'unclear':
      return { type: 'unclear' };
  }
}

/** The parts of a JSON pointer (RFC 6901). */
function tokensOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * How an operation's pointer stands to the path: the number of the path's parts that it covers when it is the path or above it,
 * 'none' when it is elsewhere, 'unclear' when it is below the path, or its index cannot be told from the rendered list.
 */
function relation(tokens: readonly string[], question: Question, value: YamlNode | undefined, kind: string): number | 'none' | 'unclear' {
  const { path, rendered } = question;
  for (const [depth, token] of tokens.entries()) {
    const segment = path[depth];
    if (segment === undefined) return 'unclear';
    if (typeof segment === 'string') {
      if (segment !== token) return 'none';
      continue;
    }
    const list = valueAt(rendered, path.slice(0, depth));
    if (!Array.isArray(list)) return 'unclear';
    const items: readonly JsonValue[] = list;
    if (depth === tokens.length - 1 && kind === 'remove') return 'none';
    if (depth === tokens.length - 1 && kind === 'add') return isItem(items, segment, value) ? depth + 1 : 'none';
    if (!indexesHold(items, path.slice(0, depth), question)) return 'unclear';
    if (Number(token) !== segment) return 'none';
  }
  return tokens.length;
}

/** Whether an inserted value is the item that stands at the index: the same name, or the same value as no other item. */
function isItem(items: readonly JsonValue[], index: number, node: YamlNode | undefined): boolean {
  const item = items[index];
  const value = node === undefined ? undefined : toValue(node);
  if (isObject(item) && isObject(value) && typeof item['name'] === 'string') return item['name'] === value['name'];
  return sameJson(item, value);
}

/** Whether an index means the same in the rendered list as in the list that the patch saw: the list is as it was written at its origin. */
function indexesHold(items: readonly JsonValue[], path: Path, question: Question): boolean {
  if (question.originNode === undefined) return false;
  const found = locate(question.originNode, question.rendered, path);
  return found.type === 'found' && found.node.kind === 'sequence' && sameOrder(items, found.node);
}
