import { nodeAt, objectsOf, parseYaml, positionAt, rangeAt, sourceText } from '../manifest/index.ts';
import type { ManifestObject, Path, Range, SourceText } from '../manifest/index.ts';
import type { BuildOptions } from './build.ts';
import { maxObjects } from './kustomizeRoot.ts';
import type { RenderedObject, RenderProblem, Trace } from './rendered.ts';
import { baseName, inFolder } from './repositoryPath.ts';
import { traceChart } from './wasm/chart.ts';
import type { ChartLine } from './wasm/chart.ts';
import type { ChartOptions } from './wasm/messages.ts';
import type { EngineFiles } from './wasm/renderer.ts';

/** What a chart gives; without objects where it could not be rendered. */
export interface RenderedChart {
  readonly objects: readonly RenderedObject[];
  readonly problems: readonly RenderProblem[];
  readonly complete: boolean;
}

/**
 * Renders the chart of a folder of the given files to objects that know their lines. `exact` is the line of the template whose
 * text stands in the output; what an action between braces put on lines of its own is known as of that action's line, and
 * called `file`, since the text itself was written in the values or made by a function. Rejects only when the signal aborts.
 */
export async function renderChartObjects(files: EngineFiles, folder: string, chart: ChartOptions, options: BuildOptions): Promise<RenderedChart> {
  const build = await traceChart(files, folder, chart, options);
  if ('problem' in build) {
    return { objects: [], problems: [{ ...build.problem, ...placeOf(build.problem.message, files, folder) }], complete: false };
  }
  const source = sourceText(build.output);
  const documents = parseYaml(source);
  const sources = new Map<string, SourceText>();
  const lineOf = (at: number): ChartLine | undefined => build.lines[positionAt(source, at).line];
  const problemAt = (at: number, message: string): RenderProblem => {
    const origin = lineOf(at);
    return { code: 'helm', message, file: origin?.file ?? inFolder(folder, 'Chart.yaml'), ...(origin?.line === undefined ? {} : { line: origin.line }) };
  };
  // What Helm renders is for the API server, whatever it looks like: braces in it are some other tool's.
  const found = objectsOf(documents.filter((document) => document.problems.length === 0));
  const named = found.filter(({ apiVersion, gvk }) => apiVersion !== '' && gvk.kind !== '');
  const problems = [
    ...documents.flatMap((document) => document.problems.slice(0, 1)).map((problem) => problemAt(problem.range.start, `Line ${positionAt(source, problem.range.start).line + 1} of what the chart gives cannot be read: ${problem.message}`)),
    ...found.filter((object) => !named.includes(object)).map((object) => problemAt(object.node.range.start, 'A document of what the chart gives is no Kubernetes object, since it has no apiVersion or no kind, and a controller would refuse it.')),
    ...(named.length > maxObjects ? [problemAt(build.output.length, `This chart gives more than ${maxObjects} objects; the others are not shown. Split it.`)] : []),
  ];
  const objects = named.slice(0, maxObjects).map((object) => chartObject(object, (path) => traceOf(object, path, lineOf, files, sources)));
  return { objects, problems, complete: problems.length === 0 };
}

/** The template or values file that Helm's message is about, with its line where the message has one; else the chart. */
function placeOf(message: string, files: EngineFiles, folder: string): { readonly file: string; readonly line?: number } {
  for (const [, written = '', line] of message.matchAll(/\b[\w.-]+\/((?:charts|templates|crds)\/[^\s:()"'<>]+)(?::(\d+))?/g)) {
    const file = inFolder(folder, written);
    if (files.has(file)) return { file, ...(line === undefined ? {} : { line: Number(line) - 1 }) };
  }
  const named = /\b(values\.yaml|values\.schema\.json|requirements\.yaml|Chart\.lock)\b/.exec(message)?.[1];
  const file = named === undefined ? undefined : inFolder(folder, named);
  return { file: file !== undefined && files.has(file) ? file : inFolder(folder, 'Chart.yaml') };
}

function chartObject({ gvk, apiVersion, name, namespace, value }: ManifestObject, trace: RenderedObject['trace']): RenderedObject {
  return { gvk, apiVersion, name, namespace, value, trace };
}

function traceOf(object: ManifestObject, path: Path, lineOf: (at: number) => ChartLine | undefined, files: EngineFiles, sources: Map<string, SourceText>): Trace {
  const node = nodeAt(object.node, path);
  const start = node === undefined ? object.node.range.start
    : node.kind === 'scalar' || typeof path.at(-1) !== 'string' ? node.range.start : rangeAt(object.node, path, 'key').start;
  const at = lineOf(start);
  if (at === undefined) return { certainty: 'unknown' };
  if (at.line === undefined) return { certainty: 'file', file: at.file };
  let source = sources.get(at.file);
  const text = files.get(at.file);
  if (source === undefined && typeof text === 'string') sources.set(at.file, source = sourceText(text));
  const range = source === undefined ? undefined : rangeOfLine(source, at.line);
  return { certainty: at.action || node === undefined ? 'file' : 'exact', file: at.file, line: at.line, ...(range === undefined ? {} : { range }) };
}

/** A line without the space around it. */
function rangeOfLine(source: SourceText, line: number): Range | undefined {
  const from = source.lineStarts[line];
  if (from === undefined) return undefined;
  const text = source.text.slice(from, source.lineStarts[line + 1] ?? source.text.length);
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}

/** A release's name for a chart that nothing says one of: its folder's, as far as that may be one. */
export function releaseNameOf(folder: string): string {
  const name = baseName(folder);
  return /^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/.test(name) ? name : 'release-name';
}
