import type { Forge, RepositoryRef } from '../../forge/forge.ts';
import type { BlobCache } from './blobCache.ts';
import { type HostTree, hostTree } from './hostTree.ts';
import { repositoryKey } from './identity.ts';
import { shortSha } from '../plainText.ts';

/** Lists of files that are held at a time; a list of a large repository takes some megabytes. */
const held = 12;

/** The trees of commits that were asked for lately, one for each commit. */
export class HostTrees {
  readonly #cache: BlobCache;
  readonly #forge: (host: string) => Promise<Forge>;
  readonly #trees = new Map<string, HostTree>();

  /** `forge` gives the client for a host; it rejects, with what to do, where nobody is signed in. Cached contents need no client. */
  constructor(cache: BlobCache, forge: (host: string) => Promise<Forge>) {
    this.#cache = cache;
    this.#forge = forge;
  }

  /** The text of a file at a commit; undefined when the commit has no such file. */
  async readText(repository: RepositoryRef, commit: string, path: string): Promise<string | undefined> {
    const tree = this.tree(repository, commit);
    const entry = await tree.entry(path);
    return entry && new TextDecoder().decode(await tree.readBytes(entry));
  }

  tree(repository: RepositoryRef, commit: string): HostTree {
    const key = `${repositoryKey(repository)}@${commit}`;
    const known = this.#trees.get(key);
    const tree = known ?? hostTree({
      listTree: async (...request) => (await this.#forge(repository.host)).listTree(...request),
      readBlob: async (...request) => (await this.#forge(repository.host)).readBlob(...request),
    }, repository, commit, `${repository.owner}/${repository.name} at ${shortSha(commit)}`, this.#cache);
    this.#trees.delete(key);
    this.#trees.set(key, tree);
    for (const oldest of this.#trees.keys()) {
      if (this.#trees.size <= held) break;
      this.#trees.delete(oldest);
    }
    return tree;
  }
}
