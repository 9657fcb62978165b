import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiMatchesRemote, createGitHubForge, type Forge, parseRemote, type PullRequest, type RepositoryRef } from '../../../src/forge/index.ts';
import { DraftStore, fileDraftStorage, sendComment, sendReview, type SendReviewResult } from '../../../src/review/index.ts';
import { commentableRanges } from '../../../src/review/positions.ts';
import { commitFiles, createBareRepository, failures, type GitHubEmulator, startGitHubEmulator } from '../../emulators/github/index.ts';

const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-03-01T10:00:00Z' };
const lines = (replicas: number): string => `${['apiVersion: apps/v1', 'kind: Deployment', 'metadata:', '  name: web', 'spec:', `  replicas: ${replicas}`, ...Array.from({ length: 20 }, (_, i) => `  # line ${i + 7}`)].join('\n')}\n`;

let folder: string;
let github: GitHubEmulator;
let repository: RepositoryRef;
let number: number;
let main: string;
let head: string;
/** Mara reviews what Lena wrote. */
let mara: Forge;
let pullRequest: PullRequest;

const forgeOf = (login: string): Forge => createGitHubForge({ baseUrl: github.url, token: github.tokenOf(login), log: () => {}, timing: { retryBase: 1, timeout: 5_000 } });
/** Approves the head that the test starts with, in the way of the editor: kept first, then sent. */
async function approve(forge: Forge, body = ''): Promise<SendReviewResult> {
  const store = await DraftStore.open(fileDraftStorage(join(folder, 'drafts')));
  const draft = await store.add({ type: 'review', pullRequest: { ...repository, number }, verdict: 'approve', body, commit: head });
  return sendReview(forge, store, pullRequest, draft, { waits: [0] });
}
const writes = (): number => github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments')).length;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forge-emulator-'));
  const gitDir = join(folder, 'fleet.git');
  await createBareRepository(gitDir);
  main = await commitFiles(gitDir, { branch: 'main', message: 'Start', author }, { 'apps/web.yaml': lines(2), 'apps/old.yaml': 'a: 1\n', 'logo.png': Uint8Array.from([0, 1, 2, 255]) });
  head = await commitFiles(gitDir, { branch: 'scale', parent: 'main', message: 'Scale', author }, { 'apps/web.yaml': lines(3), 'apps/old.yaml': null, 'apps/new.yaml': 'b: 2\n' });
  github = await startGitHubEmulator({ users: ['lena', 'mara'], repositories: [{ owner: 'acme', name: 'fleet', gitDir }] });
  number = await github.openPullRequest({ author: 'lena', title: 'Scale web', body: 'More load.', head: 'scale', reviewers: ['mara'] });
  mara = forgeOf('mara');
  repository = { host: mara.host, owner: 'acme', name: 'fleet' };
  pullRequest = await mara.getPullRequest(repository, number);
});
afterEach(async () => {
  await github.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('reading', () => {
  it('the list, from the remote of a clone', async () => {
    const remote = parseRemote(`${github.url}/acme/fleet.git`);
    expect(remote).toMatchObject({ owner: 'acme', name: 'fleet' });
    expect(apiMatchesRemote(mara.host, remote?.host ?? '')).toBe(true);
    expect(await mara.whoAmI()).toBe('mara');
    const listed = await mara.listOpenPullRequests(repository);
    expect(listed).toMatchObject([{ number, title: 'Scale web', author: 'lena', state: 'open', headSha: head, baseRef: 'main', requestedReviewers: ['mara'] }]);
  });

  it('files with their patches', async () => {
    const { files, missing } = await mara.listFiles(pullRequest);
    expect(missing).toBe(0);
    expect(files.map(({ path, status }) => [path, status])).toEqual([['apps/new.yaml', 'added'], ['apps/old.yaml', 'removed'], ['apps/web.yaml', 'modified']]);
    expect(commentableRanges(files[2]?.patch ?? '')).toEqual({ base: [{ start: 6, end: 6 }], head: [{ start: 3, end: 9 }] });
  });

  it('both sides by their commits', async () => {
    expect(await mara.compareBase(pullRequest)).toBe(main);
    const tree = await mara.listTree(repository, main);
    expect(tree.map(({ path, type }) => `${type} ${path}`)).toEqual(['file apps/old.yaml', 'file apps/web.yaml', 'file logo.png']);
    const contents = await Promise.all(tree.map(({ sha }) => mara.readBlob(repository, sha)));
    expect([new TextDecoder().decode(contents[1]), [...(contents[2] ?? [])]]).toEqual([lines(2), [0, 1, 2, 255]]);
  });

  it('checks', async () => {
    expect(await mara.getChecks(pullRequest)).toEqual({ state: 'none', total: 0, failed: [] });
    await github.request('lena', 'POST', '/repos/acme/fleet/check-runs', { name: 'lint', head_sha: head, status: 'completed', conclusion: 'failure' });
    expect(await mara.getChecks(pullRequest)).toEqual({ state: 'failure', total: 1, failed: ['lint'] });
  });

  it('a second time costs no content', async () => {
    const before = github.requests.length;
    await mara.getPullRequest(repository, number);
    expect(github.requests.slice(before).map(({ status }) => status)).toEqual([304]);
  });
});

describe('writing', () => {
  it('a comment and an answer, read back by the other', async () => {
    const thread = await mara.createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why three?', commit: head });
    const lena = forgeOf('lena');
    await lena.reply(pullRequest, thread.id, 'Load.');
    expect(await lena.listThreads(pullRequest)).toMatchObject([
      { id: thread.id, path: 'apps/web.yaml', side: 'head', line: 6, originalLine: 6, originalCommit: head, outdated: false, comments: [{ author: 'mara', body: 'Why three?' }, { author: 'lena', body: 'Load.' }] },
    ]);
  });

  it('a comment on several lines, and one on a deleted line', async () => {
    await mara.createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', startLine: 5, line: 7, body: 'These.', commit: head });
    const other = forgeOf('mara');
    await other.createComment(pullRequest, { path: 'apps/web.yaml', side: 'base', line: 6, body: 'Two were enough.', commit: head });
    expect(await other.listThreads(pullRequest)).toMatchObject([{ startLine: 5, line: 7, side: 'head' }, { line: 6, side: 'base' }]);
  });

  it('every line that can take a comment is taken, and the lines beside are refused', async () => {
    const { head: ranges } = commentableRanges((await mara.listFiles(pullRequest)).files[2]?.patch ?? '');
    const { start, end } = ranges[0] ?? { start: 0, end: 0 };
    const comment = (line: number) => forgeOf('mara').createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line, body: 'x', commit: head });
    await Promise.all([comment(start), comment(end)]);
    for (const line of [start - 1, end + 1]) await expect(comment(line)).rejects.toMatchObject({ kind: 'refused', status: 422, advice: expect.stringContaining('part of the change') as string });
  });

  it('an approval, read back', async () => {
    expect(await approve(mara, 'Good.')).toMatchObject({ type: 'submitted' });
    expect(await forgeOf('lena').listReviews(pullRequest)).toMatchObject([{ author: 'mara', state: 'approved', body: 'Good.', commit: head }]);
  });

  it('an approval that is dismissed', async () => {
    const review = await mara.submitReview(pullRequest, { verdict: 'approve', body: '', commit: head });
    await mara.dismissReview(pullRequest, review.id, 'The head moved.');
    expect(await mara.listReviews(pullRequest)).toMatchObject([{ state: 'dismissed' }]);
  });

  it("no approval of one's own pull request", async () => {
    const result = await approve(forgeOf('lena'));
    expect(result).toMatchObject({ type: 'failed', error: { kind: 'refused', message: expect.stringContaining('own pull request') as string, advice: expect.stringContaining('colleague') as string } });
    expect(await mara.listReviews(pullRequest)).toEqual([]);
  });
});

