import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/forge/index.ts';
import { commitFiles } from '../../emulators/github/index.ts';
import { author, lines, startFleet, type Fleet } from './githubFleet.ts';

let fleet: Fleet;
let pullRequest: PullRequest;
beforeEach(async () => {
  fleet = await startFleet();
  pullRequest = await fleet.pullRequest();
});
afterEach(() => fleet.stop());

const later = (seconds: number) => ({ ...author, date: new Date(Date.parse(author.date) + seconds * 1000).toISOString() });

describe('commits', () => {
  it('are listed from the oldest, with their message and parents', async () => {
    const next = await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) }, { message: 'Four' });
    const commits = await fleet.as('mara').listCommits(await fleet.pullRequest());
    expect(commits).toMatchObject([
      { sha: fleet.head, title: 'Scale', message: 'Scale\n\nMore load.', author: 'Kim', committedAt: author.date, parents: [fleet.main] },
      { sha: next, title: 'Four', parents: [fleet.head] },
    ]);
    expect(fleet.log.filter(({ path }) => path.includes('/compare/'))).toEqual([]);
  });

  it('are those of the head that is on screen, also after a push', async () => {
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    expect((await fleet.as('mara').listCommits(pullRequest)).map(({ sha }) => sha)).toEqual([fleet.head]);
  });

  it('are all there past the 250 that GitHub lists', async () => {
    for (let i = 0; i < 255; i++) await commitFiles(fleet.gitDir, { branch: 'scale', message: `Commit ${i}`, author: later(i) }, { 'apps/new.yaml': `b: ${i}\n` });
    await fleet.github.pushTo('scale', { 'apps/new.yaml': 'b: end\n' }, { message: 'End' });
    const commits = await fleet.as('mara').listCommits(await fleet.pullRequest());
    expect([commits.length, commits[0]?.sha, commits.at(-1)?.title]).toEqual([257, fleet.head, 'End']);
  }, 120_000);
});

describe('the timeline', () => {
  it('tells what has happened, the oldest first', async () => {
    const lena = () => fleet.as('lena');
    await fleet.as('mara').submitReview(pullRequest, { verdict: 'approve', body: 'Good.', commit: fleet.head });
    await fleet.github.request('noor', 'POST', `/repos/acme/fleet/issues/${fleet.number}/comments`, { body: 'When?' });
    await lena().editPullRequest(pullRequest, { title: 'Scale the web' });
    await lena().setDraft(pullRequest, true);
    await lena().setDraft(pullRequest, false);
    await lena().setState(pullRequest, 'closed');
    await lena().setState(pullRequest, 'open');
    const events = await fleet.as('mara').listTimeline(pullRequest);
    const told = events.map(({ kind, actor, text }) => `${kind} ${actor}: ${text}`);
    expect(told[0]).toBe('committed Kim: Scale');
    expect(new Set(told.slice(1))).toEqual(new Set([
      'review-requested lena: mara', 'reviewed mara: Good.', 'commented noor: When?', 'renamed lena: from "Scale web" to "Scale the web"', 'draft lena: ', 'ready lena: ', 'closed lena: ', 'reopened lena: ',
    ]));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('knows both ends of a forced push', async () => {
    const after = await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(5) }, { parent: 'main' });
    const forced = (await fleet.as('mara').listTimeline(await fleet.pullRequest())).filter(({ kind }) => kind === 'force-pushed');
    expect(forced).toMatchObject([{ before: fleet.head, after, actor: 'lena' }]);
  });

  it('is all there when it is more than a page', async () => {
    for (let i = 0; i < 101; i++) await fleet.github.request('noor', 'POST', `/repos/acme/fleet/issues/${fleet.number}/comments`, { body: `Comment ${i}` });
    const events = await fleet.as('mara').listTimeline(pullRequest);
    expect(events.filter(({ kind }) => kind === 'commented').length).toBe(101);
  }, 60_000);
});

describe('comparing two commits', () => {
  const compare = (base: string, head: string) => fleet.as('mara').compare(fleet.repository, base, head);

  it('along a branch is what GitHub compares', async () => {
    const next = await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    expect(await compare(fleet.head, next)).toMatchObject({ missing: 0, files: [{ path: 'apps/web.yaml', status: 'modified', additions: 1, deletions: 1, patch: expect.stringContaining('+  replicas: 4') as string }] });
    expect(await compare(next, next)).toEqual({ files: [], missing: 0 });
  });

  it('across a forced push is of the two themselves, with the patches that git makes', async () => {
    await commitFiles(fleet.gitDir, { branch: 'main', message: 'Main moves', author }, { 'apps/other.yaml': 'x: 1\n' });
    const after = await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(9), 'apps/old.yaml': null, 'apps/moved.yaml': 'b: 2\n', 'logo.png': Uint8Array.from([9, 0, 9]) }, { parent: 'main' });
    const { files, missing } = await compare(fleet.head, after);
    expect(missing).toBe(0);
    expect(files.map(({ path, previousPath, status, additions, deletions }) => [path, previousPath, status, additions, deletions])).toEqual([
      ['apps/moved.yaml', 'apps/new.yaml', 'renamed', 0, 0],
      ['apps/other.yaml', undefined, 'added', 1, 0],
      ['apps/web.yaml', undefined, 'modified', 1, 1],
      ['logo.png', undefined, 'modified', undefined, undefined],
    ]);
    expect(files[1]?.patch).toBe('@@ -0,0 +1 @@\n+x: 1');
    expect(files[2]?.patch?.split('\n').filter((line) => /^[-+@]/.test(line))).toEqual(['@@ -3,7 +3,7 @@', '-  replicas: 3', '+  replicas: 9']);
  });
});

describe('viewed files', () => {
  it('are kept by GitHub for each user, until they change', async () => {
    const mara = () => fleet.as('mara');
    await mara().setViewed(pullRequest, 'apps/web.yaml', true);
    await mara().setViewed(pullRequest, 'apps/new.yaml', true);
    await mara().setViewed(pullRequest, 'apps/old.yaml', true);
    await mara().setViewed(pullRequest, 'apps/old.yaml', false);
    expect(await mara().viewedFiles(pullRequest)).toEqual(new Set(['apps/new.yaml', 'apps/web.yaml']));
    expect(await fleet.as('lena').viewedFiles(pullRequest)).toEqual(new Set());
    await fleet.github.pushTo('scale', { 'apps/web.yaml': lines(4) });
    await expect(mara().viewedFiles(pullRequest)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('moved on') as string });
    expect(await mara().viewedFiles(await fleet.pullRequest())).toEqual(new Set(['apps/new.yaml']));
  });

  it('are those of the pull request', async () => {
    await expect(fleet.as('mara').setViewed(pullRequest, 'apps/none.yaml', true)).rejects.toMatchObject({ kind: 'refused', outcomeUnknown: false });
  });
});
