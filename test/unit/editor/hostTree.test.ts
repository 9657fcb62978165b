import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BlobCache, blobCache, defaultLimits } from '../../../src/editor/review/blobCache.ts';
import { hostTree } from '../../../src/editor/review/hostTree.ts';
import { ForgeError, type TreeFile } from '../../../src/forge/forge.ts';
import { deferred } from './examples.ts';

const repository = { host: 'https://api.github.com', owner: 'shop', name: 'deploy' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
let cache: BlobCache;
const report = vi.fn();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  cache = blobCache(folder, defaultLimits, report);
  report.mockReset();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function host(files: Readonly<Record<string, string>>): { listTree: () => Promise<TreeFile[]>; readBlob: (_: unknown, sha: string) => Promise<Uint8Array> } {
  return {
    listTree: vi.fn(() => Promise.resolve(Object.keys(files).map((path): TreeFile => ({ path, sha: `sha of ${path}`, type: 'file' })))),
    readBlob: vi.fn((_: unknown, sha: string) => Promise.resolve(bytes(files[sha.slice('sha of '.length)] ?? ''))),
  };
}

describe('the files of a commit through the host', () => {
  it('are listed and read', async () => {
    const tree = hostTree(host({ 'a.yaml': 'a: ä', 'b/c.yaml': '' }), repository, 'c0ffee', 'main', cache);
    expect((await tree.list()).map(({ path }) => path)).toEqual(['a.yaml', 'b/c.yaml']);
    expect(await tree.read(['a.yaml', 'b/c.yaml'])).toEqual(new Map([['a.yaml', 'a: ä'], ['b/c.yaml', '']]));
    expect(await tree.bytes?.(['a.yaml'])).toEqual(new Map([['a.yaml', bytes('a: ä')]]));
  });

  it('are asked for once, also in another window', async () => {
    const first = host({ 'a.yaml': 'a' });
    await hostTree(first, repository, 'c0ffee', 'main', cache).read(['a.yaml']);
    const second = host({});
    const again = hostTree(second, repository, 'c0ffee', 'main', blobCache(folder, defaultLimits, report));
    expect(await again.read(['a.yaml'])).toEqual(new Map([['a.yaml', 'a']]));
    expect(second.listTree).not.toHaveBeenCalled();
    expect(second.readBlob).not.toHaveBeenCalled();
  });

  it('are never taken from another repository\'s cache', async () => {
    await hostTree(host({ 'a.yaml': 'theirs' }), { ...repository, name: 'other' }, 'c0ffee', 'main', cache).read(['a.yaml']);
    const tree = hostTree(host({ 'a.yaml': 'ours' }), repository, 'c0ffee', 'main', cache);
    expect((await tree.read(['a.yaml'])).get('a.yaml')).toBe('ours');
  });

  it('keep a byte order mark, and show bytes that are not UTF-8 as such', async () => {
    const odd = { listTree: host({ 'a.yaml': '' }).listTree, readBlob: () => Promise.resolve(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff)) };
    expect((await hostTree(odd, repository, 'c0ffee', 'main', cache).read(['a.yaml'])).get('a.yaml')).toBe('\ufeffa\ufffd');
  });

  it('reject as a whole when one cannot be read, and are not asked for any more', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.yaml`);
    const files = host(Object.fromEntries(names.map((name) => [name, name])));
    const readBlob = vi.fn(() => Promise.reject(new ForgeError('server', 'The server failed.', { advice: 'Try again.' })));
    await expect(hostTree({ ...files, readBlob }, repository, 'c0ffee', 'main', cache).read(names)).rejects.toThrow('The server failed.');
    expect(readBlob.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('are listed again after the list has failed', async () => {
    const files = host({ 'a.yaml': 'a' });
    const listTree = vi.fn(files.listTree).mockRejectedValueOnce(new ForgeError('network', 'No connection.', { advice: 'Connect.' }));
    const tree = hostTree({ ...files, listTree }, repository, 'c0ffee', 'main', cache);
    await expect(tree.list()).rejects.toThrow('No connection.');
    expect(await tree.list()).toHaveLength(1);
  });

  it('stay with the others when one of several readers goes away', async () => {
    const answer = deferred<TreeFile[]>();
    const tree = hostTree({ ...host({}), listTree: () => answer.promise }, repository, 'c0ffee', 'main', cache);
    const leaving = new AbortController();
    const left = tree.list(leaving.signal);
    const stays = tree.list();
    leaving.abort();
    await expect(left).rejects.toThrow();
    answer.resolve([{ path: 'a.yaml', sha: '1', type: 'file' }]);
    expect(await stays).toHaveLength(1);
  });

  it.each(['../etc/passwd', '/etc/passwd', 'a/../../b', 'a//b'])('are refused when the server lists %s', async (path) => {
    const listTree = (): Promise<TreeFile[]> => Promise.resolve([{ path, sha: '1', type: 'file' }]);
    await expect(hostTree({ ...host({}), listTree }, repository, 'c0ffee', 'main', cache).list()).rejects.toThrow(/outside its repository/);
  });

  it('are not read through a symbolic link', async () => {
    const listTree = (): Promise<TreeFile[]> => Promise.resolve([{ path: 'link.yaml', sha: '1', type: 'symlink' }]);
    await expect(hostTree({ ...host({}), listTree }, repository, 'c0ffee', 'main', cache).read(['link.yaml'])).rejects.toThrow(/not a file/);
  });
});

describe('the cache', () => {
  it('throws out what was used longest ago until it fits', async () => {
    const small = blobCache(folder, { memory: 8, disk: 8 }, report);
    await small.set('old', bytes('12345'));
    const [old] = await readdir(folder);
    await utimes(join(folder, old ?? ''), new Date(0), new Date(0));
    await small.set('new', bytes('67890'));
    await small.trim();
    expect(await readdir(folder)).toHaveLength(1);
    expect(await blobCache(folder, defaultLimits, report).get('old')).toBeUndefined();
    expect(await blobCache(folder, defaultLimits, report).get('new')).toEqual(Buffer.from('67890'));
  });

  it('goes on in memory where the folder cannot be used, and says so', async () => {
    await writeFile(join(folder, 'file'), '');
    const broken = blobCache(join(folder, 'file'), defaultLimits, report);
    await broken.set('key', bytes('kept'));
    expect(await broken.get('key')).toEqual(bytes('kept'));
    expect(report).toHaveBeenCalled();
  });
});
