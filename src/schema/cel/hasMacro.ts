import { Optional } from '@marcbachmann/cel-js';

/** What is touched of the library's nodes and of those who check and evaluate them. */
interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly meta: Record<string, unknown>;
  setMeta(key: string, value: unknown): Node;
}
interface Checker {
  check(node: Node, context: unknown): unknown;
  getType(name: string): unknown;
}
interface Evaluator {
  run(node: Node, context: unknown): unknown;
  debugType(value: unknown): { fieldLazy(value: unknown, name: string, node: Node, evaluator: Evaluator): unknown };
}

/**
 * The language lets `has` ask for a field of anything, `has(self.rules[0].path)`; the library only of names and fields
 * of theirs. Gives the other nodes of an expression a macro of ours before the expression is checked.
 */
export function mendHas(root: unknown): void {
  const seen = new Set<unknown>();
  const left: unknown[] = [root];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) {
      left.push(...(next as unknown[]));
      continue;
    }
    if (!isNode(next)) {
      // The parts of a comprehension, and what a macro keeps.
      if (Object.getPrototypeOf(next) === Object.prototype) left.push(...Object.values(next as Record<string, unknown>));
      continue;
    }
    left.push(next.args, next.meta['macro'], next.meta['alternate']);
    const [name, values] = next.op === 'call' ? (next.args as [unknown, unknown]) : [];
    const [field] = Array.isArray(values) ? (values as unknown[]) : [];
    if (name === 'has' && isNode(field) && field.op === '.' && !isChain(field)) next.setMeta('macro', hasOf(field));
  }
}

function hasOf(field: Node): object {
  const [holder, name] = field.args as [Node, string];
  return {
    args: [field],
    async: false,
    typeCheck: (checker: Checker, _: unknown, context: unknown) => {
      checker.check(holder, context);
      return checker.getType('bool');
    },
    evaluate: (evaluator: Evaluator, _: unknown, context: unknown) => {
      const value = evaluator.run(holder, context);
      if (value instanceof Optional && !value.hasValue()) return false;
      const object: unknown = value instanceof Optional ? value.value() : value;
      return evaluator.debugType(object).fieldLazy(object, name, field, evaluator) !== undefined;
    },
  };
}

/** A name and fields of it, which the library's own macro can do. */
function isChain(node: Node): boolean {
  let current = node;
  while (current.op === '.' || current.op === '.?') current = (current.args as [Node])[0];
  return current.op === 'id';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'op' in value && 'setMeta' in value && typeof value.setMeta === 'function';
}
