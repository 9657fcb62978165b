import { noteHead, tipOf } from './diffs.ts';
import { ApiError, textOf, type Hub } from './route.ts';
import type { MergeRequest, Project } from './state.ts';

/** Opens a merge request; what GitLab refuses is thrown (REST API, "Create a merge request": 409 for a second one of the same branches). */
export async function newMergeRequest(hub: Hub, project: Project, author: string, values: Readonly<Record<string, unknown>>): Promise<MergeRequest> {
  const source = String(values['source_branch']);
  const target = String(values['target_branch']);
  const existing = project.mergeRequests.find((mr) => mr.state === 'opened' && mr.source === source && mr.target === target);
  if (existing !== undefined) throw Object.assign(new ApiError(409, ''), { answer: { status: 409, body: { message: [`Another open merge request already exists for this source branch: !${existing.iid}`] } } });
  if (source === target) throw Object.assign(new ApiError(422, ''), { answer: { status: 422, body: { error: ["You can't use same project/branch for source and target"] } } });
  for (const [name, branch] of [['source', source], ['target', target]] as const) {
    if ((await tipOf(project, branch)) === undefined) throw Object.assign(new ApiError(400, ''), { answer: { status: 400, body: { message: { validate_branches: [`The ${name} branch "${branch}" does not exist`] } } } });
  }
  const ids = ((values['reviewer_ids'] as readonly unknown[] | undefined) ?? []).map(Number);
  const now = hub.now();
  const mr: MergeRequest = {
    id: hub.nextId(), iid: Math.max(0, ...project.mergeRequests.map(({ iid }) => iid)) + 1, author, title: String(values['title']), description: textOf(values, 'description'), state: 'opened', source, target,
    reviewers: hub.state.users.filter(({ id }) => ids.includes(id)).map(({ username }) => ({ username, state: 'unreviewed' })),
    labels: textOf(values, 'labels').split(',').filter((label) => label !== ''), versions: [], notes: [], drafts: [], approvals: [], events: [], autoMerge: false, inTrain: false,
    removeSource: values['remove_source_branch'] === true, mergeCommit: null, squashCommit: null, mergedBy: null, mergedAt: null, rebaseInProgress: 0, mergeError: null, checking: 0, createdAt: now, updatedAt: now,
  };
  await noteHead(project, mr, hub);
  project.mergeRequests.push(mr);
  return mr;
}
