import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitTree, workingTree } from '../../../src/git/index.ts';
import { createRepository, temporaryFolder } from './repository.ts';

const paths = (entries: readonly { readonly path: string }[]): string[] => entries.map((entry) => entry.path).sort();

describe('gitTree', () => {
  it('lists and reads a commit that is not checked out', async () => {
    const { folder, commit } = await createRepository();
    const first = await commit({ 'base/a.yaml': 'a: 1\n', 'ü b.yaml': 'b: ✓\n' });
    await commit({ 'base/a.yaml': 'a: 2\n' });
    const tree = gitTree(folder, first, 'the first');
    expect(tree.label).toBe('the first');
    expect(await tree.list()).toEqual([
      { path: 'base/a.yaml', id: expect.stringMatching(/^[0-9a-f]{40}$/) as string, type: 'file', size: 5 },
      { path: 'ü b.yaml', id: expect.stringMatching(/^[0-9a-f]{40}$/) as string, type: 'file', size: 7 },
    ]);
    expect(await tree.read(['ü b.yaml', 'base/a.yaml'])).toEqual(new Map([['ü b.yaml', 'b: ✓\n'], ['base/a.yaml', 'a: 1\n']]));
  });

  it('gives what is no text as it is, and so does the working tree, changed or not', async () => {
    const { folder, commit, write } = await createRepository();
    const content = Buffer.of(0x1f, 0x8b, 0, 255);
    const id = await commit({ 'a.tgz': content, 'b.tgz': 'x' });
    expect(await gitTree(folder, id, 'x').bytes?.(['a.tgz'])).toEqual(new Map([['a.tgz', content]]));
    await write({ 'b.tgz': content });
    expect(await workingTree(folder, 'x').bytes?.(['a.tgz', 'b.tgz'])).toEqual(new Map([['a.tgz', content], ['b.tgz', content]]));
  });

  it('lists the whole repository from a folder inside it', async () => {
    const { folder, commit } = await createRepository();
    const id = await commit({ 'base/a.yaml': 'a: 1\n', 'other/b.yaml': 'b: 1\n' });
    expect(paths(await gitTree(join(folder, 'base'), id, 'x').list())).toEqual(['base/a.yaml', 'other/b.yaml']);
  });

  it('reads empty files, files with the same content, and files without a last newline', async () => {
    const { folder, commit } = await createRepository();
    const id = await commit({ empty: '', one: 'same', two: 'same', lines: '\n\n' });
    const texts = await gitTree(folder, id, 'x').read(['two', 'lines', 'empty', 'one']);
    expect(Object.fromEntries(texts)).toEqual({ empty: '', one: 'same', two: 'same', lines: '\n\n' });
  });

  it('flags symbolic links and submodules, and does not follow them', async () => {
    const { folder, commit, git } = await createRepository();
    const inner = await commit({ 'a.yaml': 'a: 1\n' });
    await symlink('/etc/passwd', join(folder, 'link.yaml'));
    git('update-index', '--add', '--cacheinfo', `160000,${inner},module`);
    git('add', 'link.yaml');
    git('commit', '-q', '-m', 'Links');
    const tree = gitTree(folder, git('rev-parse', 'HEAD'), 'x');
    expect((await tree.list()).map((entry) => [entry.path, entry.type])).toEqual([['a.yaml', 'file'], ['link.yaml', 'symlink'], ['module', 'submodule']]);
    await expect(tree.read(['link.yaml'])).rejects.toThrow('link.yaml is a symlink in x and is not followed');
  });

  it('refuses commits that are not ids, and says when git has not got one', async () => {
    const { folder } = await createRepository();
    expect(() => gitTree(folder, '--upload-pack=x', 'x')).toThrow('is not a commit id');
    await expect(gitTree(folder, '0123456789012345678901234567890123456789', 'x').list()).rejects.toThrow('git ls-tree failed');
  });

  it('rejects a path that is not there, and a file that is too large', async () => {
    const { folder, commit } = await createRepository();
    const id = await commit({ 'a.yaml': 'a: 1\n', large: Buffer.alloc(10 * 1024 * 1024 + 1) });
    await expect(gitTree(folder, id, 'x').read(['b.yaml'])).rejects.toThrow('b.yaml is not a file of x');
    await expect(gitTree(folder, id, 'x').read(['large'])).rejects.toThrow('files over 10485760 bytes are not read');
  });

  it('stops when it is cancelled, and answers when asked again', async () => {
    const { folder, commit } = await createRepository();
    const tree = gitTree(folder, await commit({ 'a.yaml': 'a: 1\n' }), 'x');
    await expect(tree.list(AbortSignal.abort())).rejects.toThrow('abort');
    expect(paths(await tree.list())).toEqual(['a.yaml']);
  });

  it('answers an empty list for an empty commit', async () => {
    const { folder, commit } = await createRepository();
    expect(await gitTree(folder, await commit({}), 'x').list()).toEqual([]);
  });
});

