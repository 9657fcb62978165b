import type { ApprovalRule, Approvals, Approving } from '../approvals.ts';
import { ForgeError, type PullRequest } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { listOf } from '../http/shape.ts';
import { mergeRequestPath, projectPath, statusOf, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { usernameOf, type GitLabUser } from './mergeRequests.ts';
import { readApprovals, type GitLabApprovals, type GitLabReviewer } from './reviews.ts';

/** What is read of a rule (REST API, "Merge request approvals", "Retrieve approval details for a merge request"). */
interface GitLabRule {
  readonly name: string;
  readonly approvals_required: number;
  readonly approved_by?: readonly GitLabUser[];
  readonly eligible_approvers?: readonly GitLabUser[];
  readonly rule_type?: string;
}

export function approvalsOf({ api, read, write }: Connection): Approving {
  return {
    getApprovals: (pullRequest, signal) => read(signal, (request) => getApprovals(api(request.signal), pullRequest)),

    withdrawApproval: ({ repository, number }) => write(async () => {
      try {
        await api().approvals.unapprove(projectOf(repository), number);
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
        throw new ForgeError('refused', 'You have not approved this merge request.', { status: 404, advice: 'Refresh the merge request: a push may have reset your approval.' });
      }
    }),
  };
}

async function getApprovals(api: GitLabApi, pullRequest: PullRequest): Promise<Approvals> {
  const { repository, number } = pullRequest;
  const path = mergeRequestPath(projectOf(repository), number);
  const [approvals, { username }, reviewers, rules, staleDismissed] = await Promise.all([
    readApprovals(api, pullRequest), api.users.showCurrentUser(), allPages(api.page<GitLabReviewer>(`${path}/reviewers`)), readRules(api, path), resetsOnPush(api, projectOf(repository)),
  ]);
  const whyNot = whyNotOf(approvals, pullRequest, username);
  return {
    approvedBy: (approvals.approved_by ?? []).map(({ user }) => usernameOf(user)),
    changesRequestedBy: reviewers.filter(({ state }) => state === 'requested_changes').map(({ user }) => usernameOf(user)),
    // GitLab Free has no rules and asks for no approvals: it does not even say how many.
    rules: approvals.approvals_required === undefined ? [] : rules?.map(toRule),
    ...(rules === undefined ? {} : { codeOwnersRequired: rules.some((rule) => rule.rule_type === 'code_owner' && rule.approvals_required > 0) }),
    canApprove: whyNot === undefined,
    ...(whyNot === undefined ? {} : { whyNot }),
    ...(staleDismissed === undefined ? {} : { staleDismissed }),
  };
}

/** Undefined where the account may not see them. */
async function readRules(api: GitLabApi, path: string): Promise<readonly GitLabRule[] | undefined> {
  const found = await orUndefined(api.get<{ readonly rules: readonly GitLabRule[] }>(`${path}/approval_state`));
  return found === undefined ? undefined : listOf(found.data.rules, 'rules');
}

function toRule(rule: GitLabRule): ApprovalRule {
  return {
    name: rule.name, required: rule.approvals_required, approvedBy: (rule.approved_by ?? []).map(usernameOf),
    eligible: rule.rule_type === 'any_approver' ? [] : (rule.eligible_approvers ?? []).map(usernameOf),
  };
}

/** Undefined where the account may not see the project's settings. */
async function resetsOnPush(api: GitLabApi, project: string): Promise<boolean | undefined> {
  return (await orUndefined(api.get<{ readonly reset_approvals_on_push?: boolean }>(`${projectPath(project)}/approvals`)))?.data.reset_approvals_on_push;
}

/** GitLab answers both 403 and 404 for what is only for others, or for paid tiers. */
async function orUndefined<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404 || statusOf(error) === 401) return undefined;
    throw error;
  }
}

function whyNotOf({ user_can_approve, user_has_approved }: GitLabApprovals, { state, author }: PullRequest, me: string): string | undefined {
  if (user_has_approved === true) return 'You have approved it already.';
  if (user_can_approve !== false) return undefined;
  if (state !== 'open') return 'It is no longer open.';
  if (author === me) return 'This project does not let authors approve their own merge request.';
  return 'Your role in the project does not allow it.';
}
