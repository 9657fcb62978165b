/**
 * Check runs and statuses of a real commit. emulate keeps the runs, but finds them only for commits of its own.
 * GitHub documentation: "REST API endpoints for check runs", "List check runs for a Git reference"; "REST API
 * endpoints for commit statuses".
 */
import { resolveCommit } from '../git/git.ts';
import { succeeded, type Hub, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { ApiError, credentialsOf, readJson, type ApiRequest, type Route } from './route.ts';

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/check-runs',
    handle: async (request, { repository }, hub) => {
      const sha = String(readJson(request)['head_sha']);
      if (!(await resolveCommit(repository.gitDir, sha))) throw new ApiError(422, `No commit found for SHA: ${sha}`, { page: '/checks/runs#create-a-check-run' });
      const created = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body: request.body })).body as { check_suite: { id: number } };
      repository.checkSuites.set(sha, (repository.checkSuites.get(sha) ?? new Set<number>()).add(created.check_suite.id));
      return { status: 201, body: created };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/check-runs',
    handle: async (request, { repository, get }, hub) => {
      const sha = await commitOf(repository, get('ref'));
      const runs = (await readRuns(hub, repository, sha, request))
        .filter((run) => fits(run, request.query, 'check_name', 'name') && fits(run, request.query, 'status', 'status'));
      // By default only the latest run of each name.
      const shown = request.query.get('filter') === 'all' ? runs : [...new Map(runs.map((run) => [run['name'], run])).values()];
      const paged = page(shown, request, hub.url);
      return { ...paged, body: { total_count: shown.length, check_runs: paged.body } };
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/statuses/{sha}',
    handle: async (request, { repository, get }, hub) => {
      const body = readJson(request);
      const sha = await commitOf(repository, get('sha'));
      if (!['error', 'failure', 'pending', 'success'].includes(String(body['state']))) throw new ApiError(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', field: 'state', message: 'state is not included in the list' }] });
      const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
      const status = { url: `${hub.url}/repos/${repository.fullName}/statuses/${sha}`, context: 'default', description: null, target_url: null, ...body, created_at: now, updated_at: now };
      repository.statuses.set(sha, [status, ...(repository.statuses.get(sha) ?? [])]);
      return { status: 201, body: status };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/status',
    handle: async (request, { repository, get }, hub) => {
      const sha = await commitOf(repository, get('ref'));
      const latest = [...new Map([...(repository.statuses.get(sha) ?? [])].reverse().map((status) => [(status as { context: string }).context, status as { context: string; state: string }])).values()];
      const states = new Set(latest.map((status) => status.state));
      // "failure if any of the contexts report as error or failure; pending if there are no statuses or a context is pending".
      const state = states.has('error') || states.has('failure') ? 'failure' : latest.length === 0 || states.has('pending') ? 'pending' : 'success';
      const paged = page(latest, request, hub.url);
      return { ...paged, body: { state, statuses: paged.body, sha, total_count: latest.length, url: `${hub.url}/repos/${repository.fullName}/commits/${sha}/status` } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/statuses',
    handle: async (request, { repository, get }, hub) => page(repository.statuses.get(await commitOf(repository, get('ref'))) ?? [], request, hub.url),
  },
];

async function commitOf(repository: RepositoryState, ref: string): Promise<string> {
  const sha = await resolveCommit(repository.gitDir, ref);
  if (!sha) throw new ApiError(422, `No commit found for SHA: ${ref}`, { page: '/commits/commits#get-a-commit' });
  return sha;
}

async function readRuns(hub: Hub, repository: RepositoryState, sha: string, request: ApiRequest): Promise<Record<string, unknown>[]> {
  const runs: Record<string, unknown>[] = [];
  for (const suite of repository.checkSuites.get(sha) ?? []) {
    const answer = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/check-suites/${suite}/check-runs?per_page=100`, credentialsOf(request)));
    runs.push(...(answer.body as { check_runs: Record<string, unknown>[] }).check_runs);
  }
  return runs.sort((a, b) => Number(a['id']) - Number(b['id']));
}

function fits(run: Readonly<Record<string, unknown>>, query: URLSearchParams, parameter: string, field: string): boolean {
  const wanted = query.get(parameter);
  return wanted === null || run[field] === wanted;
}