describe('a push', () => {
  it('before the approval stops it', async () => {
    const pushed = await github.pushTo('scale', { 'apps/web.yaml': lines(300) });
    expect(await approve(mara)).toMatchObject({ type: 'head-moved', seen: head, now: pushed });
    expect(await mara.listReviews(pullRequest)).toEqual([]);
  });

  it('while the approval is on its way is told, and the approval can be dismissed', async () => {
    let pushed = '';
    const racing: Forge = { ...mara, submitReview: async (...args) => {
      pushed = await github.pushTo('scale', { 'apps/web.yaml': lines(300) });
      return mara.submitReview(...args);
    } };
    const result = await approve(racing);
    expect(result).toMatchObject({ type: 'submitted', movedTo: pushed, review: { commit: head } });
    if (result.type === 'submitted') await mara.dismissReview(pullRequest, result.review.id, 'The head moved.');
    expect(await mara.listReviews(pullRequest)).toMatchObject([{ state: 'dismissed' }]);
  });

  it('makes a list of files for the old head a failure', async () => {
    await github.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(mara.listFiles(pullRequest)).rejects.toMatchObject({ kind: 'refused', advice: expect.stringContaining('Refresh') as string });
  });

  it('that changes a line makes its thread outdated, at its original commit', async () => {
    await mara.createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why three?', commit: head });
    await github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    const [thread] = await mara.listThreads(pullRequest);
    expect(thread).toMatchObject({ outdated: true, originalLine: 6, originalCommit: head });
    expect(thread).not.toHaveProperty('line');
  });
});

