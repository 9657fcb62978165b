import picomatch from 'picomatch';
import { isObject, parseYaml, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import type { Trace } from '../../rendered.ts';
import { inFolder, resolvePath } from '../../repositoryPath.ts';
import type { Side } from '../../side.ts';
import { howToFetch } from '../../fetched.ts';
import type { Need } from '../../fetched.ts';
import { leavesMount, mountOf } from '../../mounts.ts';
import { entriesWithin, findInTree } from '../../treeIndex.ts';
import type { ChartOptions } from '../../wasm/messages.ts';
import type { GivenValues } from '../delivered.ts';
import { substituted } from './environment.ts';
import type { BuildEnvironment } from './environment.ts';
import { listIn, objectIn, textIn, textsIn, truthIn } from './fields.ts';

/** Where a file that begins with `$name/` is found: in this repository, or in another one. */
export type Reference = { readonly type: 'here'; readonly folder: string } | { readonly type: 'elsewhere'; readonly needs: string; readonly need: Need };

export interface HelmRelease {
  /** As the Application is named, unless it names another. */
  readonly name: string;
  readonly namespace: string;
  readonly folder: string;
  readonly side: Side;
  readonly environment: BuildEnvironment;
  /** The sources of a multi-source Application that have a `ref`. */
  readonly references: ReadonlyMap<string, Reference>;
}

export type HelmOptions =
  | { readonly chart: ChartOptions; readonly files: readonly string[]; readonly given: readonly GivenValues[] }
  | { readonly problem: { readonly code: 'missing-file' | 'elsewhere' | 'outside-repository' | 'unreadable' | 'declaration'; readonly message: string; readonly need?: Need; readonly path: Path } };

/**
 * The flags that Argo CD renders a chart with, from an Application's `helm`: see its documentation, Helm. `trace` says where a path
 * below `helm` was written.
 */
export function helmOptions(options: JsonObject, release: HelmRelease, trace: (path: Path) => Trace): HelmOptions {
  const { folder, environment } = release;
  const files: string[] = [];
  const ignoreMissing = truthIn(options, 'ignoreMissingValueFiles') === true;
  const written = textsIn(options, 'valueFiles');
  for (const [index, one] of written.entries()) {
    const found = locate(one, folder, release, ignoreMissing);
    if ('problem' in found) return { problem: { ...found.problem, path: ['helm', 'valueFiles', index] } };
    files.push(...found.paths.filter((path) => !files.includes(path)));
  }
  const values = valuesOf(options);
  if ('problem' in values) return values;

  const set = new Map<string, string>();
  const setString = new Map<string, string>();
  const given: GivenValues[] = [];
  for (const [index, parameter] of listIn(options, 'parameters').entries()) {
    const name = textIn(parameter, 'name');
    if (name === undefined || !isObject(parameter)) continue;
    const value = parameter['value'];
    const text = substituted(environment, typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value));
    (truthIn(parameter, 'forceString') === true ? setString : set).set(name, `${name}=${escaped(text)}`);
    given.unshift(parameterAt(name, text, trace(['parameters', index, 'value'])));
  }
  const setFile: string[] = [];
  const setFiles: string[] = [];
  for (const [index, parameter] of listIn(options, 'fileParameters').entries()) {
    const name = textIn(parameter, 'name');
    const found = locate(textIn(parameter, 'path') ?? '', folder, release, false);
    if ('problem' in found) return { problem: { ...found.problem, path: ['helm', 'fileParameters', index] } };
    const [path] = found.paths;
    if (name === undefined || path === undefined) continue;
    setFile.push(`${name}=${path}`);
    given.unshift(parameterAt(name, undefined, { certainty: 'unknown' }));
    setFiles.push(path);
  }
  const kubeVersion = textIn(options, 'kubeVersion');
  const apiVersions = textsIn(options, 'apiVersions');
  return {
    files: [...files, ...setFiles],
    given: [...given, ...(values.values === undefined ? [] : [valuesAt(values.values, values.isObject === true ? (path: Path) => trace(['valuesObject', ...path]) : () => asFile(trace(['values'])))])],
    chart: {
      releaseName: textIn(options, 'releaseName') ?? release.name,
      namespace: textIn(options, 'namespace') ?? release.namespace,
      ...(files.length === 0 ? {} : { valuesFiles: files }),
      ...(values.values === undefined ? {} : { values: values.values }),
      ...(set.size === 0 ? {} : { set: [...set.values()] }),
      ...(setString.size === 0 ? {} : { setString: [...setString.values()] }),
      ...(setFile.length === 0 ? {} : { setFile }),
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
      ...(apiVersions.length === 0 ? {} : { apiVersions }),
      includeCrds: truthIn(options, 'skipCrds') !== true,
      // Argo CD leaves out the hooks that it does not know, which are Helm's tests.
      skipTests: true,
      ...(truthIn(options, 'skipSchemaValidation') === true ? { skipSchemaValidation: true } : {}),
    },
  };
}

