import type { Rule } from '../rule.ts';
import { networkRules } from './network/index.ts';
import { rbacRules } from './rbac/index.ts';
import { reliabilityRules } from './reliability/index.ts';
import { securityRules } from './security/index.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [...securityRules, ...reliabilityRules, ...networkRules, ...rbacRules];
