import { configurationFindings, configurationNames, lintFile, noConfiguration, ObjectIndex, readConfiguration, rules, type Configuration, type FileSet, type KnownFile, type Kustomized, type KustomizeReference, type LintOptions, type LintOutcome, type LintScope, type ObjectFinding, type SetObject } from '../lint/index.ts';
import { parseManifestFile, toValue, type FileHints, type FileRole, type GroupVersionKind, type JsonObject, type ManifestFile } from '../manifest/index.ts';
import { firstOf, loadKindSchema, namedSchemas, schemasOfDefinitions, type KindSchema, type SchemaReader, type SchemaSource } from '../schema/index.ts';
import type { LintSettings } from '../engineProtocol.ts';
import { folderOf, kustomizationNames, locate, parseKustomization, type FileTree, type KustomizationContent } from '../render/index.ts';
import type { EnvironmentFindings } from './environments.ts';
import { generatedObjects } from './generatedObjects.ts';
import { graphOf, replaceContent, type KustomizeGraph } from './kustomizeGraph.ts';
import { digestOf, renderKustomizeEnvironment, type ReadTexts, type RenderedEnvironment } from './renderEnvironment.ts';
import { Rendering, type RenderOptions } from './rendering.ts';
import { Settled } from './settled.ts';
import { kustomizedObjects, patchedResources } from './kustomizedObjects.ts';

/** Files above this many characters are not indexed; they are still linted when asked for. */
const largestIndexed = 10_000_000;
/** What other files see of one. */
export interface FileSummary {
  readonly known: KnownFile;
  readonly objects: readonly SetObject[];
}

/** Files whose last reading is kept, for it holds their text: as many as someone types in by turns. */
const mostLatest = 4;
/** Files that are read together. */
const batch = 200;
/** Milliseconds of work after which others get their turn. */
const turn = 20;

const yaml = /\.ya?ml$/;
const template = /(^|\/)templates\/.*\.(tpl|txt|ya?ml|json)$/;
/** What stands beside a chart and is neither manifest nor values. */
const chartData = /(^|\/)(Chart\.lock|values\.schema\.json)$/;

/**
 * The files of a checkout, as rules see them: which objects are applied together, which files name which. It holds
 * the values of objects and no text; replacing a file costs what that file holds.
 */
export class Workspace {
  readonly #paths = new Set<string>();
  readonly #folders = new Map<string, number>();
  readonly #charts = new Set<string>();
  readonly #links = new Set<string>();
  readonly #kustomizations = new Map<string, KustomizationContent>();
  readonly #known = new Map<string, KnownFile>();
  /** Files by role, as far as it was asked for since one of the role changed. */
  readonly #byRole = new Map<FileRole, readonly KnownFile[]>();
  readonly #index = new ObjectIndex();
  #graph: KustomizeGraph | undefined;
  #configuration: Configuration = noConfiguration;
  readonly #settled = new Settled();
  readonly #rendering = new Rendering(this.#settled);
  /** What kustomizations give, as far as it was asked for since the last change. */
  readonly #kustomized = new Map<string, Kustomized | undefined>();

  #defined: { readonly definitions: readonly JsonObject[]; readonly schemas: SchemaSource } | undefined;

  #readSchema: SchemaReader | undefined;
  #named: { readonly key: string; readonly own: SchemaSource; readonly named: SchemaSource; readonly all: SchemaSource } | undefined;

  #whole: Promise<void> = Promise.resolve();
  #isWhole = false;

