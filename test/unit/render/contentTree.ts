import { createHash } from 'node:crypto';
import type { FileTree } from '../../../src/render/index.ts';

/** A tree held in memory: contents by repository-relative path. Ids are those that git would give the contents. */
export function contentTree(files: Readonly<Record<string, string>>, label: string): FileTree {
  const entries = Object.entries(files).map(([path, text]) => {
    const content = Buffer.from(text, 'utf8');
    const id = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
    return { path, id, size: content.length, type: 'file' as const };
  });
  return {
    label,
    list: (signal) => {
      signal?.throwIfAborted();
      return Promise.resolve(entries);
    },
    read: (paths, signal) => {
      signal?.throwIfAborted();
      const missing = paths.find((path) => files[path] === undefined);
      if (missing !== undefined) return Promise.reject(new Error(`${missing} is not a file of ${label}.`));
      return Promise.resolve(new Map(paths.map((path) => [path, files[path] ?? ''])));
    },
  };
}
