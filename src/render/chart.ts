import type { RenderedRoot, Root } from './rendered.ts';
import { baseName, folderOf, inFolder, isWithin } from './repositoryPath.ts';
import type { TreeIndex } from './treeIndex.ts';

/** Folders with a Chart.yaml, without those of charts inside other charts. */
export function chartFolders(index: TreeIndex): ReadonlySet<string> {
  const folders = [...index.entries.keys()].filter((path) => baseName(path) === 'Chart.yaml').map(folderOf).sort((a, b) => a.length - b.length);
  const outermost: string[] = [];
  for (const folder of folders) if (!outermost.some((outer) => isWithin(folder, outer))) outermost.push(folder);
  return new Set(outermost);
}

/** The chart that a file belongs to. */
export function chartOf(charts: ReadonlySet<string>, path: string): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (charts.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

/** A chart as a root of which nothing is known, so that its change is not passed over in silence. */
export function renderChart(root: Root): RenderedRoot {
  return {
    root,
    objects: [],
    problems: [{ code: 'helm', message: 'Helm charts are not rendered yet, so what this change does to the cluster is not known. Render it with "helm template" on both sides to see the difference.', file: inFolder(root.path, 'Chart.yaml') }],
    complete: false,
  };
}