  /**
   * Lists a tree and reads what says which role its files have; the rest is read after that, see `whole`. Rejects when
   * the tree cannot be read.
   */
  static async open(tree: FileTree): Promise<Workspace> {
    const workspace = new Workspace();
    const listed = await tree.list();
    for (const { path, type } of listed) if (type !== 'file') workspace.#links.add(path);
    const files = listed.filter(({ type }) => type === 'file');
    for (const { path } of files) workspace.#addPath(path);
    const wanted = files.filter(({ path, size }) => isRead(path) && (size ?? 0) <= largestIndexed).map(({ path }) => path);
    await workspace.#read(tree, wanted.filter(comesFirst));
    workspace.#whole = workspace.#read(tree, wanted.filter((path) => !comesFirst(path))).then(() => { workspace.#isWhole = true; });
    // Whoever waits for it is told; nobody may.
    workspace.#whole.catch(() => undefined);
    return workspace;
  }

  /** When every file has been read; rejects when that failed, and rules that look at other files then never run. */
  get whole(): Promise<void> {
    return this.#whole;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  async #read(tree: FileTree, paths: readonly string[]): Promise<void> {
    let since = performance.now();
    for (let from = 0; from < paths.length; from += batch) {
      for (const [path, text] of await tree.read(paths.slice(from, from + batch))) {
        if (performance.now() - since > turn) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          since = performance.now();
        }
        // What the editor has sent meanwhile is newer.
        if (!this.#known.has(path)) this.update(path, text);
      }
    }
  }

  /** A workspace of files that `update` or `adopt` will tell of. */
  static of(paths: Iterable<string>): Workspace {
    const workspace = new Workspace();
    for (const path of paths) workspace.#addPath(path);
    return workspace;
  }

  get paths(): ReadonlySet<string> {
    return this.#paths;
  }

  /** Says that every file has been told of, so that rules that look at other files run. */
  complete(): void {
    this.#isWhole = true;
  }

