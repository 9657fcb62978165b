import type { Rule } from '../../rule.ts';

/** Rules about who may do what. */
export const rbacRules: readonly Rule[] = [];
