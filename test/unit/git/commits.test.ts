import { describe, expect, it } from 'vitest';
import { hasCommits, mergeBase, resolveRef } from '../../../src/git/index.ts';
import { createRepository, temporaryFolder } from './repository.ts';

const absent = '0123456789012345678901234567890123456789';

describe('hasCommits', () => {
  it('says whether all commits are here', async () => {
    const { folder, commit } = await createRepository();
    const first = await commit({ 'a.yaml': 'a: 1\n' });
    const second = await commit({ 'a.yaml': 'a: 2\n' });
    expect(await hasCommits(folder, [first, second])).toBe(true);
    expect(await hasCommits(folder, [first, absent])).toBe(false);
    expect(await hasCommits(folder, [])).toBe(true);
  });

  it('is false outside a repository', async () => {
    expect(await hasCommits(await temporaryFolder(), [absent])).toBe(false);
  });

  it('is false for a file that only looks like a commit', async () => {
    const { folder, commit, git } = await createRepository();
    await commit({ 'a.yaml': 'a: 1\n' });
    expect(await hasCommits(folder, [git('rev-parse', 'HEAD:a.yaml')])).toBe(false);
  });

  it('is false in a partial clone, whose files would have to be fetched one by one', async () => {
    const origin = await createRepository();
    const id = await origin.commit({ 'a.yaml': 'a: 1\n' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = await createRepository();
    clone.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin.folder}`, 'clone');
    expect(await hasCommits(`${clone.folder}/clone`, [id])).toBe(false);
  });

  it.each(['--output=/tmp/x', 'HEAD', 'main', '', absent.slice(1), `${absent}\n--all`])('refuses %j, which is no commit id', async (commit) => {
    const { folder } = await createRepository();
    await expect(hasCommits(folder, [commit])).rejects.toThrow('is not a commit id');
  });

  it('says that a folder is gone', async () => {
    await expect(hasCommits('/nowhere/at/all', [absent])).rejects.toThrow('does not exist');
  });
});

describe('mergeBase', () => {
  it('finds where two branches parted', async () => {
    const { folder, commit, git } = await createRepository();
    const parted = await commit({ 'a.yaml': 'a: 1\n' });
    git('checkout', '-q', '-b', 'feature');
    const feature = await commit({ 'b.yaml': 'b: 1\n' });
    git('checkout', '-q', 'main');
    const main = await commit({ 'a.yaml': 'a: 2\n' });
    expect(await mergeBase(folder, main, feature)).toBe(parted);
  });

  it('is undefined for histories without a common ancestor', async () => {
    const { folder, commit, git } = await createRepository();
    const main = await commit({ 'a.yaml': 'a: 1\n' });
    git('checkout', '-q', '--orphan', 'other');
    const other = await commit({ 'a.yaml': 'a: 2\n' });
    expect(await mergeBase(folder, main, other)).toBeUndefined();
    expect(await mergeBase(folder, main, absent)).toBeUndefined();
  });
});

describe('resolveRef', () => {
  it('resolves branches, tags and abbreviated ids to commits', async () => {
    const { folder, commit, git } = await createRepository();
    const id = await commit({ 'a.yaml': 'a: 1\n' });
    git('tag', '-a', 'v1', '-m', 'Release');
    for (const ref of ['main', 'HEAD', 'v1', 'refs/heads/main', id, id.slice(0, 10)]) expect(await resolveRef(folder, ref)).toBe(id);
  });

  it.each(['absent', '--all', '-h', '', 'main\n', 'HEAD:a.yaml'])('gives undefined for %j', async (ref) => {
    const { folder, commit } = await createRepository();
    await commit({ 'a.yaml': 'a: 1\n' });
    expect(await resolveRef(folder, ref)).toBeUndefined();
  });

  it('says that a folder is in no repository', async () => {
    await expect(resolveRef(await temporaryFolder(), 'main')).rejects.toThrow(/not in a git repository.*Open the folder of a clone/);
  });
});
