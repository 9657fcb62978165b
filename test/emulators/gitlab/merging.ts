/** Merging, rebasing and trains. REST API, "Merge requests" (merge, rebase, cancel), "Merge trains". */
import { gitText, resolveCommit } from '../git/git.ts';
import { latest, noteHead, tipOf } from './diffs.ts';
import { fullMergeRequest, mergeRequestEntity, userEntity } from './entities.ts';
import { mergeStatus } from './mergeability.ts';
import { requireRole } from './mergeRequests.ts';
import { page } from './paging.ts';
import { headPipeline, pipelineStatus } from './pipelineEntities.ts';
import { ApiError, forbidden, list, notFound, route, textOf, unauthorized, type Hub, type Route } from './route.ts';
import { roles, type MergeRequest, type Project } from './state.ts';

const one = 'projects/{id}/merge_requests/{iid}';
const moved = (mr: MergeRequest): ApiError => new ApiError(409, `SHA does not match HEAD of source branch: ${latest(mr).head}`);

export const mergeRoutes: readonly Route[] = [
  route(`PUT ${one}/merge`, 'merge_requests/#merge-a-merge-request', { sha: 'string', squash: 'boolean', merge_commit_message: 'string', squash_commit_message: 'string', should_remove_source_branch: 'boolean', auto_merge: 'boolean', merge_when_pipeline_succeeds: 'boolean' }, async ({ user, values }, { project, mr }, hub) => {
    if (roles[user.role] < roles.developer) throw unauthorized();
    const { detailed } = await mergeStatus(project, mr);
    const auto = (values['auto_merge'] ?? values['merge_when_pipeline_succeeds']) === true;
    const waits = auto && ['ci_still_running', 'ci_must_pass', 'not_approved', 'discussions_not_resolved', 'draft_status', 'requested_changes'].includes(detailed);
    if (detailed !== 'mergeable' && !waits) throw new ApiError(detailed === 'conflict' || detailed === 'need_rebase' ? 422 : 405, detailed === 'conflict' || detailed === 'need_rebase' ? 'Branch cannot be merged' : '405 Method Not Allowed');
    if (values['sha'] !== undefined && values['sha'] !== latest(mr).head) throw moved(mr);
    if (waits || (auto && isRunning(project, mr))) mr.autoMerge = true;
    else await merge(hub, project, mr, user.username, values);
    return { status: 200, body: await fullMergeRequest(hub, project, mr, user.username) };
  }),
  route(`POST ${one}/cancel_merge_when_pipeline_succeeds`, 'merge_requests/#cancel-merge-when-pipeline-succeeds', {}, async ({ user }, { project, mr }, hub) => {
    if (roles[user.role] < roles.developer) throw unauthorized();
    if (!mr.autoMerge) throw new ApiError(406, "Can't cancel the automatic merge");
    mr.autoMerge = false;
    mr.inTrain = false;
    return { status: 201, body: await fullMergeRequest(hub, project, mr, user.username) };
  }),
  route(`PUT ${one}/rebase`, 'merge_requests/#rebase-a-merge-request', { skip_ci: 'boolean' }, async ({ user }, { project, mr }, hub) => {
    if (roles[user.role] < roles.developer) throw forbidden();
    mr.rebaseInProgress = 1;
    await rebase(hub, project, mr);
    return { status: 202, body: { rebase_in_progress: true } };
  }),
  list('projects/{id}/merge_trains', 'merge_trains/#list-all-merge-trains-for-a-project', { scope: ['active', 'complete'], sort: ['asc', 'desc'] }, async (request, { project }, hub) => {
    requireTrains(project);
    return page(await Promise.all(project.mergeRequests.filter(({ inTrain }) => inTrain).map((mr) => carOf(hub, project, mr, request.user.username))), request, hub);
  }),
  route('GET projects/{id}/merge_trains/merge_requests/{iid}', 'merge_trains/#retrieve-the-status-of-a-merge-request-on-a-merge-train', {}, async ({ user }, { project, mr }, hub) => {
    requireTrains(project);
    if (!mr.inTrain) throw notFound();
    return { status: 200, body: await carOf(hub, project, mr, user.username) };
  }),
  route('POST projects/{id}/merge_trains/merge_requests/{iid}', 'merge_trains/#add-a-merge-request-to-a-merge-train', { sha: 'string', squash: 'boolean', auto_merge: 'boolean', when_pipeline_succeeds: 'boolean' }, async ({ user, values }, { project, mr }, hub) => {
    requireTrains(project);
    requireRole(user.role, 'developer');
    if (values['sha'] !== undefined && values['sha'] !== latest(mr).head) throw moved(mr);
    const { detailed } = await mergeStatus(project, mr);
    if (detailed !== 'mergeable' && values['auto_merge'] !== true && values['when_pipeline_succeeds'] !== true) throw new ApiError(400, '400 Bad request - Failed to merge');
    mr.inTrain = detailed === 'mergeable';
    mr.autoMerge = true;
    return { status: mr.inTrain ? 201 : 202, body: [await carOf(hub, project, mr, user.username)] };
  }),
];

