/** Pipelines and jobs. REST API, "Pipelines", "Jobs". */
import { page } from './paging.ts';
import { currentJobs, jobEntity, pipelineEntity } from './pipelineEntities.ts';
import { forbidden, list, notFound, route, type Route } from './route.ts';
import { roles, type Job, type Pipeline, type Project } from './state.ts';
import { requireRole } from './mergeRequests.ts';
import { latest } from './diffs.ts';

export const pipelineRoutes: readonly Route[] = [
  list('projects/{id}/merge_requests/{iid}/pipelines', 'merge_requests/#list-merge-request-pipelines', {}, (request, { project, mr }, hub) =>
    page(project.pipelines.filter(({ sha }) => mr.versions.some(({ head }) => head === sha)).map((pipeline) => pipelineEntity(hub, project, pipeline)).reverse(), request, hub)),
  route('POST projects/{id}/merge_requests/{iid}/pipelines', 'merge_requests/#create-merge-request-pipeline', {}, ({ user }, { project, mr }, hub) => {
    requireRole(user.role, 'developer');
    const pipeline: Pipeline = { id: hub.nextId(), sha: latest(mr).head, ref: `refs/merge-requests/${mr.iid}/head`, jobs: [], createdAt: hub.now() };
    project.pipelines.push(pipeline);
    return { status: 201, body: pipelineEntity(hub, project, pipeline) };
  }),
  list('projects/{id}/pipelines/{pipeline}/jobs', 'jobs/#list-all-jobs-by-pipeline', { scope: 'array', include_retried: 'boolean' }, (request, { project, get }, hub) => {
    const pipeline = findPipeline(project, get('pipeline'));
    const jobs = request.values['include_retried'] === true ? pipeline.jobs : currentJobs(pipeline);
    return page(jobs.map((job) => jobEntity(hub, project, pipeline, job)), request, hub);
  }),
  list('projects/{id}/pipelines/{pipeline}/bridges', 'jobs/#list-all-trigger-jobs-for-a-pipeline', { scope: 'array' }, (request, { project, get }, hub) => {
    findPipeline(project, get('pipeline'));
    return page([], request, hub);
  }),
  route('GET projects/{id}/jobs/{job}/trace', 'jobs/#retrieve-a-job-log-file', {}, (_request, { project, get }) => ({ status: 200, body: findJob(project, get('job')).job.trace, headers: { 'content-type': 'text/plain' } })),
  route('POST projects/{id}/jobs/{job}/retry', 'jobs/#retry-a-job', {}, ({ user }, { project, get }, hub) => {
    if (roles[user.role] < roles.developer) throw forbidden();
    const { job, pipeline } = findJob(project, get('job'));
    if (job.retried || !['success', 'failed', 'canceled'].includes(job.status)) throw Object.assign(forbidden(), { answer: { status: 403, body: { message: '403 Forbidden - Job is not retryable' } } });
    const again: Job = { ...job, id: hub.nextId(), status: 'pending', trace: '' };
    job.retried = true;
    pipeline.jobs.push(again);
    return { status: 201, body: jobEntity(hub, project, pipeline, again) };
  }),
];

function findPipeline({ pipelines }: Project, id: string): Pipeline {
  const pipeline = pipelines.find((one) => one.id === Number(id));
  if (pipeline === undefined) throw notFound();
  return pipeline;
}

function findJob({ pipelines }: Project, id: string): { readonly job: Job; readonly pipeline: Pipeline } {
  for (const pipeline of pipelines) {
    const job = pipeline.jobs.find((one) => one.id === Number(id));
    if (job !== undefined) return { job, pipeline };
  }
  throw notFound();
}
