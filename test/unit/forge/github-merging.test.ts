import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/forge/index.ts';
import type { MergeRequest } from '../../../src/forge/merging.ts';
import { commitFiles, gitText, resolveCommit } from '../../emulators/github/index.ts';
import { noProtection } from '../../emulators/github/settings.ts';
import { author, lines, startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let pullRequest: PullRequest;
beforeEach(async () => {
  fleet = await startFleet();
  pullRequest = await fleet.pullRequest();
});
afterEach(() => fleet.stop());

const state = (login = 'mara') => fleet.as(login).getMergeState(pullRequest);
const merge = (change: Partial<MergeRequest> = {}, login = 'mara') => fleet.as(login).merge(pullRequest, { method: 'merge', sha: fleet.head, deleteBranch: false, when: 'now', ...change });
const tip = (branch: string) => resolveCommit(fleet.gitDir, `refs/heads/${branch}`);
const show = async (sha: string, format: string) => (await gitText(fleet.gitDir, ['show', '--no-patch', `--format=${format}`, sha])).trim();
const moveMain = (files: Record<string, string>) => commitFiles(fleet.gitDir, { branch: 'main', message: 'Main moves', author }, files);

describe('whether it can be merged', () => {
  it('is told with all that a dialog needs', async () => {
    expect(await state()).toEqual({
      headSha: fleet.head, canMerge: true, reasons: [], pending: false, methods: ['merge', 'squash', 'rebase'], behindBase: false, conflicts: false, autoMerge: 'unavailable', queue: 'none',
      canUpdateBranch: false, canDeleteBranch: true, deletesBranch: false,
    });
    expect(await state('rami')).toMatchObject({ canMerge: false, reasons: ['Your account may not merge in this repository.'], canDeleteBranch: false });
  });

  it('is told with each reason why not', async () => {
    const settings = fleet.github.settingsOf();
    settings.methods = ['squash'];
    settings.autoMerge = true;
    settings.protection = { ...noProtection, requiredApprovals: 1, requiredChecks: ['lint'], conversations: true };
    await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: '' });
    await fleet.as('mara').createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: fleet.head });
    expect(await state()).toMatchObject({ canMerge: false, methods: ['squash'], autoMerge: 'off', reasons: ['An approval is missing.', 'A check has failed.', '1 of its conversations are not resolved.'] });
    settings.protection = { ...noProtection, requiredChecks: ['never'] };
    expect((await state()).reasons).toEqual(['A check has failed.']);
  });

  it('says that a rule is not kept when GitHub does not say which', async () => {
    fleet.github.settingsOf().protection = { ...noProtection, requiredChecks: ['never'] };
    expect((await state()).reasons).toEqual([expect.stringContaining('does not say which')]);
  });

  it('knows drafts, conflicts, what is behind, and what is closed', async () => {
    await fleet.as('lena').setDraft(pullRequest, true);
    expect(await state()).toMatchObject({ canMerge: false, reasons: ['It is a draft.'] });
    await fleet.as('lena').setDraft(pullRequest, false);
    await moveMain({ 'apps/other.yaml': 'x: 1\n' });
    fleet.github.settingsOf().protection = { ...noProtection, strict: true };
    expect(await state()).toMatchObject({ canMerge: false, behindBase: true, canUpdateBranch: true, conflicts: false, reasons: [expect.stringContaining('newest commit of its base')] });
    await moveMain({ 'apps/web.yaml': lines(7) });
    expect(await state()).toMatchObject({ canMerge: false, conflicts: true, reasons: [expect.stringContaining('conflicts')] });
    await fleet.as('lena').setState(pullRequest, 'closed');
    expect(await state()).toMatchObject({ canMerge: false, reasons: ['It is closed.'] });
  });
});

