import { createHash } from 'node:crypto';
import { renderChart, chartInputs } from '../chart.ts';
import { closureOf } from '../closure.ts';
import type { Closure } from '../closure.ts';
import { loadContents } from '../contents.ts';
import type { Contents } from '../contents.ts';
import { tracedHome } from '../fetchedSide.ts';
import { parseKustomization } from '../kustomization.ts';
import type { Kustomization } from '../kustomization.ts';
import { withHiddenNames } from '../mounts.ts';
import { renderKustomization } from '../kustomizeRoot.ts';
import { createCache } from '../leastRecentlyUsed.ts';
import type { KustomizeSetting } from '../kustomize.ts';
import type { RenderedObject, RenderedRoot, RenderProblem, Trace } from '../rendered.ts';
import { inFolder, isWithin } from '../repositoryPath.ts';
import { rootAt } from '../roots.ts';
import type { Side } from '../side.ts';
import type { View } from '../view.ts';
import type { BuildOptions } from '../build.ts';
import type { ChartSource, DeliveredRoot, DirectorySource, Finished, KustomizeSource, Source } from './delivered.ts';
import { withoutPlaces } from './deliverer.ts';
import { directoryFiles, renderDirectory } from './directory.ts';
import { editKustomization } from './editKustomization.ts';
import { tracedToValues } from './valueTrace.ts';
import type { EditedKustomization } from './editKustomization.ts';

/** A delivered root of one side, with what goes in. */
export interface Prepared {
  readonly delivered: DeliveredRoot;
  /** Ids of the files that it is made of, by path; of an edited one, the id of what it is edited to. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of the files that it is made of and not only watched for. */
  readonly shown: ReadonlySet<string>;
  /** All else that it is made of. Two sides with the same files and the same key give the same. */
  readonly key: string;
  /** Folders of the kustomizations and the charts that it is made of. */
  readonly folders: ReadonlySet<string>;
  /** The kustomization or chart that declares it, where nothing is known to deliver that one. */
  readonly holder?: string;
  /** Renders it. Rejects only when the signal aborts, a tree cannot be read, or the disk cannot be written. */
  readonly render: (options: DeliveredOptions) => Promise<RenderedRoot>;
}

export interface DeliveredOptions extends BuildOptions {
  readonly kustomize: KustomizeSetting;
  /** The other side is declared otherwise: then what is not rendered may well be affected. */
  readonly isDeclaredAnew?: boolean;
}

interface PreparedSource {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: Iterable<string>;
  readonly isWatched?: boolean;
  readonly render: (options: DeliveredOptions) => Promise<Finished>;
}

/** Finds what a delivered root is made of. The texts of the charts' Chart.yaml must have been loaded. */
export function prepare(delivered: DeliveredRoot, view: View, contents: Contents): Prepared {
  const sources = delivered.sources.map((source) => prepareSource(source, view, contents));
  const { root, finish, notes } = delivered;
  return {
    delivered,
    shown: new Set(sources.flatMap(({ files, isWatched }) => (isWatched === true ? [] : [...files.keys()]))),
    files: new Map(sources.flatMap(({ files }) => [...files])),
    folders: new Set(sources.flatMap(({ folders }) => [...folders])),
    key: withoutPlaces([delivered.sources, finish?.key, root.delivery, notes], view.side.index.label),
    render: async (options) => {
      const parts: Finished[] = [];
      for (const source of sources) parts.push(await source.render(options));
      const together: Finished = {
        objects: parts.length === 1 ? parts[0]?.objects ?? [] : lastOfEach(parts.flatMap(({ objects }) => objects)),
        problems: parts.flatMap(({ problems }) => problems),
        complete: parts.every(({ complete }) => complete),
      };
      const finished = await finish?.apply(together.objects, options);
      const missing = !together.complete && parts.every((part) => part.complete || part.missing !== undefined) ? parts.flatMap((part) => part.missing ?? []) : undefined;
      return {
        root,
        objects: finished?.objects ?? together.objects,
        problems: [...together.problems, ...(finished?.problems ?? []), ...notes],
        complete: together.complete && finished?.complete !== false,
        ...(missing === undefined || finished?.complete === false ? {} : { missing }),
      };
    },
  };
}

function prepareSource(source: Source, view: View, contents: Contents): PreparedSource {
  switch (source.type) {
    case 'kustomize':
      return prepareKustomization(source, view, contents);
    case 'helm':
      return prepareChart(source, view, contents);
    case 'plain':
      return prepareDirectory(source, view, contents);
    case 'none':
      return {
        files: source.watch.length === 0 ? new Map() : idsOf(view.side, [...view.side.index.entries.keys()].filter((path) => source.watch.some((folder) => isWithin(path, folder)))),
        folders: [],
        isWatched: true,
        render: ({ isDeclaredAnew }) => Promise.resolve({ objects: [], problems: [source.problem], complete: source.isUnaffected && isDeclaredAnew !== true }),
      };
  }
}

