import { Environment, EvaluationError, type ASTNode, Optional, ParseError } from '@marcbachmann/cel-js';
import { withBudget, type Budget } from './budget.ts';
import { mendHas } from './hasMacro.ts';
import { registerAddresses } from './addresses.ts';
import { registerFormats } from './formats.ts';
import { registerLists } from './lists.ts';
import { registerQuantities } from './quantities.ts';
import { registerRegularExpressions } from './regularExpressions.ts';
import { registerSemanticVersions } from './semanticVersions.ts';
import { registerTexts } from './texts.ts';
import { registerUrls } from './urls.ts';

/** The functions of Kubernetes and some variables, ready to compile expressions. Costly to make: make one and keep it. */
export interface CelEnvironment {
  readonly environment: Environment;
  readonly budget: Budget;
}

/** A compiled expression. */
export interface CelProgram {
  readonly run: (values: Readonly<Record<string, unknown>>) => unknown;
  readonly budget: Budget;
}

/**
 * What became of an expression: a value, in the library's form (see `celText`), or why there is none. `absent` says that
 * the expression asked for a field that the object does not have, on which the server fails too.
 */
export type CelOutcome =
  | { readonly value: unknown; readonly steps: number }
  | { readonly error: string; readonly absent: boolean; readonly steps: number };

/** The value of an optional variable that has none. */
export const none: unknown = Optional.none();

/** Parts of an expression and how deep they may lie in one another: more than the server's costs would ever allow. */
const limits = { maxAstNodes: 20_000, maxDepth: 100, maxListElements: 2000, maxMapEntries: 2000, maxCallArguments: 32 };

let library: Environment | undefined;

/**
 * An environment with variables of these names, such as `self`, whose types are known when an expression runs; those of
 * `optional` are optional values, as `oldSelf` is in a rule that is also asked of objects that are created.
 */
export function celEnvironment(variables: readonly string[], optional: readonly string[] = []): CelEnvironment {
  library ??= makeLibrary();
  const environment = library.clone();
  for (const name of variables) environment.registerVariable(name, 'dyn');
  for (const name of optional) environment.registerVariable(name, 'optional<dyn>');
  return { environment, budget: withBudget(environment) };
}

function makeLibrary(): Environment {
  const environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false, limits });
  for (const register of [registerLists, registerRegularExpressions, registerUrls, registerQuantities, registerAddresses, registerFormats, registerSemanticVersions, registerTexts])
    register(environment);
  return environment;
}

/** What is wrong with the syntax of an expression, in one line; undefined for one that can be read, or that the library cannot judge. */
export function syntaxError(expression: string): string | undefined {
  const parsed = parseExpression(expression);
  return parsed !== 'unreadable' && 'error' in parsed ? parsed.error : undefined;
}

/** The parts of an expression, or in one line what is wrong with its syntax; `unreadable` where the library cannot tell. */
export function parseExpression(expression: string): { readonly ast: ASTNode } | { readonly error: string } | 'unreadable' {
  library ??= makeLibrary();
  try {
    return { ast: library.parse(expression).ast };
  } catch (error) {
    return error instanceof ParseError && !isBeyondLibrary(expression) ? { error: error.summary } : 'unreadable';
  }
}

/** Functions that the server has and the library has not, or not for all types: of Go's CEL extensions Lists and Strings, and conversions. */
const unknownHere = /'(?:[\w<>., ]+\.)?(?:distinct|first|flatten|last|lists\.range|range|quote|reverse|slice|sort|sortBy|string|bytes|int|uint|double|bool|duration|timestamp|type|jsonpatch\.\w+|escapeKey)\(/;

/**
 * What the types of an expression's parts rule out, whatever the variables hold: a function that there is not, or not for these, an
 * operator between a number and a text. Undefined where nothing does, or the library knows less than the server.
 */
export function typeError({ environment }: CelEnvironment, expression: string): string | undefined {
  try {
    const { valid, error } = environment.check(expression);
    return valid || error === undefined || !/^no_(such|matching)_overload$/.test(error.code) || unknownHere.test(error.summary) ? undefined : error.summary;
  } catch {
    // Whether it can be read is told by `parseExpression`.
    return undefined;
  }
}

const textsAndComments = /[rRbB]{0,2}(?:"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\/[^\n]*/g;

/**
 * Whether an expression has what the language knows and the library does not: names in backticks, optional entries of
 * lists and maps, `.5`, a leading dot, raw bytes. Read from the CEL language definition and tried with version 8.0.0.
 */
function isBeyondLibrary(expression: string): boolean {
  const bare = expression.replace(textsAndComments, (text) => (/^(?:br|rb)/i.test(text) ? '`' : text.startsWith('/') ? ' ' : '0'));
  return /`|[[{,]\s*\?|(?:^|[^\w)\]}\s.])\s*\.\s*\w/.test(bare);
}

/** Compiles an expression; a text says why it cannot be compiled here. */
export function compile({ environment, budget }: CelEnvironment, expression: string): CelProgram | string {
  try {
    // On its own first: inside the call below, `1) || (2` would be well-formed.
    environment.parse(expression);
    // As an argument, because what is counted are the parts of an expression, which leaves its root out.
    const parsed = environment.parse(`dyn(${expression}\n)`);
    mendHas(parsed.ast);
    return { run: (values) => parsed(values) as unknown, budget };
  } catch (error) {
    return reasonOf(error);
  }
}

/** Evaluates a program; gives up after so many steps. Never throws. */
export function evaluate({ run, budget }: CelProgram, values: Readonly<Record<string, unknown>>, steps: number): CelOutcome {
  budget.start(steps);
  try {
    const value = run(values);
    if (budget.isSpent()) return { error: 'it takes too long', absent: false, steps };
    if (value instanceof Promise) return { error: 'it has no value at once', absent: false, steps: budget.used() };
    return { value, steps: budget.used() };
  } catch (error) {
    if (budget.isSpent()) return { error: 'it takes too long', absent: false, steps };
    return { error: reasonOf(error), absent: error instanceof EvaluationError && error.code === 'no_such_key', steps: budget.used() };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ParseError || error instanceof EvaluationError) return error.summary;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
