import { parseManifestFile } from '../../manifest/index.ts';
import { chartOf, defaultRelease } from '../chart.ts';
import { contentOf, loadContents, maxFileSize } from '../contents.ts';
import type { Contents } from '../contents.ts';
import type { Declaration } from '../delivery.ts';
import { plainObject } from '../plain.ts';
import type { DeclaredObject, RenderedObject, RenderProblem, Root } from '../rendered.ts';
import { resolvePath } from '../repositoryPath.ts';
import { rootAt } from '../roots.ts';
import type { Side } from '../side.ts';
import { isPlain } from '../view.ts';
import type { View } from '../view.ts';
import { clustersIn } from './argo/clusters.ts';
import { findCandidates, mayDeclare } from './candidates.ts';
import type { DeliveredRoot, Source } from './delivered.ts';
import type { ClusterEntry, Declared, EnvironmentSettings, Surroundings } from './deliverer.ts';
import { deliverers } from './deliverers.ts';
import { prepare } from './prepare.ts';
import type { DeliveredOptions, Prepared } from './prepare.ts';

/** What one side has delivered. */
export interface Environments {
  readonly roots: readonly Prepared[];
  /** The objects that declare them, and those that limit what may be delivered. */
  readonly declared: readonly DeclaredObject[];
  /** What keeps some of them from being known, and belongs to none. */
  readonly problems: readonly RenderProblem[];
  /** False when there may be others for another reason than that what declares them cannot be rendered. */
  readonly complete: boolean;
}

/** An Application that gives an Application that gives one, and so on: no more than so many. */
const deepest = 8;
/** Roots of one side; and how many of them are rendered to find out what they declare. */
const mostRoots = 5_000;
const mostRendered = 500;
/** As many as the engine has workers, and one that is being read. */
const rendersAtOnce = 3;
const readAtOnce = 16 * 1024 * 1024;
/** Files of all roots of one side together, each counted as often as it is delivered. */
const mostFiles = 1_000_000;

/**
 * Finds what Argo CD and Flux deliver from one side: declarations in plain files, in what kustomizations and charts give, and in
 * what is delivered itself. What is wrong with one of them stands at its root. Rejects when the tree cannot be read or the signal aborts.
 */
export async function discoverEnvironments(view: View, changed: ReadonlySet<string>, contents: Contents, settings: EnvironmentSettings, options: DeliveredOptions): Promise<Environments> {
  const { side } = view;
  const { signal } = options;
  const { paths, problems } = await findCandidates(side, changed, contents, signal);
  if (paths.size === 0) return { roots: [], declared: [], problems, complete: problems.length === 0 };
  await loadContents(contents, side.tree, side.index, smallRepository(side), signal);
  const found = await discoverAmong(paths, view, contents, settings, options);
  return { ...found, problems: [...problems, ...found.problems], complete: problems.length === 0 && found.complete };
}

/** Like `discoverEnvironments`, where it is known which files may hold declarations or what is read beside them. */
export async function discoverAmong(candidates: ReadonlySet<string>, view: View, contents: Contents, settings: EnvironmentSettings, options: DeliveredOptions): Promise<Environments> {
  const { side } = view;
  const charts = [...side.index.entries.keys()].filter((path) => /(^|\/)(Chart|requirements)\.yaml$/.test(path));
  await loadContents(contents, side.tree, side.index, [...charts, ...candidates], options.signal);
  const search = new Search(view, candidates, contents, settings, options);
  const roots = await search.run();
  const declared = roots.flatMap(({ delivered: { object, root } }) => object === undefined ? [] : [{ object, root }]);
  return { roots, declared: [...declared, ...search.limits.map((object) => ({ object }))], problems: search.problems, complete: search.complete };
}

/** In a repository of usual size all manifests are read at once: reading them root by root takes a process for each. */
function smallRepository({ tree, index }: Side): readonly string[] {
  if (tree.isRemote === true) return [];
  const files = [...index.entries.values()].filter(({ path, type, size }) => type === 'file' && /\.ya?ml$/.test(path) && (size ?? 0) <= maxFileSize);
  return files.reduce((sum, { size = 0 }) => sum + size, 0) > readAtOnce ? [] : files.map(({ path }) => path);
}