describe('a connection that drops', () => {
  const draftIn = async (store: DraftStore) => store.add({
    type: 'comment', pullRequest: { host: mara.host, owner: 'acme', name: 'fleet', number }, path: 'apps/web.yaml', side: 'head', line: 6, commit: head, body: 'Why three?',
  });

  it.each(['dropBefore', 'dropAfter'] as const)('(%s) posts a comment once in the end', async (drop) => {
    const store = await DraftStore.open(fileDraftStorage(join(folder, 'drafts')));
    const draft = await draftIn(store);
    github.faults.add({ failure: failures[drop](), match: ({ method }) => method === 'POST' });
    const result = await sendComment(mara, store, pullRequest, draft, { waits: [0] });
    expect(result.type).toBe(drop === 'dropAfter' ? 'sent' : 'failed');
    expect(writes()).toBe(1);
    if (drop === 'dropBefore') await sendComment(forgeOf('mara'), store, pullRequest, draft, { waits: [0] });
    expect((await mara.listThreads(pullRequest)).map(({ comments }) => comments.map(({ body }) => body))).toEqual([['Why three?']]);
    expect(store.all()).toEqual([]);
  });

  it.each([['after', 1, 'submitted'], ['before', 0, 'failed']] as const)('%s the approval was carried out leaves %i on the host', async (when, count, type) => {
    github.faults.add({ failure: when === 'after' ? failures.dropAfter() : failures.dropBefore(), match: ({ method }) => method === 'POST' });
    expect((await approve(mara, 'Good.')).type).toBe(type);
    expect(await mara.listReviews(pullRequest)).toHaveLength(count);
  });

  it('while reading is not noticed', async () => {
    github.faults.add({ failure: failures.dropBefore(), times: 2 });
    expect(await mara.listOpenPullRequests(repository)).toHaveLength(1);
  });
});

describe("the host's failures", () => {
  it.each([
    ['badCredentials', 'unauthorized'], ['forbidden', 'forbidden'], ['singleSignOn', 'forbidden'], ['notFound', 'not-found'],
    ['rateLimit', 'rate-limited'], ['secondaryRateLimit', 'rate-limited'], ['serverError', 'server'], ['html', 'server'], ['truncate', 'unexpected-answer'],
  ] as const)('%s is "%s", for each read', async (failure, kind) => {
    const reads: ((forge: Forge) => Promise<unknown>)[] = [
      (forge) => forge.whoAmI(), (forge) => forge.listOpenPullRequests(repository), (forge) => forge.listFiles(pullRequest), (forge) => forge.compareBase(pullRequest),
      (forge) => forge.getChecks(pullRequest), (forge) => forge.listReviews(pullRequest), (forge) => forge.listTree(repository, head),
    ];
    for (const read of reads) {
      github.faults.clear();
      github.faults.add({ failure: failures[failure](), times: 10 });
      await expect(read(forgeOf('mara'))).rejects.toMatchObject({ name: 'ForgeError', kind });
    }
  });

  it('a wrong token', async () => {
    const stranger = createGitHubForge({ baseUrl: github.url, token: 'made-up', log: () => {} });
    await expect(stranger.whoAmI()).rejects.toMatchObject({ kind: 'unauthorized', advice: expect.stringContaining('Sign In') as string });
  });
});
