import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubForge, type Forge, ForgeError, type RequestLogEntry } from '../../../src/forge/index.ts';
import { type Answer, type AnsweringServer, brokenOff, cutJson, dropped, html, json, redirect, silent, startAnsweringServer, withEtag } from './answers.ts';
import { pullRequestAt, pullRequestData, repositoryAt } from './github-data.ts';

const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
let server: AnsweringServer;
let forge: Forge;
let log: RequestLogEntry[];
beforeEach(async () => {
  server = await startAnsweringServer();
  log = [];
  forge = createGitHubForge({ baseUrl: server.url, token, log: (entry) => log.push(entry), timing: { retryBase: 1, timeout: 300 } });
});
afterEach(() => server.close());

const loginDetour: Answer = (response, request) => (request.path === '/login' ? html() : redirect(302, '/login'))(response, request);

const failureOf = async (promise: Promise<unknown>): Promise<ForgeError> => {
  const error = await promise.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof ForgeError)) throw new Error(`expected a ForgeError, got ${String(error)}`);
  return error;
};
const list = () => forge.listOpenPullRequests(repositoryAt(forge.host));

describe('what cannot be answered is a failure that says what to do', () => {
  it.each([
    ['a wrong or expired token', json(401, { message: 'Bad credentials' }), 'unauthorized', /does not accept your sign-in/, /GitOps Review: Sign In/],
    ['a repository that is not there or not to be seen', json(404, { message: 'Not Found' }), 'not-found', /or your account may not see it/, /scope "repo"/],
    ['a token without single sign-on', json(403, { message: 'Resource protected by organization SAML enforcement.' }, { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=AB' }), 'forbidden', /single sign-on/, /https:\/\/github.com\/orgs\/acme\/sso/],
    ['a token without the scope', json(403, { message: 'Forbidden' }, { 'x-oauth-scopes': 'read:user', 'x-accepted-oauth-scopes': 'repo' }), 'forbidden', /lacks the scope repo/, /Create a token/],
    ['a token without any scope', json(403, { message: 'Forbidden' }, { 'x-oauth-scopes': '', 'x-accepted-oauth-scopes': 'repo, public_repo' }), 'forbidden', /lacks the scope repo or public_repo/, /Create a token/],
    ['a fine-grained token without the permission', json(403, { message: 'Resource not accessible by personal access token' }, { 'x-accepted-github-permissions': 'pull_requests=write' }), 'forbidden', /pull_requests: write/, /Give the token/],
    ['something else forbidden', json(403, { message: 'Repository was archived so is read-only.' }, { 'x-oauth-scopes': 'repo', 'x-accepted-oauth-scopes': 'repo' }), 'forbidden', /Repository was archived/, /access/],
    ['a server in trouble', json(500, { message: 'Server Error' }), 'server', /problem of its own \(status 500\)/, /Try again/],
    ['a gateway in trouble', html(502), 'server', /status 502/, /Try again/],
    ['a sign-in page', html(200), 'unexpected-answer', /web page instead of data/, /baseUrl/],
    ['a sign-in page that says "forbidden"', html(403), 'unexpected-answer', /web page instead of data/, /baseUrl/],
    ['the way to a sign-in page', loginDetour, 'unexpected-answer', /web page/, /proxy/],
    ['an answer that breaks off', brokenOff, 'network', /broke off/, /connection/],
    ['a damaged answer', cutJson, 'unexpected-answer', /incomplete or damaged/, /Try again/],
    ['an answer that is no list', json(200, { message: 'Hello' }), 'unexpected-answer', /not what GitHub's API gives/, /baseUrl/],
    ['an answer without its fields', json(200, [{ id: 1 }]), 'unexpected-answer', /not what GitHub's API gives/, /baseUrl/],
    ['a dropped connection', dropped, 'network', /broke off/, /VPN/],
    ['no answer in time', silent, 'network', /did not answer in time/, /network/],
  ] as const)('%s', async (_, answer, kind, message, advice) => {
    server.on('GET ', answer);
    const error = await failureOf(list());
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(advice);
    expect(error.outcomeUnknown).toBe(false);
  });

  it('a server that is not there', async () => {
    await server.close();
    expect(await failureOf(list())).toMatchObject({ kind: 'network', message: expect.stringContaining('does not accept connections') as string });
  });

  it('a name that nobody knows', async () => {
    forge = createGitHubForge({ baseUrl: 'https://github.invalid/api/v3', token, log: () => {}, timing: { retryBase: 1 } });
    const error = await failureOf(list());
    expect([error.kind, error.message]).toEqual(['network', 'No server with the name github.invalid was found.']);
  });

  it('a certificate that is not trusted', async () => {
    const secure = createServer({ key: selfSigned.key, cert: selfSigned.cert }, (_request, response) => response.end('[]'));
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    forge = createGitHubForge({ baseUrl: `https://127.0.0.1:${(secure.address() as AddressInfo).port}`, token, log: () => {}, timing: { retryBase: 1 } });
    const error = await failureOf(list());
    expect(error.message).toMatch(/certificate .* is not trusted/);
    expect(error.advice).toMatch(/certificate authority/);
    await new Promise((resolve) => secure.close(resolve));
  });

  it('a network that only the editor can explain', async () => {
    const fetch = (): Promise<never> => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID'));
    forge = createGitHubForge({ baseUrl: server.url, token, log: () => {}, fetch, timing: { retryBase: 1 } });
    expect((await failureOf(list())).message).toMatch(/certificate .* is not trusted/);
  });

  it.each(['', 'api.github.com', 'ftp://example.com', 'https://me:secret@example.com'])('a server address like "%s"', (baseUrl) => {
    expect(() => createGitHubForge({ baseUrl, token, log: () => {} })).toThrow(/not a web address/);
  });

  it('a token with a line break in the middle, without repeating it', () => {
    const make = (): Forge => createGitHubForge({ baseUrl: server.url, token: `${token}\nx`, log: () => {} });
    expect(make).toThrow(/characters in it that no token has/);
    expect(make).not.toThrow(new RegExp(token));
  });

  it('takes a token that was pasted with space around it', async () => {
    server.on('GET /user', json(200, { login: 'mara' }));
    await createGitHubForge({ baseUrl: `${server.url}/`, token: ` ${token}\n`, log: () => {} }).whoAmI();
    expect(server.seen[0]).toMatchObject({ path: '/user', headers: { authorization: `token ${token}` } });
  });
});

describe('reads are repeated', () => {
  it.each([['a failing server', json(503, {})], ['a dropped connection', dropped], ['an answer that breaks off', brokenOff], ['no answer in time', silent]])('after %s', async (_, bad) => {
    server.on('GET ', bad, bad, json(200, [pullRequestData()]));
    expect(await list()).toHaveLength(1);
    expect(server.seen).toHaveLength(3);
  });

  it('but not for ever', async () => {
    server.on('GET ', json(503, {}));
    await failureOf(list());
    expect(server.seen).toHaveLength(3);
  });

  it.each([401, 403, 404, 409, 422])('not after %i, which would stay', async (status) => {
    server.on('GET ', json(status, { message: 'No' }));
    await failureOf(list());
    expect(server.seen).toHaveLength(1);
  });
});

describe('rate limits', () => {
  const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);

  it('are told with the time at which they end, and nothing is sent until then', async () => {
    server.on('GET ', json(403, { message: 'API rate limit exceeded for user ID 1.' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(600) }));
    const error = await failureOf(list());
    expect(error.kind).toBe('rate-limited');
    expect(error.advice).toMatch(/Wait until .*\d/);
    const minutes = ((error.retryAt?.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(11);
    expect(await failureOf(forge.whoAmI())).toMatchObject({ kind: 'rate-limited', retryAt: error.retryAt });
    expect(server.seen).toHaveLength(1);
  });

  it("are counted by the host's clock when this machine's is wrong", async () => {
    const hostNow = Date.parse('2020-01-01T00:00:00Z');
    server.on('GET ', json(403, { message: 'API rate limit exceeded' }, { date: new Date(hostNow).toUTCString(), 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(hostNow / 1000 + 1_200) }));
    const minutes = (((await failureOf(list())).retryAt?.getTime() ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(19);
    expect(minutes).toBeLessThan(21);
  });

  it('are waited for when a read is allowed again soon', async () => {
    server.on('GET ', json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' }), json(200, []));
    expect(await list()).toEqual([]);
  });

  it.each([
    ['without a time', json(429, { message: 'Too many requests' })],
    ['of the second kind, without a time', json(403, { message: 'You have exceeded a secondary rate limit.' })],
    ['of the second kind, for long', json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '60' })],
    ['with a date', json(429, { message: 'Slow down' }, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })],
  ])('%s are a minute', async (_, answer) => {
    server.on('GET ', answer);
    const error = await failureOf(list());
    expect(error.kind).toBe('rate-limited');
    const seconds = ((error.retryAt?.getTime() ?? 0) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThan(70);
    expect(server.seen).toHaveLength(1);
  });
});

describe('ETags', () => {
  it('send no content twice, and never use an answer that the host has not confirmed', async () => {
    server.on('GET /repos/acme/fleet/pulls/7', withEtag('"1"', pullRequestData({ title: 'One' })));
    const read = () => forge.getPullRequest(repositoryAt(forge.host), 7);
    expect([(await read()).title, (await read()).title]).toEqual(['One', 'One']);
    expect(log.map(({ status }) => status)).toEqual([200, 304]);
    server.on('GET /repos/acme/fleet/pulls/7', withEtag('"2"', pullRequestData({ title: 'Two' })));
    expect((await read()).title).toBe('Two');
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
  });

  it('keep the pages of a list apart', async () => {
    server.on('GET /repos/acme/fleet/pulls', (response, request) => {
      const page = new URL(request.path, server.url).searchParams.get('page');
      if (request.headers['if-none-match'] !== undefined) return withEtag(`"${page}"`, undefined)(response, request);
      json(200, [pullRequestData({ number: Number(page) })], { etag: `"${page}"`, ...(page === '1' ? { link: '<x>; rel="next"' } : {}) })(response, request);
    });
    expect((await list()).map(({ number }) => number)).toEqual([1, 2]);
    expect((await list()).map(({ number }) => number)).toEqual([1, 2]);
    expect(log.map(({ status }) => status)).toEqual([200, 200, 304, 304]);
  });
});

describe('cancelling', () => {
  it('ends a request that is under way', async () => {
    server.on('GET ', silent);
    const stop = new AbortController();
    const listing = forge.listOpenPullRequests(repositoryAt(forge.host), stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect((await failureOf(listing)).kind).toBe('cancelled');
  });

  it('ends the wait before a repetition', async () => {
    forge = createGitHubForge({ baseUrl: server.url, token, log: () => {}, timing: { retryBase: 60_000 } });
    const stop = new AbortController();
    server.on('GET ', (response, request) => {
      json(500, {})(response, request);
      setTimeout(() => stop.abort(), 20);
    });
    expect((await failureOf(forge.listThreads(pullRequestAt(forge.host), stop.signal))).kind).toBe('cancelled');
    expect(server.seen).toHaveLength(1);
  });

  it('sends nothing when it came first', async () => {
    expect((await failureOf(forge.whoAmI(AbortSignal.abort()))).kind).toBe('cancelled');
    expect(server.seen).toEqual([]);
  });
});

describe('the token', () => {
  it('is in no message, cause or log, even when the host repeats it', async () => {
    server.on('GET ', json(422, { message: `Bad request with authorization: token ${token} and gho_abcdefghijklmnop` }));
    const error = await failureOf(list());
    const texts = [error.message, error.advice, String(error.cause), error.stack ?? '', JSON.stringify(log)].join('\n');
    expect(texts).not.toContain(token);
    expect(texts).not.toContain('gho_abcdefghijklmnop');
    expect(error.message).toContain('[token removed]');
  });

  it('does not follow a redirect to another server', async () => {
    const other = await startAnsweringServer();
    other.on('GET ', json(200, []));
    server.on('GET ', redirect(302, `${other.url.replace('127.0.0.1', 'localhost')}/steal`));
    await list().catch(() => undefined);
    await other.close();
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it('leaves the log with what a reader needs', async () => {
    server.on('GET /user', json(200, { login: 'mara' }));
    await forge.whoAmI();
    expect(log).toEqual([{ method: 'GET', path: '/user', status: 200, ms: expect.any(Number) as number }]);
  });
});

it("quotes the host's words as one short line without links that the editor would open", async () => {
  server.on('GET ', json(422, { message: `one\n\u202Etwo [click](command:evil) ${'x'.repeat(2_000)}` }));
  const { message } = await failureOf(list());
  expect(message).toContain('one two [click] (command:evil)');
  expect(message).not.toMatch(/[\n\u202E]/);
  expect(message.length).toBeLessThan(400);
});

/** Made for these tests: `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500 -subj /CN=test`. */
const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgu4Pib93rGCQ2Vg2/
rvRkbB4Z4XRaruO4Jo8ov/tWM8ChRANCAAQ3btGlMuVtMwZlSCaQdWtgRz8XPF5h
+d9NYIePuY7P3aFKHw6uc6wcNXIckK5o0kixpbr/gVltGM3VEo3EQ3OM
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBdDCCARugAwIBAgIUfuQ9kM8LD+2DmyRYcgcndpDRO7QwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjMxODQ0MTVaGA8yMTI2MTAzMDE4NDQx
NVowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDdu
0aUy5W0zBmVIJpB1a2BHPxc8XmH5301gh4+5js/doUofDq5zrBw1chyQrmjSSLGl
uv+BWW0YzdUSjcRDc4yjUzBRMB0GA1UdDgQWBBRae9R2p1Eyd+vNGPSgI5uq3OeQ
zzAfBgNVHSMEGDAWgBRae9R2p1Eyd+vNGPSgI5uq3OeQzzAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0cAMEQCIAPRJHs9hGJ31ho+pMsWFC7Xahzda9fa7lT+
fBeyUsdRAiBeQ3hvBE2ijvvTt6Fh58+u2hGd/7HxIHvOVgHdgpFtqA==
-----END CERTIFICATE-----
`,
};
