import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Forge, repositoryAt } from '../../../src/forge/index.ts';
import { DraftStore, fileDraftStorage, sendComment, sendReview, type SendReviewResult } from '../../../src/review/index.ts';
import { commentableRanges } from '../../../src/review/positions.ts';
import { failures } from '../../emulators/http/faults.ts';
import { type Host, hosts, lines, startHost } from './hosts.ts';

/** What every host does alike. */
describe.each(hosts)('%s', (name) => {
  let host: Host;
  let mara: Forge;
  beforeEach(async () => {
    host = await startHost(name);
    mara = host.forgeOf('mara');
  });
  afterEach(() => host.stop());

  /** Approves the head that the test starts with, in the way of the editor: kept first, then sent. */
  const approve = async (forge: Forge, body = ''): Promise<SendReviewResult> => {
    const store = await DraftStore.open(fileDraftStorage(join(host.folder, 'drafts')));
    const draft = await store.add({ type: 'review', pullRequest: { ...host.repository, number: host.number }, verdict: 'approve', body, commit: host.head });
    return sendReview(forge, store, host.pullRequest, draft, { waits: [0] });
  };
  const comment = (forge: Forge, at: { readonly side: 'base' | 'head'; readonly line: number; readonly startLine?: number }, path = 'apps/web.yaml') =>
    forge.createComment(host.pullRequest, { path, ...at, body: 'Why three?', commit: host.head });

  describe('reading', () => {
    it('the list, from the remote of a clone', async () => {
      expect(repositoryAt(mara.host, host.remote)).toEqual(host.repository);
      expect(await mara.whoAmI()).toBe('mara');
      expect(await mara.listOpenPullRequests(host.repository)).toMatchObject([{ number: host.number, title: 'Scale web', body: 'More load.', author: 'lena', state: 'open', headSha: host.head, baseSha: host.main, baseRef: 'main', requestedReviewers: ['mara'] }]);
    });

    it('one, the same as in the list', async () => {
      const [listed] = await mara.listOpenPullRequests(host.repository);
      expect(await mara.getPullRequest(host.repository, host.number)).toEqual({ ...listed, changedFiles: 3 });
    });

    it('files with their patches', async () => {
      const { files, missing } = await mara.listFiles(host.pullRequest);
      expect(missing).toBe(0);
      expect(files.map(({ path, status, additions, deletions }) => [path, status, additions, deletions])).toEqual([['apps/new.yaml', 'added', 1, 0], ['apps/old.yaml', 'removed', 0, 1], ['apps/web.yaml', 'modified', 1, 1]]);
      expect(commentableRanges(files[2]?.patch ?? '')).toEqual({ base: [{ start: 6, end: 6 }], head: [{ start: 3, end: 9 }] });
    });

    it('both sides by their commits', async () => {
      expect(await mara.compareBase(host.pullRequest)).toBe(host.main);
      const tree = await mara.listTree(host.repository, host.main);
      expect(tree.map(({ path, type }) => `${type} ${path}`)).toEqual(['file apps/old.yaml', 'file apps/web.yaml', 'file logo.png']);
      const contents = await Promise.all(tree.map(({ sha }) => mara.readBlob(host.repository, sha)));
      expect([new TextDecoder().decode(contents[1]), [...(contents[2] ?? [])]]).toEqual([lines(2), [0, 1, 2, 255]]);
    });

    it('checks', async () => {
      expect(await mara.getChecks(host.pullRequest)).toEqual({ state: 'none', total: 0, failed: [] });
      await host.addCheck('lint', true);
      expect(await mara.getChecks(host.pullRequest)).toEqual({ state: 'failure', total: 1, failed: ['lint'] });
    });

    it('a second time costs no content', async () => {
      await mara.getPullRequest(host.repository, host.number);
      const before = host.requests.length;
      await mara.getPullRequest(host.repository, host.number);
      expect(new Set(host.requests.slice(before).map(({ status }) => status))).toEqual(new Set([304]));
    });

    it('what is not there', async () => {
      await expect(mara.getPullRequest(host.repository, 99)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(mara.listOpenPullRequests({ ...host.repository, name: 'other' })).rejects.toMatchObject({ kind: 'not-found' });
    });
  });

  describe('writing', () => {
    it('a comment and an answer, read back by the other', async () => {
      const thread = await comment(mara, { side: 'head', line: 6 });
      const lena = host.forgeOf('lena');
      await lena.reply(host.pullRequest, thread.id, 'Load.');
      expect(await lena.listThreads(host.pullRequest)).toMatchObject([
        { id: thread.id, path: 'apps/web.yaml', side: 'head', line: 6, originalLine: 6, originalCommit: host.head, outdated: false, comments: [{ author: 'mara', body: 'Why three?' }, { author: 'lena', body: 'Load.' }] },
      ]);
    });

    it('a comment on several lines, and one on a deleted line', async () => {
      await comment(mara, { side: 'head', startLine: 5, line: 7 });
      const other = host.forgeOf('mara');
      await comment(other, { side: 'base', line: 6 });
      expect(await other.listThreads(host.pullRequest)).toMatchObject([{ startLine: 5, line: 7, side: 'head' }, { line: 6, side: 'base' }]);
    });

    it('comments on every line that the change shows, on both sides, and on files that came and went', async () => {
      const { head: ranges } = commentableRanges((await mara.listFiles(host.pullRequest)).files[2]?.patch ?? '');
      const { start, end } = ranges[0] ?? { start: 0, end: -1 };
      // Each from a client of its own, since one waits a second between two writes.
      for (let line = start; line <= end; line++) await comment(host.forgeOf('mara'), { side: 'head', line });
      await comment(host.forgeOf('mara'), { side: 'head', line: 1 }, 'apps/new.yaml');
      await comment(host.forgeOf('mara'), { side: 'base', line: 1 }, 'apps/old.yaml');
      const threads = await host.forgeOf('mara').listThreads(host.pullRequest);
      expect(threads.map(({ path, side, line }) => `${path} ${side} ${line}`)).toEqual([
        ...Array.from({ length: end - start + 1 }, (_, i) => `apps/web.yaml head ${start + i}`), 'apps/new.yaml head 1', 'apps/old.yaml base 1',
      ]);
    });

    it('no comment on a file that the change leaves alone', async () => {
      await expect(comment(mara, { side: 'head', line: 1 }, 'logo.png')).rejects.toMatchObject({ kind: 'refused' });
    });

    it('an approval, read back', async () => {
      expect(await approve(mara, 'Good.')).toMatchObject({ type: 'submitted' });
      expect(await host.forgeOf('lena').listReviews(host.pullRequest)).toMatchObject([{ author: 'mara', state: 'approved', body: 'Good.', commit: host.head }]);
    });

    it('a request for changes, read back', async () => {
      await mara.submitReview(host.pullRequest, { verdict: 'request-changes', body: 'Two are enough.', commit: host.head });
      expect(await host.forgeOf('lena').listReviews(host.pullRequest)).toMatchObject([{ author: 'mara', state: 'changes-requested', body: 'Two are enough.', commit: host.head }]);
    });

    it('a review without a verdict, read back', async () => {
      await mara.submitReview(host.pullRequest, { verdict: 'comment', body: 'Hm.', commit: host.head });
      expect(await host.forgeOf('lena').listReviews(host.pullRequest)).toMatchObject([{ author: 'mara', state: 'commented', body: 'Hm.', commit: host.head }]);
    });

    it('an approval that is dismissed', async () => {
      const review = await mara.submitReview(host.pullRequest, { verdict: 'approve', body: '', commit: host.head });
      await mara.dismissReview(host.pullRequest, review.id, 'The head moved.');
      expect((await mara.listReviews(host.pullRequest))[0]).toMatchObject({ id: review.id, state: 'dismissed' });
    });

    it("no approval of one's own pull request", async () => {
      const result = await approve(host.forgeOf('lena'));
      expect(result).toMatchObject({ type: 'failed', error: { kind: 'refused', message: expect.stringMatching(/own (?:pull|merge) request/) as string, advice: expect.stringContaining('colleague') as string } });
      expect(await mara.listReviews(host.pullRequest)).toEqual([]);
    });
  });

  describe('a push', () => {
    it('before the approval stops it', async () => {
      const pushed = await host.push({ 'apps/web.yaml': lines(300) });
      expect(await approve(mara)).toMatchObject({ type: 'head-moved', seen: host.head, now: pushed });
      expect(await mara.listReviews(host.pullRequest)).toEqual([]);
    });

    it('makes a list of files for the old head a failure', async () => {
      await host.push({ 'apps/web.yaml': lines(300) });
      await expect(mara.listFiles(host.pullRequest)).rejects.toMatchObject({ kind: 'refused', advice: expect.stringContaining('Refresh') as string });
    });

    it('that changes a line makes its thread outdated, at its original commit', async () => {
      await comment(mara, { side: 'head', line: 6 });
      await host.push({ 'apps/web.yaml': lines(4) });
      const [thread] = await mara.listThreads(host.pullRequest);
      expect(thread).toMatchObject({ outdated: true, originalLine: 6, originalCommit: host.head });
      expect(thread).not.toHaveProperty('line');
    });

    it('that moves a line moves its thread', async () => {
      await comment(mara, { side: 'head', line: 6 });
      await host.push({ 'apps/web.yaml': `# on top\n${lines(3)}` });
      expect(await mara.listThreads(host.pullRequest)).toMatchObject([{ outdated: false, line: 7 }]);
    });
  });

  describe('a connection that drops', () => {
    it.each(['dropBefore', 'dropAfter'] as const)('(%s) posts a comment once in the end', async (drop) => {
      const store = await DraftStore.open(fileDraftStorage(join(host.folder, 'drafts')));
      const draft = await store.add({ type: 'comment', pullRequest: { ...host.repository, number: host.number }, path: 'apps/web.yaml', side: 'head', line: 6, commit: host.head, body: 'Why three?' });
      host.faults.add({ failure: failures[drop](), match: host.writesComment });
      const result = await sendComment(mara, store, host.pullRequest, draft, { waits: [0] });
      expect(result.type).toBe(drop === 'dropAfter' ? 'sent' : 'failed');
      expect(host.requests.filter(host.writesComment)).toHaveLength(1);
      if (drop === 'dropBefore') await sendComment(host.forgeOf('mara'), store, host.pullRequest, draft, { waits: [0] });
      expect((await mara.listThreads(host.pullRequest)).map(({ comments }) => comments.map(({ body }) => body))).toEqual([['Why three?']]);
      expect(store.all()).toEqual([]);
    });

    it.each([['after', 1, 'submitted'], ['before', 0, 'failed']] as const)('%s the approval was carried out leaves %i on the host', async (when, count, type) => {
      host.faults.add({ failure: when === 'after' ? failures.dropAfter() : failures.dropBefore(), match: ({ method }) => method === 'POST' });
      expect((await approve(mara)).type).toBe(type);
      expect(await mara.listReviews(host.pullRequest)).toHaveLength(count);
    });

    it('while reading is not noticed', async () => {
      host.faults.add({ failure: failures.dropBefore(), times: 2 });
      expect(await mara.listOpenPullRequests(host.repository)).toHaveLength(1);
    });
  });

  describe("the host's failures", () => {
    it.each([['forbidden', 'forbidden'], ['notFound', 'not-found'], ['badCredentials', 'unauthorized'], ['serverError', 'server'], ['html', 'server'], ['truncate', 'unexpected-answer']] as const)('%s is "%s", for each read', async (failure, kind) => {
      const reads: ((forge: Forge) => Promise<unknown>)[] = [
        (forge) => forge.whoAmI(), (forge) => forge.listOpenPullRequests(host.repository), (forge) => forge.listFiles(host.pullRequest), (forge) => forge.compareBase(host.pullRequest),
        (forge) => forge.getChecks(host.pullRequest), (forge) => forge.listReviews(host.pullRequest), (forge) => forge.listThreads(host.pullRequest), (forge) => forge.listTree(host.repository, host.head),
      ];
      for (const read of reads) {
        host.faults.clear();
        host.faults.add({ failure: failures[failure](), times: 20 });
        await expect(read(host.forgeOf('mara'))).rejects.toMatchObject({ name: 'ForgeError', kind });
      }
    });
  });
});
