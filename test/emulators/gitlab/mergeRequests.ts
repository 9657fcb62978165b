/** Merge requests themselves. REST API, "Merge requests". */
import { newMergeRequest } from './newMergeRequest.ts';
import { describeDiff, filesOf, tipOf } from './diffs.ts';
import { fullMergeRequest, mergeRequestEntity, userEntity } from './entities.ts';
import { page } from './paging.ts';
import { ApiError, forbidden, list, notFound, route, textOf, type ApiRequest, type Hub, type Parameters, type Route } from './route.ts';
import { roles, type MergeRequest, type Project } from './state.ts';
import { systemNote } from './systemNotes.ts';

const one = 'projects/{id}/merge_requests/{iid}';

const filters: Parameters = {
  state: ['opened', 'closed', 'locked', 'merged', 'all'], order_by: ['created_at', 'updated_at', 'merged_at', 'title', 'priority', 'label_priority', 'milestone_due', 'popularity'], sort: ['asc', 'desc'],
  scope: ['created_by_me', 'assigned_to_me', 'reviews_for_me', 'all'], author_id: 'integer', author_username: 'string', reviewer_id: 'string', reviewer_username: 'string',
  approved_by_usernames: 'array', approved_by_ids: 'array', labels: 'string', search: 'string', in: 'string', source_branch: 'string', target_branch: 'string',
  with_labels_details: 'boolean', with_merge_status_recheck: 'boolean', wip: ['yes', 'no'], non_archived: 'boolean', iids: 'array', view: ['simple'], updated_after: 'string', not: 'hash',
  milestone: 'string', my_reaction_emoji: 'string', assignee_id: 'string',
};

export const mergeRequestRoutes: readonly Route[] = [
  list('merge_requests', 'merge_requests/#list-merge-requests', filters, (request, _found, hub) => listed(request, hub, hub.state.projects, 'created_by_me')),
  list('groups/{group}/merge_requests', 'merge_requests/#list-group-merge-requests', filters, (request, { get }, hub) =>
    listed(request, hub, hub.state.projects.filter(({ path }) => path.startsWith(`${get('group')}/`)), 'all')),
  list('projects/{id}/merge_requests', 'merge_requests/#list-project-merge-requests', filters, (request, { project }, hub) => listed(request, hub, [project], 'all')),
  route(`GET ${one}`, 'merge_requests/#retrieve-a-merge-request', { include_diverged_commits_count: 'boolean', include_rebase_in_progress: 'boolean', render_html: 'boolean' }, async ({ user, values }, { project, mr }, hub) => ({
    status: 200, body: await fullMergeRequest(hub, project, mr, user.username, { diverged: values['include_diverged_commits_count'] === true, rebase: values['include_rebase_in_progress'] === true }),
  })),
  list(`${one}/diffs`, 'merge_requests/#list-merge-request-diffs', { unidiff: 'boolean' }, async (request, { project, mr }, hub) => {
    const size = Number(request.values['per_page'] ?? 20);
    if (size > hub.state.limits.diffsPerPage) throw new ApiError(500, '500 Internal Server Error');
    const files = await filesOf(project, mr.versions.at(-1) as never);
    return page(files.slice(0, hub.state.limits.files).map((file) => describeDiff(file, hub.state.limits)), request, hub);
  }),
  list(`${one}/versions`, 'merge_requests/#list-merge-request-diff-versions', {}, async (request, { project, mr }, hub) => {
    const versions = await Promise.all([...mr.versions].reverse().map((version) => versionEntity(hub, project, mr, version)));
    return page(versions, request, hub);
  }),
  route(`GET ${one}/versions/{version}`, 'merge_requests/#retrieve-a-merge-request-diff-version', { unidiff: 'boolean' }, async (_request, { project, mr, get }, hub) => {
    const version = mr.versions.find(({ id }) => id === Number(get('version')));
    if (version === undefined) throw notFound();
    const files = await filesOf(project, version);
    return { status: 200, body: { ...(await versionEntity(hub, project, mr, version)), commits: [], diffs: files.slice(0, hub.state.limits.files).map((file) => describeDiff(file, hub.state.limits)) } };
  }),
  list(`${one}/reviewers`, 'merge_requests/#list-all-merge-request-reviewers', {}, (request, { mr }, hub) =>
    page(mr.reviewers.map(({ username, state }) => ({ user: userEntity(hub, username), state, created_at: mr.createdAt })), request, hub)),
  route('POST projects/{id}/merge_requests', 'merge_requests/#create-a-merge-request', { 'source_branch!': 'string', 'target_branch!': 'string', 'title!': 'string', description: 'string', reviewer_ids: 'array', labels: 'string', remove_source_branch: 'boolean', squash: 'boolean' }, async ({ user, values }, { project }, hub) => {
    requireRole(user.role, 'developer');
    const mr = await newMergeRequest(hub, project, user.username, values);
    return { status: 201, body: await fullMergeRequest(hub, project, mr, user.username) };
  }),
  route(`PUT ${one}`, 'merge_requests/#update-a-merge-request', { title: 'string', description: 'string', target_branch: 'string', state_event: ['close', 'reopen'], reviewer_ids: 'array', labels: 'string', add_labels: 'string', remove_labels: 'string' }, async ({ user, values }, { project, mr }, hub) => {
    if (user.username !== mr.author) requireRole(user.role, 'developer');
    if (Object.keys(values).length === 0) throw new ApiError(400, 'title, description, target_branch, state_event are missing, at least one parameter must be provided', 'error');
    await update(hub, project, mr, user.username, values);
    return { status: 200, body: await fullMergeRequest(hub, project, mr, user.username) };
  }),
  list(`${one}/resource_label_events`, 'resource_label_events/#list-project-merge-request-label-events', {}, (request, { mr }, hub) => page(
    mr.events.filter(({ kind }) => kind.startsWith('label-')).map(({ id, kind, label, username, createdAt }) => ({ id, user: userEntity(hub, username), created_at: createdAt, resource_type: 'MergeRequest', resource_id: mr.id, label: { id: 1, name: label, color: '#dc143c' }, action: kind === 'label-add' ? 'add' : 'remove' })),
    request, hub,
  )),
  list(`${one}/resource_state_events`, 'resource_state_events/#list-project-merge-request-state-events', {}, (request, { mr }, hub) => page(
    mr.events.filter(({ kind }) => !kind.startsWith('label-')).map(({ id, kind, username, createdAt }) => ({ id, user: userEntity(hub, username), created_at: createdAt, resource_type: 'MergeRequest', resource_id: mr.id, state: kind })),
    request, hub,
  )),
];

