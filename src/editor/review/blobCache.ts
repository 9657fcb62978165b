import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bounds of the cache, in bytes. */
export interface CacheLimits {
  readonly memory: number;
  readonly disk: number;
}

export const defaultLimits: CacheLimits = { memory: 32 * 1024 * 1024, disk: 200 * 1024 * 1024 };

/** Keeps contents that never change under their key. A cache that cannot be read or written only costs time, so it never fails. */
export interface BlobCache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
  /** Removes what was used longest ago until the disk bound holds. */
  trim(): Promise<void>;
}

/**
 * A cache in memory and in a folder, each bounded, the least recently used thrown out first.
 * `report` is told when the folder cannot be used; work goes on without it.
 */
export function blobCache(folder: string, limits: CacheLimits, report: (error: unknown) => void): BlobCache {
  const memory = new Map<string, Uint8Array>();
  let size = 0;
  let usable: Promise<boolean> | undefined;

  const file = (key: string): string => join(folder, createHash('sha256').update(key).digest('hex'));

  function remember(key: string, bytes: Uint8Array): void {
    const old = memory.get(key);
    if (old !== undefined) size -= old.byteLength;
    memory.delete(key);
    if (bytes.byteLength > limits.memory / 4) return;
    memory.set(key, bytes);
    size += bytes.byteLength;
    for (const [oldest, value] of memory) {
      if (size <= limits.memory) break;
      memory.delete(oldest);
      size -= value.byteLength;
    }
  }

  function ready(): Promise<boolean> {
    usable ??= mkdir(folder, { recursive: true }).then(() => true, (error: unknown) => {
      report(error);
      return false;
    });
    return usable;
  }

  return {
    async get(key) {
      const kept = memory.get(key);
      if (kept !== undefined) {
        remember(key, kept);
        return kept;
      }
      const path = file(key);
      // Not being there, or not being readable, both mean: ask the host.
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined) return undefined;
      remember(key, bytes);
      const now = new Date();
      await utimes(path, now, now).catch(report);
      return bytes;
    },

    async set(key, bytes) {
      remember(key, bytes);
      if (!(await ready())) return;
      const path = file(key);
      const partial = `${path}.${randomUUID()}`;
      try {
        // Written aside and renamed, so that another window never reads half a file.
        await writeFile(partial, bytes);
        await rename(partial, path);
      } catch (error) {
        report(error);
        await rm(partial, { force: true });
      }
    },

    async trim() {
      if (!(await ready())) return;
      try {
        const names = await readdir(folder);
        const files = await Promise.all(names.map(async (name) => {
          const path = join(folder, name);
          const { size: bytes, mtimeMs } = await stat(path);
          return { path, bytes, mtimeMs };
        }));
        let total = files.reduce((sum, entry) => sum + entry.bytes, 0);
        for (const entry of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
          if (total <= limits.disk) break;
          await rm(entry.path, { force: true });
          total -= entry.bytes;
        }
      } catch (error) {
        report(error);
      }
    },
  };
}
