import { chartFolders, chartOf } from './chart.ts';
import { closureOf } from './closure.ts';
import type { Closure } from './closure.ts';
import { mayHoldManifests } from './plain.ts';
import { folderOf } from './repositoryPath.ts';
import { kustomizeRoots } from './roots.ts';
import type { Side } from './side.ts';

/** One side with what follows from it, computed when it is asked for and once. */
export interface View {
  readonly side: Side;
  readonly roots: readonly string[];
  /** Folders of Helm charts, without those inside other charts. */
  readonly charts: ReadonlySet<string>;
  /** Files that some kustomization reads. */
  readonly reached: ReadonlySet<string>;
  readonly closure: (folder: string) => Closure;
  /** What environments are made of, which is shown with them: folders of kustomizations and charts of either side, and this side's files. */
  readonly delivered?: { readonly folders: ReadonlySet<string>; readonly files: ReadonlySet<string> };
}

/** Finds the roots of a side, and what they reach. */
export function viewOf(side: Side): View {
  const closures = new Map<string, Closure>();
  const closure = (folder: string): Closure => {
    const known = closures.get(folder) ?? closureOf(side, folder);
    closures.set(folder, known);
    return known;
  };
  const roots = kustomizeRoots(side);
  const reached = new Set<string>();
  const folders = new Set<string>();
  for (const root of roots) for (const path of closure(root).files.keys()) reached.add(path);
  for (const root of roots) for (const folder of closure(root).folders) folders.add(folder);
  // Components that nothing includes belong to no root, but their files are no manifests to apply either.
  for (const folder of side.kustomizations.keys()) if (!folders.has(folder)) for (const path of closure(folder).files.keys()) reached.add(path);
  return { side, roots, charts: chartFolders(side.index), reached, closure };
}

/** Whether a file stands for itself: kustomize ignores files that a kustomization does not name, so a folder that has one holds no plain manifests. */
export function isPlain(view: View, path: string): boolean {
  return view.side.index.entries.has(path) && !view.reached.has(path) && view.delivered?.files.has(path) !== true && !view.side.kustomizations.has(folderOf(path)) && chartOf(view.charts, path) === undefined;
}

/** Whether a folder holds a file that may be a plain manifest. */
export function existsPlain(view: View, folder: string): boolean {
  for (const path of view.side.index.entries.keys()) if (folderOf(path) === folder && mayHoldManifests(path) && isPlain(view, path)) return true;
  return false;
}
