import type { Rule } from '../../rule.ts';

/** Rules about kustomizations. */
export const kustomizeRules: readonly Rule[] = [];
