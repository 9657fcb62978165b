/** Approvals. REST API, "Merge request approvals". */
import { approvalsLeft, approvedFor } from './approvalRules.ts';
import { latest } from './diffs.ts';
import { publishDrafts } from './drafts.ts';
import { userEntity } from './entities.ts';
import { ApiError, notFound, route, unauthorized, type Hub, type Route } from './route.ts';
import { roles, type MergeRequest, type Project, type User } from './state.ts';
import { systemNote } from './systemNotes.ts';

const one = 'projects/{id}/merge_requests/{iid}';

export const approvalRoutes: readonly Route[] = [
  route(`GET ${one}/approvals`, 'merge_request_approvals/#retrieve-approval-state-for-a-merge-request', {}, ({ user }, { project, mr }, hub) => ({ status: 200, body: approvalsEntity(hub, project, mr, user) })),
  route(`GET ${one}/approval_state`, 'merge_request_approvals/#retrieve-approval-details-for-a-merge-request', {}, (_request, { project, mr }, hub) => {
    if (project.settings.tier === 'free') throw notFound();
    return {
      status: 200,
      body: {
        approval_rules_overwritten: false,
        rules: project.settings.approvalRules.map((rule, index) => ({
          id: index + 1, name: rule.name, rule_type: rule.eligible.length === 0 ? 'any_approver' : 'regular', approvals_required: rule.approvals_required,
          eligible_approvers: rule.eligible.map((username) => userEntity(hub, username)), users: rule.eligible.map((username) => userEntity(hub, username)), groups: [], contains_hidden_groups: false, overridden: false,
          section: null, approved_by: approvedFor(rule, mr).map((username) => userEntity(hub, username)), approved: approvedFor(rule, mr).length >= rule.approvals_required,
        })),
      },
    };
  }),
  route(`POST ${one}/approve`, 'merge_request_approvals/#approve-a-merge-request', { sha: 'string', approval_password: 'string', publish_review: 'boolean' }, async ({ user, values }, { project, mr }, hub) => {
    requireMember(user);
    if (values['sha'] !== undefined && values['sha'] !== latest(mr).head) throw new ApiError(409, `SHA does not match HEAD of source branch: ${latest(mr).head}`);
    if (values['publish_review'] === true) await publishDrafts(hub, mr, user.username);
    if (!mayApprove(project, mr, user)) throw unauthorized();
    mr.approvals.push({ username: user.username, at: hub.now() });
    for (const reviewer of mr.reviewers) if (reviewer.username === user.username) reviewer.state = 'approved';
    systemNote(hub, mr, user.username, 'approved this merge request');
    return { status: 201, body: approvalsEntity(hub, project, mr, user) };
  }),
  route(`POST ${one}/unapprove`, 'merge_request_approvals/#unapprove-a-merge-request', {}, ({ user }, { project, mr }, hub) => {
    requireMember(user);
    if (!mr.approvals.some(({ username }) => username === user.username)) throw notFound();
    removeApproval(hub, mr, user.username);
    return { status: 201, body: approvalsEntity(hub, project, mr, user) };
  }),
];

export function removeApproval(hub: Hub, mr: MergeRequest, username: string): void {
  mr.approvals = mr.approvals.filter((approval) => approval.username !== username);
  for (const reviewer of mr.reviewers) if (reviewer.username === username) reviewer.state = 'unapproved';
  systemNote(hub, mr, username, 'unapproved this merge request');
}

function requireMember({ role }: User): void {
  if (roles[role] < roles.developer) throw new ApiError(403, '403 Forbidden');
}

/** "Prevent approval by the author", and nobody approves twice, or what is no longer open. */
function mayApprove({ settings }: Project, mr: MergeRequest, { username, role }: User): boolean {
  return roles[role] >= roles.developer && mr.state === 'opened' && !mr.approvals.some((approval) => approval.username === username) && (mr.author !== username || settings.authorsMayApprove);
}

function approvalsEntity(hub: Hub, project: Project, mr: MergeRequest, user: User): Readonly<Record<string, unknown>> {
  const { settings } = project;
  const common = {
    user_has_approved: mr.approvals.some(({ username }) => username === user.username), user_can_approve: mayApprove(project, mr, user), approved: approvalsLeft(project, mr) === 0,
    approved_by: mr.approvals.map(({ username, at }) => ({ user: userEntity(hub, username), approved_at: at })),
  };
  if (settings.tier === 'free') return common;
  return {
    ...common, id: mr.id, iid: mr.iid, project_id: project.id, title: mr.title, description: mr.description, state: mr.state, created_at: mr.createdAt, updated_at: mr.updatedAt, merge_status: 'can_be_merged',
    approvals_required: settings.approvalRules.reduce((sum, rule) => sum + rule.approvals_required, 0), approvals_left: approvalsLeft(project, mr), require_password_to_approve: false,
    has_approval_rules: settings.approvalRules.length > 0, multiple_approval_rules_available: true,
  };
}
