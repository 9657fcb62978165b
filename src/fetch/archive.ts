import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { isSafePath, type FileTree, type TreeEntry } from '../render/index.ts';
import { limits } from './limits.ts';

/**
 * The files of a packed chart, without the folder that they are in. Rejects with what is wrong when it is no such archive, is larger
 * than the limits, or holds a path that leads elsewhere or a link.
 */
export async function unpackChart(archive: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const tar = await promisify(gunzip)(archive, { maxOutputLength: limits.unpacked }).catch((error: unknown) => {
    throw new Error((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? `it unpacks to more than ${limits.unpacked / 1024 / 1024} MB` : 'it is not packed as a chart is (.tgz)', { cause: error });
  });
  const files = new Map<string, Uint8Array>();
  for (const { header: { name, type, size }, data } of await entriesOf(tar)) {
    if (type === 'directory' || type === 'pax-global-header') continue;
    if (type !== 'file') throw new Error(`it holds ${name}, which is a ${type ?? 'link'} and no file`);
    const path = name.replace(/^\.\//, '');
    if (!isSafePath(path)) throw new Error(`it holds the path ${JSON.stringify(name)}, which could lead anywhere`);
    const inside = path.slice(path.indexOf('/') + 1);
    if (!path.includes('/')) throw new Error(`it holds ${JSON.stringify(name)} outside of the chart's folder`);
    if (size > limits.file) throw new Error(`${name} in it has more than ${limits.file / 1024 / 1024} MB`);
    if (files.size >= limits.files) throw new Error(`it holds more than ${limits.files} files`);
    files.set(inside, data ?? new Uint8Array());
  }
  if (!files.has('Chart.yaml')) throw new Error('it holds no Chart.yaml');
  return files;
}

async function entriesOf(tar: Uint8Array) {
  try {
    return await unpackTar(tar, { strict: true });
  } catch (error) {
    throw new Error(`it is no tar archive that can be read (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
}

/** A tree of files in memory. */
export function treeOf(files: ReadonlyMap<string, Uint8Array>, label: string): FileTree {
  const entries = [...files].map(([path, content]): TreeEntry => ({ path, id: `fetched:${createHash('sha256').update(content).digest('hex')}`, size: content.length, type: 'file' }));
  const bytes = (paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => Promise.resolve(new Map(paths.map((path) => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`${path} is not a file of ${label}.`);
    return [path, content];
  })));
  return {
    label,
    list: () => Promise.resolve(entries),
    bytes,
    read: async (paths) => new Map([...await bytes(paths)].map(([path, content]) => [path, Buffer.from(content).toString('utf8')])),
  };
}
