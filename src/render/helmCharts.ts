import { isList, isObject, nodeAt, parseYaml, positionAt, sourceText, toValue } from '../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../manifest/index.ts';
import type { Kustomization } from './kustomization.ts';
import { inFolder, resolvePath } from './repositoryPath.ts';

/** A chart that a kustomization has inflated; see the kustomize documentation, "helmCharts". */
export interface HelmChart {
  readonly name: string;
  readonly repo: string | undefined;
  readonly version: string | undefined;
  readonly releaseName: string;
  readonly namespace: string | undefined;
  /** Repository-relative; the chart's own where none is named. */
  readonly valuesFile: string | undefined;
  readonly additionalValuesFiles: readonly string[];
  readonly valuesInline: JsonObject | undefined;
  readonly valuesMerge: 'override' | 'merge' | 'replace';
  readonly includeCrds: boolean;
  readonly skipHooks: boolean;
  readonly skipTests: boolean;
  readonly apiVersions: readonly string[];
  readonly kubeVersion: string | undefined;
  /** The folder that the chart's own folder is in, repository-relative. */
  readonly home: string;
  /** Zero-based line of the entry, and where it stands. */
  readonly line: number;
  readonly path: Path;
}

export type ReadCharts = { readonly charts: readonly HelmChart[] } | { readonly problem: string; readonly line: number };

/**
 * The charts of a kustomization, of the older field first as kustomize has them (api/types, `SplitHelmParameters`). What would need more
 * than rendering is a problem.
 */
export function helmChartsOf({ root, folder, source }: Kustomization): ReadCharts {
  const value = root === undefined ? undefined : toValue(root);
  if (!isObject(value)) return { charts: [] };
  const charts: HelmChart[] = [];
  const globals = isObject(value['helmGlobals']) ? value['helmGlobals'] : {};
  const older = listOf(value['helmChartInflationGenerator']).filter(isObject);
  const home = older.map((one) => textOf(one['chartHome'])).findLast((one) => one !== undefined) ?? textOf(globals['chartHome']) ?? 'charts';
  const all = [
    ...listOf(value['helmCharts']).map((entry, index) => ({ entry, path: ['helmCharts', index] as Path })),
    ...older.map((entry, index) => ({ entry: modern(entry), path: ['helmChartInflationGenerator', index] as Path })),
  ];
  for (const { entry, path } of all) {
    const range = root === undefined ? undefined : nodeAt(root, path)?.range;
    const line = range === undefined ? 0 : positionAt(source, range.start).line;
    const fail = (problem: string): ReadCharts => ({ problem, line });
    const name = isObject(entry) ? textOf(entry['name']) : undefined;
    if (!isObject(entry) || name === undefined) return fail('A Helm chart here has no name, and kustomize refuses that.');
    if (textOf(entry['nameTemplate']) !== undefined) return fail(`The chart ${name} has a nameTemplate, which is not evaluated here, so what it gives is not known.`);
    const version = textOf(entry['version']);
    const repo = textOf(entry['repo']);
    const folderOfCharts = resolvePath(folder, home);
    const written = textOf(entry['valuesFile']);
    const files = [...written === undefined ? [] : [written], ...listOf(entry['additionalValuesFiles']).flatMap((one) => textOf(one) ?? [])].map((one) => resolvePath(folder, one));
    if (folderOfCharts === undefined || files.includes(undefined)) return fail(`The chart ${name} names a path that leads out of the repository, and kustomize refuses that.`);
    const paths = files.filter((one) => one !== undefined);
    const merge = textOf(entry['valuesMerge']) ?? 'override';
    if (merge !== 'override' && merge !== 'merge' && merge !== 'replace') return fail(`"valuesMerge" is ${merge}, and is to be override, merge or replace. kustomize refuses it.`);
    charts.push({
      name, repo, version,
      // Without a name `helm template --generate-name` gives this one.
      releaseName: textOf(entry['releaseName']) ?? 'release-name',
      namespace: textOf(entry['namespace']),
      valuesFile: written === undefined ? undefined : paths[0],
      additionalValuesFiles: written === undefined ? paths : paths.slice(1),
      valuesInline: isObject(entry['valuesInline']) && Object.keys(entry['valuesInline']).length > 0 ? entry['valuesInline'] : undefined,
      valuesMerge: merge,
      includeCrds: entry['includeCRDs'] === true,
      skipHooks: entry['skipHooks'] === true,
      skipTests: entry['skipTests'] === true,
      apiVersions: listOf(entry['apiVersions']).flatMap((one) => textOf(one) ?? []),
      kubeVersion: textOf(entry['kubeVersion']),
      home: version !== undefined && repo !== undefined ? inFolder(folderOfCharts, `${name}-${version}`) : folderOfCharts,
      line, path,
    });
  }
  return { charts };
}

/** An entry of helmChartInflationGenerator in the form of one of helmCharts (api/types, `makeHelmChartFromHca`). */
function modern(one: JsonObject): JsonObject {
  const names = { name: 'chartName', version: 'chartVersion', repo: 'chartRepoUrl', valuesFile: 'values', valuesInline: 'valuesLocal', valuesMerge: 'valuesMerge', releaseName: 'releaseName' };
  return Object.fromEntries(Object.entries(names).flatMap(([name, old]) => {
    const value = one[old];
    return value === undefined ? [] : [[name, value]];
  }));
}

/**
 * The values that an inflation is given in place of a values file: the file's with those that stand in the kustomization over them, or
 * under them. A null takes a key away (kyaml, merge2). Undefined where the file cannot be read as YAML.
 */
export function mergedValues({ valuesInline = {}, valuesMerge }: HelmChart, file: string): JsonObject | undefined {
  if (valuesMerge === 'replace') return valuesInline;
  const [document, ...more] = parseYaml(sourceText(file));
  if (more.length > 0 || (document !== undefined && document.problems.length > 0)) return undefined;
  const value = document?.root === undefined ? {} : toValue(document.root);
  if (!isObject(value)) return value === null ? valuesInline : undefined;
  return valuesMerge === 'merge' ? over(value, valuesInline) : over(valuesInline, value);
}

function over(above: JsonObject, below: JsonObject): JsonObject {
  const merged = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const old = merged.get(key);
    if (value === null) merged.delete(key);
    else merged.set(key, isObject(value) ? over(value, isObject(old) ? old : {}) : value);
  }
  return Object.fromEntries(merged);
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return isList(value) ? value : [];
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}
