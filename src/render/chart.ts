import type { Path } from '../manifest/index.ts';
import type { BuildOptions } from './build.ts';
import { fetchedDependencies } from './chartDependencies.ts';
import type { FetchedDependencies } from './chartDependencies.ts';
import { releaseNameOf, renderChartObjects } from './chartObjects.ts';
import type { RenderedChart } from './chartObjects.ts';
import { contentOf, inputOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { createCache } from './leastRecentlyUsed.ts';
import type { RenderedRoot, Root, Trace } from './rendered.ts';
import type { ChartOptions } from './wasm/messages.ts';
import { baseName, folderOf, inFolder, isWithin, resolvePath } from './repositoryPath.ts';
import type { Side } from './side.ts';
import { entriesWithin } from './treeIndex.ts';
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

/** A dependency in the same checkout: see the Helm documentation, Charts, Chart dependencies. */
const localDependency = /^\s*(?:-\s+)?repository:\s*["']?file:\/\/([^\s"'#]+)/gm;

/** The files that rendering a chart reads, its `file://` dependencies' among them. The texts of the Chart.yaml must have been loaded. */
export function chartInputs(side: Side, folder: string, contents: Contents): readonly string[] {
  const folders = new Set<string>();
  const visit = (one: string): void => {
    if (folders.has(one) || !side.index.entries.has(inFolder(one, 'Chart.yaml'))) return;
    folders.add(one);
    for (const name of ['Chart.yaml', 'requirements.yaml']) {
      for (const [, written = ''] of (contentOf(contents, side.index, inFolder(one, name)) ?? '').matchAll(localDependency)) {
        const found = resolvePath(one, written);
        if (found !== undefined) visit(found);
      }
    }
  };
  visit(folder);
  return [...new Set([...folders].flatMap((one) => entriesWithin(side.index, one)))].map((entry) => entry.path);
}

/** Whether a chart is a library, which renders nothing on its own. */
export function isLibrary(side: Side, folder: string, contents: Contents): boolean {
  return /^type:\s*["']?library\b/m.test(contentOf(contents, side.index, inFolder(folder, 'Chart.yaml')) ?? '');
}

/** What was rendered before, by the ids of everything that went in; the weight is the length of the texts that are kept. */
const rendered = createCache<RenderedChart>(64 * 1024 * 1024);

/** A chart with its own values and nothing else, as a release that has the name of its folder. */
export function defaultRelease(folder: string): ChartOptions {
  return { releaseName: releaseNameOf(folder), namespace: 'default', includeCrds: true, skipTests: true };
}

/** Renders the chart of a root's folder. The contents of `inputs` must have been loaded. Rejects only when the signal aborts. */
export async function renderChart(side: Side, root: Root, inputs: readonly string[], release: ChartOptions, contents: Contents, options: BuildOptions): Promise<RenderedRoot> {
  const files = new Map<string, string | Uint8Array>();
  for (const path of inputs) {
    const { type, id = '' } = side.index.entries.get(path) ?? {};
    if (type === 'symlink' || type === 'submodule') return { root, objects: [], problems: [{ code: 'unreadable', message: `The chart is not rendered, since ${path} is a ${type === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed. Put the file itself there.`, file: path }], complete: false };
    const content = inputOf(contents, id);
    if (content === undefined) return { root, objects: [], problems: [{ code: 'too-large', message: `${path} is too large to be read, so the chart is not rendered. Split the file, or list it in .helmignore.`, file: path }], complete: false };
    if (typeof content === 'string' && /\/charts\/[^/]+\.tgz$/.test(path)) return { root, objects: [], problems: [{ code: 'helm', message: `The chart is not rendered, since its dependency ${path} is not a package that can be read here. Pack it anew, or unpack it in its place: "tar xzf ${baseName(path)}".`, file: path }], complete: false };
    files.set(path, content);
  }
  const dependencies = await fetchedDependencies(files, side);
  if (dependencies.problems.length > 0) return { root, objects: [], problems: dependencies.problems, complete: false };
  const key = [root.path, JSON.stringify([release, options.helm]), ...inputs.map((path) => `${path}\0${side.index.entries.get(path)?.id ?? ''}`), dependencies.key].join('\n');
  const known = rendered.get(key);
  if (known !== undefined) return { root, ...known };
  for (const [path, content] of dependencies.files) files.set(path, content);
  const chart = withHomes(await renderChartObjects(files, root.path, release, options), dependencies);
  if (chart.complete) rendered.set(key, chart, [...files.values()].reduce((sum, content) => sum + content.length, 0) * 2);
  return { root, ...chart };
}

/** What a fetched dependency gives is traced to the line that names it. */
function withHomes(chart: RenderedChart, { homeOf, notes }: FetchedDependencies): RenderedChart {
  const objects = chart.objects.map((object) => ({ ...object, trace: (path: Path): Trace => {
    const found = object.trace(path);
    return (found.file === undefined ? undefined : homeOf(found.file)) ?? found;
  } }));
  const problems = chart.problems.map((problem) => {
    const home = problem.file === undefined ? undefined : homeOf(problem.file);
    return home?.file === undefined ? problem : { ...problem, file: home.file, ...(home.line === undefined ? {} : { line: home.line }) };
  });
  return { ...chart, objects, problems: [...problems, ...notes] };
}
