import type { Rule } from '../../rule.ts';

/** Rules about Argo CD, Argo Rollouts and Argo Workflows. */
export const argoRules: readonly Rule[] = [];
