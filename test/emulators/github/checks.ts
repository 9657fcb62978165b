/**
 * Check runs and statuses of a real commit. emulate keeps the runs, but finds them only for commits of its own.
 * GitHub documentation: "REST API endpoints for check runs", "List check runs for a Git reference"; "REST API
 * endpoints for commit statuses".
 */
import { resolveCommit } from '../git/git.ts';
import { nodeId } from './gitObjects.ts';
import { succeeded, type Hub, type RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { ApiError, credentialsOf, readJson, type Route } from './route.ts';

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/check-runs',
    handle: async (request, { repository }, hub) => {
      const sha = String(readJson(request)['head_sha']);
      if (!(await resolveCommit(repository.gitDir, sha))) throw new ApiError(422, `No commit found for SHA: ${sha}`, { page: '/checks/runs#create-a-check-run' });
      const created = succeeded(await hub.core.send('POST', request.path, { ...credentialsOf(request), body: request.body })).body as { check_suite: { id: number } };
      repository.checkSuites.set(sha, (repository.checkSuites.get(sha) ?? new Set<number>()).add(created.check_suite.id));
      return { status: 201, body: withAnnotations(created) };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/check-runs',
    handle: async (request, { repository, get }, hub) => {
      const sha = await commitOf(repository, get('ref'));
      const runs = (await readRuns(hub, repository, sha, credentialsOf(request)))
        .filter((run) => fits(run, request.query, 'check_name', 'name') && fits(run, request.query, 'status', 'status'));
      // By default only the latest run of each name.
      const shown = request.query.get('filter') === 'all' ? runs : [...new Map(runs.map((run) => [run['name'], run])).values()];
      const paged = page(shown, request, hub.url);
      return { ...paged, body: { total_count: shown.length, check_runs: (paged.body as object[]).map(withAnnotations) } };
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
      const id = ++statuses;
      const { body: creator } = succeeded(await hub.core.send('GET', '/user', credentialsOf(request)));
      const status = {
        url: `${hub.url}/repos/${repository.fullName}/statuses/${sha}`, id, node_id: nodeId('SC', repository, String(id)), avatar_url: `${hub.url}/avatars/${request.login}`, creator: simpleUser(creator),
        context: 'default', description: null, target_url: null, ...body, created_at: now, updated_at: now,
      };
      repository.statuses.set(sha, [status, ...(repository.statuses.get(sha) ?? [])]);
      return { status: 201, body: status };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/status',
    handle: async (request, { repository, get }, hub) => {
      const sha = await commitOf(repository, get('ref'));
      const latest = statusesOf(repository, sha);
      const states = new Set(latest.map((status) => status.state));
      // "failure if any of the contexts report as error or failure; pending if there are no statuses or a context is pending".
      const state = states.has('error') || states.has('failure') ? 'failure' : latest.length === 0 || states.has('pending') ? 'pending' : 'success';
      // In the combined status the creators are left out.
      const paged = page(latest.map((status) => Object.fromEntries(Object.entries(status).filter(([key]) => key !== 'creator'))), request, hub.url);
      const { body: described } = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}`, credentialsOf(request)));
      const url = `${hub.url}/repos/${repository.fullName}/commits/${sha}`;
      return { ...paged, body: { state, statuses: paged.body, sha, total_count: latest.length, repository: described, commit_url: url, url: `${url}/status` } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}/statuses',
    handle: async (request, { repository, get }, hub) => page(repository.statuses.get(await commitOf(repository, get('ref'))) ?? [], request, hub.url),
  },
];

let statuses = 0;

/** emulate leaves out where a check run's annotations are. */
function withAnnotations(run: object): object {
  const { output, url } = run as { output?: object; url?: string };
  return { ...run, output: { title: null, summary: null, text: null, annotations_count: 0, ...output, annotations_url: `${url}/annotations` } };
}

/** What an answer shows of a user in passing. */
function simpleUser(user: unknown): object {
  const { login, id, node_id, avatar_url, url, html_url } = user as Record<string, unknown>;
  return { login, id, node_id, avatar_url, url, html_url };
}

async function commitOf(repository: RepositoryState, ref: string): Promise<string> {
  const sha = await resolveCommit(repository.gitDir, ref);
  if (!sha) throw new ApiError(422, `No commit found for SHA: ${ref}`, { page: '/commits/commits#get-a-commit' });
  return sha;
}

/** How each check and status of a commit stands, by name. */
export async function latestRuns(hub: Hub, repository: RepositoryState, sha: string): Promise<ReadonlyMap<string, 'success' | 'failure' | 'pending'>> {
  const runs = await readRuns(hub, repository, sha, {});
  const passed = ['success', 'neutral', 'skipped'];
  return new Map([
    ...runs.map((run): [string, 'success' | 'failure' | 'pending'] => [String(run['name']), run['status'] !== 'completed' ? 'pending' : passed.includes(String(run['conclusion'])) ? 'success' : 'failure']),
    ...statusesOf(repository, sha).map(({ context, state }): [string, 'success' | 'failure' | 'pending'] => [context, state === 'success' || state === 'pending' ? state : 'failure']),
  ]);
}

/** A check run, by its id. */
export async function latestJob(hub: Hub, repository: RepositoryState, id: number, credentials: { readonly token?: string }): Promise<Readonly<Record<string, unknown>>> {
  return succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/check-runs/${id}`, credentials)).body as Record<string, unknown>;
}

/** GitHub's own app, whose check runs are the jobs of workflows (REST, the schema "integration"). */
export const actionsApp = {
  id: 15368, slug: 'github-actions', node_id: 'MDM6QXBwMTUzNjg=', name: 'GitHub Actions', description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions', html_url: 'https://github.com/apps/github-actions', created_at: '2018-07-30T09:30:17Z', updated_at: '2024-04-10T20:33:16Z',
  owner: { login: 'github', id: 9919, node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=', avatar_url: 'https://avatars.githubusercontent.com/u/9919', url: 'https://api.github.com/users/github', html_url: 'https://github.com/github', type: 'Organization', site_admin: false },
  permissions: { checks: 'write', contents: 'read' }, events: ['check_run'],
};

export interface StoredStatus {
  readonly id: number;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly created_at: string;
}

/** The newest status of each context. */
export function statusesOf(repository: RepositoryState, sha: string): readonly StoredStatus[] {
  const oldestFirst = [...(repository.statuses.get(sha) ?? [])].reverse() as StoredStatus[];
  return [...new Map(oldestFirst.map((status) => [status.context, status])).values()];
}

export async function readRuns(hub: Hub, repository: RepositoryState, sha: string, credentials: { readonly token?: string }): Promise<Record<string, unknown>[]> {
  const runs: Record<string, unknown>[] = [];
  for (const suite of repository.checkSuites.get(sha) ?? []) {
    const answer = succeeded(await hub.core.send('GET', `/repos/${repository.fullName}/check-suites/${suite}/check-runs?per_page=100`, credentials));
    runs.push(...(answer.body as { check_runs: Record<string, unknown>[] }).check_runs);
  }
  for (const run of runs) if (repository.logs.has(Number(run['id']))) run['app'] = actionsApp;
  return runs.sort((a, b) => Number(a['id']) - Number(b['id']));
}

function fits(run: Readonly<Record<string, unknown>>, query: URLSearchParams, parameter: string, field: string): boolean {
  const wanted = query.get(parameter);
  return wanted === null || run[field] === wanted;
}
