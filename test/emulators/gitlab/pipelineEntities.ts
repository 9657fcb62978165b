import { latest } from './diffs.ts';
import type { Hub } from './route.ts';
import type { Job, MergeRequest, Pipeline, Project } from './state.ts';

export function headPipeline(project: Project, mr: MergeRequest): Pipeline | undefined {
  return project.pipelines.filter(({ sha }) => sha === latest(mr).head).at(-1);
}

/** The jobs that count: a repeated one is replaced. */
export function currentJobs({ jobs }: Pipeline): readonly Job[] {
  return jobs.filter(({ retried }) => !retried);
}

export function pipelineStatus(pipeline: Pipeline): string {
  const jobs = currentJobs(pipeline).filter(({ status, allowFailure }) => !(allowFailure && (status === 'failed' || status === 'manual')));
  for (const status of ['running', 'pending', 'failed', 'canceled', 'manual']) if (jobs.some((job) => job.status === status)) return status;
  return 'success';
}

export function pipelineEntity(hub: Hub, project: Project, pipeline: Pipeline): Readonly<Record<string, unknown>> {
  return {
    id: pipeline.id, iid: pipeline.id, project_id: project.id, sha: pipeline.sha, ref: pipeline.ref, status: pipelineStatus(pipeline), source: 'merge_request_event',
    created_at: pipeline.createdAt, updated_at: pipeline.createdAt, web_url: `${hub.url}/${project.path}/-/pipelines/${pipeline.id}`,
  };
}

export function jobEntity(hub: Hub, project: Project, pipeline: Pipeline, job: Job): Readonly<Record<string, unknown>> {
  const ended = ['success', 'failed', 'canceled'].includes(job.status);
  const started = ended || job.status === 'running';
  return {
    id: job.id, name: job.name, stage: job.stage, status: job.status, ref: pipeline.ref, tag: false, allow_failure: job.allowFailure,
    created_at: pipeline.createdAt, started_at: started ? pipeline.createdAt : null, finished_at: ended ? pipeline.createdAt : null,
    failure_reason: job.status === 'failed' ? 'script_failure' : undefined, web_url: `${hub.url}/${project.path}/-/jobs/${job.id}`, pipeline: pipelineEntity(hub, project, pipeline),
  };
}
