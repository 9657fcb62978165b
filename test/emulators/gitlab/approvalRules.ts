import type { ApprovalRule, MergeRequest, Project } from './state.ts';

/** Usernames whose approval counts for a rule. */
export function approvedFor({ eligible }: ApprovalRule, mr: MergeRequest): readonly string[] {
  return mr.approvals.map(({ username }) => username).filter((username) => eligible.length === 0 || eligible.includes(username));
}

/** How many approvals are still asked for. Free asks for none. */
export function approvalsLeft({ settings }: Project, mr: MergeRequest): number {
  if (settings.tier === 'free') return 0;
  return settings.approvalRules.reduce((sum, rule) => sum + Math.max(0, rule.approvals_required - approvedFor(rule, mr).length), 0);
}
