import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { branchNamed, remotesOf } from '../../../src/git/index.ts';

const folders: string[] = [];
afterEach(async () => { for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true }); });

describe('remotes', () => {
  it('are those of the clone, and none where it has none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gitops-review-remotes-'));
    folders.push(folder);
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder });
    git('init', '-q');
    expect(await remotesOf(folder)).toEqual([]);
    git('remote', 'add', 'origin', 'https://git.example.com/shop/deploy.git');
    git('remote', 'add', 'kim/fork', 'git@git.example.com:kim/deploy.git');
    expect(await remotesOf(folder)).toEqual([{ name: 'origin', url: 'https://git.example.com/shop/deploy.git' }, { name: 'kim/fork', url: 'git@git.example.com:kim/deploy.git' }]);
  });

  it('say which branch of theirs a name means', () => {
    const remotes = [{ name: 'origin', url: '' }, { name: 'kim/fork', url: '' }];
    const branches = { main: 'main', 'origin/main': 'main', 'refs/remotes/origin/release/1': 'release/1', 'kim/fork/x': 'x', 'release/1': 'release/1', 'refs/heads/main': 'main', 'origin/HEAD': undefined, HEAD: undefined, 'main~2': undefined, '0123456789abcdef0123456789abcdef01234567': undefined };
    expect(Object.fromEntries(Object.keys(branches).map((name) => [name, branchNamed(name, remotes)]))).toEqual(branches);
  });
});