/** Where the search begins: the objects of a plain file, or a kustomization or chart that nothing is known to deliver. */
interface Seed {
  readonly file?: string;
  readonly folder?: string;
  readonly objects: readonly Declared[];
}

/** A kustomization or a chart that holds declarations. */
type Holder = Source & { readonly path: string };

/** Runs what it is given, at most so many at once, in their order. */
function limited(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** A seed with everything that follows from it. */
interface Tree {
  readonly seed: Seed;
  readonly roots: readonly Prepared[];
  /** Objects that the roots give and that declare further roots: the file they come from, and what they are. */
  readonly children: ReadonlySet<string>;
}

class Search {
  readonly problems: RenderProblem[] = [];
  complete = true;
  readonly #view: View;
  readonly #candidates: ReadonlySet<string>;
  readonly #contents: Contents;
  readonly #settings: EnvironmentSettings;
  readonly #options: DeliveredOptions;
  #support: readonly Declared[] = [];
  #clusters: readonly ClusterEntry[] = [];
  #found: Declared[] = [];
  #rendered = new Map<string, Promise<readonly RenderedObject[]>>();
  readonly #held = new Map<string, Seed>();
  readonly #limits = new Map<string, RenderedObject>();
  readonly #limited = limited(rendersAtOnce);
  #count = 0;
  #files = 0;
  #isFull = false;

  constructor(view: View, candidates: ReadonlySet<string>, contents: Contents, settings: EnvironmentSettings, options: DeliveredOptions) {
    this.#view = view;
    this.#candidates = candidates;
    this.#contents = contents;
    this.#settings = settings;
    this.#options = options;
  }

  async run(): Promise<readonly Prepared[]> {
    await this.#readClusters();
    const { plain, holders } = this.#seeds();
    this.#support = supportOf(plain.flatMap(({ objects }) => objects));
    let roots: readonly Prepared[] = [];
    // Sources and clusters may be declared in what is delivered, and then what was told without them is told anew.
    for (let passes = 0; passes < 3; passes++) {
      const known = this.#support.length;
      roots = await this.#pass(plain, holders);
      this.#support = supportOf([...[...plain, ...this.#held.values()].flatMap(({ objects }) => objects), ...this.#found]);
      if (this.#support.length === known) break;
    }
    return roots;
  }

  /** What limits what may be delivered, as it was found last: as it is delivered itself, where it is. */
  get limits(): readonly RenderedObject[] {
    return [...this.#limits.values()];
  }

  async #readClusters(): Promise<void> {
    const { clustersFile = '' } = this.#settings;
    if (clustersFile === '') return;
    const { side } = this.#view;
    const path = resolvePath('', clustersFile);
    if (path !== undefined) await loadContents(this.#contents, side.tree, side.index, [path], this.#options.signal);
    const text = path === undefined ? undefined : contentOf(this.#contents, side.index, path);
    const read = text === undefined ? undefined : clustersIn(clustersFile, text);
    if (read === undefined) this.#unknown({ code: 'missing-file', message: `The setting "gitopsReview.argocd.clustersFile" names ${clustersFile}, which is no file here, so its clusters are not known.` });
    else if ('problem' in read) this.#unknown(read.problem);
    else this.#clusters = read.clusters;
  }

  async #pass(plain: readonly Seed[], holders: readonly Holder[]): Promise<readonly Prepared[]> {
    this.#count = 0;
    this.#files = 0;
    this.#found = [];
    const trees: Tree[] = [];
    const folders = new Set<string>();
    const add = async (seed: Seed): Promise<void> => {
      const tree = await this.#grow(seed);
      trees.push(tree);
      for (const root of tree.roots) for (const folder of root.folders) folders.add(folder);
    };
    for (const seed of plain) await add(seed);
    // What is delivered needs not be looked at once more as it is on its own.
    for (const holder of holders) if (!folders.has(holder.path)) await add(await this.#holder(holder));
    return withoutRepeated(outermost(trees).flatMap(({ seed: { folder }, roots }) =>
      (folder === undefined || roots.some(({ folders }) => folders.has(folder)) ? roots : roots.map((root) => ({ ...root, holder: folder })))));
  }

  #seeds(): { readonly plain: readonly Seed[]; readonly holders: readonly Holder[] } {
    const seeds: Seed[] = [];
    const holders: Holder[] = [];
    const view = this.#view;
    const kustomized: string[] = [];
    const charts = new Set<string>();
    for (const path of [...this.#candidates].sort()) {
      const chart = chartOf(view.charts, path);
      if (view.reached.has(path)) kustomized.push(path);
      else if (chart !== undefined) charts.add(chart);
      else if (isPlain(view, path)) {
        const text = contentOf(this.#contents, view.side.index, path);
        if (text === undefined) continue;
        const file = parseManifestFile(path, text);
        const objects = this.#relevant(file.objects.map((object) => plainObject(file, object)));
        seeds.push(...objects.map((object) => ({ file: path, objects: [{ object, file: path, by: [] }] })));
      }
    }
    if (kustomized.length > 0) {
      const found = view.roots.map((folder) => ({ folder, files: kustomized.filter((path) => view.closure(folder).files.has(path)) })).filter(({ files }) => files.length > 0);
      // Those first that may deliver the others.
      const [first, last] = [true, false].map((wanted) => found.filter(({ files }) => files.some((path) => this.#delivers(path)) === wanted));
      for (const { folder } of [...first ?? [], ...last ?? []]) holders.push({ type: 'kustomize', path: folder, edits: [] });
    }
    for (const folder of charts) holders.push({ type: 'helm', path: folder, chart: defaultRelease(folder), files: [] });
    return { plain: seeds, holders };
  }

  #delivers(path: string): boolean {
    return /^kind:\s*["']?(Kustomization|Application|ApplicationSet)\b/m.test(contentOf(this.#contents, this.#view.side.index, path) ?? '');
  }

  /** A kustomization or chart as it is on its own. */
  async #holder(source: Holder): Promise<Seed> {
    const known = this.#held.get(source.path);
    if (known !== undefined) return known;
    const root = rootAt(source.type === 'helm' ? 'helm' : 'kustomize', source.path);
    const prepared = prepare({ root, origin: source.path, sources: [source], notes: [] }, this.#view, this.#contents);
    const objects = await this.#objectsOf(prepared);
    const seed: Seed = { folder: source.path, objects: objects.map((object) => ({ object, file: fileOf(object), by: [] })) };
    this.#held.set(source.path, seed);
    this.#support = [...this.#support, ...supportOf(seed.objects)];
    return seed;
  }

  async #grow(seed: Seed): Promise<Tree> {
    const children = new Set<string>();
    const grow = async (declared: Declared, above: ReadonlySet<string>): Promise<readonly Prepared[]> => {
      this.#options.signal?.throwIfAborted();
      const own = identityOf(declared);
      const roots: Prepared[] = [];
      for (const delivered of await this.#delivered(declared)) {
        if (this.#count++ >= mostRoots) {
          this.#full(`More than ${mostRoots} Applications, Kustomizations and HelmReleases are declared here; the others are not shown.`);
          return roots;
        }
        const prepared = prepare(delivered, this.#view, this.#contents);
        this.#files += prepared.files.size;
        if (this.#files > mostFiles) {
          this.#full('What is declared here is made of more than a million files, those that several deliver counted each time; the rest is not shown.');
          return roots;
        }
        roots.push(prepared);
        if (!this.#declares(prepared)) continue;
        const by = delivered.root.delivery?.declaredBy ?? declared.by;
        const below: Promise<readonly Prepared[]>[] = [];
        for (const object of await this.#objectsOf(prepared)) {
          const inner: Declared = { object, file: fileOf(object), by, parent: delivered };
          this.#found.push(inner);
          const identity = identityOf(inner);
          // What declares itself, directly or through others, is already here.
          if (identity === own || above.has(identity)) continue;
          children.add(identity);
          if (above.size + 1 >= deepest) this.#unknown({ code: 'circular', message: `${delivered.root.name} is delivered through more than ${deepest} others, so what it declares is not followed any further.`, ...placeOf(by[0]) });
          else below.push(grow(inner, new Set([...above, own])));
        }
        roots.push(...(await Promise.all(below)).flat());
      }
      return roots;
    };
    const roots = (await Promise.all(seed.objects.map((declared) => grow(declared, new Set())))).flat();
    return { seed, roots, children };
  }

  async #delivered(declared: Declared): Promise<readonly DeliveredRoot[]> {
    const { side } = this.#view;
    const around: Surroundings = {
      side,
      view: this.#view,
      settings: this.#settings,
      clusters: this.#clusters,
      isRemote: side.tree.isRemote === true,
      support: this.#support,
      signal: this.#options.signal,
      read: async (paths) => {
        await loadContents(this.#contents, side.tree, side.index, paths, this.#options.signal);
        return new Map(paths.flatMap((path) => {
          const text = contentOf(this.#contents, side.index, path);
          return text === undefined ? [] : [[path, text] as const];
        }));
      },
    };
    const found: DeliveredRoot[] = [];
    for (const deliverer of deliverers) if (deliverer.isDeclaration(declared.object)) found.push(...await deliverer.deliver(declared, around));
    return found;
  }

  /** Whether a root may give declarations: in one of its files, or in what its own declaration says. */
  #declares({ files, key, delivered: { sources } }: Prepared): boolean {
    // What is not rendered has told so at its own root.
    if (sources.every(({ type }) => type === 'none')) return false;
    for (const path of files.keys()) if (this.#candidates.has(path)) return true;
    return mayDeclare(key);
  }

  /** What a root gives that declares something, rendered once however often it is asked for. */
  async #objectsOf(prepared: Prepared): Promise<readonly RenderedObject[]> {
    const { root } = prepared.delivered;
    const key = `${root.id}\0${prepared.key}\0${JSON.stringify(prepared.delivered.sources.map((source) => 'path' in source && source.path))}`;
    const known = this.#rendered.get(key);
    if (known !== undefined) return await known;
    if (this.#rendered.size >= mostRendered) {
      this.#full(`More than ${mostRendered} roots may declare others; what the rest of them declares is not known.`);
      return [];
    }
    const rendering = this.#limited(() => prepared.render(this.#options)).then(({ objects, problems, complete }) => {
      const [first] = problems;
      if (!complete && first !== undefined) this.problems.push({ ...first, message: `What ${root.name} declares for Argo CD or Flux is not all known. ${first.message}` });
      return this.#relevant(objects);
    });
    this.#rendered.set(key, rendering);
    return await rendering;
  }

  /** Those that declare or support, while those that limit are noted. */
  #relevant(objects: readonly RenderedObject[]): readonly RenderedObject[] {
    for (const object of objects) {
      if (deliverers.some((deliverer) => deliverer.isLimit(object))) this.#limits.set([fileOf(object) ?? '', object.namespace ?? '', object.name].join('\0'), object);
    }
    return objects.filter(isRelevant);
  }

  #full(message: string): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.#unknown({ code: 'too-large', message });
  }

  #unknown(problem: RenderProblem): void {
    this.complete = false;
    if (!this.problems.some(({ message }) => message === problem.message)) this.problems.push(problem);
  }
}

function isRelevant(object: RenderedObject): boolean {
  return deliverers.some((deliverer) => deliverer.isDeclaration(object) || deliverer.isSupport(object));
}

function supportOf(objects: readonly Declared[]): readonly Declared[] {
  return objects.filter(({ object }) => deliverers.some((deliverer) => deliverer.isSupport(object)));
}

function fileOf(object: RenderedObject): string | undefined {
  return object.trace(['kind']).file;
}

/** The same for an object as it was written and as it is delivered, which may be in another namespace. */
function identityOf({ object, file }: Declared): string {
  return [file ?? '', object.gvk.group, object.gvk.kind, object.name].join('\0');
}

/**
 * The trees that hold all others: what an app of apps gives is told as given by it. Of those that give each other, the first stands
 * for all; what is too deep in one to be followed has a tree of its own.
 */
function outermost(trees: readonly Tree[]): readonly Tree[] {
  const givers = new Map<string, Set<number>>();
  const add = (key: string, tree: number): void => void (givers.get(key)?.add(tree) ?? givers.set(key, new Set([tree])));
  for (const [at, { roots, children }] of trees.entries()) {
    for (const child of children) add(child, at);
    for (const { folders } of roots) for (const folder of folders) add(`folder\0${folder}`, at);
  }
  const giversOf = ({ seed }: Tree): ReadonlySet<number> => {
    if (seed.folder !== undefined) return givers.get(`folder\0${seed.folder}`) ?? new Set();
    return new Set(seed.objects.flatMap((declared) => [...(givers.get(identityOf(declared)) ?? [])]));
  };
  const all = trees.map(giversOf);
  const kept = new Set<number>();
  for (let left = trees.map((_tree, at) => at); left.length > 0;) {
    const open = new Set(left);
    const next = left.filter((at) => [...(all[at] ?? [])].every((giver) => giver === at || !open.has(giver) || (giver > at && all[giver]?.has(at) === true)));
    // In a circle of three or more, nobody gives the first back at once.
    const [first] = left;
    for (const at of next.length > 0 || first === undefined ? next : [first]) kept.add(at);
    left = left.filter((at) => !kept.has(at) && ![...(all[at] ?? [])].some((giver) => kept.has(giver)));
  }
  return trees.filter((_tree, at) => kept.has(at));
}

function placeOf(declaration: Declaration | undefined): Pick<RenderProblem, 'file' | 'line'> {
  if (declaration === undefined) return {};
  return { file: declaration.file, ...(declaration.line === undefined ? {} : { line: declaration.line }) };
}

/** One declaration may be found in several ways; what is delivered is then the same. */
function withoutRepeated(roots: readonly Prepared[]): readonly Prepared[] {
  const seen = new Set<string>();
  return roots.filter(({ delivered: { root, origin }, key }) => {
    const all = `${root.id}\0${origin}\0${key}`;
    return !seen.has(all) && seen.add(all);
  });
}

/** A pair of sides of one delivered root. */
export interface DeliveredPair {
  readonly root: Root;
  readonly base?: Prepared;
  readonly head?: Prepared;
}

/** Pairs what both sides have delivered, by its id; where that is not unique, by what tells them apart, too. */
export function pairEnvironments(base: Environments, head: Environments): readonly DeliveredPair[] {
  const repeated = new Set<string>();
  for (const { roots } of [base, head]) {
    const seen = new Set<string>();
    for (const { delivered: { root: { id } } } of roots) {
      if (seen.has(id)) repeated.add(id);
      seen.add(id);
    }
  }
  const pairs = new Map<string, { root: Root; base?: Prepared; head?: Prepared }>();
  for (const [name, { roots }] of [['base', base], ['head', head]] as const) {
    const numbers = new Map<string, number>();
    for (const prepared of roots) {
      const { root, origin } = prepared.delivered;
      let id = repeated.has(root.id) ? `${root.id}@${origin}` : root.id;
      const number = (numbers.get(id) ?? 0) + 1;
      numbers.set(id, number);
      if (number > 1) id = `${id}#${number}`;
      const named = id === root.id ? prepared : renamed(prepared, { ...root, id });
      pairs.set(id, { ...pairs.get(id), root: named.delivered.root, [name]: named });
    }
  }
  const folders = { base: foldersOf(base), head: foldersOf(head) };
  // A kustomization that is no longer delivered, or not yet, declares nothing on that side that would come or go.
  return [...pairs.values()].filter((pair) => {
    if ((pair.base === undefined) === (pair.head === undefined)) return true;
    const holder = (pair.base ?? pair.head)?.holder;
    return holder === undefined || !folders[pair.base === undefined ? 'base' : 'head'].has(holder);
  });
}

function foldersOf({ roots }: Environments): ReadonlySet<string> {
  return new Set(roots.flatMap((root) => [...root.folders]));
}

function renamed(prepared: Prepared, root: Root): Prepared {
  return { ...prepared, delivered: { ...prepared.delivered, root }, render: async (options) => ({ ...await prepared.render(options), root }) };
}

/** Whether both sides are made of the same. */
export function isSame({ base, head }: DeliveredPair): boolean {
  return base !== undefined && head !== undefined && base.key === head.key && base.files.size === head.files.size && [...base.files].every(([path, id]) => head.files.get(path) === id);
}

