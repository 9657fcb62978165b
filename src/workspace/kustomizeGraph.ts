import { closureOf, folderOf, indexTree, kustomizeRoots, locate, type Kustomization, type KustomizationContent, type RenderProblem, type Side } from '../render/index.ts';

/** Who includes whom: which files an environment is made of, and who names a file. */
export interface KustomizeGraph {
  readonly side: Side;
  /** Folders of the kustomizations that nothing else includes, by the files that they are made of. */
  readonly rootsOf: ReadonlyMap<string, readonly string[]>;
  readonly filesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** What an environment takes from elsewhere, so that its objects are not all known; by root. */
  readonly unknownPart: ReadonlyMap<string, string>;
  /** Files that a kustomization names as patches. */
  readonly patches: ReadonlySet<string>;
  /** Kustomizations, by the path that they name. */
  readonly namedBy: ReadonlyMap<string, readonly string[]>;
}

const patchFields: ReadonlySet<string> = new Set(['patches', 'patchesStrategicMerge', 'patchesJson6902']);

/**
 * @param links symbolic links, which are not followed, so that what they lead to is not known
 * @param kustomizations by path; of several in one folder, the first counts
 */
export function graphOf(paths: Iterable<string>, links: Iterable<string>, kustomizations: ReadonlyMap<string, KustomizationContent>): KustomizeGraph {
  const side = sideOf(paths, links, kustomizations);
  const rootsOf = new Map<string, string[]>();
  const filesOf = new Map<string, ReadonlySet<string>>();
  const unknownPart = new Map<string, string>();
  for (const root of kustomizeRoots(side)) {
    const { files, problems } = closureOf(side, root);
    filesOf.set(root, new Set(files.keys()));
    for (const file of files.keys()) append(rootsOf, file, root);
    const reason = problems.map(reasonOf).find((text) => text !== undefined);
    if (reason !== undefined) unknownPart.set(root, reason);
  }
  const patches = new Set<string>();
  const namedBy = new Map<string, string[]>();
  for (const kustomization of side.kustomizations.values()) {
    for (const reference of kustomization.references) {
      const target = locate(side, kustomization, reference);
      if (target.type !== 'file' && target.type !== 'kustomization' && target.type !== 'tree') continue;
      append(namedBy, target.path, kustomization.path);
      if (target.type === 'file' && reference.use === 'file' && patchFields.has(reference.field)) patches.add(target.path);
    }
  }
  return { side, rootsOf, filesOf, unknownPart, patches, namedBy };
}

/**
 * Takes in a kustomization's new content where it names the same as before, so that a keystroke in one does not cost a
 * walk through all. Answers whether it could; otherwise the graph is of the past.
 */
export function replaceContent({ side }: KustomizeGraph, path: string, content: KustomizationContent): boolean {
  const before = side.kustomizations.get(folderOf(path));
  if (before?.path !== path || !namesTheSame(before, content)) return false;
  (side.kustomizations as Map<string, Kustomization>).set(before.folder, { ...content, path, folder: before.folder });
  return true;
}

function namesTheSame(a: KustomizationContent, b: KustomizationContent): boolean {
  const isSame = a.kind === b.kind && (a.problem === undefined) === (b.problem === undefined) && (a.helmLine === undefined) === (b.helmLine === undefined);
  return isSame && a.references.length === b.references.length && a.references.every((reference, index) => {
    const other = b.references[index];
    return other !== undefined && other.use === reference.use && other.field === reference.field && other.written === reference.written;
  });
}

function sideOf(paths: Iterable<string>, links: Iterable<string>, contents: ReadonlyMap<string, KustomizationContent>): Side {
  const index = indexTree('this folder', [
    ...[...paths].map((path) => ({ path, id: path, type: 'file' as const })),
    ...[...links].map((path) => ({ path, id: path, type: 'symlink' as const })),
  ]);
  const kustomizations = new Map<string, Kustomization>();
  for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = folderOf(path);
    if (!kustomizations.has(folder)) kustomizations.set(folder, { ...content, path, folder });
  }
  const unread = () => Promise.reject(new Error('The files of this side were not asked for.'));
  return { tree: { label: index.label, list: unread, read: unread }, index, kustomizations, plugins: new Map() };
}

function reasonOf({ code }: RenderProblem): string | undefined {
  switch (code) {
    case 'remote-base': return 'a base on another server';
    case 'helm': return 'a Helm chart, which is not rendered';
    case 'missing-file': case 'outside-repository': return 'files that are not in the repository';
    case 'yaml': case 'unreadable': case 'circular': case 'too-large': return 'files that could not be read';
    case 'no-kustomize': case 'kustomize-failed': case 'timeout': case 'fetched': return undefined;
    case 'elsewhere': case 'other-revision': case 'not-known-offline': case 'declaration': return 'what is not in the repository';
  }
}

function append(map: Map<string, string[]>, key: string, item: string): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