describe('merging now', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by %s makes the commit that is answered', async (method) => {
    await moveMain({ 'apps/other.yaml': 'x: 1\n' });
    const { sha } = await merge({ method, ...(method === 'rebase' ? {} : { title: 'Scale it', message: 'As said.' }) });
    expect(await tip('main')).toBe(sha);
    expect((await fleet.pullRequest()).state).toBe('merged');
    expect((await show(sha ?? '', '%P')).split(' ')).toHaveLength(method === 'merge' ? 2 : 1);
    expect(await show(sha ?? '', '%B')).toBe(method === 'rebase' ? 'Scale\n\nMore load.' : 'Scale it\n\nAs said.');
    expect(await tip('scale')).toBe(fleet.head);
  });

  it('deletes the branch when it is to', async () => {
    expect(await merge({ deleteBranch: true })).toEqual({ sha: await tip('main') });
    expect(await tip('scale')).toBeUndefined();
  });

  it('is told as done also when the branch cannot be deleted', async () => {
    fleet.github.faults.add({ failure: { type: 'answer', status: 500, headers: { 'content-type': 'application/json' }, body: '{}' }, match: ({ path }) => path === '/graphql', times: 10 });
    expect(await merge({ deleteBranch: true })).toEqual({ sha: await tip('main'), branchKept: expect.stringContaining('problem of its own') as string });
  });

  it('never merges another head than the one on screen', async () => {
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(merge()).rejects.toMatchObject({ kind: 'refused', status: 409, outcomeUnknown: false });
    expect(await tip('main')).toBe(fleet.main);
  });

  it.each([
    ['an approval is missing', { protection: { ...noProtection, requiredApprovals: 1 } }, 'approving review'],
    ['a check is missing', { protection: { ...noProtection, requiredChecks: ['lint'] } }, 'lint'],
    ['the method is not allowed', { methods: ['squash'] as const }, 'not allowed'],
    ['there is a queue', { mergeQueue: true }, 'merge queue'],
  ])('is refused when %s', async (_, settings, reason) => {
    Object.assign(fleet.github.settingsOf(), settings);
    await expect(merge()).rejects.toMatchObject({ kind: 'refused', status: 405, outcomeUnknown: false, message: expect.stringContaining(reason) as string });
  });

  it('is refused to who can only read', async () => {
    await expect(merge({}, 'rami')).rejects.toMatchObject({ kind: 'forbidden', outcomeUnknown: false });
  });
});

describe('merging later', () => {
  it('waits for what is missing, and can be called off', async () => {
    const settings = fleet.github.settingsOf();
    settings.autoMerge = true;
    settings.protection = { ...noProtection, requiredApprovals: 1 };
    expect(await merge({ when: 'when-ready', method: 'squash', title: 'Scale' })).toEqual({});
    expect((await state()).autoMerge).toBe('on');
    await fleet.as('mara').cancelAutoMerge(pullRequest);
    expect((await state()).autoMerge).toBe('off');
  });

  it('is refused where nothing is missing, where it is not allowed, and for another head', async () => {
    await expect(merge({ when: 'when-ready' })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('not allowed') as string, outcomeUnknown: false });
    fleet.github.settingsOf().autoMerge = true;
    await expect(merge({ when: 'when-ready' })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('clean status') as string });
    await expect(merge({ when: 'when-ready', sha: fleet.main })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('modified') as string });
  });

  it('queues where there is a queue', async () => {
    fleet.github.settingsOf().mergeQueue = true;
    expect(await state()).toMatchObject({ queue: 'required', canMerge: true });
    await merge({ when: 'queue' });
    expect(await state()).toMatchObject({ queuePosition: 1 });
    await expect(merge({ when: 'queue' })).rejects.toMatchObject({ kind: 'refused' });
    await fleet.as('mara').cancelAutoMerge(pullRequest);
    expect(await state()).not.toHaveProperty('queuePosition');
  });
});

