import type { Rule } from '../../rule.ts';

/** Rules about Helm charts and their values. */
export const helmRules: readonly Rule[] = [];
