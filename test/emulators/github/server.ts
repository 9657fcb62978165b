import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authenticate, requireLogin } from './authentication.ts';
import { branchRuleRoutes } from './branchRules.ts';
import { checkRoutes } from './checks.ts';
import { commitRoutes } from './commits.ts';
import { etagOf, isUnchanged } from '../http/conditionalRequests.ts';
import { contentRoutes } from './contents.ts';
import { completeAnswer } from './description/complete.ts';
import { answerViolations, requestViolations, type Exchange } from './description/openApi.ts';
import type { Failure, Faults } from '../http/faults.ts';
import { answerGraphQl } from './graphql/execute.ts';
import { gitObjectRoutes } from './gitObjects.ts';
import { passOn, type Hub } from './hub.ts';
import { jobRoutes } from './jobs.ts';
import { mergeRoutes } from './merges.ts';
import { pullRequestFileRoutes } from './pullRequestFiles.ts';
import { pullRequestRoutes } from './pullRequests.ts';
import { RateLimit } from './rateLimit.ts';
import { reviewCommentRoutes } from './reviewComments.ts';
import { repositoryRoutes } from './repositories.ts';
import { reviewerRoutes } from './reviewers.ts';
import { reviewRoutes } from './reviews.ts';
import { ApiError, credentialsOf, findRoute, notFound, type ApiAnswer, type ApiRequest } from './route.ts';
import { searchIssues } from './search.ts';
import { fetchPath, serveGit } from '../http/smartHttp.ts';
import { pullRequestPage } from './webPage.ts';

/** Filled gaps, the more particular path first; everything else is emulate's. */
const routes = [...repositoryRoutes, ...branchRuleRoutes, ...jobRoutes, ...pullRequestFileRoutes, ...reviewerRoutes, ...reviewCommentRoutes, ...reviewRoutes, ...pullRequestRoutes, ...mergeRoutes, ...checkRoutes, ...gitObjectRoutes, ...contentRoutes, ...commitRoutes];

