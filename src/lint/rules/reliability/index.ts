import type { Rule } from '../../rule.ts';
import budgetBlocksEviction from './budget-blocks-eviction.ts';
import memoryLimitMissing from './memory-limit-missing.ts';

/** Rules about what keeps running. */
export const reliabilityRules: readonly Rule[] = [memoryLimitMissing, budgetBlocksEviction];
