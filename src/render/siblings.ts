import type { RootPair } from './change.ts';
import type { Root } from './rendered.ts';
import { stageOf } from './stages.ts';

/** A root and the folders that it is made of, which are found when they are asked for. */
export interface Composed {
  readonly root: Root;
  readonly folders: () => ReadonlySet<string>;
}

/**
 * Names to each pair the roots that are the same for another stage and that the change leaves alone: of the same family, and made of
 * a folder that both are made of, or given by the same ApplicationSet. `all` are the roots after the change.
 */
export function withSiblings(pairs: readonly RootPair[], all: readonly Composed[]): readonly RootPair[] {
  const touched = new Set(pairs.map(({ root }) => root.id));
  const own = new Map(all.map((one) => [one.root.id, one]));
  const families = new Map<string, Composed[]>();
  for (const one of all) {
    const stage = touched.has(one.root.id) ? undefined : stageOf(one.root);
    if (stage) families.set(stage.family, [...families.get(stage.family) ?? [], one]);
  }
  return pairs.map((pair) => {
    const stage = stageOf(pair.root);
    const composed = own.get(pair.root.id);
    if (!stage || !composed) return pair;
    const siblings = (families.get(stage.family) ?? [])
      .filter(({ root, folders }) => stageOf(root)?.rank !== stage.rank && (isOneSet(root, pair.root) || sharesFolder(folders(), composed.folders())))
      .map(({ root }) => root);
    return siblings.length === 0 ? pair : { ...pair, siblings };
  });
}

function sharesFolder(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const folder of a) if (b.has(folder)) return true;
  return false;
}

/** Whether the same ApplicationSet, or another object that gives several, declares both. */
function isOneSet(a: Root, b: Root): boolean {
  const [from, to] = [a, b].map(({ delivery }) => delivery?.declaredBy[1]);
  return from !== undefined && to !== undefined && from.gvk.kind === to.gvk.kind && from.name === to.name && from.namespace === to.namespace;
}
