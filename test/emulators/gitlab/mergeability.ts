/** Whether a merge request can be merged (REST API, "Merge requests", "Merge status", `detailed_merge_status`). */
import { gitText } from '../git/git.ts';
import { approvalsLeft } from './approvalRules.ts';
import { latest, mergeBase, tipOf } from './diffs.ts';
import { isDraft, unresolved } from './entities.ts';
import { headPipeline, pipelineStatus } from './pipelineEntities.ts';
import type { MergeRequest, Project } from './state.ts';

export interface MergeStatus {
  readonly detailed: string;
  readonly conflicts: boolean;
}

export async function mergeStatus(project: Project, mr: MergeRequest): Promise<MergeStatus> {
  if (mr.state !== 'opened') return { detailed: 'not_open', conflicts: false };
  if (mr.checking > 0) return { detailed: 'checking', conflicts: false };
  const conflicts = !(await mergesCleanly(project, mr));
  return { detailed: await firstObstacle(project, mr, conflicts), conflicts };
}

async function firstObstacle(project: Project, mr: MergeRequest, conflicts: boolean): Promise<string> {
  const { settings } = project;
  if (isDraft(mr)) return 'draft_status';
  if (mr.reviewers.some(({ state }) => state === 'requested_changes') && settings.tier === 'premium') return 'requested_changes';
  if (approvalsLeft(project, mr) > 0) return 'not_approved';
  if (settings.only_allow_merge_if_all_discussions_are_resolved && unresolved(mr) > 0) return 'discussions_not_resolved';
  if (settings.only_allow_merge_if_pipeline_succeeds) {
    const pipeline = headPipeline(project, mr);
    const status = pipeline === undefined ? 'none' : pipelineStatus(pipeline);
    if (status === 'running' || status === 'pending') return 'ci_still_running';
    if (status !== 'success') return 'ci_must_pass';
  }
  if (conflicts) return 'conflict';
  if (settings.merge_method !== 'merge' && !(await isAhead(project, mr))) return 'need_rebase';
  return 'mergeable';
}

async function mergesCleanly(project: Project, mr: MergeRequest): Promise<boolean> {
  try {
    await gitText(project.gitDir, ['merge-tree', '--write-tree', `refs/heads/${mr.target}`, latest(mr).head]);
    return true;
  } catch {
    return false;
  }
}

async function isAhead(project: Project, mr: MergeRequest): Promise<boolean> {
  const target = await tipOf(project, mr.target);
  return target !== undefined && (await mergeBase(project, target, latest(mr).head)) === target;
}
