import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftStorage } from './draft.ts';

const extension = '.json';

/**
 * Keeps drafts in a folder, one file each. A file is written beside its place, flushed and renamed, so that it is
 * whole or as it was before, whenever the machine stops. The folder is made on the first write.
 */
export function fileDraftStorage(folder: string): DraftStorage {
  const fileOf = (id: string): string => {
    if (!/^[\w-]+$/.test(id)) throw new Error(`"${id}" is not the id of a draft.`);
    return join(folder, id + extension);
  };
  return {
    async readAll() {
      const texts = new Map<string, string>();
      for (const name of await namesIn(folder)) {
        if (!name.endsWith(extension)) continue;
        const text = await readIfThere(join(folder, name));
        if (text !== undefined) texts.set(name.slice(0, -extension.length), text);
      }
      return texts;
    },
    async write(id, text) {
      const place = fileOf(id);
      await mkdir(folder, { recursive: true });
      const beside = `${place}.${randomUUID()}.tmp`;
      try {
        const file = await open(beside, 'wx', 0o600);
        try {
          await file.writeFile(text, 'utf8');
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, place);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    async remove(id) {
      await rm(fileOf(id), { force: true });
    },
    async setAside(id) {
      const aside = join(folder, `${id}.${randomUUID()}.damaged`);
      await rename(join(folder, id + extension), aside);
      return aside;
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Another window may have sent and removed a draft since the folder was listed. */
async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
