import { afterEach, describe, expect, it } from 'vitest';
import type { GitLabForge } from '../../../../src/forge/index.ts';
import type { PullRequestQuery } from '../../../../src/forge/listing.ts';
import { commitFiles } from '../../../emulators/gitlab/index.ts';
import { lines } from '../hosts.ts';
import { author, type Scratch, startScratch, type ScratchOptions } from './scratch.ts';

let scratch: Scratch;
let mara: GitLabForge;
const start = async (options: ScratchOptions = {}): Promise<void> => {
  scratch = await startScratch(options);
  mara = scratch.forgeOf('mara');
};
afterEach(() => scratch.stop());

describe('lists', () => {
  const find = (query: Partial<PullRequestQuery>) => mara.findPullRequests({ relation: 'all', state: 'open', limit: 20, ...query });
  const titles = async (query: Partial<PullRequestQuery>) => (await find(query)).items.map(({ pullRequest }) => pullRequest.title);

  it('show what a list needs', async () => {
    await start({ settings: { approvalRules: [{ name: 'All', approvals_required: 2, eligible: [] }] } });
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: scratch.head });
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'failed' }, { name: 'docs', status: 'failed', allowFailure: true }, { name: 'test', status: 'success' }]);
    const { items, total } = await find({ relation: 'waiting-for-me' });
    expect(total).toBe(1);
    expect(items).toEqual([{
      pullRequest: { ...scratch.pullRequest, baseSha: '', updatedAt: expect.any(String) as string }, labels: [{ name: 'urgent', color: 'dc143c' }], checks: { state: 'failure', total: 3, failed: ['lint'] },
      approvals: { given: 0, required: 2 }, conflicts: false, additions: 2, deletions: 2, unresolvedThreads: 1, comments: 1,
    }]);
  });

  it('are shown without what only GraphQL knows, where there is none', async () => {
    await start({ settings: { graphql: false } });
    expect((await find({})).items).toEqual([{ pullRequest: { ...scratch.pullRequest, baseSha: '', changedFiles: undefined }, labels: [{ name: 'urgent', color: 'dc143c' }], comments: 0 }]);
  });

  it('are by relation', async () => {
    await start();
    await commitFiles(scratch.gitDir, { branch: 'other', parent: 'main', message: 'Other', author }, { 'other.yaml': 'x: 1\n' });
    await scratch.gitlab.openMergeRequest({ author: 'mara', title: 'Other', head: 'other' });
    expect(await titles({ relation: 'waiting-for-me' })).toEqual(['Scale web']);
    expect(await titles({ relation: 'mine' })).toEqual(['Other']);
    expect(await titles({ relation: 'reviewed-by-me' })).toEqual([]);
    expect(await titles({})).toEqual(['Other', 'Scale web']);
    await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    expect(await titles({ relation: 'waiting-for-me' })).toEqual([]);
    expect(await titles({ relation: 'reviewed-by-me' })).toEqual(['Scale web']);
  });

  it('are by state, words, repository and what GitLab itself can filter', async () => {
    await start();
    await commitFiles(scratch.gitDir, { branch: 'other', parent: 'main', message: 'Other', author }, { 'other.yaml': 'x: 1\n' });
    const other = await scratch.gitlab.openMergeRequest({ author: 'mara', title: 'Draft: Other', head: 'other', labels: ['later', 'small'] });
    expect(await titles({ text: 'load' })).toEqual(['Scale web']);
    expect(await titles({ repositories: [scratch.repository] })).toHaveLength(2);
    expect(await titles({ hostQuery: 'label_name[]=later&label_name[]=small' })).toEqual(['Draft: Other']);
    expect(await titles({ hostQuery: 'author_username=lena&draft=no' })).toEqual(['Scale web']);
    await mara.setState({ ...scratch.pullRequest, number: other }, 'closed');
    expect([await titles({}), await titles({ state: 'closed' }), await titles({ state: 'any' })]).toEqual([['Scale web'], ['Draft: Other'], ['Draft: Other', 'Scale web']]);
  });

  it('are cut at the limit, with how many there are', async () => {
    await start();
    for (const branch of ['a', 'b', 'c']) {
      await commitFiles(scratch.gitDir, { branch, parent: 'main', message: branch, author }, { [`${branch}.yaml`]: 'x: 1\n' });
      await scratch.gitlab.openMergeRequest({ author: 'mara', title: branch, head: branch });
    }
    const { items, total } = await find({ limit: 2 });
    expect([items.map(({ pullRequest }) => pullRequest.title), total]).toEqual([['c', 'b'], 4]);
  });

  it('say which project a merge request is of, with its groups', async () => {
    await start();
    expect((await find({})).items[0]?.pullRequest.repository).toEqual(scratch.repository);
  });
});