function prepareKustomization({ path, edits, anyPath = false, from }: KustomizeSource, view: View, contents: Contents): PreparedSource {
  const original = view.side.kustomizations.get(path);
  const edited = edits.length === 0 ? undefined : editedSide(view.side, path, edits, contents);
  const side = edited?.side ?? view.side;
  const closure: Closure = edited === undefined ? view.closure(path) : closureOf(side, path);
  if (original === undefined && edited === undefined) return failing({ code: 'missing-file', message: `${path || 'The repository'} has no kustomization.yaml in ${side.index.label}, so there is nothing to build.` });
  return {
    files: closure.files,
    folders: closure.folders,
    render: async ({ kustomize, ...options }) => {
      await loadContents(contents, side.tree, side.index, closure.files.keys(), options.signal);
      const rendered = await renderKustomization(side, rootAt('kustomize', path), closure, contents, kustomize, { ...options, anyPath });
      const traced = edited === undefined ? rendered : { ...rendered, objects: rendered.objects.map((object) => tracedThrough(object, edited)) };
      return from === undefined ? traced : tracedHome(traced, side, [], from);
    },
  };
}

interface EditedSide {
  readonly side: Side;
  readonly file: string;
  readonly edited: EditedKustomization;
  readonly exists: boolean;
}

/** The side as it is when the kustomization of a folder has been edited. */
function editedSide(side: Side, folder: string, edits: KustomizeSource['edits'], contents: Contents): EditedSide {
  const original = side.kustomizations.get(folder);
  const file = original?.path ?? inFolder(folder, 'kustomization.yaml');
  const edited = editKustomization(original?.source.text, edits);
  const id = `edited:${createHash('sha256').update(edited.text).digest('hex')}`;
  contents.set(id, edited.text);
  const local = (kustomization: Kustomization): Kustomization => side.fetched?.local(kustomization, folder) ?? kustomization;
  const entries = withOne(side.index.entries, file, { path: file, id, type: 'file' as const });
  const folders = side.index.folders.has(folder) ? side.index.folders : withHiddenNames(side.index.folders, new Set([folder]));
  const kustomizations = withOne(side.kustomizations, folder, local({ ...parseKustomization(edited.text), path: file, folder }));
  return { side: { ...side, index: { ...side.index, entries, folders }, kustomizations }, file, edited, exists: original !== undefined };
}

/** A map with one entry put in, without a copy of the others. */
function withOne<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> {
  return Object.freeze({
    get size() { return map.size + (map.has(key) ? 0 : 1); },
    get: (asked: string) => (asked === key ? value : map.get(asked)),
    has: (asked: string) => asked === key || map.has(asked),
    forEach: (call: (one: Value, name: string, whole: ReadonlyMap<string, Value>) => void) => new Map(map).set(key, value).forEach(call),
    entries: () => new Map(map).set(key, value).entries(),
    keys: () => new Map(map).set(key, value).keys(),
    values: () => new Map(map).set(key, value).values(),
    [Symbol.iterator]: () => new Map(map).set(key, value)[Symbol.iterator](),
  });
}

/** What was written in the edited file is traced to whoever wrote it: the file's own line, or the declaration's. */
function tracedThrough(object: RenderedObject, { file, edited, exists }: EditedSide): RenderedObject {
  const trace = (path: Parameters<RenderedObject['trace']>[0]): Trace => {
    const found = object.trace(path);
    if (found.file !== file || found.line === undefined || edited.isOriginal(found.line)) return found;
    return edited.traceOf(found.line) ?? (exists ? { certainty: 'file', file } : { certainty: 'unknown' });
  };
  return { ...object, trace };
}

function prepareChart(source: ChartSource, view: View, contents: Contents): PreparedSource {
  const { path, chart, files } = source;
  const { side } = view;
  const inputs = [...new Set([...chartInputs(side, path, contents), ...files])];
  return {
    files: idsOf(side, inputs),
    folders: [path],
    render: async (options) => {
      await loadContents(contents, side.tree, side.index, inputs, options.signal);
      const rendered = await renderChart(side, rootAt('helm', path), inputs, chart, contents, options);
      const traced = { ...rendered, objects: tracedToValues(rendered.objects, source, side, contents) };
      return source.from === undefined ? traced : tracedHome(traced, side, [], source.from);
    },
  };
}

/** The objects of folders that several deliver, or that are asked for again, by the ids of their files. */
const folders = createCache<Finished>(64 * 1024 * 1024);

function prepareDirectory(source: DirectorySource, { side }: View, contents: Contents): PreparedSource {
  const paths = directoryFiles(side, source);
  const files = idsOf(side, paths);
  return {
    files,
    folders: [],
    render: async ({ signal }) => {
      await loadContents(contents, side.tree, side.index, paths, signal);
      const key = [...files].map(([path, id]) => `${path}\0${id}`).join('\n');
      const known = folders.get(key) ?? renderDirectory(side, paths, contents);
      folders.set(key, known, [...files.values()].reduce((sum, id) => sum + (contents.get(id)?.length ?? 0), key.length) * 4);
      return source.from === undefined ? known : tracedHome({ ...known, root: rootAt('plain', source.path) }, side, [], source.from);
    },
  };
}

function failing(problem: RenderProblem): PreparedSource {
  return { files: new Map(), folders: [], render: () => Promise.resolve({ objects: [], problems: [problem], complete: false }) };
}

function idsOf(side: Side, paths: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const path of paths) {
    const entry = side.index.entries.get(path);
    if (entry !== undefined) ids.set(path, entry.type === 'file' ? entry.id : `${entry.type}:${entry.id}`);
  }
  return ids;
}

function lastOfEach(objects: readonly RenderedObject[]): readonly RenderedObject[] {
  const byName = new Map<string, RenderedObject>();
  for (const object of objects) byName.set([object.gvk.group, object.gvk.kind, object.namespace ?? '', object.name].join('\0'), object);
  return [...byName.values()];
}