  /** What other files see of a file; plain data, for a workspace of another thread to `adopt`. */
  summaryOf(path: string): FileSummary | undefined {
    const known = this.#known.get(path);
    return known && { known, objects: this.#index.objectsOf(path) };
  }

  /** Takes in what a workspace of another thread knows of a file. */
  adopt({ known, objects }: FileSummary): void {
    this.#know(known);
    this.#index.set(known.path, objects);
  }

  /** Files that someone works on, as they were read last: of the next text, only what has changed is read. */
  readonly #latest = new Map<string, ManifestFile>();

  /** Takes in a file's new text, and answers the file when it is one that is read; no text when the file, or the folder, has gone. */
  update(path: string, text: string | undefined): ManifestFile | undefined {
    // Of a folder that is deleted as a whole, an editor tells nothing of the files in it.
    if (text === undefined && (this.#folders.get(path) ?? 0) > 0) for (const file of [...this.#paths]) if (isBelow(file, path)) this.update(file, undefined);
    this.#rendering.note(path, text);
    if (text === undefined) {
      if (this.#paths.delete(path)) for (const folder of foldersAbove(path)) this.#folders.set(folder, (this.#folders.get(folder) ?? 1) - 1);
      this.#charts.delete(chartFolderOf(path) ?? '\0');
      if (configurationNames.includes(path)) this.#configuration = noConfiguration;
      this.#forget(path);
      this.#graph = undefined;
      return undefined;
    }
    this.#addPath(path);
    if (!isRead(path) || text.length > largestIndexed) return undefined;
    if (isKustomization(path)) {
      this.#rendering.read(path, text);
      const content = parseKustomization(text);
      const isKept = this.#graph !== undefined && replaceContent(this.#graph, path, content);
      this.#kustomizations.set(path, content);
      if (!isKept) this.#graph = undefined;
    }
    const file = parseManifestFile(path, text, this.hints(path), this.#latest.get(path));
    if (configurationNames.includes(path)) this.#configuration = readConfiguration(file.documents);
    this.#learn(file, text);
    return file;
  }

  /** All objects of the repository, and what its kustomizations generate. */
  objects(): Iterable<SetObject> {
    return this.#index.objects();
  }

  /** The kinds of the repository's objects, each in a version that is in use. */
  kinds(): readonly { readonly kind: string; readonly apiVersion: string }[] {
    return this.#index.kinds();
  }

  /** What the surroundings of a file say about its role. */
  hints(path: string): FileHints {
    const chartRoot = this.#charts.size === 0 ? undefined : foldersAbove(path).find((folder) => this.#charts.has(folder));
    return { ...(chartRoot === undefined ? {} : { chartRoot }), namedAsPatch: this.#kustomizeGraph().patches.has(path) };
  }

  /** The environments that a file is part of: folders of the kustomizations that nothing else includes. */
  environmentsOf(path: string): readonly string[] {
    return this.#kustomizeGraph().rootsOf.get(path) ?? [];
  }

  /** What lies around a file. */
  scopeOf(path: string): LintScope {
    const graph = this.#kustomizeGraph();
    const roots = graph.rootsOf.get(path);
    const unrendered = this.#charts.size > 0 ? 'a Helm chart of this repository' : undefined;
    const repository = this.#index.view({ label: 'this repository', ...(unrendered === undefined ? {} : { unknownPart: unrendered }) });
    if (roots === undefined) return { repository, files: this.#files(), set: repository };
    const files = new Set(roots.flatMap((root) => [...(graph.filesOf.get(root) ?? [])]));
    const unknownPart = roots.map((root) => graph.unknownPart.get(root)).find((reason) => reason !== undefined);
    const label = roots.length === 1 ? (roots[0] || 'this repository') : `${String(roots.length)} environments`;
    return { repository, files: this.#files(), set: this.#index.view({ label, files, ...(unknownPart === undefined ? {} : { unknownPart }) }) };
  }

  /** Lints a text as the file at a path, which it also takes in. Rules that look at other files run once `isWhole`. */
  async lint(path: string, text: string, settings: LintSettings, signal?: AbortSignal): Promise<LintOutcome & { readonly file: ManifestFile }> {
    const file = this.update(path, text) ?? parseManifestFile(path, text, this.hints(path), this.#latest.get(path));
    this.#latest.delete(path);
    this.#latest.set(path, file);
    const [oldest] = this.#latest.keys();
    if (this.#latest.size > mostLatest && oldest !== undefined) this.#latest.delete(oldest);
    return { file, ...await this.lintParsed(file, settings, { ...(signal ? { signal } : {}), remember: true }) };
  }

  /** What the checkout's own configuration says. */
  get configuration(): Configuration {
    return this.#configuration;
  }

  /** Lints a file that `update` gave, by the settings that the configuration gives it. */
  async lintParsed(file: ManifestFile, defaults: LintSettings, options: Pick<LintOptions, 'signal' | 'remember'> = {}): Promise<LintOutcome> {
    if (configurationNames.includes(file.path)) return { findings: await configurationFindings(file, rules), suppressed: [] };
    if (this.#configuration.ignores(file.path)) return { findings: [], suppressed: [] };
    const settings = this.#configuration.settingsFor(file.path, this.environmentsOf(file.path), defaults);
    const settle = this.#settled.knows(file.path) ? (found: readonly ObjectFinding[]) => this.#settled.settle(file, digestOf(file.source.text), found) : undefined;
    return lintFile(file, settings, { ...options, ...(settle ? { settle } : {}), schemas: this.#schemasFor(settings.schemas ?? []), ...(this.#isWhole ? { scope: this.scopeOf(file.path) } : {}) });
  }

  /**
   * What is known of a kind in a file: by a definition of the repository, by a schema at one of the places that the
   * editor's settings or the configuration name, or as it is built in. Undefined where nothing is, or it cannot be read.
   */
  async schemaOf(gvk: GroupVersionKind, path: string, places: readonly string[]): Promise<KindSchema | undefined> {
    const { schemas = [] } = this.#configuration.settingsFor(path, this.environmentsOf(path), { profile: 'default', rules: {}, schemas: places });
    return await this.#schemasFor(schemas).find(gvk).catch(() => undefined) ?? await loadKindSchema(gvk).catch(() => undefined);
  }

  /** The kinds that the repository's CustomResourceDefinitions define, in every version that they serve. */
  definedKinds(): readonly { readonly kind: string; readonly apiVersion: string }[] {
    return this.#schemas().kinds ?? [];
  }

  /** Says how schemas are read that settings name; without it, none are. */
  readSchemasWith(read: SchemaReader): void {
    this.#readSchema = read;
  }

  /** The repository's own definitions, and after them the schemas at the places that settings name. */
  #schemasFor(places: readonly string[]): SchemaSource {
    if (places.length === 0 || this.#readSchema === undefined) return this.#schemas();
    const key = places.join('\n');
    const own = this.#schemas();
    if (this.#named?.key !== key || this.#named.own !== own) {
      const named = this.#named?.key === key ? this.#named.named : namedSchemas(places, this.#readSchema);
      this.#named = { key, own, named, all: firstOf(own, named) };
    }
    return this.#named.all;
  }

  /** The kinds that the repository defines; made anew when one of its definitions changes. */
  #schemas(): SchemaSource {
    const definitions = this.#index.view({ label: 'this repository' }).ofKind('apiextensions.k8s.io', 'CustomResourceDefinition').map(({ value }) => value);
    const before = this.#defined;
    if (before !== undefined && before.definitions.length === definitions.length && definitions.every((value, index) => value === before.definitions[index])) return before.schemas;
    const schemas = schemasOfDefinitions(definitions);
    this.#defined = { definitions, schemas };
    return schemas;
  }

  /**
   * Renders and lints the environments that have changed since the last time, so that what is found in their objects
   * counts for the files that they are made of. Answers whether anything did.
   */
  async renderEnvironments(read: ReadTexts, defaults: LintSettings, options: RenderOptions = {}): Promise<boolean> {
    if (!this.#isWhole) return false;
    const charts = [...this.#charts].filter((folder) => ![...this.#charts].some((other) => other !== folder && isBelow(folder, `${other}/charts`)));
    const templates = this.#withRole('helm-template').flatMap(({ path, template }) => (template === undefined ? [] : [[path, template] as const]));
    const { repository, files } = this.scopeOf('');
    const what = { graph: this.#kustomizeGraph(), paths: this.#paths, charts, templates, objects: this.#index.objects(), configuration: this.#configuration, around: { repository, files } };
    return this.#rendering.run(what, read, defaults, options);
  }

  /** The objects that the kustomization of an environment gives as the files are now; where it cannot give all, with what stands in the way. */
  async renderEnvironment(root: string, read: ReadTexts): Promise<RenderedEnvironment> {
    return renderKustomizeEnvironment(this.#kustomizeGraph().side, root, read);
  }

  /** What was found in the environments that this workspace has rendered; plain data, for another thread to take over. */
  get renderedEnvironments(): readonly EnvironmentFindings[] {
    return [...this.#settled.environments];
  }

  adoptEnvironment(environment: EnvironmentFindings): void {
    this.#settled.set(environment);
  }

  #addPath(path: string): void {
    if (this.#paths.has(path)) return;
    this.#paths.add(path);
    for (const folder of foldersAbove(path)) this.#folders.set(folder, (this.#folders.get(folder) ?? 0) + 1);
    const chart = chartFolderOf(path);
    if (chart !== undefined) this.#charts.add(chart);
    this.#graph = undefined;
  }

  #learn(file: ManifestFile, text: string): void {
    const { path, role, documents } = file;
    const hasValues = (role !== 'manifests' && role !== 'other' && role !== 'helm-template') || chartData.test(path);
    this.#kustomized.clear();
    this.#know({
      path,
      role,
      documents: hasValues ? documents.flatMap(({ root }) => (root === undefined ? [] : [toValue(root)])) : [],
      isWhole: documents.every(({ problems }) => problems.length === 0),
      ...(role === 'helm-template' ? { template: text } : {}),
    });
    // What is half typed has not gone: whatever names it would seem broken otherwise.
    if (documents.some(({ root, problems }) => root === undefined && problems.length > 0) && this.#index.objectsOf(path).length > 0) return;
    const objects = file.objects.map(({ gvk, apiVersion, name, namespace, value }): SetObject => ({ gvk, apiVersion, name, namespace, value, file: path }));
    this.#index.set(path, role === 'kustomization' ? generatedObjects(path, this.#known.get(path)?.documents[0]) : objects);
  }

  #forget(path: string): void {
    this.#kustomized.clear();
    this.#byRole.delete(this.#known.get(path)?.role ?? 'other');
    this.#known.delete(path);
    this.#kustomizations.delete(path);
    this.#index.set(path, []);
  }

  #kustomizeGraph(): KustomizeGraph {
    return (this.#graph ??= graphOf(this.#paths, this.#links, this.#kustomizations));
  }

  /**
   * The objects of a file that is named as a resource; undefined when they are not all known. A file that is named as a
   * patch too is no manifest, but gives objects all the same.
   */
  #resourcesIn(path: string): readonly SetObject[] | undefined {
    const known = this.#known.get(path);
    if (known === undefined || !known.isWhole) return undefined;
    const objects = known.role === 'patch' ? patchedResources(known) : this.#index.objectsOf(path);
    return objects.length === 0 && known.role !== 'kustomization' ? undefined : objects;
  }

  #kustomizedObjects(folder: string): Kustomized | undefined {
    if (!this.#kustomized.has(folder)) {
      this.#kustomized.set(folder, kustomizedObjects(this.#kustomizeGraph().side, folder, (path) => this.#resourcesIn(path)));
    }
    return this.#kustomized.get(folder);
  }

  #references(path: string): readonly KustomizeReference[] {
    const { side } = this.#kustomizeGraph();
    const kustomization = side.kustomizations.get(folderOf(path));
    if (kustomization?.path !== path) return [];
    return kustomization.references.map((reference) => ({ ...reference, target: locate(side, kustomization, reference) }));
  }

  #know(file: KnownFile): void {
    for (const role of [file.role, this.#known.get(file.path)?.role]) if (role !== undefined) this.#byRole.delete(role);
    this.#known.set(file.path, file);
  }

  #withRole(role: FileRole): readonly KnownFile[] {
    let found = this.#byRole.get(role);
    if (!found) this.#byRole.set(role, (found = [...this.#known.values()].filter((file) => file.role === role)));
    return found;
  }

  #files(): FileSet {
    return {
      typeOf: (path) => (this.#paths.has(path) ? 'file' : path === '' || (this.#folders.get(path) ?? 0) > 0 ? 'folder' : undefined),
      file: (path) => this.#known.get(path),
      below: (folder) => [...this.#paths].filter((path) => folder === '' || path.startsWith(`${folder}/`)),
      withRole: (role) => this.#withRole(role),
      namedBy: (path) => this.#kustomizeGraph().namedBy.get(path) ?? [],
      objectsIn: (path) => this.#index.objectsOf(path),
      references: (path) => this.#references(path),
      kustomized: (folder) => this.#kustomizedObjects(folder),
    };
  }
}

/** Whether a file says which role other files have, or how they are linted, so that it is read before them. */
export const comesFirst = (path: string) => isKustomization(path) || configurationNames.includes(path);
const isKustomization = (path: string) => kustomizationNames.has(path.slice(path.lastIndexOf('/') + 1));
/** Whether a file's text matters to others. */
export const isRead = (path: string) => yaml.test(path) || template.test(path) || chartData.test(path) || isKustomization(path);

const isBelow = (path: string, folder: string) => path.startsWith(`${folder.replace(/^\//, '')}/`);

function chartFolderOf(path: string): string | undefined {
  return /(^|\/)Chart\.ya?ml$/.test(path) ? folderOf(path) : undefined;
}

/** The folders that hold a file, the nearest first, without the repository itself unless the file lies in it. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '') return folders;
  }
}

