import { timedOut, tooMuchOutput, maxOutputBytes } from '../build.ts';
import type { Build, BuildOptions, Failed } from '../build.ts';
import { templateWithProgram } from '../helmProgram.ts';
import { readableChartError } from './chartError.ts';
import type { ChartOptions, EngineLines } from './messages.ts';
import { runEngine } from './renderer.ts';
import type { EngineFiles } from './renderer.ts';

/** Where a line of a chart's output was written. */
export interface ChartLine {
  /** Path among the given files. */
  readonly file: string;
  /** Zero-based; absent when only the file is known. */
  readonly line?: number;
  /** Whether an action between braces put the line there, so that its text comes from the values or from a function. */
  readonly action: boolean;
}

/** The documents as `helm template` prints them, with the origin of each line where it was asked for. */
export type ChartBuild = { readonly output: string; readonly lines: readonly (ChartLine | undefined)[] } | Failed;

/**
 * Renders the chart of a folder as `helm template` of Helm 4.1.4 does, from the given files and nothing else: no cluster, no
 * network, dependencies only from charts/ or from a `file://` folder among the files. Rejects only when the signal aborts.
 */
export async function renderChart(files: EngineFiles, folder: string, chart: ChartOptions, options: BuildOptions): Promise<Build> {
  return await run(files, folder, chart, false, options);
}

/**
 * Renders the chart and says where each line of the output was written. The chart is rendered a second time with marks in
 * its templates; where the text without the marks is not the same, the file is known and no line.
 */
export async function traceChart(files: EngineFiles, folder: string, chart: ChartOptions, options: BuildOptions): Promise<ChartBuild> {
  if (options.helm?.type === 'command') return await templateWithProgram(options.helm.command, files, folder, chart, options);
  return await run(files, folder, chart, true, options);
}

async function run(files: EngineFiles, folder: string, chart: ChartOptions, trace: boolean, options: BuildOptions): Promise<ChartBuild> {
  const result = await runEngine({ type: 'chart', root: folder, chart: { ...chart, trace } }, files, options);
  switch (result.type) {
    case 'timeout':
      return timedOut(options, 'chart');
    case 'broken':
      return { problem: { code: 'helm', message: 'Helm broke off while it rendered this chart, most likely since a template needs more than 1 GB of memory. Look for a loop without an end, or for one over a very large number.' } };
    case 'done':
      if (result.response.error !== undefined) {
        // Who delivers the chart fetches them: `helm dependency build` of Argo CD, and Flux's source-controller.
        const [, needed] = /missing in charts\/ directory: ([^\n]+)/.exec(result.response.error) ?? [];
        if (needed !== undefined) return { problem: { code: 'elsewhere', message: `Not rendered: needs ${needed}, which Chart.yaml depends on and charts/ does not hold. Nothing is fetched here; "helm dependency build" puts it there.` } };
      }
      if (result.response.error !== undefined) return { problem: { code: 'helm', message: `Helm cannot render this chart, and a controller would fail the same way: ${readableChartError(result.response.error)}` } };
      if (result.output.length > maxOutputBytes) return tooMuchOutput('chart');
      return { output: result.output, lines: result.response.lines === undefined ? [] : linesOf(result.response.lines) };
  }
}

function linesOf({ files, file, line, action }: EngineLines): readonly (ChartLine | undefined)[] {
  return file.map((index, at) => {
    const path = files[index];
    const number = line[at] ?? -1;
    return path === undefined ? undefined : { file: path, ...(number < 0 ? {} : { line: number }), action: action[at] ?? false };
  });
}
