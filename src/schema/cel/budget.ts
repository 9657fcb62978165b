import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { regularExpression } from '../regularExpression.ts';

/** Counts the steps of the expressions of an environment. */
export interface Budget {
  readonly start: (steps: number) => void;
  readonly used: () => number;
  readonly isSpent: () => boolean;
}

/** The part of the library's evaluator that all parts of an expression but its root pass through. */
interface Evaluator {
  run(ast: ASTNode, context: unknown): unknown;
}

/**
 * Makes an environment count: each part of an expression that is evaluated is a step, and so is every so much of the
 * text or list that it yields, since comparing, searching and joining take time in proportion to them. The library has no
 * bound of its own, nor a hook for one; it hands its evaluator to the functions that are registered, and this puts itself
 * into the evaluator's place. `matches` is answered here as well: the library's own uses JavaScript's regular expressions.
 */
export function withBudget(environment: Environment): Budget {
  let allowed = Infinity;
  let left = Infinity;
  const evaluator = evaluatorOf(environment);
  const run = (ast: ASTNode, context: unknown): unknown => {
    if (--left < 0) throw new Error('it takes too long');
    const value = matched(evaluator, ast, context) ?? (ast as ASTNode & { evaluate: (evaluator: Evaluator, ast: ASTNode, context: unknown) => unknown }).evaluate(evaluator, ast, context);
    if (typeof value === 'string') left -= value.length >> 6;
    else if (Array.isArray(value)) left -= value.length >> 3;
    return value;
  };
  Object.defineProperty(evaluator, 'run', { value: run });
  return {
    start: (steps) => {
      allowed = steps;
      left = steps;
    },
    used: () => allowed - left,
    isSpent: () => left < 0,
  };
}

function evaluatorOf(environment: Environment): Evaluator {
  const calledBy: Evaluator[] = [];
  environment.registerFunction('evaluator__(dyn): bool', function (this: Evaluator) {
    return calledBy.push(this) > 0;
  });
  environment.evaluate('evaluator__(dyn(1))', {});
  const [found] = calledBy;
  if (found === undefined || typeof found.run !== 'function') throw new Error('The evaluator of the CEL library could not be reached: it may be of another version.');
  return found;
}

/** The answer of `text.matches(pattern)`; undefined when the part is none, or not of two texts. */
function matched(evaluator: Evaluator, ast: ASTNode, context: unknown): boolean | undefined {
  if (ast.op !== 'rcall' || ast.args[0] !== 'matches' || ast.args[2].length !== 1 || ast.args[2][0] === undefined) return undefined;
  const text = evaluator.run(ast.args[1], context);
  const pattern = evaluator.run(ast.args[2][0], context);
  if (typeof text !== 'string' || typeof pattern !== 'string') return undefined;
  const expression = regularExpression(pattern);
  if (expression === undefined) throw new Error(`\`${pattern}\` is no regular expression`);
  return expression.test(text);
}
