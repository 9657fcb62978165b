import { afterEach, describe, expect, it } from 'vitest';
import type { GitLabForge } from '../../../../src/forge/index.ts';
import type { MergeRequest } from '../../../../src/forge/merging.ts';
import { gitText, resolveCommit } from '../../../emulators/git/git.ts';
import { commitFiles, failures } from '../../../emulators/gitlab/index.ts';
import { lines } from '../hosts.ts';
import { author, type Scratch, startScratch, type ScratchOptions } from './scratch.ts';

let scratch: Scratch;
let mara: GitLabForge;
const start = async (options: ScratchOptions = {}): Promise<void> => {
  scratch = await startScratch(options);
  mara = scratch.forgeOf('mara');
};
afterEach(() => scratch.stop());

const merge = (change: Partial<MergeRequest> = {}) => mara.merge(scratch.pullRequest, { method: 'merge', sha: scratch.head, deleteBranch: false, when: 'now', ...change });
const tip = (branch: string) => resolveCommit(scratch.gitDir, `refs/heads/${branch}`);

describe('what stands in the way of a merge', () => {
  it('is nothing', async () => {
    await start();
    expect(await mara.getMergeState(scratch.pullRequest)).toEqual({
      headSha: scratch.head, canMerge: true, reasons: [], pending: false, methods: ['merge', 'squash'], behindBase: false, conflicts: false, autoMerge: 'off', queue: 'none',
      canUpdateBranch: false, canDeleteBranch: true, deletesBranch: false,
    });
  });

  it.each([
    ['a draft', { title: 'Draft: Scale web' }, /draft/],
    ['an approval', { settings: { approvalRules: [{ name: 'All', approvals_required: 1, eligible: [] }] } }, /more approvals/],
    ['a pipeline', { settings: { only_allow_merge_if_pipeline_succeeds: true } }, /pipeline must succeed/],
  ] as const)('is %s', async (_, options, reason) => {
    await start(options);
    const state = await mara.getMergeState(scratch.pullRequest);
    expect(state).toMatchObject({ canMerge: false, pending: false, reasons: [expect.stringMatching(reason) as string] });
    await expect(merge()).rejects.toMatchObject({ kind: 'refused', message: expect.stringMatching(reason) as string });
    expect(await tip('main')).toBe(scratch.main);
  });

  it('is an open thread', async () => {
    await start({ settings: { only_allow_merge_if_all_discussions_are_resolved: true } });
    const { id } = await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: scratch.head });
    expect((await mara.getMergeState(scratch.pullRequest)).reasons).toEqual(['All threads must be resolved first.']);
    await mara.resolve(scratch.pullRequest, id, true);
    expect((await mara.getMergeState(scratch.pullRequest)).canMerge).toBe(true);
  });

  it('is a conflict, behind the target', async () => {
    await start();
    await commitFiles(scratch.gitDir, { branch: 'main', message: 'Other', author }, { 'apps/web.yaml': lines(4) });
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ canMerge: false, conflicts: true, behindBase: true, canUpdateBranch: true, reasons: [expect.stringContaining('conflicts') as string] });
    await expect(merge()).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('conflicts') as string });
  });

  it('is not known while GitLab checks', async () => {
    await start();
    scratch.gitlab.mergeRequest(scratch.iid).checking = 1;
    const state = await mara.getMergeState(scratch.pullRequest);
    expect(state).toMatchObject({ canMerge: false, pending: true, reasons: [] });
    expect(state).not.toHaveProperty('conflicts');
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ canMerge: true, pending: false });
  });

  it("is the account's role", async () => {
    await start();
    mara = scratch.forgeOf('guest');
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ canMerge: false, autoMerge: 'unavailable', reasons: [expect.stringContaining('role') as string] });
    await expect(merge()).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('merging', () => {
  it('makes a merge commit with the message, and deletes the branch when asked to', async () => {
    await start();
    const { sha } = await merge({ title: 'Scale', message: 'More load.', deleteBranch: true });
    expect([await tip('main'), await tip('scale')]).toEqual([sha, undefined]);
    expect(await gitText(scratch.gitDir, ['log', '-1', '--format=%B%P', 'main'])).toBe(`Scale\n\nMore load.\n${scratch.main} ${scratch.head}\n`);
    expect(await mara.getPullRequest(scratch.repository, scratch.iid)).toMatchObject({ state: 'merged' });
  });

  it.each([['always', 'squash', ['squash']], ['never', 'merge', ['merge']], ['default_on', 'squash', ['squash', 'merge']]] as const)('with squash %s offers what the project allows', async (squash_option, method, methods) => {
    await start({ settings: { squash_option } });
    expect((await mara.getMergeState(scratch.pullRequest)).methods).toEqual(methods);
    await merge({ method });
    expect(scratch.gitlab.mergeRequest(scratch.iid).squashCommit !== null).toBe(method === 'squash');
  });

  it('of a fast-forward project adds no commit', async () => {
    await start({ settings: { merge_method: 'ff' } });
    expect((await mara.getMergeState(scratch.pullRequest)).methods).toEqual(['rebase', 'squash']);
    expect(await merge({ method: 'rebase' })).toEqual({ sha: scratch.head });
    expect(await tip('main')).toBe(scratch.head);
  });

  it('is refused for another head than the one that was seen', async () => {
    await start();
    const pushed = await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(merge()).rejects.toMatchObject({ kind: 'refused', status: 409, message: expect.stringContaining(pushed.slice(0, 7)) as string });
    expect(await tip('main')).toBe(scratch.main);
  });

  it('waits for the pipeline, until it is called off', async () => {
    await start({ settings: { only_allow_merge_if_pipeline_succeeds: true } });
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'running' }]);
    expect(await merge({ when: 'when-ready' })).toEqual({});
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ autoMerge: 'on', canMerge: false });
    await mara.cancelAutoMerge(scratch.pullRequest);
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ autoMerge: 'off' });
    await expect(mara.cancelAutoMerge(scratch.pullRequest)).rejects.toMatchObject({ kind: 'refused' });
  });

  it('goes by train where the project has them, with its place in it', async () => {
    await start({ settings: { merge_trains_enabled: true } });
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ queue: 'available' });
    expect(await merge({ when: 'queue' })).toEqual({});
    expect(await mara.getMergeState(scratch.pullRequest)).toMatchObject({ queuePosition: 1, autoMerge: 'on' });
    await mara.cancelAutoMerge(scratch.pullRequest);
    expect(await mara.getMergeState(scratch.pullRequest)).not.toHaveProperty('queuePosition');
  });

  it('by train is refused for another head', async () => {
    await start({ settings: { merge_trains_enabled: true } });
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(merge({ when: 'queue' })).rejects.toMatchObject({ kind: 'refused', status: 409 });
  });
});

