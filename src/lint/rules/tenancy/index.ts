import type { Rule } from '../../rule.ts';

/** Rules about namespaces, and about objects outside the one that is theirs. */
export const tenancyRules: readonly Rule[] = [];
