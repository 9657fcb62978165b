import { createHash } from 'node:crypto';
import { isObject, parseYaml, sourceText, toValue } from '../manifest/index.ts';
import type { BuildOptions } from './build.ts';
import { fetchedDependencies } from './chartDependencies.ts';
import type { Closure } from './closure.ts';
import { inputOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { editKustomization } from './environments/editKustomization.ts';
import { howToFetch, needInWords, placeInWords } from './fetched.ts';
import type { Need } from './fetched.ts';
import { helmChartsOf, mergedValues } from './helmCharts.ts';
import type { HelmChart } from './helmCharts.ts';
import type { Kustomization } from './kustomization.ts';
import { createCache } from './leastRecentlyUsed.ts';
import { mountOf } from './mounts.ts';
import type { RenderedObject, RenderProblem, Trace } from './rendered.ts';
import { inFolder, isWithin } from './repositoryPath.ts';
import type { Side } from './side.ts';
import type { TraceInputs } from './trace/accumulate.ts';
import { traceChart } from './wasm/chart.ts';
import type { ChartBuild, ChartLine } from './wasm/chart.ts';

/** A kustomization with what its charts give in the place of the charts. */
export interface Inflated {
  readonly closure: Closure;
  readonly problems: readonly RenderProblem[];
  readonly notes: readonly RenderProblem[];
  /** The inputs of a trace, with the resources that the charts give. */
  readonly traced: (inputs: TraceInputs) => TraceInputs;
  /** Leads from what a chart gives to its templates. */
  readonly throughCharts: (object: RenderedObject) => RenderedObject;
}

interface ChartOutput {
  readonly output: string;
  readonly lines: readonly (ChartLine | undefined)[];
  readonly homeOf: (file: string) => Trace | undefined;
}

const inflated = createCache<ChartBuild>(32 * 1024 * 1024);

/**
 * Renders the charts of a root's kustomizations with the built-in Helm, from the repository or from what was fetched, and hands them to
 * kustomize as plain resources, as it would take them from Helm: its generators run after the resources are read. Undefined where there
 * are none. The contents of the closure's files must have been loaded.
 */
export async function withChartsInflated(side: Side, closure: Closure, contents: Contents, options: BuildOptions): Promise<Inflated | undefined> {
  const holders = [...closure.folders].flatMap((folder) => side.kustomizations.get(folder) ?? []).filter(({ helmLine }) => helmLine !== undefined);
  if (holders.length === 0) return undefined;
  const files = new Map(closure.files);
  const problems = closure.problems.filter(({ code, file }) => code !== 'helm' || !holders.some(({ path }) => path === file));
  const notes: RenderProblem[] = [];
  const outputs = new Map<string, ChartOutput>();
  const references = new Map<string, Kustomization['references']>();
  const texts = new Map<string, string>();
  for (const kustomization of holders) {
    const { folder, path: file } = kustomization;
    const fail = (message: string, line: number, need?: Need): void => void problems.push({ code: 'helm', message, file, line, ...(need && { need }) });
    if (options.anyPath === true) {
      fail('Flux inflates no Helm charts in kustomizations, and fails on this one. Use a HelmRelease instead.', kustomization.helmLine ?? 0);
      continue;
    }
    const read = helmChartsOf(kustomization);
    if ('problem' in read) {
      fail(read.problem, read.line);
      continue;
    }
    const added: Kustomization['references'][number][] = [];
    for (const [index, chart] of read.charts.entries()) {
      const output = await inflate(chart, kustomization, side, closure, contents, options);
      if ('problem' in output) {
        problems.push(output.problem);
        continue;
      }
      notes.push(...output.notes);
      const name = `.helm-${index}.yaml`;
      const path = inFolder(folder, name);
      files.set(path, put(contents, output.output));
      texts.set(path, output.output);
      outputs.set(path, output);
      added.push({ use: 'resource', field: 'helmCharts', written: name, path: chart.path, line: chart.line });
    }
    references.set(folder, added);
    const text = contents.get(files.get(file) ?? '') ?? kustomization.source.text;
    const edits = ['helmCharts', 'helmChartInflationGenerator'].map((field) => ({ field, how: 'set' as const, value: [] }));
    files.set(file, put(contents, editKustomization(text, [...edits, { field: 'resources', how: 'append', value: added.map(({ written }) => written) }]).text));
    if (added.length > 0) notes.push({ code: 'not-known-offline', message: 'Rendered with its Helm charts. kustomize inflates them only when told to: --enable-helm, which Argo CD takes from kustomize.buildOptions in argocd-cm.', file, line: kustomization.helmLine ?? 0 });
  }
  return {
    closure: { ...closure, files, problems: [] },
    problems,
    notes,
    traced: (inputs) => ({
      ...inputs,
      texts: new Map([...inputs.texts, ...texts]),
      kustomizations: new Map([...inputs.kustomizations].map(([folder, kustomization]) => [folder, { ...kustomization, references: [...kustomization.references, ...references.get(folder) ?? []] }])),
    }),
    throughCharts: (object) => ({ ...object, trace: (path) => through(object.trace(path), outputs) }),
  };
}

function through(found: Trace, outputs: ReadonlyMap<string, ChartOutput>): Trace {
  const output = found.file === undefined ? undefined : outputs.get(found.file);
  if (output === undefined) return found;
  const at = found.line === undefined ? undefined : output.lines[found.line];
  if (at === undefined) return { certainty: 'unknown' };
  const home = output.homeOf(at.file);
  if (home !== undefined) return home;
  return { certainty: found.certainty === 'exact' && !at.action && at.line !== undefined ? 'exact' : 'file', file: at.file, ...(at.line === undefined ? {} : { line: at.line }) };
}

async function inflate(chart: HelmChart, kustomization: Kustomization, side: Side, closure: Closure, contents: Contents, options: BuildOptions): Promise<(ChartOutput & { readonly notes: readonly RenderProblem[] }) | { readonly problem: RenderProblem }> {
  const { name, line } = chart;
  const file = kustomization.path;
  const fail = (message: string, need?: Need) => ({ problem: { code: 'helm' as const, message, file, line, ...(need && { need }) } });
  const found = await chartFiles(chart, side, closure, contents);
  if (found === undefined) {
    if (chart.repo === undefined) return fail(`There is no chart ${name} in ${chart.home}, and no "repo" to take it from, so kustomize cannot build this. Add the chart, or its repo.`);
    const need = needOf(chart, chart.repo);
    return fail(`Not rendered: needs ${needInWords(need)}. ${howToFetch}, or put the chart into ${inFolder(chart.home, name)}.`, need);
  }
  const files = new Map(found.files);
  const own = inFolder(found.folder, 'values.yaml');
  const valuesFile = chart.valuesFile ?? own;
  for (const path of [...chart.valuesFile === undefined ? [] : [chart.valuesFile], ...chart.additionalValuesFiles]) {
    const content = inputOf(contents, closure.files.get(path) ?? '');
    if (content === undefined) return fail(`The chart ${name} takes values from ${path}, which does not exist in ${side.index.label}. Without it kustomize cannot build this. Add it, or correct the path.`);
    files.set(path, content);
  }
  let first = valuesFile;
  if (chart.valuesInline !== undefined) {
    const text = files.get(valuesFile) ?? '';
    const merged = mergedValues(chart, typeof text === 'string' ? text : new TextDecoder().decode(text));
    if (merged === undefined) return fail(`${valuesFile} cannot be read, so the chart ${name} is not inflated.`);
    first = inFolder(kustomization.folder, `.values-${name}.yaml`);
    files.set(first, JSON.stringify(merged));
  }
  const dependencies = await fetchedDependencies(new Map([...files].filter(([path]) => isWithin(path, found.folder))), side);
  const [missing] = dependencies.problems;
  if (missing !== undefined) return { problem: mountOf(missing.file ?? '') === undefined ? missing : { ...missing, file, line } };
  for (const [path, content] of dependencies.files) files.set(path, content);

  const release = {
    releaseName: chart.releaseName, namespace: chart.namespace ?? 'default',
    valuesFiles: [...files.has(first) ? [first] : [], ...chart.additionalValuesFiles],
    includeCrds: chart.includeCrds, skipTests: chart.skipTests, apiVersions: chart.apiVersions,
    ...(chart.kubeVersion === undefined ? {} : { kubeVersion: chart.kubeVersion }),
  };
  const hash = createHash('sha256').update(JSON.stringify([found.folder, release, options.helm]));
  for (const [path, content] of files) hash.update(`\0${path}\0`).update(content);
  const key = hash.digest('hex');
  const build = inflated.get(key) ?? await traceChart(files, found.folder, release, options);
  if ('problem' in build) return { problem: { ...build.problem, file, line } };
  inflated.set(key, build, build.output.length * 2);
  const home: Trace = { certainty: 'file', file, line };
  return {
    output: chart.skipHooks ? withoutHooks(build.output) : build.output,
    lines: build.lines,
    homeOf: (path) => (mountOf(path) !== undefined || !side.index.entries.has(path) ? dependencies.homeOf(path) ?? home : undefined),
    notes: [...found.notes.map((note) => ({ ...note, file, line })), ...dependencies.notes],
  };
}

function needOf({ name, version }: HelmChart, repo: string): Need {
  return { type: 'chart', repository: repo.replace(/\/+$/, ''), name, ...(version === undefined ? {} : { version }) };
}

/** The chart's files: from its folder below the kustomization, or from what was fetched; undefined where there are none. */
async function chartFiles(chart: HelmChart, side: Side, closure: Closure, contents: Contents): Promise<{ readonly folder: string; readonly files: ReadonlyMap<string, string | Uint8Array>; readonly notes: readonly Pick<RenderProblem, 'code' | 'message' | 'need'>[] } | undefined> {
  const folder = inFolder(chart.home, chart.name);
  // By the closure's ids: whoever renders while something is typed has other contents than those of the tree.
  const files = [...closure.files].filter(([path]) => isWithin(path, folder));
  if (files.length > 0) {
    return { folder, notes: [], files: new Map(files.flatMap(([path, id]) => {
      const content = inputOf(contents, id);
      return content === undefined ? [] : [[path, content]];
    })) };
  }
  const need = chart.repo === undefined ? undefined : needOf(chart, chart.repo);
  const mount = need && await side.fetched?.mounts.mount(need);
  if (need === undefined || mount === undefined) return undefined;
  const { tree, isFloating } = mount.place;
  const paths = (await tree.list()).map(({ path }) => path);
  // Texts as texts, so that values can be read.
  const fetched = new Map([...await tree.bytes?.(paths) ?? []].map(([path, content]) => [inFolder(mount.folder, path), /\.(ya?ml|tpl|json)$/.test(path) ? new TextDecoder().decode(content) : content]));
  const notes = isFloating ? [{ code: 'fetched' as const, message: `Rendered from what was fetched: ${placeInWords(need, mount.place)}. A controller may get something newer.`, need }] : [];
  return { folder: mount.folder, files: fetched, notes };
}

/** As `helm template --no-hooks`; the lines of what is left stay where they are. */
function withoutHooks(output: string): string {
  return output.split(/^(?=---$)/m).map((part) => {
    const value = parseYaml(sourceText(part)).map(({ root, problems }) => (root === undefined || problems.length > 0 ? undefined : toValue(root))).find((one) => one !== undefined);
    const metadata = isObject(value) ? value['metadata'] : undefined;
    const annotations = isObject(metadata) ? metadata['annotations'] : undefined;
    return isObject(annotations) && 'helm.sh/hook' in annotations ? part.replace(/[^\n]/g, '').replace(/^/, '#') : part;
  }).join('');
}

function put(contents: Contents, text: string): string {
  const id = `local:${createHash('sha256').update(text).digest('hex')}`;
  contents.set(id, text);
  return id;
}
