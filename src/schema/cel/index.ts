/**
 * Expressions in the Common Expression Language as the Kubernetes API server evaluates them: the language itself from
 * @marcbachmann/cel-js, and Kubernetes' own libraries as functions of ours. Nothing here knows of custom resources or
 * admission policies: `celEnvironment` takes the names of the variables, `compile` an expression, `evaluate` a program and
 * values, made from JSON with `celValue`.
 *
 * Two things differ from the server. Types are only known as an expression runs, so an expression that the server refuses
 * for its types fails here when it runs, or not at all. And the server bounds an expression by estimated costs, this by
 * counted steps. So an error is never the verdict of the server: who calls says "cannot be verified".
 *
 * Kubernetes documentation, Common Expression Language in Kubernetes.
 */
export type { CelEnvironment, CelOutcome, CelProgram } from './environment.ts';
export { celEnvironment, compile, evaluate, none, parseExpression, syntaxError, typeError } from './environment.ts';
export type { UsedName } from './names.ts';
export { literalType, usedNames } from './names.ts';
export { celText, celValue, escapeField } from './values.ts';
export type { ValueSchema } from './values.ts';
