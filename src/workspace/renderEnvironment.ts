import { createHash } from 'node:crypto';
import { closureOf, renderKustomization, rootAt, traceChart, type ChartLine, type RenderedObject, type RenderProblem, type Side } from '../render/index.ts';

/** An environment as it is rendered: its objects, or a chart's output, and what went in. */
export interface RenderedEnvironment {
  readonly root: string;
  readonly type: 'kustomize' | 'chart';
  readonly inputs: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly objects: readonly RenderedObject[];
  /** Of a chart: the documents, and for each line where it was written. */
  readonly output?: string;
  readonly lines?: readonly (ChartLine | undefined)[];
  readonly problem?: { readonly file: string; readonly line: number; readonly message: string };
}

/** Reads files; one that cannot be read is left out. */
export type ReadTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** One rendering may take this long. */
const timeoutMilliseconds = 20_000;
/** A chart with more than this is not rendered while linting. */
const largestChart = 10_000_000;

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
  return { root, type: 'kustomize', inputs, texts, objects, ...(complete || !first ? {} : { problem: placed(first, own) }) };
}

/** Renders the chart of a folder with its default values. */
export async function renderChartEnvironment(paths: Iterable<string>, folder: string, read: ReadTexts): Promise<RenderedEnvironment> {
  const texts = await read(inputsOfChart(paths, folder));
  const inputs = new Map([...texts].map(([path, text]) => [path, digestOf(text)]));
  const root = folder;
  const file = [...texts.keys()].find((path) => /(^|\/)Chart\.ya?ml$/.test(path) && path.split('/').length === (folder === '' ? 1 : folder.split('/').length + 1)) ?? folder;
  const failed = (message: string): RenderedEnvironment => ({ root, type: 'chart', inputs, texts, objects: [], problem: { file, line: 0, message } });
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  if (size > largestChart) return failed(`This chart is not rendered while it is linted, since its files have more than ${String(largestChart / 1_000_000)} MB. What is wrong with its objects is not known.`);
  const releaseName = (folder === '' ? 'release' : folder.slice(folder.lastIndexOf('/') + 1)).toLowerCase().replace(/[^a-z0-9-]+/g, '-').slice(0, 40) || 'release';
  const built = await traceChart(texts, folder, { releaseName, namespace: 'default', skipTests: true }, { timeoutMilliseconds });
  if ('problem' in built) return failed(`What is wrong with the objects of this chart is not known: with its default values it is not rendered. ${built.problem.message}`);
  return { root, type: 'chart', inputs, texts, objects: [], output: built.output, lines: built.lines };
}

function placed({ file, line, message }: RenderProblem, own: string): { readonly file: string; readonly line: number; readonly message: string } {
  return { file: file ?? own, line: file === undefined ? 0 : (line ?? 0), message: `This environment is not rendered, so what is wrong with its objects is not known. ${message}` };
}