describe('the branch', () => {
  it.each(['merge', 'rebase'] as const)('takes its base in by %s', async (how) => {
    const base = await moveMain({ 'apps/other.yaml': 'x: 1\n' });
    await fleet.as('mara').updateBranch(pullRequest, fleet.head, how);
    const head = (await fleet.pullRequest()).headSha;
    expect((await show(head, '%P')).split(' ')).toEqual(how === 'merge' ? [fleet.head, base] : [base]);
    await expect(fleet.as('mara').updateBranch(pullRequest, fleet.head, how)).rejects.toMatchObject({ kind: 'refused', outcomeUnknown: false });
  });

  it('is deleted only as it was seen, and once', async () => {
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    await expect(fleet.as('mara').deleteBranch(pullRequest)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('moved on') as string });
    await fleet.as('mara').deleteBranch(await fleet.pullRequest());
    expect(await tip('scale')).toBeUndefined();
    await fleet.as('mara').deleteBranch(await fleet.pullRequest());
  });

  it('takes a commit with what is added, changed and deleted', async () => {
    const files = [{ path: 'apps/web.yaml', content: Buffer.from(lines(2)) }, { path: 'bin/ä.bin', content: Uint8Array.from({ length: 70_000 }, (_, i) => i % 256) }, { path: 'apps/new.yaml', content: undefined }];
    const sha = await fleet.as('lena').commitToBranch(pullRequest, { expectedHead: fleet.head, message: 'Apply suggestions\n\nTwo of them.', files });
    expect(await tip('scale')).toBe(sha);
    expect(await show(sha, '%P|%B')).toBe(`${fleet.head}|Apply suggestions\n\nTwo of them.`);
    expect((await gitText(fleet.gitDir, ['diff', '--name-status', '-z', fleet.head, sha])).split('\0').filter(Boolean)).toEqual(['D', 'apps/new.yaml', 'M', 'apps/web.yaml', 'A', 'bin/ä.bin']);
    expect((await gitText(fleet.gitDir, ['cat-file', '-s', `${sha}:bin/ä.bin`])).trim()).toBe('70000');
  });

  it('takes no commit on top of another head', async () => {
    const pushed = await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    await expect(fleet.as('lena').commitToBranch(pullRequest, { expectedHead: fleet.head, message: 'x', files: [{ path: 'a', content: Buffer.from('a') }] })).rejects.toMatchObject({ kind: 'refused', outcomeUnknown: false, advice: expect.stringContaining('moved') as string });
    expect(await tip('scale')).toBe(pushed);
    await expect(fleet.as('rami').commitToBranch(pullRequest, { expectedHead: pushed, message: 'x', files: [{ path: 'a', content: Buffer.from('a') }] })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('opening', () => {
  const wanted = { title: 'More', body: 'Because.', head: 'more', base: 'main', draft: true, reviewers: ['mara', 'noor'] };
  beforeEach(async () => {
    await fleet.github.pushTo('more', { 'apps/more.yaml': 'm: 1\n' }, { parent: 'main' });
  });

  it('a pull request asks for reviews, and finds it again', async () => {
    const lena = fleet.as('lena');
    expect([await lena.defaultBranch(fleet.repository), await lena.findOpenFrom(fleet.repository, 'more')]).toEqual(['main', undefined]);
    const opened = await lena.createPullRequest(fleet.repository, wanted);
    expect(opened).toMatchObject({ title: 'More', body: 'Because.', draft: true, author: 'lena', headRef: 'more', baseRef: 'main', requestedReviewers: ['mara', 'noor'] });
    expect((await fleet.as('lena').findOpenFrom(fleet.repository, 'more'))?.number).toBe(opened.number);
  });

  it('one whose reviewers cannot be asked is open all the same', async () => {
    expect(await fleet.as('lena').createPullRequest(fleet.repository, { ...wanted, reviewers: ['lena'] })).toMatchObject({ title: 'More', requestedReviewers: [] });
  });

  it('is refused for a branch that has one, that is missing, or that holds nothing new', async () => {
    for (const [head, reason] of [['scale', 'already exists'], ['none', 'head'], ['empty', 'No commits']] as const) {
      if (head === 'empty') await gitText(fleet.gitDir, ['update-ref', 'refs/heads/empty', fleet.main]);
      await expect(fleet.as('lena').createPullRequest(fleet.repository, { ...wanted, head })).rejects.toMatchObject({ kind: 'refused', status: 422, message: expect.stringContaining(reason) as string });
    }
  });

  it('is changed afterwards', async () => {
    await gitText(fleet.gitDir, ['update-ref', 'refs/heads/release', fleet.main]);
    await fleet.as('lena').editPullRequest(pullRequest, { title: 'Scale the web', body: 'For the sale.', base: 'release' });
    expect(await fleet.pullRequest()).toMatchObject({ title: 'Scale the web', body: 'For the sale.', baseRef: 'release' });
    await expect(fleet.as('lena').editPullRequest(pullRequest, { base: 'none' })).rejects.toMatchObject({ kind: 'refused' });
  });
});
