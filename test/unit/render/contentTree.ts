import { createHash } from 'node:crypto';
import type { FileTree } from '../../../src/render/index.ts';

/** A tree held in memory: contents by repository-relative path. Ids are those that git would give the contents. */
export function contentTree(files: Readonly<Record<string, string | Uint8Array>>, label: string): FileTree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)]));
  const bytes = (paths: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Buffer>> => {
    signal?.throwIfAborted();
    const missing = paths.find((path) => !contents.has(path));
    if (missing !== undefined) return Promise.reject(new Error(`${missing} is not a file of ${label}.`));
    return Promise.resolve(new Map(paths.map((path) => [path, contents.get(path) ?? Buffer.alloc(0)])));
  };
  const entries = [...contents].map(([path, content]) => {
    const id = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    return { path, id, size: content.length, type: 'file' as const };
  });
  return {
    label,
    list: (signal) => {
      signal?.throwIfAborted();
      return Promise.resolve(entries);
    },
    bytes,
    read: async (paths, signal) => new Map([...await bytes(paths, signal)].map(([path, content]) => [path, content.toString('utf8')])),
  };
}
