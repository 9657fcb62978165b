import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubForge, type Forge } from '../../../src/forge/index.ts';
import { type AnsweringServer, json, startAnsweringServer } from './answers.ts';
import { baseSha, commentData, fileData, headSha, newHeadSha, pullRequestAt, pullRequestData, repositoryAt, reviewData } from './github-data.ts';

let server: AnsweringServer;
let forge: Forge;
beforeEach(async () => {
  server = await startAnsweringServer();
  forge = createGitHubForge({ baseUrl: server.url, token: 'secret-token', log: () => {}, timing: { retryBase: 1 } });
});
afterEach(() => server.close());

describe('pull requests', () => {
  it('says who is signed in', async () => {
    server.on('GET /user', json(200, { login: 'mara' }));
    expect(await forge.whoAmI()).toBe('mara');
    expect(server.seen[0]?.headers.authorization).toBe('token secret-token');
  });

  it('lists all open ones, however many pages there are', async () => {
    const page = (from: number, count: number): unknown => Array.from({ length: count }, (_, i) => pullRequestData({ number: from + i }));
    server.on('GET /repos/acme/fleet/pulls', json(200, page(1, 100)), json(200, page(101, 100)), json(200, page(201, 5)));
    const listed = await forge.listOpenPullRequests(repositoryAt(forge.host));
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 205 }, (_, i) => i + 1));
  });

  it('goes on after a short page when the host says that there is another', async () => {
    server.on('GET /repos/acme/fleet/pulls',
      json(200, [pullRequestData({ number: 1 })], { link: `<${server.url}/x?page=2>; rel="next"` }),
      json(200, [pullRequestData({ number: 2 })], { link: `<${server.url}/x?page=1>; rel="prev"` }));
    expect((await forge.listOpenPullRequests(repositoryAt(forge.host))).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('lists one that moved between two pages once', async () => {
    server.on('GET /repos/acme/fleet/pulls',
      json(200, [pullRequestData({ number: 1 })], { link: '<x>; rel="next"' }),
      json(200, [pullRequestData({ number: 1 }), pullRequestData({ number: 2 })]));
    expect((await forge.listOpenPullRequests(repositoryAt(forge.host))).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('reads one whose fork, author and text are gone', async () => {
    server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData({
      user: null, body: null, head: { ref: 'fix', sha: headSha, repo: null, user: null },
      requested_reviewers: [{ login: 'mara' }], requested_teams: [{ slug: 'platform' }],
    })));
    expect(await forge.getPullRequest(repositoryAt(forge.host), 7)).toEqual({
      ...pullRequestAt(forge.host), author: 'ghost', headRef: 'fix', requestedReviewers: ['mara', 'acme/platform'], changedFiles: 1,
    });
  });

  it.each([
    [{ state: 'closed', merged_at: null }, 'closed'],
    [{ state: 'closed', merged_at: '2026-03-03T00:00:00Z' }, 'merged'],
    [{ state: 'open', merged_at: null }, 'open'],
  ])('reads the state of %j', async (data, state) => {
    server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData(data)));
    expect((await forge.getPullRequest(repositoryAt(forge.host), 7)).state).toBe(state);
  });

  it('sends nothing for a name that would lead elsewhere in the API', async () => {
    await expect(forge.getPullRequest({ host: forge.host, owner: '..', name: '..' }, 7)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(forge.getPullRequest({ host: forge.host, owner: 'a/b', name: 'c' }, 7)).rejects.toMatchObject({ kind: 'not-found' });
    expect(server.seen).toEqual([]);
  });
});

describe('files', () => {
  it('lists them with their patches, and counts those that the host did not list', async () => {
    server.on('GET /repos/acme/fleet/pulls/7/files', json(200, [fileData(), fileData({ filename: 'new.yaml', previous_filename: 'old.yaml', status: 'renamed', patch: undefined })]));
    server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData({ changed_files: 6 })));
    expect(await forge.listFiles(pullRequestAt(forge.host))).toEqual({
      files: [
        { path: 'apps/web.yaml', status: 'modified', additions: 1, deletions: 1, patch: '@@ -1,3 +1,3 @@\n a\n-b\n+c\n d' },
        { path: 'new.yaml', previousPath: 'old.yaml', status: 'renamed', additions: 1, deletions: 1 },
      ],
      missing: 4,
    });
  });

  it.each([['added', 'added'], ['copied', 'added'], ['removed', 'removed'], ['changed', 'modified'], ['unchanged', 'modified'], ['modified', 'modified']])(
    'reads the status %s as %s', async (status, expected) => {
      server.on('GET /repos/acme/fleet/pulls/7/files', json(200, [fileData({ status })]));
      server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData()));
      expect((await forge.listFiles(pullRequestAt(forge.host))).files[0]?.status).toBe(expected);
    });

  it('stops at the 3,000 that GitHub lists, and says how many are missing', async () => {
    server.on('GET /repos/acme/fleet/pulls/7/files', (response, request) => {
      const page = Number(new URL(request.path, server.url).searchParams.get('page'));
      json(200, page > 30 ? [] : Array.from({ length: 100 }, (_, i) => fileData({ filename: `f${page}-${i}.yaml` })))(response, request);
    });
    server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData({ changed_files: 3_001 })));
    const { files, missing } = await forge.listFiles(pullRequestAt(forge.host));
    expect([files.length, missing]).toEqual([3_000, 1]);
  });

  it('rejects when the head moved while they were listed', async () => {
    server.on('GET /repos/acme/fleet/pulls/7/files', json(200, [fileData()]));
    server.on('GET /repos/acme/fleet/pulls/7', json(200, pullRequestData({ head: { ref: 'scale-web', sha: newHeadSha } })));
    await expect(forge.listFiles(pullRequestAt(forge.host))).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('aaaaaaa to ccccccc') as string });
  });

  it('finds the commit that the host compares with', async () => {
    server.on(`GET /repos/acme/fleet/compare/${baseSha}...${headSha}`, json(200, { merge_base_commit: { sha: 'e'.repeat(40) }, files: [], commits: [] }));
    expect(await forge.compareBase(pullRequestAt(forge.host))).toBe('e'.repeat(40));
  });
});

