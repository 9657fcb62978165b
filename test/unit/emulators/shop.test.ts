import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createShopRepository, pullRequests, shopName, startShop, type Shop } from '../../fixtures/shop/index.ts';
import { kubectlPath } from '../../tools/kubectl.ts';
import { clientOf } from './client.ts';

const run = promisify(execFile);
const repo = { owner: 'acme', repo: 'shop-gitops' };

let shop: Shop;
let folder: string;
beforeAll(async () => {
  shop = await startShop();
  folder = await mkdtemp(join(tmpdir(), 'gitops-review-shop-test-'));
  await run('git', ['clone', '-q', shop.cloneUrl, join(folder, 'clone')]);
});
afterAll(async () => {
  await shop.stop();
  await rm(folder, { recursive: true, force: true });
});

async function kinds(revision: string, overlay: string): Promise<readonly string[]> {
  const worktree = join(folder, `${revision}-${overlay}`);
  await run('git', ['-C', join(folder, 'clone'), 'worktree', 'add', '-q', '--detach', worktree, revision]);
  const { stdout } = await run(await kubectlPath(), ['kustomize', join(worktree, 'overlays', overlay)]);
  return [...stdout.matchAll(/^kind: (\w+)$/gm)].map((match) => match[1] ?? '');
}

describe('the demo repository', () => {
  test('has the same SHAs on every machine', async () => {
    const again = await createShopRepository(join(folder, 'again.git'));
    expect(again).toEqual(shop.commits);
    expect(shop.commits.main).toBe('af92ddebcbf12e80784d4e8d2964ced7ce55f0c8');
  });

  test.each(['staging', 'production'])('renders %s to at least 25 objects', async (overlay) => {
    expect((await kinds(shop.commits.main, overlay)).length).toBeGreaterThanOrEqual(25);
  });

  test('loses a claim in the third pull request, in both environments', async () => {
    const head = shop.commits.heads.get(3) ?? '';
    for (const overlay of ['staging', 'production']) {
      expect(await kinds(shop.commits.start, overlay)).toContain('PersistentVolumeClaim');
      expect(await kinds(head, overlay)).not.toContain('PersistentVolumeClaim');
    }
  });

  test('can be cloned, with the commits that the API names', async () => {
    const { stdout } = await run('git', ['-C', join(folder, 'clone'), 'rev-parse', 'origin/main', ...pullRequests.map(({ branch }) => `origin/${branch}`)]);
    const { data } = await clientOf(shop.github, 'riley').rest.pulls.list({ ...repo, sort: 'created', direction: 'asc' });
    const numbered = data.sort((a, b) => a.number - b.number);
    expect(stdout.trim().split('\n')).toEqual([numbered[0]?.base.sha, ...numbered.map((pull) => pull.head.sha)]);
  });

  test('cannot be pushed to', async () => {
    await expect(run('git', ['-C', join(folder, 'clone'), 'push', 'origin', 'HEAD:refs/heads/mine'])).rejects.toThrow(/403|Pushing is not possible/);
  });
});

describe('the demo’s GitHub', () => {
  test('asks Riley for two reviews', async () => {
    const octokit = clientOf(shop.github, 'riley');
    const { data } = await octokit.request('GET /search/issues', { q: `is:pr is:open repo:${shopName} review-requested:@me`, advanced_search: 'true' });
    expect(data.items.map((item) => item.number).sort()).toEqual([2, 3]);
  });

  test('has a conversation on the line that sets the workers', async () => {
    const { data } = await clientOf(shop.github, 'riley').rest.pulls.listReviewComments({ ...repo, pull_number: 2 });
    expect(data.map((comment) => [comment.user.login, comment.path, comment.line, comment.in_reply_to_id])).toEqual([
      ['sam', 'overlays/production/kustomization.yaml', 25, undefined],
      ['kim', 'overlays/production/kustomization.yaml', 25, data[0]?.id],
    ]);
    expect(data[0]?.diff_hunk.split('\n').at(-1)).toBe('+      - QUEUE_WORKERS=12');
  });

  test.each([[1, ['success', 'success']], [2, ['success', null]], [3, ['success', 'success', 'failure']]])('shows the checks of #%i', async (number, conclusions) => {
    const { data } = await clientOf(shop.github, 'riley').rest.checks.listForRef({ ...repo, ref: shop.commits.heads.get(number) ?? '' });
    expect(data.check_runs.map((check) => check.conclusion)).toEqual(conclusions);
    expect(data.total_count).toBe(conclusions.length);
  });

  test('has a page for each pull request, on which nothing of a title is markup', async () => {
    await shop.github.pushTo('docs/markup', { 'markup.md': 'x\n' }, { parent: 'main' });
    const number = await shop.github.openPullRequest({ author: 'kim', title: '<img src=x onerror=alert(1)>', body: '', head: 'docs/markup' });
    const page = await (await fetch(`${shop.github.url}/${shopName}/pull/${number}`)).text();
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62;');
    expect(page).not.toContain('<img');
  });
});
