import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGitHubForge } from '../../../src/forge/index.ts';
import { commitFiles, createBareRepository, startGitHubEmulator, type GitHubEmulator } from '../../emulators/github/index.ts';
import { answerViolations, requestViolations, type Exchange } from '../../emulators/github/description/openApi.ts';

const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-01-05T08:00:00Z' };
let folder: string;
let github: GitHubEmulator;
let number: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'description-'));
  const gitDir = join(folder, 'fleet.git');
  await createBareRepository(gitDir);
  await commitFiles(gitDir, { branch: 'main', message: 'Start', author }, { 'a.yaml': 'a: 1\n' });
  await commitFiles(gitDir, { branch: 'change', parent: 'main', message: 'Change', author }, { 'a.yaml': 'a: 2\n' });
  github = await startGitHubEmulator({ users: ['lena'], repositories: [{ owner: 'acme', name: 'fleet', gitDir }] });
  number = await github.openPullRequest({ author: 'lena', title: 'Change', body: '', head: 'change' });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const graphql = (query: string, variables: object = {}) => github.request<{ data: unknown; errors?: readonly { type?: string; message: string }[] }>('lena', 'POST', '/graphql', { query, variables });

describe('what GitHub does not describe fails the test', () => {
  test('a parameter that a request does not have', async () => {
    await github.request('lena', 'GET', `/repos/acme/fleet/pulls/${number}/files?page_size=5`);
    await expect(github.stop()).rejects.toThrow(/the query parameter page_size is not described/);
  });

  test('a field that GraphQL does not have', async () => {
    expect((await graphql('{ viewer { loginName } }')).errors?.[0]?.message).toMatch(/loginName/);
    await expect(github.stop()).rejects.toThrow(/Cannot query field "loginName"/);
  });

  test('a variable of another type', async () => {
    await graphql('query ($number: Int!) { repository(owner: "acme", name: "fleet") { pullRequest(number: $number) { title } } }', { number: 'one' });
    await expect(github.stop()).rejects.toThrow(/\$number/);
  });

  test('a field that the emulator has no value for is not null', async () => {
    await graphql(`{ repository(owner: "acme", name: "fleet") { pullRequest(number: ${number}) { milestone { title } } } }`);
    await expect(github.stop()).rejects.toThrow(/does not know PullRequest\.milestone/);
  });

  test('a body or an answer that is not as described', async () => {
    await github.stop();
    const exchange: Exchange = { method: 'PUT', path: '/repos/acme/fleet/pulls/1/merge', query: new URLSearchParams(), requestBody: { merge_method: 'fast-forward' }, status: 200, answerBody: { merged: 'yes' } };
    expect(requestViolations(exchange).join()).toMatch(/body\/merge_method must be equal to one of the allowed values/);
    expect(answerViolations(exchange).join()).toMatch(/must have required property 'sha'.*answer\/merged must be boolean/);
    expect(answerViolations({ ...exchange, status: 418 }).join()).toMatch(/418: this status is not described/);
  });
});

describe('GraphQL', () => {
  afterEach(() => github.stop());

  test('refuses pages without a size, and larger ones than 100', async () => {
    const files = (args: string) => graphql(`{ repository(owner: "acme", name: "fleet") { pullRequest(number: ${number}) { files${args} { nodes { path } } } } }`);
    expect((await files('')).errors?.[0]?.message).toMatch(/must provide a `first` or `last`/);
    expect((await files('(first: 101)')).errors?.[0]?.message).toMatch(/exceeds the `first` limit/);
    expect((await files('(first: 1)')).errors).toBeUndefined();
  });

  test('says what is not there', async () => {
    expect(await graphql('{ repository(owner: "acme", name: "none") { name } }')).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
    expect(await graphql('mutation { resolveReviewThread(input: { threadId: "PRRT_x" }) { thread { id } } }')).toMatchObject({ data: { resolveReviewThread: null }, errors: [{ type: 'NOT_FOUND' }] });
  });

  test('is found where GitHub Enterprise Server has it', async () => {
    const forge = createGitHubForge({ baseUrl: `${github.url}/api/v3`, token: github.tokenOf('lena'), log: () => {} });
    expect(await forge.findPeople({ host: forge.host, owner: 'acme', name: 'fleet' }, 'le')).toEqual([{ login: 'lena', name: 'Lena' }]);
  });
});