/** A request as it came in, with the status that was sent; 0 when the connection was dropped instead. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly login?: string;
  readonly status: number;
}

/** Listens on a loopback port before anything answers, because the address stands in every link. */
export async function listen(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Answers requests as GitHub would: filled gaps first, then emulate, and faults where a test asked for them. */
export function answerRequests(server: Server, hub: Hub, tokens: ReadonlyMap<string, string>, faults: Faults, log: LoggedRequest[], violations: string[]): void {
  const limit = new RateLimit();
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
    void serve(incoming, response).catch((error: unknown) => {
      // A mistake of the emulator's own, which a test must not take for GitHub's.
      process.stderr.write(`GitHub emulator: ${String(error instanceof Error ? error.stack : error)}\n`);
      if (!response.headersSent) response.writeHead(599);
      response.end();
    });
  });

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', hub.url);
    const fetched = fetchPath.exec(url.pathname);
    const repository = fetched && hub.repositories.get(`${fetched[1]}/${fetched[2]}`.toLowerCase());
    if (repository) return serveGit(incoming, response, repository.gitDir, fetched[3] ?? '', url.search.slice(1));

    const stored = /^\/storage\/([^/]+\/[^/]+)\/(\d+)$/.exec(url.pathname);
    if (stored !== null) return serveLog(incoming, response, hub.repositories.get((stored[1] ?? '').toLowerCase())?.logs.get(Number(stored[2])));

    const body = await readAll(incoming);
    const line = { method: incoming.method ?? 'GET', path: url.pathname.replace(/^\/api\/(?:v3\/|(?=graphql$))/, '/') };
    let login: string | undefined;
    let answer: ApiAnswer;
    let failure: Failure | undefined;
    try {
      const user = authenticate(incoming.headers.authorization, tokens);
      login = user?.login;
      failure = faults.take({ ...line, ...(login === undefined ? {} : { login }) });
      if (failure?.type === 'delay') await new Promise((resolve) => setTimeout(resolve, failure?.type === 'delay' ? failure.milliseconds : 0));
      if (failure?.type === 'drop' && failure.when === 'before') return drop(line, login, response);
      answer = failure?.type === 'answer'
        ? { status: failure.status, headers: failure.headers, body: Buffer.from(failure.body) }
        : await describedAnswer({ ...line, query: url.searchParams, headers: plainHeaders(incoming), body, ...user });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      answer = error.answer;
    }
    if (failure?.type === 'drop') return drop(line, login, response);
    send(incoming, response, line, login, answer, failure);
  }

  /** The answer, once it and the request have been held against GitHub's description. */
  async function describedAnswer(request: ApiRequest): Promise<ApiAnswer> {
    if (request.path === '/graphql' && request.method === 'POST') return answerGraphQl(hub, request, violations);
    let answer = await answerOne(hub, request).catch((error: unknown) => {
      if (error instanceof ApiError) return error.answer;
      throw error;
    });
    if (answer.body !== undefined && !Buffer.isBuffer(answer.body)) answer = { ...answer, body: completeAnswer(answer.body) };
    if (!request.path.startsWith('/repos/') && !/^\/(?:user|search)/.test(request.path)) return answer;
    const exchange: Exchange = { ...request, requestBody: jsonOf(request.body), status: answer.status, answerBody: plain(answer.body) };
    if (answer.status < 400) violations.push(...requestViolations(exchange));
    // Files as they are, and pages for people, are not described.
    if (!Buffer.isBuffer(answer.body)) violations.push(...answerViolations(exchange));
    return answer;
  }

  function send(incoming: IncomingMessage, response: ServerResponse, line: { method: string; path: string }, login: string | undefined, answer: ApiAnswer, failure: Failure | undefined): void {
    const bytes = answer.body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(JSON.stringify(answer.body));
    const etag = line.method === 'GET' && answer.status === 200 && failure?.type !== 'answer' ? etagOf(bytes) : undefined;
    const unchanged = etag !== undefined && isUnchanged(etag, incoming.headers['if-none-match']);
    const status = unchanged ? 304 : answer.status;
    const sent = unchanged ? Buffer.alloc(0) : failure?.type === 'truncate' ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
    log.push({ ...line, ...(login === undefined ? {} : { login }), status });
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `E000:${log.length.toString(16).toUpperCase()}`,
      'cache-control': 'private, max-age=60, s-maxage=60',
      ...(login === undefined ? {} : { 'x-oauth-scopes': 'repo, read:org' }),
      ...limit.headers(login, !unchanged),
      ...(etag === undefined ? {} : { etag }),
      ...answer.headers,
      ...(status === 304 || status === 204 ? {} : { 'content-length': String(sent.length) }),
    });
    response.end(sent);
  }

  function drop(line: { method: string; path: string }, login: string | undefined, response: ServerResponse): void {
    log.push({ ...line, ...(login === undefined ? {} : { login }), status: 0 });
    response.socket?.destroy();
  }
}

async function answerOne(hub: Hub, request: ApiRequest): Promise<ApiAnswer> {
  requireLogin(request.method, request.path, request.login);
  const found = findRoute(routes, request.method, request.path);
  const name = /^\/repos\/([^/]+)\/([^/]+)/.exec(request.path) ?? /^\/([^/]+)\/([^/]+)\/pull\/\d+$/.exec(request.path);
  const repository = name ? hub.repositories.get(`${name[1]}/${name[2]}`.toLowerCase()) : undefined;
  if (name && !repository) throw notFound();
  if (found && repository) {
    const get = (key: string) => found.values.get(key) ?? '';
    const number = (key: string) => {
      if (!/^\d+$/.test(get(key))) throw notFound();
      return Number(get(key));
    };
    return found.route.handle(request, { repository, get, number }, hub);
  }
  if (repository && !request.path.startsWith('/repos/')) return pullRequestPage(hub, repository, Number(request.path.split('/').pop()));
  if (request.method === 'GET' && request.path === '/search/issues') return searchIssues(request, hub);
  if (!/^\/(repos|users?|orgs|search)(\/|$)/.test(request.path)) throw notFound();
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  return passOn(await hub.core.send(request.method, request.path + query, { ...credentialsOf(request), body: request.body }));
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function plainHeaders(incoming: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

function jsonOf(body: Buffer): unknown {
  try {
    return body.length === 0 ? undefined : JSON.parse(body.toString());
  } catch {
    return body.toString();
  }
}

/** As it goes over the wire: without what is undefined. */
function plain(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}

/** The store of logs: it knows the link, and refuses who shows it a token. */
function serveLog(incoming: IncomingMessage, response: ServerResponse, log: string | null | undefined): void {
  const status = incoming.headers.authorization !== undefined ? 400 : typeof log === 'string' ? 200 : 404;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(status === 200 ? log : 'Refused.');
}
