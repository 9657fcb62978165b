import type { Rule } from '../../rule.ts';
import customResource from './custom-resource.ts';
import deprecated from './deprecated.ts';
import notYet from './not-yet.ts';
import removed from './removed.ts';

/** Rules about what the cluster's version no longer, or not yet, knows. */
export const deprecationRules: readonly Rule[] = [removed, deprecated, notYet, customResource];
