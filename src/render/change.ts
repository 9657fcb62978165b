import type { Fetched } from './fetched.ts';
import type { HelmSetting } from './build.ts';
import { contentOf, emptyContents, loadContents } from './contents.ts';
import type { Contents } from './contents.ts';
import { chartInputs, defaultRelease, isLibrary, renderChart } from './chart.ts';
import { discoverEnvironments, isSame, pairEnvironments } from './environments/discover.ts';
import type { DeliveredPair, Environments } from './environments/discover.ts';
import type { EnvironmentSettings } from './environments/deliverer.ts';
import { renderKustomization } from './kustomizeRoot.ts';
import type { KustomizeSetting } from './kustomize.ts';
import { holdsManifests, mayHoldManifests, renderPlain } from './plain.ts';
import type { DeclaredObject, RenderedRoot, Root } from './rendered.ts';
import { folderOf } from './repositoryPath.ts';
import { rootAt } from './roots.ts';
import { withSiblings, type Composed } from './siblings.ts';
import { readSide } from './side.ts';
import { changedPaths } from './treeIndex.ts';
import type { FileTree } from './tree.ts';
import { warmEngine } from './wasm/renderer.ts';
import { existsPlain, isPlain, viewOf } from './view.ts';
import type { View } from './view.ts';
import type { DeliveredOptions } from './environments/prepare.ts';

/** One root on both sides; a side is absent when the root does not exist there. */
export interface RootPair {
  readonly root: Root;
  readonly base?: RenderedRoot;
  readonly head?: RenderedRoot;
  /** Roots that are the same for another stage, such as staging, and that the change does not touch. */
  readonly siblings?: readonly Root[];
  /** What the whole repository declares for Argo CD and Flux on each side; the same for all pairs of a change. */
  readonly declared?: { readonly base: readonly DeclaredObject[]; readonly head: readonly DeclaredObject[] };
}

