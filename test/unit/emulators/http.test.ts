import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { failures } from '../../emulators/github/index.ts';
import { clientOf, refusalOf } from './client.ts';
import { author, repo, startScratch, type Scratch } from './scratchRepository.ts';

let scratch: Scratch;
beforeAll(async () => {
  scratch = await startScratch();
  await scratch.github.pushTo('main', { 'a.yaml': 'a: 1\n' }, { author });
  await scratch.github.pushTo('change', { 'a.yaml': 'a: 2\n' }, { author, parent: 'main' });
  await scratch.github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'change' });
});
afterEach(() => scratch.github.faults.clear());
afterAll(() => scratch.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(scratch.github.url + path, { headers: { authorization: `Bearer ${scratch.github.tokenOf('riley')}`, ...headers } });

describe('who asks', () => {
  test('a token says who', async () => {
    expect((await clientOf(scratch.github, 'sam').rest.users.getAuthenticated()).data.login).toBe('sam');
  });

  test('a wrong token is refused for everything', async () => {
    for (const path of ['/user', '/repos/acme/scratch', '/repos/acme/scratch/pulls']) {
      const answer = await get(path, { authorization: 'token expired' });
      expect([answer.status, await answer.json()]).toEqual([401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' }]);
    }
  });

  test('without a token one may read, but not write', async () => {
    const anonymous = clientOf(scratch.github);
    expect((await anonymous.rest.pulls.get({ ...repo, pull_number: 1 })).data.number).toBe(1);
    expect(await refusalOf(anonymous.rest.pulls.createReview({ ...repo, pull_number: 1, event: 'APPROVE' }))).toMatchObject({ status: 401, message: 'Requires authentication' });
  });
});

describe('answers', () => {
  test('unchanged ones are 304, and free', async () => {
    const first = await get('/repos/acme/scratch/pulls/1');
    const again = await get('/repos/acme/scratch/pulls/1', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
    await scratch.github.request('kim', 'PATCH', '/repos/acme/scratch/pulls/1', { title: 'Other' });
    expect((await get('/repos/acme/scratch/pulls/1', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(200);
  });

  test('count down the hour’s requests', async () => {
    const left = async () => Number((await get('/user')).headers.get('x-ratelimit-remaining'));
    expect(await left()).toBe(1 + await left());
  });

  test('point to themselves, also under the path of GitHub Enterprise Server', async () => {
    const answer = await get('/api/v3/repos/acme/scratch/pulls/1');
    expect(((await answer.json()) as { url: string }).url).toBe(`${scratch.github.url}/repos/acme/scratch/pulls/1`);
  });

  test('to a body that is not JSON are 400', async () => {
    const answer = await fetch(`${scratch.github.url}/repos/acme/scratch/pulls/1/reviews`, { method: 'POST', headers: { authorization: `Bearer ${scratch.github.tokenOf('riley')}` }, body: '{' });
    expect(answer.status).toBe(400);
  });
});

describe('faults', () => {
  const review = { ...repo, pull_number: 1, event: 'COMMENT' as const, body: 'Once' };
  const reviews = async () => (await clientOf(scratch.github, 'riley').rest.pulls.listReviews({ ...repo, pull_number: 1 })).data.length;

  test('hit only the requests that they are meant for, and as often as they are meant to', async () => {
    scratch.github.faults.add({ failure: failures.serverError(503), times: 2, match: ({ method, path }) => method === 'GET' && path.endsWith('/files') });
    expect((await get('/repos/acme/scratch/pulls/1')).status).toBe(200);
    expect([(await get('/repos/acme/scratch/pulls/1/files')).status, (await get('/repos/acme/scratch/pulls/1/files')).status, (await get('/repos/acme/scratch/pulls/1/files')).status]).toEqual([503, 503, 200]);
  });

  test('a connection that drops before has written nothing; one that drops after has', async () => {
    const before = await reviews();
    scratch.github.faults.add({ failure: failures.dropBefore(), match: ({ method }) => method === 'POST' });
    await expect(clientOf(scratch.github, 'riley').rest.pulls.createReview(review)).rejects.toThrow();
    expect(await reviews()).toBe(before);
    scratch.github.faults.add({ failure: failures.dropAfter(), match: ({ method }) => method === 'POST' });
    await expect(clientOf(scratch.github, 'riley').rest.pulls.createReview(review)).rejects.toThrow();
    expect(await reviews()).toBe(before + 1);
  });

  test('rate limits say until when', async () => {
    scratch.github.faults.add({ failure: failures.rateLimit(600) });
    const refusal = await refusalOf(clientOf(scratch.github, 'riley').rest.users.getAuthenticated());
    expect([refusal.status, refusal.headers['x-ratelimit-remaining']]).toEqual([403, '0']);
    expect(Number(refusal.headers['x-ratelimit-reset'])).toBeGreaterThan(Date.now() / 1000);
    scratch.github.faults.add({ failure: failures.secondaryRateLimit(30) });
    expect((await refusalOf(clientOf(scratch.github, 'riley').rest.users.getAuthenticated())).headers['retry-after']).toBe('30');
  });

  test('an answer can be a proxy’s page, or cut in half', async () => {
    scratch.github.faults.add({ failure: failures.html(200) });
    expect((await get('/user')).headers.get('content-type')).toBe('text/html');
    scratch.github.faults.add({ failure: failures.truncate() });
    await expect((await get('/user')).json()).rejects.toThrow(SyntaxError);
  });

  test('every request is on record, with who sent it and what came back', async () => {
    const from = scratch.github.requests.length;
    await get('/user');
    scratch.github.faults.add({ failure: failures.dropBefore() });
    await get('/user').catch(() => undefined);
    expect(scratch.github.requests.slice(from)).toEqual([
      { method: 'GET', path: '/user', login: 'riley', status: 200 },
      { method: 'GET', path: '/user', login: 'riley', status: 0 },
    ]);
  });
});

describe('checks', () => {
  test('only the latest run of a name counts, and statuses are summed up', async () => {
    const octokit = clientOf(scratch.github, 'kim');
    const { data: { head: { sha } } } = await octokit.rest.pulls.get({ ...repo, pull_number: 1 });
    await octokit.rest.checks.create({ ...repo, name: 'build', head_sha: sha, status: 'completed', conclusion: 'failure' });
    await octokit.rest.checks.create({ ...repo, name: 'build', head_sha: sha, status: 'in_progress' });
    await octokit.rest.checks.create({ ...repo, name: 'lint', head_sha: sha, status: 'completed', conclusion: 'success' });
    const { data } = await octokit.rest.checks.listForRef({ ...repo, ref: 'change' });
    expect(data.check_runs.map((run) => [run.name, run.status])).toEqual([['build', 'in_progress'], ['lint', 'completed']]);
    expect((await octokit.rest.checks.listForRef({ ...repo, ref: sha, filter: 'all' })).data.total_count).toBe(3);

    expect((await octokit.rest.repos.getCombinedStatusForRef({ ...repo, ref: sha })).data).toMatchObject({ state: 'pending', total_count: 0 });
    await octokit.rest.repos.createCommitStatus({ ...repo, sha, state: 'failure', context: 'ci' });
    await octokit.rest.repos.createCommitStatus({ ...repo, sha, state: 'success', context: 'ci' });
    await octokit.rest.repos.createCommitStatus({ ...repo, sha, state: 'error', context: 'policy' });
    expect((await octokit.rest.repos.getCombinedStatusForRef({ ...repo, ref: sha })).data).toMatchObject({ state: 'failure', total_count: 2 });
  });
});