describe('workingTree', () => {
  it('gives unchanged files the ids of the commit, and changed ones those that git would give them', async () => {
    const { folder, commit, git } = await createRepository();
    const id = await commit({ 'same.yaml': 'a: 1\n', 'changed.yaml': 'b: 1\n', 'deleted.yaml': 'c: 1\n', '.gitignore': 'ignored.yaml\n' });
    await writeFile(join(folder, 'changed.yaml'), 'b: 2\n');
    await rm(join(folder, 'deleted.yaml'));
    await writeFile(join(folder, 'new.yaml'), 'd: 1\n');
    await writeFile(join(folder, 'ignored.yaml'), 'e: 1\n');
    const committed = new Map((await gitTree(folder, id, 'x').list()).map((entry) => [entry.path, entry.id]));
    const tree = workingTree(folder, 'working tree');
    const entries = await tree.list();
    expect(paths(entries)).toEqual(['.gitignore', 'changed.yaml', 'new.yaml', 'same.yaml']);
    const ids = new Map(entries.map((entry) => [entry.path, entry.id]));
    expect(ids.get('same.yaml')).toBe(committed.get('same.yaml'));
    expect(ids.get('changed.yaml')).toBe(git('hash-object', 'changed.yaml'));
    expect(ids.get('new.yaml')).toBe(git('hash-object', 'new.yaml'));
    expect(Object.fromEntries(await tree.read(['same.yaml', 'changed.yaml', 'new.yaml']))).toEqual({ 'same.yaml': 'a: 1\n', 'changed.yaml': 'b: 2\n', 'new.yaml': 'd: 1\n' });
  });

  it('sees staged and partly staged changes as they are on disk', async () => {
    const { folder, commit, git } = await createRepository();
    await commit({ 'a.yaml': 'a: 1\n' });
    await writeFile(join(folder, 'a.yaml'), 'a: 2\n');
    git('add', 'a.yaml');
    await writeFile(join(folder, 'a.yaml'), 'a: 3\n');
    await writeFile(join(folder, 'intended.yaml'), 'b: 1\n');
    git('add', '-N', 'intended.yaml');
    const tree = workingTree(folder, 'x');
    expect((await tree.list()).find((entry) => entry.path === 'a.yaml')?.id).toBe(git('hash-object', 'a.yaml'));
    expect(Object.fromEntries(await tree.read(['a.yaml', 'intended.yaml']))).toEqual({ 'a.yaml': 'a: 3\n', 'intended.yaml': 'b: 1\n' });
  });

  it('works in a repository without commits', async () => {
    const { folder, write } = await createRepository();
    const tree = workingTree(folder, 'x');
    expect(await tree.list()).toEqual([]);
    await write({ 'a.yaml': 'a: 1\n' });
    expect(paths(await tree.list())).toEqual(['a.yaml']);
  });

  it('shows both sides of a conflict as the file on disk', async () => {
    const { folder, commit, git } = await createRepository();
    await commit({ 'a.yaml': 'a: 1\n' });
    git('checkout', '-q', '-b', 'other');
    await commit({ 'a.yaml': 'a: 2\n' });
    git('checkout', '-q', 'main');
    await commit({ 'a.yaml': 'a: 3\n' });
    expect(() => git('merge', 'other')).toThrow();
    const tree = workingTree(folder, 'x');
    expect(paths(await tree.list())).toEqual(['a.yaml']);
    expect((await tree.read(['a.yaml'])).get('a.yaml')).toContain('<<<<<<<');
  });

  it('never reads through symbolic links, neither of a file nor of a folder', async () => {
    const outside = await temporaryFolder();
    await writeFile(join(outside, 'secret.yaml'), 'password: hunter2\n');
    const { folder, commit } = await createRepository();
    await commit({ 'dir/secret.yaml': 'password: none\n', 'file.yaml': 'a: 1\n' });
    await rm(join(folder, 'dir'), { recursive: true });
    await symlink(outside, join(folder, 'dir'));
    await rm(join(folder, 'file.yaml'));
    await symlink(join(outside, 'secret.yaml'), join(folder, 'file.yaml'));
    const tree = workingTree(folder, 'x');
    expect((await tree.list()).map((entry) => [entry.path, entry.type]).sort()).toEqual([['dir', 'symlink'], ['file.yaml', 'symlink']]);
    await expect(tree.read(['file.yaml'])).rejects.toThrow('is a symlink');
    await expect(tree.read(['dir/secret.yaml'])).rejects.toThrow('is not a file of the working tree');
  });

  it('does not give out content under the id of older content', async () => {
    const { folder, write } = await createRepository();
    await write({ 'a.yaml': 'a: 1\n' });
    const tree = workingTree(folder, 'x');
    await tree.list();
    await write({ 'a.yaml': 'a: 2\n' });
    await expect(tree.read(['a.yaml'])).rejects.toThrow('changed while it was being read. Try again.');
  });

  it('sees no change where only line endings were converted on checkout', async () => {
    const { folder, commit, git } = await createRepository();
    const id = await commit({ '.gitattributes': '*.yaml text eol=crlf\n', 'a.yaml': 'a: 1\n' });
    await rm(join(folder, 'a.yaml'));
    git('checkout', '--', 'a.yaml');
    const committed = await gitTree(folder, id, 'x').list();
    const tree = workingTree(folder, 'x');
    expect((await tree.list()).find((entry) => entry.path === 'a.yaml')?.id).toBe(committed.find((entry) => entry.path === 'a.yaml')?.id);
    expect((await tree.read(['a.yaml'])).get('a.yaml')).toBe('a: 1\n');
  });

  it('lists the whole repository from a folder inside it, and leaves out repositories inside', async () => {
    const { folder, commit, git } = await createRepository();
    await commit({ 'base/a.yaml': 'a: 1\n', 'other/b.yaml': 'b: 1\n' });
    git('init', '-q', 'nested');
    await writeFile(join(folder, 'nested/c.yaml'), 'c: 1\n');
    expect(paths(await workingTree(join(folder, 'base'), 'x').list())).toEqual(['base/a.yaml', 'other/b.yaml']);
  });

  it('starts no program that the repository names', async () => {
    const { folder, commit, git } = await createRepository();
    await commit({ 'a.yaml': 'a: 1\n' });
    git('config', 'core.fsmonitor', `touch ${folder}/started; false`);
    await workingTree(folder, 'x').list();
    expect(paths(await workingTree(folder, 'x').list())).toEqual(['a.yaml']);
  });
});