export interface RenderOptions extends EnvironmentSettings {
  readonly kustomize: KustomizeSetting;
  /** How charts are rendered; by the built-in Helm unless told. */
  readonly helm?: HelmSetting;
  /** What was fetched before, which stands in for what is on other servers. */
  readonly fetched?: Fetched;
  readonly signal?: AbortSignal | undefined;
  /** How long one kustomization or chart may take; 30 seconds unless told. */
  readonly timeoutMilliseconds?: number;
  /** Told when a root of one side is rendered: how many of how many are done. The total grows when charts are found. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

type Task = () => Promise<void>;

/** Tells of tasks that are given through it, as they end. */
function counting(progress: RenderOptions['progress']): (tasks: readonly Task[]) => readonly Task[] {
  let done = 0;
  let total = 0;
  return (tasks) => {
    total += tasks.length;
    progress?.(done, total);
    return tasks.map((task) => async () => {
      await task();
      progress?.(++done, total);
    });
  };
}

/** How many roots are built at the same time: more would take the machine from the person who waits. */
const buildsAtOnce = 2;

/**
 * Renders what a change touches, on both sides: the kustomizations and the charts with an input that differs, and the plain manifests
 * that differ. What fails is a problem of its root, and the others go on.
 * Rejects when a tree cannot be read, the temporary folder cannot be written, or the signal aborts.
 */
export async function renderChange(base: FileTree, head: FileTree, options: RenderOptions): Promise<readonly RootPair[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const contents = emptyContents();
  const before = await readSide(base, contents, signal, options.fetched);
  if (options.kustomize.type === 'built-in' && before.kustomizations.size > 0) warmEngine();
  const after = await readSide(head, contents, signal, options.fetched);
  const changed = changedPaths(before.index, after.index);
  const own = { base: viewOf(before), head: viewOf(after) };
  const { timeoutMilliseconds = 30_000 } = options;
  const rendering = { kustomize: options.kustomize, signal, timeoutMilliseconds, ...(options.helm && { helm: options.helm }) };
  const environments = {
    base: await discoverEnvironments(own.base, changed, contents, options, rendering),
    head: await discoverEnvironments(own.head, changed, contents, options, rendering),
  };
  const delivered = pairEnvironments(environments.base, environments.head);
  const views = withoutDelivered(own, delivered);

  const kustomizations = changedKustomizations(views.base, views.head);
  const plain = changedPlainFolders(views.base, views.head, changed);
  for (const view of [views.base, views.head]) {
    const inputs = kustomizations.flatMap((path) => [...(view.side.kustomizations.has(path) ? view.closure(path).files.keys() : [])]);
    const files = [...plain.values()].flatMap(({ paths, unchanged }) => [...paths, ...unchanged]).filter((path) => view.side.index.entries.has(path));
    await loadContents(contents, view.side.tree, view.side.index, [...inputs, ...files], signal);
  }

  const counted = counting(options.progress);
  const pairs = [
    ...await renderDelivered(delivered, rendering, counted),
    ...problemPairs(environments),
    ...await renderKustomizations(kustomizations, views, contents, options, counted),
    ...[...plain.values()].flatMap((folder) => plainPair(folder, views, contents)),
    ...await renderCharts(views, changed, contents, options, counted),
  ];
  signal?.throwIfAborted();
  const declared = { base: environments.base.declared, head: environments.head.declared };
  const isDeclaring = declared.base.length + declared.head.length > 0;
  return withSiblings(pairs, rootsAfter(delivered, views.head)).map((pair) => isDeclaring ? { ...pair, declared } : pair).sort((a, b) => (a.root.path === b.root.path ? 0 : a.root.path < b.root.path ? -1 : 1));
}

/** What is applied after the change, with the folders that it is made of; charts alone and plain manifests have no stages. */
function rootsAfter(delivered: readonly DeliveredPair[], view: View): readonly Composed[] {
  return [
    ...delivered.flatMap(({ root, head }) => head === undefined ? [] : [{ root, folders: () => head.folders }]),
    ...view.roots.map((folder) => ({ root: rootAt('kustomize', folder), folders: () => view.closure(folder).folders })),
  ];
}

/** Renders what is delivered and differs. */
async function renderDelivered(pairs: readonly DeliveredPair[], rendering: DeliveredOptions, counted: ReturnType<typeof counting>): Promise<readonly RootPair[]> {
  const changed = pairs.filter((pair) => !isSame(pair)).map((prepared): { readonly prepared: DeliveredPair; readonly pair: { root: Root; base?: RenderedRoot; head?: RenderedRoot } } => ({ prepared, pair: { root: prepared.root } }));
  await runLimited(counted(changed.flatMap(({ prepared, pair }) => (['base', 'head'] as const).flatMap((name) => {
    const side = prepared[name];
    return side === undefined ? [] : [async () => {
      pair[name] = await side.render({ ...rendering, isDeclaredAnew: prepared.base?.key !== prepared.head?.key });
    }];
  }))), buildsAtOnce);
  return changed.map(({ pair }) => pair);
}

/** What keeps some environments from being known is told once, beside them. */
function problemPairs({ base, head }: { readonly base: Environments; readonly head: Environments }): readonly RootPair[] {
  const root: Root = { id: 'environments', type: 'plain', path: '', name: 'environments' };
  const side = ({ problems, complete }: Environments, told: Environments['problems'] = []): RenderedRoot => ({ root, objects: [], problems: problems.filter(({ message }) => !told.some((other) => other.message === message)), complete });
  return base.problems.length + head.problems.length === 0 ? [] : [{ root, base: side(base, head.problems), head: side(head) }];
}

/** What is delivered is not shown a second time as what it is made of. */
function withoutDelivered({ base, head }: Views, pairs: readonly DeliveredPair[]): Views {
  if (pairs.length === 0) return { base, head };
  const folders = new Set(pairs.flatMap((pair) => [pair.base, pair.head]).flatMap((side) => [...(side?.folders ?? [])]));
  const without = (view: View, name: 'base' | 'head'): View => ({
    ...view,
    roots: view.roots.filter((folder) => !folders.has(folder)),
    delivered: { folders, files: new Set(pairs.flatMap((pair) => [...(pair[name]?.shown ?? [])])) },
  });
  return { base: without(base, 'base'), head: without(head, 'head') };
}

/** Folders of kustomizations that are a root on either side and whose inputs differ. */
function changedKustomizations(base: View, head: View): readonly string[] {
  const roots = new Set([...base.roots, ...head.roots]);
  return [...roots].filter((folder) => {
    if (!base.side.kustomizations.has(folder) || !head.side.kustomizations.has(folder)) return true;
    const before = base.closure(folder).files;
    const after = head.closure(folder).files;
    return before.size !== after.size || [...before].some(([path, id]) => after.get(path) !== id);
  });
}

interface Views {
  readonly base: View;
  readonly head: View;
}

async function renderKustomizations(folders: readonly string[], views: Views, contents: Contents, options: RenderOptions, counted: ReturnType<typeof counting>): Promise<readonly RootPair[]> {
  const pairs = folders.map((folder): { root: Root; base?: RenderedRoot; head?: RenderedRoot } => ({ root: rootAt('kustomize', folder) }));
  const { signal, timeoutMilliseconds = 30_000 } = options;
  const tasks = pairs.flatMap((pair) => (['base', 'head'] as const).filter((name) => views[name].side.kustomizations.has(pair.root.path)).map((name) => async () => {
    const view = views[name];
    pair[name] = await renderKustomization(view.side, pair.root, view.closure(pair.root.path), contents, options.kustomize, { signal, timeoutMilliseconds, ...(options.helm && { helm: options.helm }) });
  }));
  await runLimited(counted(tasks), buildsAtOnce);
  return pairs;
}

/** Runs tasks with a bound on how many run at once. The first failure stops further ones from starting, and is thrown when those under way have ended. */
async function runLimited(tasks: readonly Task[], atOnce: number): Promise<void> {
  const waiting = [...tasks];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined && failures.length === 0; task = waiting.shift()) {
      await task().catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}

/** The files of a folder that may hold plain manifests: those that no kustomization reads, outside charts. */
interface PlainFolder {
  readonly folder: string;
  /** Those that differ. */
  readonly paths: readonly string[];
  /** Those that are the same on both sides, which say what the others refer to. */
  readonly unchanged: readonly string[];
}

/** In a folder with more files than this, those that are unchanged are not read. */
const mostUnchanged = 1000;

function changedPlainFolders(base: View, head: View, changed: ReadonlySet<string>): ReadonlyMap<string, PlainFolder> {
  const folders = new Map<string, { readonly folder: string; readonly paths: string[]; readonly unchanged: string[] }>();
  for (const path of [...changed].sort()) {
    if (!mayHoldManifests(path) || !(isPlain(base, path) || isPlain(head, path))) continue;
    const folder = folderOf(path);
    const known = folders.get(folder);
    if (known) known.paths.push(path);
    else folders.set(folder, { folder, paths: [path], unchanged: [] });
  }
  for (const [path, { type }] of folders.size > 0 ? head.side.index.entries : []) {
    if (type !== 'file' || changed.has(path) || !mayHoldManifests(path)) continue;
    const folder = folders.get(folderOf(path));
    if (folder && isPlain(base, path) && isPlain(head, path)) folder.unchanged.push(path);
  }
  for (const { unchanged } of folders.values()) if (unchanged.length > mostUnchanged) unchanged.length = 0;
  return folders;
}

function plainPair({ folder, paths, unchanged }: PlainFolder, views: Views, contents: Contents): readonly RootPair[] {
  const root = rootAt('plain', folder);
  const expected = new Set(paths.filter((path) => [views.base, views.head].some((view) => {
    const text = isPlain(view, path) ? contentOf(contents, view.side.index, path) : undefined;
    return text !== undefined && holdsManifests(path, text);
  })));
  const all = [...paths, ...unchanged].sort();
  const same = new Set(unchanged);
  const render = (view: View, which: readonly string[]): RenderedRoot | undefined => renderPlain(view.side, root, which.filter((path) => isPlain(view, path)), expected, same, contents);
  if ([views.base, views.head].every((view) => render(view, paths) === undefined)) return [];
  const empty: RenderedRoot = { root, objects: [], problems: [], complete: true };
  return [{
    root,
    ...(existsPlain(views.base, folder) ? { base: render(views.base, all) ?? empty } : {}),
    ...(existsPlain(views.head, folder) ? { head: render(views.head, all) ?? empty } : {}),
  }];
}

/** Renders the charts with an input that differs, other than documentation. */
async function renderCharts(views: Views, changed: ReadonlySet<string>, contents: Contents, options: RenderOptions, counted: ReturnType<typeof counting>): Promise<readonly RootPair[]> {
  const { signal, timeoutMilliseconds = 30_000 } = options;
  const sides = [views.base, views.head].map((view) => ({ view, inputs: new Map<string, readonly string[]>() }));
  for (const { view, inputs } of sides) {
    const { side } = view;
    await loadContents(contents, side.tree, side.index, [...side.index.entries.keys()].filter((path) => /(^|\/)(Chart|requirements)\.yaml$/.test(path)), signal);
    for (const folder of view.charts) if (view.delivered?.folders.has(folder) !== true && !isLibrary(side, folder, contents)) inputs.set(folder, chartInputs(side, folder, contents));
  }
  // What a kustomization reads is shown with it.
  const folders = new Set(sides.flatMap(({ view, inputs }) => [...inputs]
    .filter(([, paths]) => paths.some((path) => changed.has(path) && !/\.md$/i.test(path) && !view.reached.has(path)))
    .map(([folder]) => folder)));
  const pairs = [...folders].map((folder): { root: Root; base?: RenderedRoot; head?: RenderedRoot } => ({ root: rootAt('helm', folder) }));
  const tasks = pairs.flatMap((pair) => sides.flatMap(({ view, inputs }, at) => {
    const paths = inputs.get(pair.root.path);
    return paths === undefined ? [] : [async () => {
      await loadContents(contents, view.side.tree, view.side.index, paths, signal);
      pair[at === 0 ? 'base' : 'head'] = await renderChart(view.side, pair.root, paths, defaultRelease(pair.root.path), contents, { signal, timeoutMilliseconds, ...(options.helm && { helm: options.helm }) });
    }];
  }));
  await runLimited(counted(tasks), buildsAtOnce);
  return pairs;
}
