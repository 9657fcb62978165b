import { indexTree, type FileTree, type Side } from '../render/index.ts';
import { digestOf, type ReadTexts } from './renderEnvironment.ts';

/** Reads files that may be no text; one that cannot be read is left out. */
export type ReadBytes = (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;

/** Ids are kept in caches that all workspaces of a process share. */
let workspaces = 0;

/**
 * Ids for the texts of a workspace's files, so that what is rendered from them can be cached: a file has another id once it is known
 * to have another text. Of files that nobody has read nothing is kept.
 */
export class FileVersions {
  readonly #workspace = ++workspaces;
  readonly #numbers = new Map<string, number>();
  readonly #digests = new Map<string, string>();
  #changes = 0;

  /** Goes up when a file that was read gets another text. */
  get changes(): number {
    return this.#changes;
  }

  idOf(path: string): string {
    return `${String(this.#workspace)}:${path}@${String(this.#numbers.get(path) ?? 0)}`;
  }

  /** The digest of a file's text, as far as it was read. */
  digestOf(path: string): string | undefined {
    return this.#digests.get(path);
  }

  /** Says that a file has this text now, or has gone. */
  note(path: string, text: string | undefined): void {
    const known = this.#digests.get(path);
    const digest = known === undefined || text === undefined ? undefined : digestOf(text);
    if (known === digest) return;
    if (digest === undefined) this.#digests.delete(path);
    else this.#digests.set(path, digest);
    this.#numbers.set(path, (this.#numbers.get(path) ?? 0) + 1);
    this.#changes++;
  }

  /** Says that a file was read, with this text. */
  read(path: string, text: string): void {
    if (this.#digests.has(path)) this.note(path, text);
    else this.#digests.set(path, digestOf(text));
  }

  /** A side whose files have these ids, and are read as given. */
  sideOf({ index, kustomizations, plugins }: Side, readTexts: ReadTexts, readBytes: ReadBytes | undefined): Side {
    const tree: FileTree = {
      label: index.label,
      list: () => Promise.reject(new Error('The files of a workspace are known.')),
      read: async (paths) => {
        const texts = await readTexts(paths);
        for (const [path, text] of texts) this.read(path, text);
        return texts;
      },
      ...(readBytes === undefined ? {} : { bytes: readBytes }),
    };
    return { tree, index: indexTree(index.label, [...index.entries.values()].map((entry) => ({ ...entry, id: this.idOf(entry.path) }))), kustomizations, plugins };
  }
}
