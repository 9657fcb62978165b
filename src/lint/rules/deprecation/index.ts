import type { Rule } from '../../rule.ts';

/** Rules about what the cluster's version no longer, or not yet, knows. */
export const deprecationRules: readonly Rule[] = [];
