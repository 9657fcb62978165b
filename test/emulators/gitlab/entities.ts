/** Answers, with the fields that the documentation shows in its examples as far as a client may read them. */
import { gitText } from '../git/git.ts';
import { filesOf, latest, tipOf } from './diffs.ts';
import { mergeStatus } from './mergeability.ts';
import { headPipeline, pipelineEntity } from './pipelineEntities.ts';
import type { Hub } from './route.ts';
import { roles, type MergeRequest, type Note, type Project } from './state.ts';

export function userEntity(hub: Hub, username: string): Readonly<Record<string, unknown>> {
  const { id, name } = hub.user(username);
  return { id, username, name, state: 'active', locked: false, avatar_url: null, web_url: `${hub.url}/${username}` };
}

export function isDraft({ title }: MergeRequest): boolean {
  return /^\s*(?:\[draft\]|\(draft\)|draft:)/i.test(title);
}

/** What a list shows of a merge request. */
export async function mergeRequestEntity(hub: Hub, project: Project, mr: MergeRequest, options: { readonly labelsDetails?: boolean } = {}): Promise<Readonly<Record<string, unknown>>> {
  const { detailed, conflicts } = await mergeStatus(project, mr);
  return {
    id: mr.id, iid: mr.iid, project_id: project.id, title: mr.title, description: mr.description, state: mr.state, created_at: mr.createdAt, updated_at: mr.updatedAt,
    merged_by: mr.mergedBy === null ? null : userEntity(hub, mr.mergedBy), merged_at: mr.mergedAt,
    target_branch: mr.target, source_branch: mr.source, user_notes_count: mr.notes.filter(({ system }) => !system).length, upvotes: 0, downvotes: 0,
    author: userEntity(hub, mr.author), assignees: [], reviewers: mr.reviewers.map(({ username }) => userEntity(hub, username)),
    source_project_id: project.id, target_project_id: project.id,
    labels: options.labelsDetails === true ? mr.labels.map((name, index) => ({ id: index + 1, name, color: '#dc143c', description: null, text_color: '#FFFFFF' })) : mr.labels,
    draft: isDraft(mr), work_in_progress: isDraft(mr), milestone: null,
    merge_when_pipeline_succeeds: mr.autoMerge, merge_status: conflicts ? 'cannot_be_merged' : detailed === 'checking' ? 'checking' : 'can_be_merged', detailed_merge_status: detailed,
    sha: latest(mr).head, merge_commit_sha: mr.mergeCommit, squash_commit_sha: mr.squashCommit, discussion_locked: null,
    should_remove_source_branch: null, force_remove_source_branch: mr.removeSource || project.settings.remove_source_branch_after_merge,
    reference: `!${mr.iid}`, references: { short: `!${mr.iid}`, relative: `!${mr.iid}`, full: `${project.path}!${mr.iid}` },
    web_url: `${hub.url}/${project.path}/-/merge_requests/${mr.iid}`, squash: false, has_conflicts: conflicts, blocking_discussions_resolved: unresolved(mr) === 0,
  };
}

/** What is answered for one merge request alone. */
export async function fullMergeRequest(hub: Hub, project: Project, mr: MergeRequest, username: string, options: { readonly diverged?: boolean; readonly rebase?: boolean } = {}): Promise<Readonly<Record<string, unknown>>> {
  const { head, base, start } = latest(mr);
  const files = await filesOf(project, latest(mr));
  const pipeline = headPipeline(project, mr);
  const rebasing = mr.rebaseInProgress > 0;
  if (options.rebase === true && rebasing) mr.rebaseInProgress--;
  const common = await mergeRequestEntity(hub, project, mr);
  if (mr.checking > 0) mr.checking--;
  return {
    ...common,
    changes_count: files.length > hub.state.limits.files ? `${hub.state.limits.files}+` : String(files.length),
    diff_refs: { base_sha: base, head_sha: head, start_sha: start },
    head_pipeline: pipeline === undefined ? null : pipelineEntity(hub, project, pipeline), merge_error: mr.mergeError, subscribed: false,
    user: { can_merge: roles[hub.user(username).role] >= roles.developer },
    ...(options.rebase === true ? { rebase_in_progress: rebasing } : {}),
    ...(options.diverged === true ? { diverged_commits_count: Number(await gitText(project.gitDir, ['rev-list', '--count', `${head}..${(await tipOf(project, mr.target)) ?? head}`])) } : {}),
  };
}

export function unresolved(mr: MergeRequest): number {
  const open = mr.notes.filter((note) => isResolvable(note) && note.resolvedBy === null);
  return new Set(open.map(({ discussion }) => discussion)).size;
}

export function isResolvable({ system, type, individual }: Note): boolean {
  return !system && !individual && type !== null;
}

export function noteEntity(hub: Hub, mr: MergeRequest, note: Note): Readonly<Record<string, unknown>> {
  const resolvable = isResolvable(note);
  return {
    id: note.id, type: note.type, body: note.body, author: userEntity(hub, note.author), created_at: note.createdAt, updated_at: note.updatedAt, system: note.system,
    noteable_id: mr.id, noteable_type: 'MergeRequest', noteable_iid: mr.iid, resolvable, confidential: false, internal: false,
    ...(resolvable ? { resolved: note.resolvedBy !== null, resolved_by: note.resolvedBy === null ? null : userEntity(hub, note.resolvedBy) } : {}),
    ...(note.position === null ? {} : { position: note.position, commit_id: null }),
  };
}

export function discussionEntity(hub: Hub, mr: MergeRequest, id: string): Readonly<Record<string, unknown>> {
  const notes = mr.notes.filter(({ discussion }) => discussion === id);
  return { id, individual_note: notes[0]?.individual ?? false, notes: notes.map((note) => noteEntity(hub, mr, note)) };
}
