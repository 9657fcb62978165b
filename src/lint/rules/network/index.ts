import type { Rule } from '../../rule.ts';

/** Rules about who reaches what. */
export const networkRules: readonly Rule[] = [];