export function requireRole(role: keyof typeof roles, least: keyof typeof roles): void {
  if (roles[role] < roles[least]) throw forbidden();
}

async function versionEntity(hub: Hub, project: Project, mr: MergeRequest, version: MergeRequest['versions'][number]): Promise<Readonly<Record<string, unknown>>> {
  const files = await filesOf(project, version);
  const { files: most } = hub.state.limits;
  return {
    id: version.id, head_commit_sha: version.head, base_commit_sha: version.base, start_commit_sha: version.start, created_at: version.createdAt, merge_request_id: mr.id,
    state: files.length > most ? 'overflow' : 'collected', real_size: files.length > most ? `${most}+` : String(files.length), patch_id_sha: null,
  };
}

async function listed(request: ApiRequest, hub: Hub, projects: readonly Project[], scope: string) {
  const { values, user } = request;
  const wanted = textOf(values, 'scope', scope);
  const all = projects.flatMap((project) => project.mergeRequests.map((mr) => ({ project, mr })));
  const found = all.filter(({ mr }) => (wanted !== 'created_by_me' || mr.author === user.username) && (wanted !== 'reviews_for_me' || mr.reviewers.some(({ username }) => username === user.username)) && matches(mr, values));
  const key = values['order_by'] === 'updated_at' ? 'updatedAt' as const : 'createdAt' as const;
  found.sort((a, b) => b.mr[key].localeCompare(a.mr[key]) || b.mr.id - a.mr.id);
  if (values['sort'] === 'asc') found.reverse();
  const answer = page(found, request, hub);
  const entities = await Promise.all((answer.body as typeof found).map(({ project, mr }) => mergeRequestEntity(hub, project, mr, { labelsDetails: values['with_labels_details'] === true })));
  return { ...answer, body: entities };
}