/** A parameter sets its own path; what of a list or a tree it changes is not followed. */
function parameterAt(name: string, text: string | undefined, trace: Trace): GivenValues {
  const path = name.split('.');
  const isPlain = text !== undefined && !/[\\[{]/.test(name) && !/^\{/.test(text);
  return {
    valueAt: (asked) => {
      const shared = Math.min(path.length, asked.length);
      if (isPlain ? !path.slice(0, shared).every((key, at) => key === String(asked[at])) : path[0]?.replace(/\[.*/, '') !== asked[0]) return undefined;
      // What is set above, or below, makes something else of it.
      return isPlain && path.length === asked.length ? text : null;
    },
    trace: () => trace,
  };
}

function valuesAt(values: JsonValue, trace: (path: Path) => Trace): GivenValues {
  return {
    valueAt: (path) => {
      // A text or a list in the way is all that there is then, whatever other values say.
      const cut = path.findIndex((_key, at) => {
        const above = valueAt(values, path.slice(0, at));
        return above !== undefined && !isObject(above);
      });
      return cut >= 0 ? null : valueAt(values, path);
    },
    trace,
  };
}

/** Lines of a text within the manifest are known by the text's beginning only. */
function asFile(trace: Trace): Trace {
  return trace.certainty === 'exact' ? { ...trace, certainty: 'file' } : trace;
}

/** A comma would end the parameter, unless it is escaped or the value is a list. */
function escaped(value: string): string {
  return value.startsWith('{') && value.endsWith('}') ? value : value.replace(/(?<!\\),/g, '\\,');
}

/** `valuesObject` counts more than `values`, and is given like one more file. */
function valuesOf(options: JsonObject): { readonly values?: JsonValue; readonly isObject?: boolean } | Extract<HelmOptions, { problem: unknown }> {
  const object = objectIn(options, 'valuesObject');
  if (object !== undefined && Object.keys(object).length > 0) return { values: object, isObject: true };
  const text = textIn(options, 'values');
  if (text === undefined) return {};
  const documents = parseYaml(sourceText(text));
  const broken = documents.flatMap(({ problems }) => problems)[0];
  if (broken !== undefined) return { problem: { code: 'declaration', message: `"values" is no YAML that can be read, so the chart is not rendered: ${broken.message}`, path: ['helm', 'values'] } };
  const root = documents.find((document) => document.root !== undefined)?.root;
  const value = root === undefined ? null : toValue(root);
  if (value === null) return {};
  return isObject(value) ? { values: value } : { problem: { code: 'declaration', message: '"values" is to be a mapping of values, but something else stands there, so the chart is not rendered.', path: ['helm', 'values'] } };
}

type Located = { readonly paths: readonly string[] } | { readonly problem: { readonly code: 'missing-file' | 'elsewhere' | 'outside-repository' | 'unreadable'; readonly message: string; readonly need?: Need } };

/** A file of an Application: relative to its path, from the top of the repository with a slash, or of another source with `$name/`. */
function locate(written: string, folder: string, { side, environment, references }: HelmRelease, ignoreMissing: boolean): Located {
  const [, name, inReference] = /^\$([^/{]+)\/(.*)$/.exec(written) ?? [];
  const reference = name === undefined ? undefined : references.get(name);
  if (reference?.type === 'elsewhere') return { problem: { code: 'elsewhere', message: `Not rendered: needs ${written}, which is in ${reference.needs}. ${howToFetch}.`, need: reference.need } };
  const path = substituted(environment, reference === undefined ? written : inReference ?? '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return { problem: { code: 'elsewhere', message: `Not rendered: needs ${path}, which is on another server. Nothing is fetched during a review.` } };
  const from = reference?.folder ?? (path.startsWith('/') ? mountOf(folder) ?? '' : folder);
  const resolved = resolvePath(from, path.replace(/^\/+/, ''));
  const found = resolved === undefined || leavesMount(from, resolved) ? undefined : resolved;
  if (found === undefined || path === '') return { problem: { code: 'outside-repository', message: `${written || 'An empty name'} leads out of the repository, which Argo CD refuses, so this is not rendered. Name a file of the repository.` } };
  if (/[*?[{]/.test(found)) {
    const matches = picomatch(found);
    const paths = entriesWithin(side.index, mountOf(found) ?? '').filter(({ path: one, type }) => type === 'file' && matches(one)).map(({ path: one }) => one).sort();
    if (paths.length > 0 || ignoreMissing) return { paths };
  }
  const place = findInTree(side.index, found);
  if (place.type === 'file') return { paths: [found] };
  if (place.type === 'link') return { problem: { code: 'unreadable', message: `${written} is, or is behind, a ${place.entry.type === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed, so this is not rendered. Name the real path instead.` } };
  if (ignoreMissing) return { paths: [] };
  return { problem: { code: 'missing-file', message: `${written} does not exist in ${side.index.label} (looked for ${found}). Argo CD cannot render the chart without it. Add it, correct the path, or set "ignoreMissingValueFiles: true".` } };
}

/** Whether a folder is a chart. */
export function holdsChart(side: Side, folder: string): boolean {
  return side.index.entries.get(inFolder(folder, 'Chart.yaml'))?.type === 'file';
}
