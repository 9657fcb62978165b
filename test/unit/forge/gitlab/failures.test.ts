import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitLabForge, type GitLabForge, ForgeError, type RequestLogEntry } from '../../../../src/forge/index.ts';
import { type AnsweringServer, brokenOff, cutJson, dropped, html, json, redirect, silent, startAnsweringServer, withEtag } from '../answers.ts';
import { type Scratch, startScratch } from './scratch.ts';

const token = 'glpat-0123456789abcdefghij';
let server: AnsweringServer;
let forge: GitLabForge;
let log: RequestLogEntry[];
beforeEach(async () => {
  server = await startAnsweringServer();
  log = [];
  forge = createGitLabForge({ baseUrl: `${server.url}/api/v4`, token, log: (entry) => log.push(entry), timing: { retryBase: 1, timeout: 300 } });
});
afterEach(() => server.close());

const failureOf = async (promise: Promise<unknown>): Promise<ForgeError> => {
  const error = await promise.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof ForgeError)) throw new Error(`expected a ForgeError, got ${String(error)}`);
  return error;
};
const repository = { host: '', owner: 'acme/platform', name: 'fleet' };
const list = () => forge.listOpenPullRequests(repository);
const write = () => forge.reply({ repository, number: 7 } as never, 'thread', 'Text');