describe('the timeline', () => {
  it('tells what happened, the oldest first', async () => {
    await start();
    const lena = scratch.forgeOf('lena');
    await mara.submitReview(scratch.pullRequest, { verdict: 'comment', body: 'Hm.', commit: scratch.head });
    await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    const pushed = await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(4) });
    const forced = await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(5) }, { parent: 'main' });
    await lena.editPullRequest(scratch.pullRequest, { title: 'Scale the web' });
    await lena.setDraft(scratch.pullRequest, true);
    await lena.requestReview(scratch.pullRequest, ['noor']);
    await scratch.gitlab.request('lena', 'PUT', `projects/${scratch.gitlab.project().id}/merge_requests/${scratch.iid}`, { remove_labels: 'urgent' });
    await lena.setState(scratch.pullRequest, 'closed');
    const events = await mara.listTimeline(scratch.pullRequest);
    expect(events.map(({ kind, actor }) => `${kind} by ${actor}`)).toEqual([
      'commented by mara', 'reviewed by mara', 'committed by lena', 'review-dismissed by lena', 'force-pushed by lena', 'renamed by lena', 'draft by lena', 'review-requested by lena', 'unlabelled by lena', 'closed by lena',
    ]);
    expect(events.filter(({ before }) => before !== undefined).map(({ before, after }) => [before, after])).toEqual([[scratch.head, pushed], [pushed, forced]]);
    expect(events.find(({ kind }) => kind === 'renamed')?.text).toBe('changed title from Scale web to Scale the web');
  });

  it('has the commits, the oldest first, and what two of them differ in', async () => {
    await start();
    const pushed = await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(4) }, { message: 'More' });
    expect(await mara.listCommits(scratch.pullRequest)).toMatchObject([{ sha: scratch.head, title: 'Scale', message: 'Scale\n\nMore load.', parents: [scratch.main] }, { sha: pushed, title: 'More' }]);
    expect(await mara.compare(scratch.repository, scratch.head, pushed)).toMatchObject({ missing: 0, files: [{ path: 'apps/web.yaml', additions: 1, deletions: 1 }] });
    // Not from their merge base.
    expect((await mara.compare(scratch.repository, pushed, scratch.main)).files).toHaveLength(3);
  });

  it('keeps no marks of viewed files', async () => {
    await start();
    expect(await mara.viewedFiles(scratch.pullRequest)).toBeUndefined();
    await expect(mara.setViewed(scratch.pullRequest, 'apps/web.yaml', true)).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('checks', () => {
  const trace = `section_start:1560896352:prepare\r\u001b[0KPreparing\n\u001b[32;1mRunning\u001b[0m\n10%\r50%\r100%\r\nerror: no such file\r\n`;

  it('are the jobs of the head, and what other systems say', async () => {
    await start();
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'failed', stage: 'check' }, { name: 'docs', status: 'failed', allowFailure: true }, { name: 'deploy', status: 'manual', allowFailure: true }, { name: 'e2e', status: 'running' }]);
    await scratch.gitlab.request('owner', 'POST', `projects/${scratch.gitlab.project().id}/statuses/${scratch.head}`, { state: 'success', name: 'scanner', target_url: 'https://scanner.example/1' });
    expect(await mara.listChecks(scratch.pullRequest)).toMatchObject([
      { name: 'lint', group: 'check', state: 'failure', summary: 'script failure', canReadLog: true, canRerun: true }, { name: 'docs', state: 'neutral', required: false }, { name: 'deploy', state: 'skipped', canReadLog: false, canRerun: false },
      { name: 'e2e', state: 'pending', canReadLog: true, canRerun: false }, { id: '', name: 'scanner', state: 'success', webUrl: 'https://scanner.example/1', canReadLog: false, canRerun: false },
    ]);
    expect(await mara.getChecks(scratch.pullRequest)).toEqual({ state: 'failure', total: 5, failed: ['lint'] });
  });

  it('of an older head do not count', async () => {
    await start();
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'success' }]);
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(4) });
    expect(await mara.listChecks(await mara.getPullRequest(scratch.repository, scratch.iid))).toEqual([]);
  });

  it('have their logs, as a person reads them, from the end', async () => {
    await start();
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'failed', trace }]);
    const [check] = await mara.listChecks(scratch.pullRequest);
    if (check === undefined) throw new Error('There is no check.');
    expect(await mara.readLog(scratch.pullRequest, check, 1_000)).toEqual({ text: 'Preparing\nRunning\n100%\nerror: no such file\n', cut: false });
    expect(await mara.readLog(scratch.pullRequest, check, 24)).toEqual({ text: 'error: no such file\n', cut: true });
  });

  it('are run again, once', async () => {
    await start();
    scratch.gitlab.addPipeline(scratch.iid, [{ name: 'lint', status: 'failed' }]);
    const [check] = await mara.listChecks(scratch.pullRequest);
    if (check === undefined) throw new Error('There is no check.');
    await mara.rerun(scratch.pullRequest, check);
    expect(await mara.listChecks(scratch.pullRequest)).toMatchObject([{ name: 'lint', state: 'pending' }]);
    await expect(mara.rerun(scratch.pullRequest, check)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('lint') as string });
  });
});