function matches(mr: MergeRequest, values: Readonly<Record<string, unknown>>): boolean {
  const text = (key: string): string | undefined => values[key] as string | undefined;
  const words = text('search')?.toLowerCase().split(/\s+/) ?? [];
  const labels = text('labels')?.split(',') ?? [];
  const approvers = (values['approved_by_usernames'] as readonly string[] | undefined) ?? [];
  return (text('state') === undefined || text('state') === 'all' || mr.state === text('state'))
    && (text('author_username') === undefined || mr.author === text('author_username'))
    && (text('reviewer_username') === undefined || mr.reviewers.some(({ username }) => username === text('reviewer_username')))
    && (text('source_branch') === undefined || mr.source === text('source_branch'))
    && (text('target_branch') === undefined || mr.target === text('target_branch'))
    && (text('wip') === undefined || (text('wip') === 'yes') === /^draft:/i.test(mr.title))
    && approvers.every((username) => mr.approvals.some((approval) => approval.username === username))
    && labels.every((label) => mr.labels.includes(label))
    && words.every((word) => `${mr.title} ${mr.description}`.toLowerCase().includes(word))
    && (values['iids'] === undefined || (values['iids'] as readonly string[]).map(Number).includes(mr.iid));
}

async function update(hub: Hub, project: Project, mr: MergeRequest, username: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const target = values['target_branch'];
  if (typeof target === 'string' && target !== mr.target) {
    if ((await tipOf(project, target)) === undefined) throw new ApiError(400, 'Target branch does not exist');
    systemNote(hub, mr, username, `changed target branch from \`${mr.target}\` to \`${target}\``);
    mr.target = target;
  }
  const title = values['title'];
  if (typeof title === 'string' && title !== mr.title) {
    if (title.trim() === '') throw new ApiError(400, 'title is empty', 'error');
    const draft = (text: string): boolean => /^draft:/i.test(text);
    if (draft(title) !== draft(mr.title)) systemNote(hub, mr, username, `marked this merge request as **${draft(title) ? 'draft' : 'ready'}**`);
    else systemNote(hub, mr, username, `changed title from **${mr.title}** to **${title}**`);
    mr.title = title;
  }
  if (typeof values['description'] === 'string') mr.description = values['description'];
  const event = values['state_event'];
  if (event === 'close' && mr.state === 'opened') setState(hub, mr, username, 'closed');
  else if (event === 'reopen' && mr.state === 'closed') setState(hub, mr, username, 'reopened');
  if (Array.isArray(values['reviewer_ids'])) setReviewers(hub, mr, username, values['reviewer_ids'].map(Number), project);
  for (const [key, kind] of [['add_labels', 'label-add'], ['remove_labels', 'label-remove']] as const) {
    for (const label of textOf(values, key).split(',').filter((name) => name !== '')) {
      mr.labels = kind === 'label-add' ? [...new Set([...mr.labels, label])] : mr.labels.filter((name) => name !== label);
      mr.events.push({ id: hub.nextId(), kind, label, username, createdAt: hub.now() });
    }
  }
  mr.updatedAt = hub.now();
}

function setState(hub: Hub, mr: MergeRequest, username: string, kind: 'closed' | 'reopened'): void {
  mr.state = kind === 'closed' ? 'closed' : 'opened';
  mr.events.push({ id: hub.nextId(), kind, username, createdAt: hub.now() });
}

/** Free takes one reviewer (GitLab documentation, "Merge request reviews", "Multiple reviewers"). */
function setReviewers(hub: Hub, mr: MergeRequest, username: string, ids: readonly number[], { settings }: Project): void {
  const names = ids.flatMap((id) => hub.state.users.find((user) => user.id === id)?.username ?? []).slice(0, settings.tier === 'free' ? 1 : undefined);
  const before = mr.reviewers.map((reviewer) => reviewer.username);
  const added = names.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !names.includes(name));
  mr.reviewers = names.map((name) => mr.reviewers.find((reviewer) => reviewer.username === name) ?? { username: name, state: 'unreviewed' });
  const all = (list: readonly string[]): string => list.map((name) => `@${name}`).join(' and ');
  const changes = [...(added.length > 0 ? [`requested review from ${all(added)}`] : []), ...(removed.length > 0 ? [`removed review request for ${all(removed)}`] : [])];
  if (changes.length > 0) systemNote(hub, mr, username, changes.join(' and '));
}