describe('what cannot be answered is a failure that says what to do', () => {
  it.each([
    ['a wrong token', json(401, { message: '401 Unauthorized' }), 'unauthorized', /does not accept your sign-in/, /scope "api"/],
    ['an expired token', json(401, { error: 'invalid_token', error_description: 'Token is expired.' }), 'unauthorized', /expired/, /Sign In/],
    ['a token without the scope', json(403, { error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope: 'api' }), 'forbidden', /lacks a scope/, /scope "api"/],
    ['something forbidden', json(403, { message: '403 Forbidden' }), 'forbidden', /does not let your account/, /access/],
    ['a project that is not there', json(404, { message: '404 Project Not Found' }), 'not-found', /no such project/, /access to the project/],
    ['a refusal by field', json(400, { message: { title: ['is too long (maximum is 255 characters)'] } }), 'refused', /title is too long/, /Shorten/],
    ['a missing parameter', json(400, { error: 'body is missing' }), 'refused', /body is missing/, /Refresh/],
    ['a server in trouble', json(500, { message: '500 Internal Server Error' }), 'server', /status 500/, /Try again/],
    ['a gateway in trouble', html(502), 'server', /status 502/, /Try again/],
    ['a sign-in page', html(200), 'unexpected-answer', /web page instead of data/, /gitopsReview.gitlab.baseUrl/],
    ['the way to a sign-in page elsewhere', redirect(302, 'https://login.example/'), 'unexpected-answer', /elsewhere/, /proxy/],
    ['an answer that breaks off', brokenOff, 'network', /broke off/, /connection/],
    ['a damaged answer', cutJson, 'unexpected-answer', /incomplete or damaged/, /Try again/],
    ['an answer that is no list', json(200, { message: 'Hello' }), 'unexpected-answer', /not what GitLab's API gives/, /baseUrl/],
    ['a dropped connection', dropped, 'network', /broke off/, /VPN/],
    ['no answer in time', silent, 'network', /did not answer in time/, /network/],
  ] as const)('%s', async (_, answer, kind, message, advice) => {
    server.on('GET ', answer);
    const error = await failureOf(list());
    expect(error).toMatchObject({ kind, outcomeUnknown: false });
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(advice);
  });

  it.each(['', 'gitlab.com', 'ftp://example.com', 'https://me:secret@example.com'])('a server address like "%s"', (baseUrl) => {
    expect(() => createGitLabForge({ baseUrl, token, log: () => {} })).toThrow(/not a web address/);
  });

  it('a path that no project has, and nothing is sent', async () => {
    await expect(forge.getPullRequest({ ...repository, owner: 'acme/..' }, 7)).rejects.toMatchObject({ kind: 'not-found' });
    expect(server.seen).toEqual([]);
  });
});

describe('the address', () => {
  it.each([['/api/v4'], ['/api/v4/'], [''], ['/']])('may end with "%s"', async (end) => {
    server.on('GET /api/v4/user', json(200, { id: 1, username: 'mara' }));
    forge = createGitLabForge({ baseUrl: server.url + end, token, log: () => {} });
    expect([await forge.whoAmI(), forge.host]).toEqual(['mara', `${server.url}/api/v4`]);
  });

  it('may be below a path, also for GraphQL', async () => {
    const scratch: Scratch = await startScratch({ root: '/tools/gitlab' });
    const mara = scratch.forgeOf('mara');
    expect(mara.host).toMatch(/\/tools\/gitlab\/api\/v4$/);
    expect((await mara.findPullRequests({ relation: 'all', state: 'open', limit: 5 })).items[0]?.checks).toBeDefined();
    await scratch.stop();
  });

  it('has the full path of a project as one part', async () => {
    server.on('GET ', json(200, []));
    await list();
    expect(server.seen[0]?.path).toMatch(/^\/api\/v4\/projects\/acme%2Fplatform%2Ffleet\/merge_requests\?/);
  });
});

describe('the token', () => {
  it('stands in PRIVATE-TOKEN, or as a bearer when it is of OAuth', async () => {
    server.on('GET ', json(200, { id: 1, username: 'mara' }));
    const oauth = 'a1'.repeat(32);
    await forge.whoAmI();
    await createGitLabForge({ baseUrl: server.url, token: oauth, log: () => {} }).whoAmI();
    await createGitLabForge({ baseUrl: server.url, token: 'plain', tokenKind: 'oauth', log: () => {} }).whoAmI();
    expect(server.seen.map(({ headers }) => [headers['private-token'], headers.authorization])).toEqual([[token, undefined], [undefined, `Bearer ${oauth}`], [undefined, 'Bearer plain']]);
  });

  it('does not follow a redirect to another server, and does follow one within its own', async () => {
    const other = await startAnsweringServer();
    other.on('GET ', json(200, []));
    server.on('GET ', redirect(302, `${other.url}/steal`));
    await list().catch(() => undefined);
    await other.close();
    expect(other.seen).toEqual([]);
    server.on('GET /api/v4/user', redirect(301, '/api/v4/moved'));
    server.on('GET /api/v4/moved', json(200, { id: 1, username: 'mara' }));
    expect(await forge.whoAmI()).toBe('mara');
  });

  it('is in no message, cause or log, even when the host repeats it', async () => {
    const other = 'glpat-AAAABBBBCCCCDDDDEEEE';
    server.on('GET ', json(400, { message: `Bad ${token}, gloas-1234567890abcdef and ${other}` }));
    const error = await failureOf(list());
    const texts = [error.message, error.advice, String(error.cause), error.stack ?? '', JSON.stringify(log)].join('\n');
    for (const secret of [token, other, 'gloas-1234567890abcdef']) expect(texts).not.toContain(secret);
    expect(error.message).toContain('[token removed]');
  });

  it.each(['read_api', 'expired'] as const)('that is %s is told so', async (which) => {
    const scratch = await startScratch();
    const weak = createGitLabForge({ baseUrl: scratch.gitlab.apiUrl, token: which === 'expired' ? scratch.gitlab.tokens.expired : scratch.gitlab.tokens.readOnly, log: () => {} });
    if (which === 'expired') await expect(weak.whoAmI()).rejects.toMatchObject({ kind: 'unauthorized' });
    else {
      await weak.whoAmI();
      await expect(weak.submitReview(scratch.pullRequest, { verdict: 'comment', body: 'x', commit: scratch.head })).rejects.toMatchObject({ kind: 'forbidden', advice: expect.stringContaining('scope "api"') as string });
    }
    await scratch.stop();
  });
});

describe('reads are repeated', () => {
  it.each([['a failing server', json(503, {})], ['a dropped connection', dropped], ['an answer that breaks off', brokenOff], ['no answer in time', silent]])('after %s', async (_, bad) => {
    server.on('GET ', bad, bad, json(200, []));
    expect(await list()).toEqual([]);
    expect(server.seen).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 422])('not after %i, which would stay', async (status) => {
    server.on('GET ', json(status, { message: 'No' }));
    await failureOf(list());
    expect(server.seen).toHaveLength(1);
  });

  it('but not for ever, and not after they were called off', async () => {
    server.on('GET ', json(503, {}));
    await failureOf(list());
    expect(server.seen).toHaveLength(3);
    forge = createGitLabForge({ baseUrl: server.url, token, log: () => {}, timing: { retryBase: 60_000 } });
    const stop = new AbortController();
    server.on('GET ', (response, request) => {
      json(500, {})(response, request);
      setTimeout(() => stop.abort(), 20);
    });
    expect((await failureOf(forge.listOpenPullRequests(repository, stop.signal))).kind).toBe('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toHaveLength(4);
  });

  it('a request under way ends when it is called off', async () => {
    let closed = false;
    server.on('GET ', (response) => void response.on('close', () => { closed = true; }));
    forge = createGitLabForge({ baseUrl: server.url, token, log: () => {} });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    expect((await failureOf(forge.whoAmI(stop.signal))).kind).toBe('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toBe(true);
  });
});

describe('a write is sent once', () => {
  it.each([
    ['the server fails', json(500, {}), 'server'], ['a gateway fails', html(502), 'server'], ['the connection is dropped', dropped, 'network'], ['the answer breaks off', brokenOff, 'network'],
    ['no answer comes in time', silent, 'network'], ['the answer is damaged', cutJson, 'unexpected-answer'], ['a page comes instead', html(200), 'unexpected-answer'],
  ] as const)('and its outcome is unknown when %s', async (_, answer, kind) => {
    server.on('POST ', answer);
    expect(await failureOf(write())).toMatchObject({ kind, outcomeUnknown: true });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['the token is not accepted', json(401, { message: '401 Unauthorized' }), 'unauthorized'], ['it is forbidden', json(403, { message: '403 Forbidden' }), 'forbidden'], ['it is refused', json(400, { message: 'No' }), 'refused'],
    ['there were too many', json(429, { message: 'Retry later' }, { 'retry-after': '1' }), 'rate-limited'], ['it would be turned into a read', redirect(302, '/login'), 'unexpected-answer'],
  ] as const)('and surely not carried out when %s', async (_, answer, kind) => {
    server.on('POST ', answer);
    expect(await failureOf(write())).toMatchObject({ kind, outcomeUnknown: false });
    expect(server.seen).toHaveLength(1);
  });
});

describe('rate limits', () => {
  it('are waited for when a read is allowed again soon', async () => {
    server.on('GET ', json(429, { message: 'Retry later' }, { 'retry-after': '1' }), json(200, []));
    expect(await list()).toEqual([]);
  });

  it.each([
    ['by Retry-After', { 'retry-after': '600' }], ['by RateLimit-Reset', { 'ratelimit-reset': String(Math.floor(Date.now() / 1000) + 600) }],
  ])('are told with the time at which they end (%s), and nothing is sent until then', async (_, headers) => {
    server.on('GET ', (response) => {
      response.writeHead(429, { 'content-type': 'text/plain', ...headers });
      response.end('Retry later\n');
    });
    const error = await failureOf(list());
    expect(error.kind).toBe('rate-limited');
    const minutes = ((error.retryAt?.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(11);
    expect(await failureOf(write())).toMatchObject({ kind: 'rate-limited', retryAt: error.retryAt });
    expect(server.seen).toHaveLength(1);
  });

  it('without a time are a minute', async () => {
    server.on('GET ', json(429, {}));
    const seconds = (((await failureOf(list())).retryAt?.getTime() ?? 0) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThan(70);
  });
});

it('ETags send no content twice', async () => {
  server.on('GET /api/v4/user', withEtag('"1"', { id: 1, username: 'mara' }));
  expect([await forge.whoAmI(), await forge.whoAmI()]).toEqual(['mara', 'mara']);
  expect(log.map(({ status }) => status)).toEqual([200, 304]);
});
