import type { CheckSummary, PullRequest } from '../forge.ts';
import type { CheckRun } from '../checkRuns.ts';
import { allPages } from '../http/pages.ts';
import { numberOf, textOf } from '../http/shape.ts';
import { projectPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';

/** What is read of a job (REST API, "Jobs") or of a pipeline that a job has started. */
interface GitLabJob {
  readonly id: number;
  readonly name: string;
  readonly stage: string;
  readonly status: string;
  readonly allow_failure?: boolean;
  readonly failure_reason?: string | null;
  readonly started_at?: string | null;
  readonly finished_at?: string | null;
  readonly web_url?: string | null;
}

/** What is read of the status of a commit, which an outside system may have set (REST API, "Commits", "List commit statuses"). */
interface GitLabStatus {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly allow_failure?: boolean;
  readonly description?: string | null;
  readonly target_url?: string | null;
  readonly started_at?: string | null;
  readonly finished_at?: string | null;
}

export interface GitLabPipeline {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly status: string;
  readonly project_id?: number;
  readonly web_url?: string;
}

const states: Readonly<Record<string, CheckRun['state']>> = {
  success: 'success', failed: 'failure', canceled: 'cancelled', canceling: 'cancelled', skipped: 'skipped', manual: 'skipped',
};

/** Every job of the head's pipeline, and what other systems said of the commit. */
export async function listCheckRuns(api: GitLabApi, pullRequest: PullRequest): Promise<readonly CheckRun[]> {
  const project = projectOf(pullRequest.repository);
  const pipeline = await headPipeline(api, project, pullRequest);
  // A pipeline of a fork's branch lives in the fork.
  const home = `${projectPath(pipeline?.project_id ?? project)}/pipelines/${pipeline?.id ?? ''}`;
  const [jobs, bridges, statuses] = await Promise.all([
    pipeline === undefined ? [] : allPages(api.page<GitLabJob>(`${home}/jobs`)),
    pipeline === undefined ? [] : allPages(api.page<GitLabJob>(`${home}/bridges`)),
    allPages(api.page<GitLabStatus>(`${projectPath(project)}/repository/commits/${pipeline?.sha ?? pullRequest.headSha}/statuses`)),
  ]);
  const known = new Set([...jobs, ...bridges].map(({ id }) => id));
  return [
    ...jobs.map((job) => ofJob(job, pipeline)),
    ...bridges.map((job) => ({ ...ofJob(job, pipeline), canReadLog: false })),
    ...statuses.filter(({ id }) => !known.has(id)).map(ofStatus),
  ];
}

/** The pipeline that decides about the head; also one of the merged result, which has a commit of its own. */
async function headPipeline(api: GitLabApi, project: string, { number, headSha }: PullRequest): Promise<GitLabPipeline | undefined> {
  const { head_pipeline: pipeline, sha } = await api.mergeRequests.show(project, number) as unknown as { readonly head_pipeline: GitLabPipeline | null; readonly sha: string };
  if (pipeline === null || pipeline === undefined) return undefined;
  const isOfHead = pipeline.sha === headSha || (sha === headSha && /^refs\/merge-requests\/\d+\/(?:merge|train)$/.test(pipeline.ref));
  return isOfHead ? pipeline : undefined;
}

function ofJob(job: GitLabJob, pipeline: GitLabPipeline | undefined): CheckRun {
  const ended = job.finished_at !== undefined && job.finished_at !== null;
  return {
    id: `${pipeline?.project_id ?? ''}/${numberOf(job.id, 'id')}`,
    name: textOf(job.name, 'name'),
    group: job.stage,
    state: stateOf(job),
    ...(job.failure_reason ? { summary: job.failure_reason.replaceAll('_', ' ') } : {}),
    ...(job.allow_failure === true ? { required: false } : {}),
    ...times(job),
    ...(job.web_url ? { webUrl: job.web_url } : {}),
    canReadLog: job.status === 'running' || ended,
    canRerun: ended && job.status !== 'skipped',
  };
}

function ofStatus(status: GitLabStatus): CheckRun {
  return {
    id: '',
    name: textOf(status.name, 'name'),
    state: stateOf(status),
    ...(status.description ? { summary: status.description } : {}),
    ...(status.allow_failure === true ? { required: false } : {}),
    ...times(status),
    ...(status.target_url ? { webUrl: status.target_url } : {}),
    canReadLog: false,
    canRerun: false,
  };
}

/** A failure that is allowed stops nothing, and neither does a job that somebody may start by hand if it is allowed to fail. */
function stateOf({ status, allow_failure }: Pick<GitLabJob, 'status' | 'allow_failure'>): CheckRun['state'] {
  if (status === 'failed' && allow_failure === true) return 'neutral';
  if (status === 'manual' && allow_failure !== true) return 'pending';
  // What is not over has told nothing.
  return states[status] ?? 'pending';
}

function times({ started_at, finished_at }: Pick<GitLabJob, 'started_at' | 'finished_at'>): Pick<CheckRun, 'startedAt' | 'completedAt'> {
  return { ...(started_at ? { startedAt: started_at } : {}), ...(finished_at ? { completedAt: finished_at } : {}) };
}

/** One summary of a head's checks. */
export function summarize(runs: readonly CheckRun[]): CheckSummary {
  const failed = [...new Set(runs.filter(({ state }) => state === 'failure' || state === 'cancelled').map(({ name }) => name))];
  const pending = runs.some(({ state }) => state === 'pending');
  return { state: failed.length > 0 ? 'failure' : pending ? 'pending' : runs.length > 0 ? 'success' : 'none', total: runs.length, failed };
}
