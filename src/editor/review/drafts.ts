import type { DraftStore } from '../../review/index.ts';

/** What was typed and not sent, loaded from disk when first asked for. */
export interface Drafts {
  store(): Promise<DraftStore>;
  /** The store, once it is loaded. */
  readonly loaded: DraftStore | undefined;
  /** Something was added, sent or discarded: views that count drafts are drawn again. */
  changed(): void;
}

/** Loads the drafts once; `open` never rejects. */
export function lazyDrafts(open: () => Promise<DraftStore>, changed: () => void): Drafts {
  let opening: Promise<DraftStore> | undefined;
  let loaded: DraftStore | undefined;
  return {
    store: () => {
      opening ??= open().then((store) => {
        loaded = store;
        return store;
      });
      return opening;
    },
    get loaded() {
      return loaded;
    },
    changed,
  };
}
