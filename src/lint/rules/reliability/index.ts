import type { Rule } from '../../rule.ts';

/** Rules about what keeps running. */
export const reliabilityRules: readonly Rule[] = [];
