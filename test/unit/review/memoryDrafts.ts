import type { DraftStorage } from '../../../src/review/index.ts';

/** A storage in memory that a test can break, and that outlives the stores opened on it. */
export interface MemoryDrafts extends DraftStorage {
  readonly texts: Map<string, string>;
  readonly aside: Map<string, string>;
  broken: boolean;
}

export function memoryDrafts(): MemoryDrafts {
  const check = async (): Promise<void> => {
    await Promise.resolve();
    if (drafts.broken) throw new Error('ENOSPC: no space left on device');
  };
  const drafts: MemoryDrafts = {
    texts: new Map(),
    aside: new Map(),
    broken: false,
    readAll: async () => {
      await check();
      return new Map(drafts.texts);
    },
    write: async (id, text) => {
      await check();
      drafts.texts.set(id, text);
    },
    remove: async (id) => {
      await check();
      drafts.texts.delete(id);
    },
    setAside: async (id) => {
      await check();
      drafts.aside.set(id, drafts.texts.get(id) ?? '');
      drafts.texts.delete(id);
      return `/drafts/${id}.damaged`;
    },
  };
  return drafts;
}
