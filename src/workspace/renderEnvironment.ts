import { createHash } from 'node:crypto';
import { inFolder } from '../manifest/index.ts';
import { closureOf, contentOf, defaultRelease, isLibrary, loadContents, prepare, renderKustomization, rootAt, type Contents, type Prepared, type RenderedObject, type RenderedRoot, type RenderProblem, type Side, type View } from '../render/index.ts';
import type { DeliveredEnvironment } from './deliveries.ts';
import type { FileVersions } from './fileVersions.ts';

/** An environment as it is rendered: its objects, or a chart's output, and what went in. */
export interface RenderedEnvironment {
  readonly root: string;
  readonly type: 'kustomize' | 'chart' | 'delivered';
  /** What a person calls it, where that is not its folder. */
  readonly name?: string;
  /** Its folder, where `root` is none. */
  readonly path?: string;
  /** The charts that it is made of. */
  readonly charts?: readonly string[];
  /** Who delivers it names no namespace, so what its objects say of theirs is made up. */
  readonly namespace?: 'unknown';
  /** Values that are not known here are missing from it. */
  readonly lacksValues?: true;
  readonly inputs: ReadonlyMap<string, string>;
  /** The text of a file that something was traced to. */
  readonly textOf: (path: string) => string | undefined;
  readonly objects: readonly RenderedObject[];
  readonly problem?: EnvironmentProblem;
}

/** Where and why an environment could not be rendered as a whole. */
export interface EnvironmentProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** Whoever delivers it fails the same way. */
  readonly fails?: boolean;
  /** It was stopped, since it took too long. */
  readonly isEndless?: true;
}

/** Reads files; one that cannot be read is left out. */
export type ReadTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** One rendering may take this long. */
const timeoutMilliseconds = 20_000;
/** A chart with more than this is not rendered while linting. */
const mostChartFiles = 5_000;

/** What the text of a file is told again by. */
export function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}

/** The files that a kustomization is made of, and a chart. */
export function inputsOfKustomization(side: Side, root: string): readonly string[] {
  return [...closureOf(side, root).files.keys()];
}
export function inputsOfChart(paths: Iterable<string>, folder: string): readonly string[] {
  return [...paths].filter((path) => folder === '' || path.startsWith(`${folder}/`));
}

/** Renders the kustomization of a folder with the built-in kustomize. */
export async function renderKustomizeEnvironment(side: Side, root: string, read: ReadTexts): Promise<RenderedEnvironment> {
  const closure = closureOf(side, root);
  const texts = await read([...closure.files.keys()]);
  const inputs = new Map([...texts].map(([path, text]) => [path, digestOf(text)]));
  const ids = { ...closure, files: inputs };
  const contents = new Map([...texts].map(([path, text]) => [inputs.get(path) ?? '', text]));
  const { objects, problems, complete } = await renderKustomization(side, rootAt('kustomize', root), ids, contents, { type: 'built-in' }, { timeoutMilliseconds });
  const own = side.kustomizations.get(root)?.path ?? root;
  const [first] = problems;
  return { root, type: 'kustomize', inputs, textOf: (path) => texts.get(path), objects, ...(complete || !first ? {} : { problem: placed(first, own) }) };
}

/** Renders the chart of a folder with its default values. The contents of its Chart.yaml, and those beside it, must have been loaded. */
export async function renderChartEnvironment(view: View, folder: string, contents: Contents, versions: FileVersions, signal: AbortSignal | undefined): Promise<RenderedEnvironment> {
  const file = inFolder(folder, 'Chart.yaml');
  const prepared = prepare({ root: rootAt('helm', folder), origin: folder, sources: [{ type: 'helm', path: folder, chart: defaultRelease(folder), files: [] }], notes: [] }, view, contents);
  const environment = { root: folder, type: 'chart' as const };
  const { size } = prepared.files;
  const none = { inputs: new Map([...prepared.files.keys()].map((path) => [path, ''])), textOf: () => undefined, objects: [] };
  // It gives nothing on its own; see the Helm documentation, Library Charts.
  if (isLibrary(view.side, folder, contents)) return { ...environment, ...none };
  if (size > mostChartFiles) return { ...environment, ...none, problem: { file, line: 0, message: `This chart is not rendered while it is linted, since it has ${String(size)} files. What is wrong with its objects is not known.` } };
  const rendered = await renderPrepared(prepared, view, contents, versions, signal);
  const [first] = rendered.problems;
  const problem = rendered.complete || !first ? undefined : { file, line: 0, message: `What is wrong with the objects of this chart is not known: with its default values it is not rendered. ${first.message}` };
  return { ...environment, ...rendered, objects: problem ? [] : rendered.objects, ...(problem ? { problem } : {}) };
}

/** Renders what Argo CD or Flux deliver, with the values and changes that they are told. */
export async function renderDeliveredEnvironment({ id, prepared, declaredIn }: DeliveredEnvironment, view: View, contents: Contents, versions: FileVersions, signal: AbortSignal | undefined): Promise<RenderedEnvironment> {
  const { delivered: { root, lacksValues }, folders } = prepared;
  await loadContents(contents, view.side.tree, view.side.index, declaredIn, signal);
  const rendered = await renderPrepared(prepared, view, contents, versions, signal, declaredIn);
  const declaration = root.delivery?.declaredBy[0];
  const [first] = rendered.problems;
  const own = { file: declaration?.file ?? root.path, line: declaration?.line };
  return {
    root: id,
    type: 'delivered',
    name: root.name,
    path: root.path,
    charts: [...folders].filter((folder) => view.charts.has(folder)),
    ...(root.delivery?.namespace === undefined ? { namespace: 'unknown' as const } : {}),
    ...(lacksValues ? { lacksValues } : {}),
    ...rendered,
    ...(rendered.complete || !first ? {} : { problem: { ...placed(first.file === undefined ? { ...first, ...own } : first, own.file), message: `What ${root.name} gives is not rendered, so what is wrong with its objects is not known. ${first.message}`, fails: first.code === 'helm' && lacksValues !== true, ...(first.code === 'timeout' ? { isEndless: true as const } : {}) } }),
  };
}

type RenderedHere = Pick<RenderedEnvironment, 'inputs' | 'objects' | 'textOf'> & Pick<RenderedRoot, 'problems' | 'complete'>;

async function renderPrepared(prepared: Prepared, { side }: View, contents: Contents, versions: FileVersions, signal: AbortSignal | undefined, more: readonly string[] = []): Promise<RenderedHere> {
  const { objects, problems, complete } = await prepared.render({ kustomize: { type: 'built-in' }, signal, timeoutMilliseconds });
  const inputs = new Map([...prepared.files.keys(), ...more].flatMap((path) => {
    const digest = versions.digestOf(path);
    return digest === undefined ? [] : [[path, digest] as const];
  }));
  return { inputs, objects, problems, complete, textOf: (path) => contentOf(contents, side.index, path) };
}

function placed({ file, line, message }: RenderProblem, own: string): { readonly file: string; readonly line: number; readonly message: string } {
  return { file: file ?? own, line: file === undefined ? 0 : (line ?? 0), message: `This environment is not rendered, so what is wrong with its objects is not known. ${message}` };
}