describe('the branch', () => {
  it('is rebased onto its target', async () => {
    await start();
    const target = await commitFiles(scratch.gitDir, { branch: 'main', message: 'Other', author }, { 'other.yaml': 'x: 1\n' });
    await mara.updateBranch(scratch.pullRequest, scratch.head, 'rebase');
    const { headSha } = await mara.getPullRequest(scratch.repository, scratch.iid);
    expect((await gitText(scratch.gitDir, ['log', '-1', '--format=%P', headSha])).trim()).toBe(target);
  });

  it('that cannot be rebased says why', async () => {
    await start();
    await commitFiles(scratch.gitDir, { branch: 'main', message: 'Other', author }, { 'apps/web.yaml': lines(4) });
    await expect(mara.updateBranch(scratch.pullRequest, scratch.head, 'rebase')).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('resolve all conflicts') as string });
  });

  it('is not updated by a merge, nor when it has moved', async () => {
    await start();
    await expect(mara.updateBranch(scratch.pullRequest, scratch.head, 'merge')).rejects.toMatchObject({ kind: 'refused', advice: expect.stringContaining('Rebase') as string });
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(mara.updateBranch(scratch.pullRequest, scratch.head, 'rebase')).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('moved on') as string });
  });

  it('takes a commit that changes, adds and deletes files, bytes and all', async () => {
    await start();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const sha = await mara.commitToBranch(scratch.pullRequest, { expectedHead: scratch.head, message: 'Apply a suggestion', files: [
      { path: 'apps/web.yaml', content: new TextEncoder().encode(lines(2)) }, { path: 'ä/neu.bin', content: bytes }, { path: 'apps/new.yaml', content: undefined },
    ] });
    expect(await tip('scale')).toBe(sha);
    const tree = await mara.listTree(scratch.repository, sha);
    expect(tree.map(({ path }) => path)).toEqual(['apps/web.yaml', 'logo.png', 'ä/neu.bin']);
    expect(await mara.readBlob(scratch.repository, tree[2]?.sha ?? '')).toEqual(bytes);
  });

  it('takes no commit on another head, and none over a file that somebody has changed meanwhile', async () => {
    await start();
    const commit = () => mara.commitToBranch(scratch.pullRequest, { expectedHead: scratch.head, message: 'x', files: [{ path: 'apps/web.yaml', content: new TextEncoder().encode(lines(2)) }] });
    // Between the look at the head and the commit.
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => { arrive = resolve; });
    scratch.gitlab.faults.add({ failure: failures.delay(500), match: ({ method }) => {
      if (method === 'POST') arrive();
      return method === 'POST';
    } });
    const committing = commit();
    await arrived;
    const pushed = await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    await expect(committing).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('changed meanwhile') as string });
    await expect(commit()).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('moved on') as string });
    expect(await tip('scale')).toBe(pushed);
  });

  it('is deleted, unless it is protected', async () => {
    await start();
    await mara.deleteBranch(scratch.pullRequest);
    expect(await tip('scale')).toBeUndefined();
    await expect(mara.deleteBranch({ ...scratch.pullRequest, headRef: 'main' })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('a merge request', () => {
  it('becomes a draft and ready, closed and open again', async () => {
    await start();
    const now = () => mara.getPullRequest(scratch.repository, scratch.iid);
    await mara.setDraft(scratch.pullRequest, true);
    await mara.setDraft(scratch.pullRequest, true);
    expect(await now()).toMatchObject({ draft: true, title: 'Draft: Scale web' });
    await mara.setDraft(scratch.pullRequest, false);
    expect(await now()).toMatchObject({ draft: false, title: 'Scale web' });
    await mara.setState(scratch.pullRequest, 'closed');
    expect(await now()).toMatchObject({ state: 'closed' });
    await mara.setState(scratch.pullRequest, 'open');
    expect(await now()).toMatchObject({ state: 'open' });
  });

  it('is opened from a branch, found and edited', async () => {
    await start();
    await commitFiles(scratch.gitDir, { branch: 'other', parent: 'main', message: 'Other', author }, { 'other.yaml': 'x: 1\n' });
    expect(await mara.findOpenFrom(scratch.repository, 'other')).toBeUndefined();
    expect(await mara.defaultBranch(scratch.repository)).toBe('main');
    const made = await mara.createPullRequest(scratch.repository, { title: 'Other', body: 'Text', head: 'other', base: 'main', draft: true, reviewers: ['lena', 'nobody'] });
    expect(made).toMatchObject({ title: 'Draft: Other', body: 'Text', author: 'mara', draft: true, baseSha: scratch.main, requestedReviewers: ['lena'], changedFiles: 1 });
    await mara.editPullRequest(made, { body: 'More text', base: 'scale' });
    expect(await mara.findOpenFrom(scratch.repository, 'other')).toMatchObject({ number: made.number, body: 'More text', baseRef: 'scale' });
    await expect(mara.createPullRequest(scratch.repository, { title: 'x', body: '', head: 'other', base: 'scale', draft: false, reviewers: [] })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining(`!${made.number}`) as string });
    await expect(mara.createPullRequest(scratch.repository, { title: 'x', body: '', head: 'gone', base: 'main', draft: false, reviewers: [] })).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('does not exist') as string });
  });
});