describe('checks', () => {
  const run = (name: string, conclusion: string | null, status = 'completed'): unknown => ({ name, status, conclusion });
  it.each([
    ['nothing', [], [], { state: 'none', total: 0, failed: [] }],
    ['runs and statuses that passed', [run('lint', 'success'), run('docs', 'skipped'), run('e2e', 'neutral')], [{ context: 'ci/old', state: 'success' }], { state: 'success', total: 4, failed: [] }],
    ['a failed status', [run('lint', 'success')], [{ context: 'ci/old', state: 'error' }], { state: 'failure', total: 2, failed: ['ci/old'] }],
    ['a failed run before one that is not done', [run('lint', 'timed_out'), run('e2e', null, 'in_progress')], [], { state: 'failure', total: 2, failed: ['lint'] }],
    ['a run that is not done', [run('lint', 'success'), run('e2e', null, 'queued')], [], { state: 'pending', total: 2, failed: [] }],
    ['a stale run, which has told nothing', [run('lint', 'stale')], [], { state: 'pending', total: 1, failed: [] }],
    ['a pending status', [], [{ context: 'ci/old', state: 'pending' }], { state: 'pending', total: 1, failed: [] }],
  ])('sums up %s', async (_, runs, statuses, expected) => {
    server.on(`GET /repos/acme/fleet/commits/${headSha}/check-runs`, json(200, { total_count: runs.length, check_runs: runs }));
    server.on(`GET /repos/acme/fleet/commits/${headSha}/status`, json(200, { state: 'pending', statuses }));
    expect(await forge.getChecks(pullRequestAt(forge.host))).toEqual(expected);
  });

  it('is a failure, not "none", when one of the two cannot be read', async () => {
    server.on(`GET /repos/acme/fleet/commits/${headSha}/check-runs`, json(403, { message: 'Resource not accessible by personal access token' }));
    server.on(`GET /repos/acme/fleet/commits/${headSha}/status`, json(200, { statuses: [] }));
    await expect(forge.getChecks(pullRequestAt(forge.host))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('threads and reviews', () => {
  const threadsOf = async (...comments: readonly unknown[]) => {
    server.on('GET /repos/acme/fleet/pulls/7/comments', json(200, comments));
    return forge.listThreads(pullRequestAt(forge.host));
  };

  it('groups answers with what they answer', async () => {
    const threads = await threadsOf(
      commentData({ id: 100, body: 'Why three?' }),
      commentData({ id: 101, body: 'Another thread', line: 9, original_line: 9 }),
      commentData({ id: 102, body: 'Load.', in_reply_to_id: 100, created_at: '2026-03-02T11:00:00Z' }),
    );
    expect(threads.map(({ id, line, comments }) => [id, line, comments.map(({ body }) => body)])).toEqual([
      ['100', 2, ['Why three?', 'Load.']],
      ['101', 9, ['Another thread']],
    ]);
  });

  it('keeps a thread together when its first comment was deleted', async () => {
    const threads = await threadsOf(
      commentData({ id: 102, body: 'Load.', in_reply_to_id: 100, created_at: '2026-03-02T11:00:00Z' }),
      commentData({ id: 103, body: 'Fine.', in_reply_to_id: 100, created_at: '2026-03-02T12:00:00Z' }),
    );
    expect(threads.map(({ id, comments }) => [id, comments.length])).toEqual([['102', 2]]);
  });

  it('does not hang on answers that answer each other', async () => {
    const threads = await threadsOf(commentData({ id: 1, in_reply_to_id: 2 }), commentData({ id: 2, in_reply_to_id: 1 }));
    expect(threads.flatMap(({ comments }) => comments)).toHaveLength(2);
  });

  it('knows an outdated thread, one on a file, a range, and the base side', async () => {
    const threads = await threadsOf(
      commentData({ id: 1, line: null, original_line: 5, original_commit_id: baseSha }),
      commentData({ id: 2, subject_type: 'file', line: null, original_line: null }),
      commentData({ id: 3, start_line: 4, start_side: 'RIGHT', line: 6, original_line: 6 }),
      commentData({ id: 4, side: 'LEFT', line: 3, original_line: 3 }),
      commentData({ id: 5, side: 'RIGHT', start_side: 'LEFT', start_line: 1, line: 6 }),
      commentData({ id: 6, user: null }),
    );
    expect(threads).toMatchObject([
      { id: '1', outdated: true, originalLine: 5, originalCommit: baseSha },
      { id: '2', outdated: false },
      { id: '3', startLine: 4, line: 6 },
      { id: '4', side: 'base', line: 3 },
      { id: '5', side: 'head', line: 6 },
      { id: '6', comments: [{ author: 'ghost' }] },
    ]);
    expect(threads[0]).not.toHaveProperty('line');
    expect(threads[1]).not.toHaveProperty('line');
    expect(threads[4]).not.toHaveProperty('startLine');
  });

  it('lists reviews', async () => {
    server.on('GET /repos/acme/fleet/pulls/7/reviews', json(200, [
      reviewData(), reviewData({ id: 901, state: 'CHANGES_REQUESTED', body: 'Too many.' }), reviewData({ id: 902, state: 'COMMENTED' }),
      reviewData({ id: 903, state: 'DISMISSED' }), reviewData({ id: 904, state: 'PENDING', submitted_at: undefined }),
    ]));
    const reviews = await forge.listReviews(pullRequestAt(forge.host));
    expect(reviews.map(({ state }) => state)).toEqual(['approved', 'changes-requested', 'commented', 'dismissed', 'pending']);
    expect(reviews[0]).toEqual({ id: 900, author: 'mara', state: 'approved', body: '', commit: headSha, submittedAt: '2026-03-02T11:00:00Z' });
  });

  it('rejects a review in a state that nobody has heard of, rather than guess', async () => {
    server.on('GET /repos/acme/fleet/pulls/7/reviews', json(200, [reviewData({ state: 'SHRUGGED' })]));
    await expect(forge.listReviews(pullRequestAt(forge.host))).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });
});

describe('trees and blobs', () => {
  const blob = (path: string, change = {}): unknown => ({ path, mode: '100644', type: 'blob', sha: 'f'.repeat(40), size: 3, ...change });
  const tree = (sha: string) => `GET /repos/acme/fleet/git/trees/${sha}`;

  it('lists every file of a commit', async () => {
    server.on(tree(headSha), json(200, { truncated: false, tree: [
      blob('a.yaml'), { path: 'apps', mode: '040000', type: 'tree', sha: '1'.repeat(40) }, blob('apps/web.yaml'),
      blob('link', { mode: '120000' }), { path: 'vendor', mode: '160000', type: 'commit', sha: '2'.repeat(40) },
    ] }));
    expect(await forge.listTree(repositoryAt(forge.host), headSha)).toEqual([
      { path: 'a.yaml', sha: 'f'.repeat(40), size: 3, type: 'file' },
      { path: 'apps/web.yaml', sha: 'f'.repeat(40), size: 3, type: 'file' },
      { path: 'link', sha: 'f'.repeat(40), size: 3, type: 'symlink' },
      { path: 'vendor', sha: '2'.repeat(40), type: 'submodule' },
    ]);
  });

  it('walks the folders when the list was cut off', async () => {
    const folder = (path: string, sha: string): unknown => ({ path, mode: '040000', type: 'tree', sha });
    server.on(`${tree(headSha)}?recursive`, json(200, { truncated: true, tree: [blob('a.yaml')] }));
    server.on(tree(headSha), json(200, { truncated: false, tree: [blob('a.yaml'), folder('apps', 'apps'), folder('infra', 'infra')] }));
    server.on(`${tree('apps')}?recursive`, json(200, { truncated: false, tree: [blob('web.yaml'), folder('db', 'db'), blob('db/db.yaml')] }));
    server.on(`${tree('infra')}?recursive`, json(200, { truncated: true, tree: [] }));
    server.on(tree('infra'), json(200, { truncated: false, tree: [blob('net.yaml'), folder('dns', 'dns')] }));
    server.on(`${tree('dns')}?recursive`, json(200, { truncated: false, tree: [blob('zone.yaml')] }));
    const paths = (await forge.listTree(repositoryAt(forge.host), headSha)).map(({ path }) => path);
    expect(paths.sort()).toEqual(['a.yaml', 'apps/db/db.yaml', 'apps/web.yaml', 'infra/dns/zone.yaml', 'infra/net.yaml']);
  });

  it('rejects when even one folder is too large to be listed', async () => {
    server.on(tree(headSha), json(200, { truncated: true, tree: [] }));
    await expect(forge.listTree(repositoryAt(forge.host), headSha)).rejects.toMatchObject({ kind: 'truncated' });
  });

  it.each(['../outside.yaml', 'a/../../b.yaml', '/etc/passwd', 'a//b', './a'])('rejects a tree with the path %s', async (path) => {
    server.on(tree(headSha), json(200, { truncated: false, tree: [blob(path)] }));
    await expect(forge.listTree(repositoryAt(forge.host), headSha)).rejects.toMatchObject({ kind: 'unexpected-answer' });
  });

  it('says so when the repository is empty', async () => {
    server.on(tree(headSha), json(409, { message: 'Git Repository is empty.' }));
    await expect(forge.listTree(repositoryAt(forge.host), headSha)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('Git Repository is empty') as string });
  });

  it('reads a blob byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    server.on('GET /repos/acme/fleet/git/blobs/', json(200, { content, encoding: 'base64', size: 256, sha: 'x' }));
    expect(await forge.readBlob(repositoryAt(forge.host), 'x')).toEqual(bytes);
  });

  it('rejects a blob that is shorter than the host says', async () => {
    server.on('GET /repos/acme/fleet/git/blobs/', json(200, { content: 'YQ==', encoding: 'base64', size: 9, sha: 'x' }));
    await expect(forge.readBlob(repositoryAt(forge.host), 'x')).rejects.toMatchObject({ kind: 'truncated' });
  });
});
