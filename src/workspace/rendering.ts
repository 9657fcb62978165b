import type { LintSettings } from '../engineProtocol.ts';
import type { Configuration, LintScope, SetObject } from '../lint/index.ts';
import { inFolder } from '../manifest/index.ts';
import { emptyContents, kustomizeRoots, loadContents, viewOf, type Contents, type RenderProblem, type View } from '../render/index.ts';
import { declaringFiles, findDeliveries, noDeliveries, type Deliveries } from './deliveries.ts';
import { lintEnvironment, type EnvironmentFindings } from './environments.ts';
import { FileVersions, type ReadBytes } from './fileVersions.ts';
import type { KustomizeGraph } from './kustomizeGraph.ts';
import { digestOf, inputsOfChart, inputsOfKustomization, renderChartEnvironment, renderDeliveredEnvironment, renderKustomizeEnvironment, type EnvironmentProblem, type ReadTexts, type RenderedEnvironment } from './renderEnvironment.ts';
import type { Settled } from './settled.ts';

export interface RenderOptions {
  readonly signal?: AbortSignal;
  /** Which of the environments, when several threads share them. */
  readonly share?: { readonly index: number; readonly of: number };
  /** Reads what is no text, such as packed charts; without it they are not rendered. */
  readonly readBytes?: ReadBytes;
  /** URLs that the workspace is cloned from, asked for where something is delivered: what Argo CD and Flux take from others is not here. */
  readonly repositories?: () => Promise<readonly string[]>;
}

/** What a rendering reads of a workspace. */
export interface Rendered {
  readonly graph: KustomizeGraph;
  readonly paths: ReadonlySet<string>;
  /** Folders of the charts, without those inside other charts. */
  readonly charts: readonly string[];
  readonly objects: Iterable<SetObject>;
  readonly templates: Iterable<readonly [path: string, text: string]>;
  readonly configuration: Configuration;
  readonly around: Omit<LintScope, 'set'>;
}

/** An environment that there is, and how it is rendered if it is not known already. */
interface Wanted {
  readonly root: string;
  readonly type: EnvironmentFindings['type'];
  /** Where it is told that it cannot be rendered. */
  readonly file: string;
  /** Files whose change makes it worth another try. */
  inputs(): Iterable<string>;
  isKnown(changed: ReadonlySet<string>): boolean;
  render(): Promise<RenderedEnvironment>;
}