describe('approvals', () => {
  it('say who must still approve', async () => {
    await start({ settings: { approvalRules: [{ name: 'Platform', approvals_required: 1, eligible: ['mara', 'noor'] }, { name: 'All', approvals_required: 2, eligible: [] }] } });
    expect(await mara.getApprovals(scratch.pullRequest)).toEqual({
      approvedBy: [], changesRequestedBy: [], canApprove: true, staleDismissed: true, codeOwnersRequired: false,
      rules: [{ name: 'Platform', required: 1, approvedBy: [], eligible: ['mara', 'noor'] }, { name: 'All', required: 2, approvedBy: [], eligible: [] }],
    });
    await mara.submitReview(scratch.pullRequest, { verdict: 'approve', body: '', commit: scratch.head });
    expect(await mara.getApprovals(scratch.pullRequest)).toMatchObject({ approvedBy: ['mara'], canApprove: false, whyNot: expect.stringContaining('already') as string, rules: [{ approvedBy: ['mara'] }, { approvedBy: ['mara'] }] });
    expect(await scratch.forgeOf('lena').getApprovals(scratch.pullRequest)).toMatchObject({ canApprove: false, whyNot: expect.stringContaining('own merge request') as string });
    await mara.withdrawApproval(scratch.pullRequest);
    expect(await mara.getApprovals(scratch.pullRequest)).toMatchObject({ approvedBy: [], canApprove: true });
    await expect(mara.withdrawApproval(scratch.pullRequest)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('not approved') as string });
  });

  it('say who wants changes', async () => {
    await start();
    await mara.submitReview(scratch.pullRequest, { verdict: 'request-changes', body: 'No.', commit: scratch.head });
    expect(await mara.getApprovals(scratch.pullRequest)).toMatchObject({ changesRequestedBy: ['mara'] });
  });

  it('have no rules on GitLab Free', async () => {
    await start({ settings: { tier: 'free' } });
    expect(await mara.getApprovals(scratch.pullRequest)).toMatchObject({ rules: [], canApprove: true });
  });
});
