import type { Environment } from '@marcbachmann/cel-js';
import type RegularExpression from '../regularExpression.ts';
import { regularExpression } from '../regularExpression.ts';

/** Kubernetes' regex library. Kubernetes documentation, CEL in Kubernetes, Kubernetes regex library. */
export function registerRegularExpressions(environment: Environment): void {
  environment
    .registerFunction('matches(string, string): bool', (text: string, pattern: string) => compiled(pattern).test(text))
    .registerFunction('string.find(string): string', (text: string, pattern: string) => compiled(pattern).findAll(text, 1)[0] ?? '')
    .registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) => compiled(pattern).findAll(text))
    .registerFunction('string.findAll(string, int): list<string>', (text: string, pattern: string, most: bigint) => compiled(pattern).findAll(text, most < 0n ? Infinity : Number(most)));
}

function compiled(pattern: string): RegularExpression {
  const expression = regularExpression(pattern);
  if (expression === undefined) throw new Error(`\`${pattern}\` is no regular expression`);
  return expression;
}
