import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchQuery } from '../../../src/forge/github/searchQuery.ts';
import type { PullRequestQuery } from '../../../src/forge/listing.ts';
import { failures } from '../../emulators/github/index.ts';
import { startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
beforeEach(async () => {
  fleet = await startFleet();
});
afterEach(() => fleet.stop());

const find = (query: Partial<PullRequestQuery>, login = 'mara') => fleet.as(login).findPullRequests({ relation: 'all', state: 'open', limit: 50, ...query });
const numbers = async (query: Partial<PullRequestQuery>, login = 'mara') => (await find(query, login)).items.map(({ pullRequest }) => pullRequest.number);

describe('lists across repositories', () => {
  it('have what waits for me, what is mine, what I have reviewed', async () => {
    expect(await numbers({ relation: 'waiting-for-me' })).toEqual([fleet.number]);
    expect(await numbers({ relation: 'waiting-for-me' }, 'noor')).toEqual([]);
    expect(await numbers({ relation: 'mine' }, 'lena')).toEqual([fleet.number]);
    expect(await numbers({ relation: 'mine' })).toEqual([]);
    expect(await numbers({ relation: 'reviewed-by-me' })).toEqual([]);
    const pullRequest = await fleet.pullRequest();
    await fleet.as('mara').submitReview(pullRequest, { verdict: 'approve', body: '', commit: fleet.head });
    expect(await numbers({ relation: 'reviewed-by-me' })).toEqual([fleet.number]);
    expect(await numbers({ relation: 'waiting-for-me' })).toEqual([]);
  });

  it('have the same pull request as asking for it alone', async () => {
    const [summary] = (await find({})).items;
    expect(summary?.pullRequest).toEqual(await fleet.pullRequest());
  });

  it('tell what a list shows', async () => {
    fleet.github.settingsOf().protection = { requiredApprovals: 2, dismissStale: false, codeOwners: false, requiredChecks: [], strict: false, conversations: false };
    const pullRequest = await fleet.pullRequest();
    const mara = fleet.as('mara');
    const thread = await mara.createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: fleet.head });
    await fleet.as('noor').createComment(pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Oh.', commit: fleet.head });
    await fleet.as('lena').resolve(pullRequest, thread.id, true);
    await fleet.as('noor').submitReview(pullRequest, { verdict: 'approve', body: '', commit: fleet.head });
    // Rami can only read, so that his approval does not count.
    await fleet.as('rami').submitReview(pullRequest, { verdict: 'approve', body: '', commit: fleet.head });
    await fleet.github.addJob(fleet.head, { name: 'lint', conclusion: 'failure', log: '' });
    await fleet.github.request('lena', 'POST', `/repos/acme/fleet/issues/${fleet.number}/labels`, { labels: ['urgent'] });
    const [summary] = (await find({})).items;
    expect(summary).toMatchObject({
      labels: [{ name: 'urgent' }], checks: { state: 'failure', total: 1, failed: ['lint'] }, approvals: { given: 1, required: 2 }, conflicts: false, additions: 2, deletions: 2, unresolvedThreads: 1, comments: 2,
    });
  });

  it('have what was closed and merged', async () => {
    expect([await numbers({ state: 'closed' }), await numbers({ state: 'merged' }), await numbers({ state: 'any' })]).toEqual([[], [], [fleet.number]]);
    await fleet.as('lena').setState(await fleet.pullRequest(), 'closed');
    expect([await numbers({ state: 'closed' }), await numbers({ state: 'open' })]).toEqual([[fleet.number], []]);
  });

  it('are found by words, repositories and GitHub’s own qualifiers', async () => {
    expect(await numbers({ text: 'scale load' })).toEqual([fleet.number]);
    expect(await numbers({ text: 'scale nothing' })).toEqual([]);
    expect(await numbers({ repositories: [fleet.repository] })).toEqual([fleet.number]);
    expect(await numbers({ repositories: [{ ...fleet.repository, name: 'other' }] })).toEqual([]);
    expect(await numbers({ hostQuery: 'base:main -author:@me' })).toEqual([fleet.number]);
    expect(await numbers({ hostQuery: '-author:lena' })).toEqual([]);
  });

  it('end at the limit, and tell how many there are', async () => {
    for (let i = 0; i < 30; i++) {
      await fleet.github.pushTo(`change-${i}`, { [`apps/c${i}.yaml`]: 'c: 1\n' }, { parent: 'main' });
      await fleet.github.openPullRequest({ author: 'lena', title: `Change ${i}`, body: '', head: `change-${i}` });
    }
    const few = await find({ limit: 2 });
    expect([few.items.length, few.total]).toEqual([2, 31]);
    const all = await find({ limit: 100 });
    expect([new Set(all.items.map(({ pullRequest }) => pullRequest.number)).size, all.total]).toEqual([31, 31]);
  }, 120_000);

  it('fail when GitHub does', async () => {
    fleet.github.faults.add({ failure: failures.rateLimit(), match: ({ path }) => path === '/graphql', times: 10 });
    await expect(find({})).rejects.toMatchObject({ kind: 'rate-limited' });
  });
});

describe('the query', () => {
  it('takes a word for a word, not for a qualifier', () => {
    expect(searchQuery({ relation: 'all', state: 'any', text: 'label:x "two words"' })).toBe('is:pr archived:false "label:x" "two" "words" in:title,body sort:updated-desc');
  });

  it('leaves the order to who names one', () => {
    expect(searchQuery({ relation: 'mine', state: 'merged', hostQuery: 'sort:created-asc' })).toBe('is:pr archived:false is:merged author:@me sort:created-asc');
  });
});
