import { contentOf, loadContents } from './contents.ts';
import type { Contents } from './contents.ts';
import { kustomizationNames, parseKustomization, pluginReferences } from './kustomization.ts';
import type { Kustomization, KustomizationContent, Reference } from './kustomization.ts';
import { createCache } from './leastRecentlyUsed.ts';
import { baseName, folderOf, resolvePath } from './repositoryPath.ts';
import type { Fetched } from './fetched.ts';
import { withFetched } from './fetchedSide.ts';
import type { FetchedSide } from './fetchedSide.ts';
import { entriesWithin, findInTree, indexTree } from './treeIndex.ts';
import type { TreeIndex } from './treeIndex.ts';
import type { FileTree, TreeEntry } from './tree.ts';

/** One side of a change, with every kustomization read. */
export interface Side {
  readonly tree: FileTree;
  readonly index: TreeIndex;
  /** By folder. A folder with several has its first; kustomize refuses such a folder, and says so when it is built. */
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  /** What files that configure generators and transformers may read, by path. */
  readonly plugins: ReadonlyMap<string, Plugin>;
  /** What was fetched; absent where nothing fetched is to be used. */
  readonly fetched?: FetchedSide;
}

export interface Plugin {
  readonly references: readonly Reference[];
  readonly helmLine?: number;
}

/** Parsed kustomizations by id of their content; the weight is the length of the text. */
const parsed = createCache<KustomizationContent>(32 * 1024 * 1024);

/** Lists a tree and reads its kustomizations, and those that were fetched for them. Rejects when the tree cannot be read. */
export async function readSide(tree: FileTree, contents: Contents, signal: AbortSignal | undefined, fetched?: Fetched): Promise<Side> {
  const index = indexTree(tree.label, await tree.list(signal));
  const files = [...index.entries.values()].filter((entry) => entry.type === 'file' && kustomizationNames.has(baseName(entry.path)));
  const kustomizations = await readKustomizations(tree, index, files, contents, signal);
  const plugins = await readPlugins(tree, index, kustomizations, contents, signal);
  const side: Side = { tree, index, kustomizations, plugins };
  return fetched === undefined ? side : await withFetched(side, kustomizations, fetched, contents, signal);
}

/** Reads kustomization files, by folder. */
export async function readKustomizations(tree: FileTree, index: TreeIndex, files: readonly TreeEntry[], contents: Contents, signal: AbortSignal | undefined): Promise<Map<string, Kustomization>> {
  const known = new Map<string, KustomizationContent>();
  for (const { id } of files) {
    const content = parsed.get(id);
    if (content !== undefined) known.set(id, content);
  }
  await loadContents(contents, tree, index, files.filter((entry) => !known.has(entry.id)).map((entry) => entry.path), signal);

  const kustomizations = new Map<string, Kustomization>();
  for (const { id, path } of files) {
    let content = known.get(id);
    if (content === undefined) {
      const text = contents.get(id);
      content = text === undefined ? tooLarge : parseKustomization(text);
      known.set(id, content);
      if (text !== undefined) parsed.set(id, content, text.length);
    }
    const folder = folderOf(path);
    if (!kustomizations.has(folder)) kustomizations.set(folder, { ...content, path, folder });
  }
  return kustomizations;
}

const tooLarge: KustomizationContent = {
  kind: 'Kustomization',
  source: { text: '', lineStarts: [0] },
  root: undefined,
  references: [],
  problem: { message: 'The file is too large to be read. Split it, or move what is generated out of it.', line: 0 },
};

/** Configurations may stand in a folder that is a kustomization itself, so its files are configurations too. */
export async function readPlugins(tree: FileTree, index: TreeIndex, kustomizations: ReadonlyMap<string, Kustomization>, contents: Contents, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, Plugin>> {
  const paths = new Set<string>();
  for (const { folder, references } of kustomizations.values()) {
    for (const reference of references) {
      const path = reference.use === 'plugin' ? resolvePath(folder, reference.written) : undefined;
      if (path === undefined) continue;
      const found = findInTree(index, path).type;
      if (found === 'file') paths.add(path);
      if (found !== 'folder') continue;
      for (const entry of entriesWithin(index, path)) if (/\.(ya?ml|json)$/.test(entry.path)) paths.add(entry.path);
    }
  }
  await loadContents(contents, tree, index, paths, signal);
  const plugins = new Map<string, Plugin>();
  for (const path of paths) {
    const text = contentOf(contents, index, path);
    if (text !== undefined) plugins.set(path, pluginReferences(text));
  }
  return plugins;
}
