import type { Rule } from '../../rule.ts';

/** Rules about Flux. */
export const fluxRules: readonly Rule[] = [];
