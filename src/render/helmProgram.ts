import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { maxOutputBytes, timedOut, tooMuchOutput } from './build.ts';
import type { BuildOptions } from './build.ts';
import { findCommand, runCommand } from './command.ts';
import { environment } from './kustomizeProgram.ts';
import { baseName, inFolder, isSafePath, isWithin, resolvePath } from './repositoryPath.ts';
import type { ChartBuild, ChartLine } from './wasm/chart.ts';
import { readableChartError } from './wasm/chartError.ts';
import type { ChartOptions } from './wasm/messages.ts';
import type { EngineFiles } from './wasm/renderer.ts';

const howToGetOne = 'Set "gitopsReview.helm.command" to the full path of helm (3 or 4), or leave it empty to use the built-in Helm.';

/**
 * Renders a chart with the user's helm, on a temporary folder that holds the given files and nothing else, and that is gone afterwards.
 * The program gets no network, no plugins and no cluster. Of each line the template is known, and no line of it. Rejects only when
 * the signal aborts or the disk cannot be written.
 */
export async function templateWithProgram(command: string, files: EngineFiles, folder: string, chart: ChartOptions, options: BuildOptions): Promise<ChartBuild> {
  const failed = (message: string): ChartBuild => ({ problem: { code: 'helm', message } });
  const program = await findCommand(command);
  if (program === undefined) return failed(`${command} was not found, so charts cannot be rendered and what this change does to them is not known. ${howToGetOne}`);
  const unsafe = [...files.keys()].find((path) => !isSafePath(path));
  if (unsafe !== undefined) return failed(`The name of the file ${JSON.stringify(unsafe)} cannot be written to disk safely, so the chart is not rendered. Rename the file.`);
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'gitops-review-')));
  try {
    const repository = join(temporary, 'repository');
    const home = join(temporary, 'home');
    await mkdir(home);
    for (const [path, content] of [...files, ...localDependencies(files, folder)]) {
      await mkdir(dirname(join(repository, path)), { recursive: true });
      await writeFile(join(repository, path), content);
    }
    const values = join(home, 'values.json');
    if (chart.values !== undefined) await writeFile(values, JSON.stringify(chart.values));
    const result = await runCommand(program, argumentsFor(folder, chart, values), { cwd: repository, env: environment(home), timeoutMilliseconds: options.timeoutMilliseconds, maxOutputBytes, signal: options.signal });
    switch (result.type) {
      case 'not-started':
        return failed(`${command} could not be started (${result.reason}). ${howToGetOne}`);
      case 'timeout':
        return timedOut(options, 'chart');
      case 'too-much-output':
        return tooMuchOutput('chart');
      case 'ended':
        if (result.code === 0) return { output: result.stdout, lines: linesOf(result.stdout, folder) };
        return failed(`Helm cannot render this chart, and a controller would fail the same way: ${readableChartError(result.stderr.replaceAll(`${repository}/`, '').replace(/^Error: /m, '').trim())}`);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A dependency of the same checkout is taken from there, as by `helm dependency build`, which would ask servers for the others. */
function localDependencies(files: EngineFiles, folder: string): readonly (readonly [string, string | Uint8Array])[] {
  const text = ['Chart.yaml', 'requirements.yaml'].map((name) => files.get(inFolder(folder, name))).filter((one) => typeof one === 'string').join('\n');
  return [...text.matchAll(/^\s*(?:-\s+)?repository:\s*["']?file:\/\/([^\s"'#]+)/gm)].flatMap(([, written = '']) => {
    const from = resolvePath(folder, written);
    if (from === undefined || from === '' || isWithin(from, inFolder(folder, 'charts'))) return [];
    return [...files].filter(([path]) => path.startsWith(`${from}/`)).map(([path, content]) => [`${inFolder(folder, 'charts')}/${baseName(from)}${path.slice(from.length)}`, content] as const);
  });
}

function argumentsFor(folder: string, chart: ChartOptions, values: string): readonly string[] {
  const each = (flag: string, all: readonly string[] | undefined): readonly string[] => (all ?? []).map((one) => `${flag}=${one}`);
  const when = (flag: string, is: boolean | undefined): readonly string[] => (is === true ? [flag] : []);
  return [
    'template', chart.releaseName, folder === '' ? '.' : `./${folder}`, `--namespace=${chart.namespace}`,
    ...each('--values', chart.valuesFiles), ...(chart.values === undefined ? [] : [`--values=${values}`]),
    ...each('--set-json', chart.setJson), ...each('--set', chart.set), ...each('--set-string', chart.setString), ...each('--set-file', chart.setFile), ...each('--set-literal', chart.setLiteral),
    ...(chart.kubeVersion === undefined ? [] : [`--kube-version=${chart.kubeVersion}`]), ...each('--api-versions', chart.apiVersions),
    ...when('--include-crds', chart.includeCrds), ...when('--skip-tests', chart.skipTests), ...when('--skip-schema-validation', chart.skipSchemaValidation), ...when('--is-upgrade', chart.isUpgrade),
  ];
}

/** Helm names the template above each document: `# Source: web/charts/redis/templates/cache.yaml`. */
function linesOf(output: string, folder: string): readonly (ChartLine | undefined)[] {
  let current: ChartLine | undefined;
  return output.split('\n').map((line) => {
    if (line === '---') current = undefined;
    const source = /^# Source: [^/]+\/(.+)$/.exec(line)?.[1];
    if (source !== undefined) current = { file: inFolder(folder, source), action: true };
    return current;
  });
}