/** Renders and lints the environments of a workspace, those anew that changed since the last time. */
export class Rendering {
  readonly #settled: Settled;
  readonly #versions = new FileVersions();
  /** Files that changed since the environments were rendered. */
  readonly #changed = new Set<string>();
  /** What was found to be delivered, and from what; without what is needed to render it. */
  #found: { readonly from: readonly unknown[]; readonly deliveries: Deliveries } | undefined;
  readonly #signatures = new Map<string, string>();

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** Takes in that a file has another text, or has gone. */
  note(path: string, text: string | undefined): void {
    this.#versions.note(path, text);
    if (text === undefined || (this.#settled.knows(path) && !this.#settled.has(path, digestOf(text)))) this.#changed.add(path);
  }

  /** Takes in the text of a kustomization, which is not read again when it is rendered. */
  read(path: string, text: string): void {
    this.#versions.read(path, text);
  }

  /** Answers whether anything is known otherwise than before. */
  async run(what: Rendered, read: ReadTexts, defaults: LintSettings, options: RenderOptions): Promise<boolean> {
    const { share, signal } = options;
    // What changes while this is under way is for the next time.
    const changed = new Set(this.#changed);
    this.#changed.clear();
    let hasChanged = false;
    try {
      const wanted = await this.#wanted(what, read, options);
      const own = wanted.filter((_, index) => share === undefined || index % share.of === share.index);
      for (const environment of own) {
        signal?.throwIfAborted();
        if (environment.isKnown(changed)) continue;
        const rendered = await environment.render().catch((error: unknown): RenderedEnvironment => {
          signal?.throwIfAborted();
          const { root, type, file } = environment;
          const inputs = new Map([...environment.inputs(), file].map((path) => [path, '']));
          return { root, type, inputs, textOf: () => undefined, objects: [], problem: { file, line: 0, message: `What is wrong with the objects that come from here is not known, since a file could not be read: ${error instanceof Error ? error.message : String(error)}` } };
        });
        const folder = rendered.path ?? rendered.root;
        const settings = what.configuration.settingsFor(folder, [folder, ...(rendered.name === undefined ? [] : [rendered.name])].slice(-1), defaults);
        this.#settled.set(this.#withTraced(await lintEnvironment(rendered, settings, what.around)));
        hasChanged = true;
      }
      const names = new Set(wanted.map(({ root, type }) => `${type} ${root}`));
      for (const environment of [...this.#settled.environments]) {
        if (share !== undefined || names.has(`${environment.type} ${environment.root}`)) continue;
        this.#settled.delete(environment);
        hasChanged = true;
      }
    } catch (error) {
      for (const path of changed) this.#changed.add(path);
      this.#found = undefined;
      this.#signatures.clear();
      throw error;
    }
    return hasChanged;
  }

  async #wanted(what: Rendered, read: ReadTexts, options: RenderOptions): Promise<readonly Wanted[]> {
    const { graph: { side }, paths, charts } = what;
    const contents = emptyContents();
    let opened: View | undefined;
    /** Charts whose rendering was stopped, and why: with other values they would take as long. */
    const endless = new Map<string, EnvironmentProblem>();
    const open = (): View => (opened ??= viewOf(this.#versions.sideOf(side, read, options.readBytes)));
    const deliveries = await this.#deliveries(what, open, contents, options);
    const areKnown = (name: Pick<Wanted, 'root' | 'type'>, inputs: readonly string[], changed: ReadonlySet<string>): boolean => {
      const known = this.#settled.inputsOf(name);
      return known !== undefined && inputs.every((path) => known.has(path)) && [...known.keys()].every((path) => paths.has(path) && !changed.has(path));
    };
    return [
      ...kustomizeRoots(side).filter((root) => !deliveries.kustomizations.has(root)).map((root): Wanted => ({
        root,
        type: 'kustomize',
        file: side.kustomizations.get(root)?.path ?? root,
        inputs: () => inputsOfKustomization(side, root),
        isKnown: (changed) => areKnown({ root, type: 'kustomize' }, inputsOfKustomization(side, root), changed),
        render: () => renderKustomizeEnvironment(side, root, read),
      })),
      ...charts.filter((folder) => !deliveries.charts.has(folder)).map((root): Wanted => ({
        root,
        type: 'chart',
        file: inFolder(root, 'Chart.yaml'),
        inputs: () => inputsOfChart(paths, root),
        isKnown: (changed) => areKnown({ root, type: 'chart' }, inputsOfChart(paths, root), changed),
        render: async () => {
          await loadChartFiles(open(), contents, options.signal);
          return renderChartEnvironment(open(), root, contents, this.#versions, options.signal);
        },
      })),
      ...deliveries.environments.map((environment): Wanted => ({
        root: environment.id,
        type: 'delivered',
        file: environment.declaredIn[0] ?? '',
        inputs: () => environment.prepared.files.keys(),
        isKnown: () => this.#signatures.get(environment.id) === environment.signature && this.#settled.get({ root: environment.id, type: 'delivered' }) !== undefined,
        render: async () => {
          const { id, signature, prepared } = environment;
          this.#signatures.set(id, signature);
          const [problem] = [...prepared.folders].flatMap((folder) => endless.get(folder) ?? []);
          if (problem !== undefined) return { root: id, type: 'delivered', name: prepared.delivered.root.name, inputs: new Map(), textOf: () => undefined, objects: [], problem };
          const rendered = await renderDeliveredEnvironment(environment, open(), contents, this.#versions, options.signal);
          if (rendered.problem?.isEndless) for (const folder of rendered.charts ?? []) endless.set(folder, rendered.problem);
          return rendered;
        },
      })),
      ...deliveries.problems.flatMap((problem) => this.#unrendered(problem)),
    ];
  }

  /** Stands for what is not rendered, to say so. */
  #unrendered({ file, line = 0, message }: RenderProblem): readonly Wanted[] {
    if (file === undefined) return [];
    const root = `${file}:${String(line)} ${message}`;
    return [{
      root,
      type: 'delivered',
      file,
      inputs: () => [],
      isKnown: () => this.#settled.get({ root, type: 'delivered' }) !== undefined,
      render: () => Promise.resolve({ root, type: 'delivered', inputs: new Map([[file, this.#versions.digestOf(file) ?? '']]), textOf: () => undefined, objects: [], problem: { file, line, message } }),
    }];
  }

  /** What is delivered, looked for anew when something has changed that was read for it. */
  async #deliveries({ graph, objects, templates }: Rendered, open: () => View, contents: Contents, { repositories, signal }: RenderOptions): Promise<Deliveries> {
    const candidates = declaringFiles(objects, templates);
    if (candidates.size === 0) {
      this.#found = undefined;
      return noDeliveries;
    }
    const from = [graph, this.#versions.changes, [...candidates].sort().join('\n')];
    if (this.#found !== undefined && from.every((part, index) => part === this.#found?.from[index])) return this.#found.deliveries;
    const known = await repositories?.() ?? [];
    const view = open();
    const found = await findDeliveries(candidates, view, contents, known, signal).catch(() => {
      // A file went away or cannot be read: what is rendered is then called so, with the chart's own values.
      signal?.throwIfAborted();
      return noDeliveries;
    });
    // Rendered now or known: what it is rendered with need not be kept.
    const forgotten: Deliveries = { ...found, environments: found.environments.map((environment) => ({ ...environment, prepared: unprepared(environment.prepared) })) };
    this.#found = { from, deliveries: forgotten };
    return found;
  }

  /** With the files that findings were traced to, as far as they were read. */
  #withTraced(environment: EnvironmentFindings): EnvironmentFindings {
    const inputs = new Map(environment.inputs);
    for (const { file } of environment.findings) {
      const digest = this.#versions.digestOf(file);
      if (digest !== undefined && !inputs.has(file)) inputs.set(file, digest);
    }
    return inputs.size === environment.inputs.length ? environment : { ...environment, inputs: [...inputs] };
  }
}

const unprepared = <T extends object>(prepared: T): T => ({ ...prepared, render: () => Promise.reject(new Error('What is delivered was found before, and is to be found anew.')) });

async function loadChartFiles({ side, charts }: View, contents: Contents, signal: AbortSignal | undefined): Promise<void> {
  await loadContents(contents, side.tree, side.index, [...charts].flatMap((folder) => [inFolder(folder, 'Chart.yaml'), inFolder(folder, 'requirements.yaml')]), signal);
}
