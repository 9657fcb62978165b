import type { Rule } from '../../rule.ts';

/** Rules about objects that name others which are not there. */
export const referencesRules: readonly Rule[] = [];
