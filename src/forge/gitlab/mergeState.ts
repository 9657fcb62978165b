import type { PullRequest } from '../forge.ts';
import type { MergeMethod, MergeState } from '../merging.ts';
import { allPages } from '../http/pages.ts';
import { textOf } from '../http/shape.ts';
import { mergeRequestPath, projectPath, statusOf, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';
import { type GitLabMergeRequest } from './mergeRequests.ts';

/** What is read of a merge request that is to be merged. */
export interface MergeableRequest extends GitLabMergeRequest {
  readonly detailed_merge_status?: string;
  /** Before GitLab 15.6. */
  readonly merge_status?: string;
  readonly has_conflicts?: boolean;
  readonly merge_when_pipeline_succeeds?: boolean;
  readonly force_remove_source_branch?: boolean | null;
  readonly diverged_commits_count?: number;
  readonly rebase_in_progress?: boolean;
  readonly merge_error?: string | null;
  readonly user?: { readonly can_merge?: boolean };
}

/** What is read of a project's settings (REST API, "Projects"). */
interface ProjectSettings {
  readonly default_branch: string;
  readonly merge_method?: string;
  readonly squash_option?: string;
  readonly merge_trains_enabled?: boolean;
}

/** REST API, "Merge requests", "Merge status": why one cannot be merged. */
const reasons: Readonly<Record<string, string>> = {
  blocked_status: 'Another merge request blocks it.',
  broken_status: 'GitLab cannot merge it: its branches or the commits on them are gone.',
  ci_must_pass: 'The pipeline must succeed first.',
  ci_still_running: 'The pipeline is still running.',
  commits_status: 'The source branch is gone, or has no commits of its own.',
  conflict: 'It has conflicts with the target branch.',
  discussions_not_resolved: 'All threads must be resolved first.',
  draft_status: 'It is a draft.',
  external_status_checks: 'External status checks must pass first.',
  jira_association_missing: 'Its title or description must name a Jira issue.',
  locked_lfs_files: 'It changes files that somebody has locked.',
  locked_paths: 'It changes paths that somebody has locked.',
  merge_request_blocked: 'Another merge request blocks it.',
  merge_time: 'It may not be merged before a set time.',
  need_rebase: 'It must be rebased onto the target branch first.',
  not_approved: 'It needs more approvals.',
  not_open: 'It is not open.',
  policies_denied: 'A policy denies it.',
  requested_changes: 'A reviewer has requested changes.',
  security_policy_violations: 'It violates a security policy.',
  security_policy_pipeline_check: 'The pipelines of the security policies must succeed first.',
  status_checks_must_pass: 'External status checks must pass first.',
  title_regex: 'Its title does not have the form that the project asks for.',
};

const undecided = new Set(['approvals_syncing', 'checking', 'preparing', 'unchecked', 'cannot_be_merged_recheck']);

export async function getMergeState(api: GitLabApi, pullRequest: PullRequest): Promise<MergeState> {
  const project = projectOf(pullRequest.repository);
  const [data, settings] = await Promise.all([readMergeable(api, pullRequest), readSettings(api, project)]);
  const trains = settings.merge_trains_enabled === true;
  const position = trains ? await trainPosition(api, pullRequest) : undefined;
  const status = statusOfMerge(data);
  const allowed = data.user?.can_merge !== false;
  const open = data.state === 'opened';
  const reason = reasons[status];
  const behind = data.diverged_commits_count === undefined ? undefined : data.diverged_commits_count > 0;
  const ownBranch = data.source_project_id === data.target_project_id && data.source_branch !== settings.default_branch;
  return {
    headSha: textOf(data.sha, 'sha'),
    canMerge: status === 'mergeable' && allowed,
    reasons: [
      ...(status === 'mergeable' || undecided.has(status) ? [] : [reason ?? `GitLab says: ${status.replaceAll('_', ' ')}.`]),
      ...(allowed ? [] : ['Your role in the project does not allow you to merge into the target branch.']),
      ...(data.merge_error ? [data.merge_error] : []),
    ],
    pending: undecided.has(status) || data.rebase_in_progress === true,
    methods: methodsOf(settings),
    ...(behind === undefined ? {} : { behindBase: behind }),
    // GitLab says false while it does not know.
    ...(undecided.has(status) || data.has_conflicts === undefined ? {} : { conflicts: data.has_conflicts }),
    autoMerge: data.merge_when_pipeline_succeeds === true ? 'on' : open && allowed ? 'off' : 'unavailable',
    queue: trains ? 'available' : 'none',
    ...(position === undefined ? {} : { queuePosition: position }),
    canUpdateBranch: open && behind === true,
    canDeleteBranch: ownBranch,
    deletesBranch: data.force_remove_source_branch === true,
  };
}

export async function readMergeable(api: GitLabApi, { repository, number }: PullRequest): Promise<MergeableRequest> {
  return (await api.get<MergeableRequest>(mergeRequestPath(projectOf(repository), number), { include_diverged_commits_count: true, include_rebase_in_progress: true })).data;
}

export async function readSettings(api: GitLabApi, project: string): Promise<ProjectSettings> {
  return (await api.get<ProjectSettings>(projectPath(project))).data;
}

function statusOfMerge({ detailed_merge_status: detailed, merge_status: coarse }: MergeableRequest): string {
  if (detailed !== undefined) return detailed;
  return coarse === 'can_be_merged' ? 'mergeable' : coarse === 'cannot_be_merged' ? 'conflict' : coarse ?? 'unchecked';
}

/** A project has one method, and lets squash or not (GitLab documentation, "Merge methods", "Squash and merge"). Fast-forward adds no merge commit, as a rebase. */
function methodsOf({ merge_method: method, squash_option: squash }: ProjectSettings): readonly MergeMethod[] {
  const plain = method === 'ff' ? 'rebase' : 'merge';
  return squash === 'always' ? ['squash'] : squash === 'never' ? [plain] : squash === 'default_on' ? ['squash', plain] : [plain, 'squash'];
}

/** The place in the train, from one; undefined where it is in none, or trains are only for others to see. */
async function trainPosition(api: GitLabApi, { repository, number }: PullRequest): Promise<number | undefined> {
  try {
    const cars = await allPages(api.page<{ readonly merge_request: { readonly iid: number }; readonly target_branch: string }>(`${projectPath(projectOf(repository))}/merge_trains`, { scope: 'active', sort: 'asc' }));
    const own = cars.find(({ merge_request: { iid } }) => iid === number);
    const index = cars.filter(({ target_branch }) => target_branch === own?.target_branch).findIndex(({ merge_request: { iid } }) => iid === number);
    return own === undefined ? undefined : index + 1;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return undefined;
    throw error;
  }
}
