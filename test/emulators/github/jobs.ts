/**
 * Jobs of GitHub Actions: their check runs, their logs and their re-runs.
 * GitHub documentation: "REST API endpoints for workflow jobs", "Download job logs for a workflow run" (302 to a link that
 * expires after a minute; 410 when the log is gone); "REST API endpoints for workflow runs", "Re-run a job from a workflow run".
 */
import { latestJob } from './checks.ts';
import { succeeded } from './hub.ts';
import { ApiError, credentialsOf, notFound, type Route } from './route.ts';
import { permissionOf } from './settings.ts';

export const jobRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/jobs/{job}/logs',
    handle: (_request, { repository, number }, hub) => {
      const log = repository.logs.get(number('job'));
      if (log === undefined) throw notFound('/actions/workflow-jobs#download-job-logs-for-a-workflow-run');
      if (log === null) throw new ApiError(410, 'Server Error', { page: '/actions/workflow-jobs#download-job-logs-for-a-workflow-run' });
      // The log lies elsewhere, at a place that takes no authorization but its own.
      return Promise.resolve({ status: 302, headers: { location: `${hub.url.replace('127.0.0.1', 'localhost')}/storage/${repository.fullName}/${number('job')}?sig=x` } });
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/jobs/{job}/rerun',
    handle: async (request, { repository, number }, hub) => {
      const docs = { page: '/actions/workflow-runs#re-run-a-job-from-a-workflow-run' };
      if (!repository.logs.has(number('job'))) throw notFound(docs.page);
      if (permissionOf(repository.settings, request.login ?? '') === 'READ') throw new ApiError(403, 'Must have admin rights to Repository.', docs);
      const run = await latestJob(hub, repository, number('job'), credentialsOf(request));
      if (run['status'] !== 'completed') throw new ApiError(403, 'The workflow run containing this job is already running', docs);
      succeeded(await hub.core.send('PATCH', `/repos/${repository.fullName}/check-runs/${number('job')}`, { ...credentialsOf(request), body: { status: 'queued', conclusion: null } }));
      return { status: 201, body: {} };
    },
  },
];
