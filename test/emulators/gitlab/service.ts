/** GitLab as a service of emulate: it keeps the state and takes snapshots of it; the routes are ours. */
import { createEmulator, defineEmulator } from 'emulate';
import { findRoute } from '../http/findRoute.ts';
import { approvalRoutes } from './approvals.ts';
import { authenticate, type Token } from './authentication.ts';
import { commitRoutes } from './commits.ts';
import { draftRoutes } from './drafts.ts';
import { answerGraphQL } from './graphql.ts';
import { mergeRequestRoutes } from './mergeRequests.ts';
import { mergeRoutes } from './merging.ts';
import { noteRoutes } from './notes.ts';
import { peopleRoutes } from './people.ts';
import { pipelineRoutes } from './pipelines.ts';
import { repositoryRoutes } from './repository.ts';
import { ApiError, badRequest, checkParameters, notFound, readQuery, type ApiAnswer, type Hub } from './route.ts';
import type { State } from './state.ts';

/** All that is answered; anything else is 404, as for a path that GitLab does not have. */
export const routes = [...mergeRoutes, ...draftRoutes, ...noteRoutes, ...approvalRoutes, ...mergeRequestRoutes, ...repositoryRoutes, ...commitRoutes, ...pipelineRoutes, ...peopleRoutes];

/** A request as it came in. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Service {
  readonly hub: Hub;
  answer(request: RawRequest): Promise<ApiAnswer>;
  close(): Promise<void>;
}

export async function startService(url: string, initial: State, tokens: ReadonlyMap<string, Token>): Promise<Service> {
  let state = initial;
  let last = 0;
  const hub: Hub = {
    url,
    get state() { return state; },
    // Two things that follow one another never have the same time.
    now: () => new Date((last = Math.max(Date.now(), last + 1))).toISOString(),
    nextId: () => state.nextId++,
    user: (username) => {
      const user = state.users.find((one) => one.username === username);
      if (user === undefined) throw new Error(`There is no user ${username}.`);
      return user;
    },
  };
  const gitlab = defineEmulator({
    name: 'gitlab',
    state: () => initial,
    setup: ({ app, state: kept }) => {
      state = kept;
      app.use('*', async ({ req: { raw } }) => {
        const { status, headers, body } = await answerOrFail(hub, tokens, { method: raw.method, url: new URL(raw.url), headers: Object.fromEntries(raw.headers), body: await raw.text() });
        return new Response(body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
      });
    },
  });
  // What a connection does (drops, delays) is the server's; emulate itself does not listen.
  const emulator = await createEmulator({ service: gitlab, listen: false });
  return {
    hub,
    answer: async ({ method, url: { pathname, search }, headers, body }) => {
      const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined && !/^(?:connection|content-length|host|transfer-encoding)$/.test(header[0]));
      const response = await emulator.request(pathname + search, { method, headers: given, ...(body === '' ? {} : { body }) });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    close: () => emulator.close(),
  };
}

/** A mistake of the emulator's own must not pass for an answer of GitLab. */
async function answerOrFail(hub: Hub, tokens: ReadonlyMap<string, Token>, request: RawRequest): Promise<ApiAnswer> {
  try {
    return await answer(hub, tokens, request);
  } catch (error) {
    process.stderr.write(`GitLab emulator: ${error instanceof Error ? error.stack : String(error)}\n`);
    return { status: 599, body: { message: 'The emulator failed.' } };
  }
}

async function answer(hub: Hub, tokens: ReadonlyMap<string, Token>, { method, url, headers, body }: RawRequest): Promise<ApiAnswer> {
  try {
    const user = hub.user(authenticate(headers, method, tokens));
    if (url.pathname === '/api/graphql') return await answerGraphQL(hub, user, parse(body));
    if (!url.pathname.startsWith('/api/v4/')) throw notFound();
    const path = url.pathname.slice('/api/v4/'.length);
    const found = findRoute(routes, method, path);
    if (found === undefined) throw new ApiError(404, '404 Not Found', 'error');
    const get = (name: string): string => found.values.get(name) ?? '';
    const values = checkParameters(found.route, { ...readQuery(url.searchParams), ...parse(body) });
    return await found.route.handle({ method, path, user, values }, { get, ...named(hub, found.values, found.route.path) } as never, hub);
  } catch (error) {
    if (error instanceof ApiError) return error.answer;
    throw error;
  }
}

/** The project and the merge request that a path names. */
function named(hub: Hub, values: ReadonlyMap<string, string>, path: string) {
  if (!path.startsWith('projects/')) return {};
  const id = values.get('id') ?? '';
  const project = hub.state.projects.find((one) => one.path.toLowerCase() === id.toLowerCase() || String(one.id) === id);
  if (project === undefined) throw notFound('Project');
  const iid = values.get('iid');
  if (iid === undefined) return { project };
  if (!/^\d+$/.test(iid)) throw new ApiError(400, 'merge_request_iid is invalid', 'error');
  const mr = project.mergeRequests.find((one) => one.iid === Number(iid));
  if (mr === undefined) throw notFound();
  return { project, mr };
}

function parse(body: string): Record<string, unknown> {
  if (body === '') return {};
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw badRequest('The body is not JSON');
  }
  throw badRequest('The body is not an object');
}
