import type { Rule } from '../../rule.ts';
import clusterAdminBinding from './cluster-admin-binding.ts';
import wildcardRule from './wildcard-rule.ts';

/** Rules about who may do what. */
export const rbacRules: readonly Rule[] = [wildcardRule, clusterAdminBinding];