function requireTrains({ settings }: Project): void {
  if (!settings.merge_trains_enabled || settings.tier === 'free') throw forbidden();
}

async function carOf(hub: Hub, project: Project, mr: MergeRequest, username: string): Promise<Readonly<Record<string, unknown>>> {
  return { id: mr.id, merge_request: await mergeRequestEntity(hub, project, mr), user: userEntity(hub, username), pipeline: null, created_at: mr.updatedAt, updated_at: mr.updatedAt, target_branch: mr.target, status: mr.inTrain ? 'fresh' : 'idle', merged_at: null, duration: null };
}

function isRunning(project: Project, mr: MergeRequest): boolean {
  const pipeline = headPipeline(project, mr);
  return pipeline !== undefined && ['running', 'pending'].includes(pipelineStatus(pipeline));
}

/** Merges in the real repository, as the project's method says. */
export async function merge(hub: Hub, project: Project, mr: MergeRequest, username: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const { gitDir, settings } = project;
  const target = await tipOf(project, mr.target) as string;
  const { head } = latest(mr);
  const tree = (await gitText(gitDir, ['merge-tree', '--write-tree', target, head])).trim();
  const commit = async (parents: readonly string[], message: string): Promise<string> =>
    (await gitText(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message], identity(username))).trim();
  const squash = settings.squash_option === 'always' || (values['squash'] === true && settings.squash_option !== 'never');
  let source = head;
  if (squash) {
    source = await commit([target], textOf(values, 'squash_commit_message', mr.title));
    mr.squashCommit = source;
  }
  if (settings.merge_method === 'ff') mr.mergeCommit = squash ? source : null;
  else {
    source = await commit([target, source], textOf(values, 'merge_commit_message', `Merge branch '${mr.source}' into '${mr.target}'`));
    mr.mergeCommit = source;
  }
  await gitText(gitDir, ['update-ref', `refs/heads/${mr.target}`, source, target]);
  mr.state = 'merged';
  mr.mergedBy = username;
  mr.mergedAt = hub.now();
  mr.updatedAt = hub.now();
  mr.autoMerge = false;
  mr.inTrain = false;
  mr.events.push({ id: hub.nextId(), kind: 'merged', username, createdAt: hub.now() });
  const remove = values['should_remove_source_branch'] ?? (mr.removeSource || settings.remove_source_branch_after_merge);
  if (remove === true) await gitText(gitDir, ['update-ref', '-d', `refs/heads/${mr.source}`]);
}

/** One commit after another onto the target; a conflict is told in `merge_error`. */
async function rebase(hub: Hub, project: Project, mr: MergeRequest): Promise<void> {
  const { gitDir } = project;
  const { base, head } = latest(mr);
  let onto = await tipOf(project, mr.target) as string;
  const commits = (await gitText(gitDir, ['rev-list', '--reverse', `${base}..${head}`])).split('\n').filter(Boolean);
  try {
    for (const commit of commits) {
      const tree = (await gitText(gitDir, ['merge-tree', '--write-tree', onto, commit])).trim();
      const message = (await gitText(gitDir, ['log', '-1', '--format=%B', commit])).trimEnd();
      onto = (await gitText(gitDir, ['commit-tree', tree, '-p', onto, '-m', message], identity(mr.author))).trim();
    }
  } catch {
    mr.mergeError = 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.';
    return;
  }
  mr.mergeError = null;
  await gitText(gitDir, ['update-ref', `refs/heads/${mr.source}`, onto]);
  await noteHead(project, mr, hub);
  if (!(await resolveCommit(gitDir, onto))) throw new Error('The rebased commit is missing.');
}

export function identity(username: string): NodeJS.ProcessEnv {
  return { GIT_AUTHOR_NAME: username, GIT_AUTHOR_EMAIL: `${username}@shop.example`, GIT_COMMITTER_NAME: username, GIT_COMMITTER_EMAIL: `${username}@shop.example` };
}
