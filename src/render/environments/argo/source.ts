import { isObject } from '../../../manifest/index.ts';
import type { JsonObject, Path } from '../../../manifest/index.ts';
import type { Root, Trace } from '../../rendered.ts';
import { inFolder, resolvePath } from '../../repositoryPath.ts';
import { findInTree } from '../../treeIndex.ts';
import { howToFetch } from '../../fetched.ts';
import type { Need } from '../../fetched.ts';
import type { RenderProblem } from '../../rendered.ts';
import type { DirectorySource, Source } from '../delivered.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { openFetched, withinFetched } from '../fetchedPlace.ts';
import { placeAt } from '../place.ts';
import { vendoredChart } from '../vendored.ts';
import { buildEnvironment } from './environment.ts';
import { listIn, objectIn, textIn, textsIn, truthIn } from './fields.ts';
import { helmOptions, holdsChart } from './helmOptions.ts';
import type { Reference } from './helmOptions.ts';
import { kustomizeEdits } from './kustomizeOptions.ts';
import { reachOf } from './revision.ts';
import type { Reach } from './revision.ts';
import { whoseRepository } from './repositoryUrl.ts';
import { overridden } from './sourceOverrides.ts';

/** One source of an Application, with what is needed to say how it is rendered. */
export interface SourceContext {
  readonly declared: Declared;
  readonly around: Surroundings;
  /** Where the source stands in the Application: `spec.source`. */
  readonly at: Path;
  readonly application: { readonly name: string; readonly namespace: string | undefined; readonly project: string };
  readonly references: ReadonlyMap<string, Reference>;
}

export interface ReadSource {
  readonly source: Source;
  readonly type: Root['type'];
  readonly path: string;
  readonly notes: readonly RenderProblem[];
}

/** How Argo CD renders a source: see its documentation, Tools. */
export async function readSource(written: JsonObject, context: SourceContext): Promise<ReadSource> {
  const { declared, around, at, application } = context;
  const { side, settings } = around;
  const url = textIn(written, 'repoURL') ?? '';
  const revision = textIn(written, 'targetRevision');
  const place = (...field: Path) => placeAt(declared, [...at, ...field]);
  const notes: RenderProblem[] = [];
  const writtenFolder = resolvePath('', textIn(written, 'path') ?? '');
  const none = (problem: RenderProblem, watch: readonly string[] = [], isUnaffected = false): ReadSource => ({ source: { type: 'none', problem, watch, isUnaffected }, type: 'plain', path: writtenFolder ?? '', notes });

  const chart = textIn(written, 'chart');
  if (chart !== undefined) {
    const copy = await vendoredChart(chart, revision, around);
    const needs = `chart ${chart} ${revision ?? ''}`.trim();
    if (copy === undefined) {
      const need: Need = { type: 'chart', repository: /^[a-z]+:\/\//i.test(url) ? url : `oci://${url}`, name: chart, ...(revision === undefined ? {} : { version: revision }) };
      const fetched = await openFetched(need, '', declared, [[...at, 'targetRevision'], [...at, 'chart']], around);
      if (fetched !== undefined) return chartSource(fetched.folder, written, context, fetched.notes, new Set(), fetched.from);
      return none({ code: 'elsewhere', message: `Not rendered: needs ${needs} from ${url}, so what this Application delivers is not known. ${howToFetch}. A copy of the chart in the repository, of the same name and version, is used in its place.`, need, ...place('chart') }, valuesFilesHere(written, context));
    }
    notes.push({ code: 'elsewhere', message: `Rendered from ${copy}, which is a copy of ${needs}; Argo CD takes it from ${url}.`, ...place('chart') });
    return chartSource(copy, written, context, notes);
  }

  if (writtenFolder === undefined) return none({ code: 'outside-repository', message: `"path" is ${JSON.stringify(textIn(written, 'path'))}, which leads out of the repository. Argo CD refuses it.`, ...place('path') });
  const whose = whoseRepository(url, settings.repositories);
  const isElsewhere = whose === 'other' || (whose === 'unknown' && findInTree(side.index, writtenFolder).type !== 'folder');
  const need: Need | undefined = url === '' || !isElsewhere ? undefined : { type: 'git', url, ref: revision ?? 'HEAD' };
  const fetched = need && await openFetched(need, writtenFolder, declared, [[...at, 'targetRevision'], [...at, 'repoURL']], around);
  if (isElsewhere && fetched === undefined) {
    return none({ code: 'elsewhere', message: `Not rendered: needs ${writtenFolder || 'the repository'} of ${url || 'a repository that is not named'}${whose === 'unknown' ? `, which this repository does not have` : ''}, so what this Application delivers is not known. ${howToFetch}.`, ...(need && { need }), ...place('repoURL') }, valuesFilesHere(written, context));
  }
  const folder = fetched === undefined ? writtenFolder : withinFetched(fetched, writtenFolder);
  const found = findInTree(side.index, folder);
  notes.push(...fetched?.notes ?? []);
  if (whose === 'likely-this') notes.push({ code: 'elsewhere', message: `${url} is taken to be this repository, which has the same name.`, ...place('repoURL') });
  const reach: Reach = settings.anyRevision === true || fetched !== undefined ? { type: 'reached' } : reachOf(revision, settings.branch);
  if (reach.type === 'not-reached') {
    return none({ code: 'other-revision', message: `This change does not reach ${application.name}: ${reach.why}. What it brings shows when targetRevision moves, or that revision gets it.`, ...place('targetRevision') }, [folder], true);
  }
  if (reach.note !== undefined) notes.push({ code: 'other-revision', message: reach.note, ...place('targetRevision') });
  if (found.type === 'link') return none({ code: 'unreadable', message: `"path" is, or is behind, a ${found.entry.type === 'symlink' ? 'symbolic link' : 'submodule'} at ${found.entry.path}, which is not followed. Name the real path instead.`, ...place('path') });
  if (found.type !== 'folder') return none({ code: 'missing-file', message: `"path" names ${folder}, which is no folder of ${side.index.label}. Argo CD cannot render this Application. Correct the path, or add the folder.`, ...place('path') });

  const merged = await overridden(written, folder, application.name, around);
  if ('problem' in merged) return none(merged.problem, [folder]);
  const own = new Set<string>(merged.changed);
  const options = merged.source;
  const types = (['helm', 'kustomize', 'directory', 'plugin'] as const).filter((type) => objectIn(options, type) !== undefined);
  if (types.length > 1) return none({ code: 'declaration', message: `A source is of one tool, but ${types.map((type) => `"${type}"`).join(' and ')} are set. Argo CD refuses that. Remove one of them.`, ...place(types[1] ?? 'helm') }, [folder]);
  const [type = toolOf(folder, context)] = types;
  switch (type) {
    case 'plugin':
      return none({ code: 'not-known-offline', message: 'Not rendered: this is rendered by a plugin, which runs in Argo CD only.', ...place('plugin') }, [folder]);
    case 'helm':
      return chartSource(folder, options, context, notes, own, fetched?.from);
    case 'kustomize': {
      const trace = (path: Path) => (own.has('kustomize') ? { certainty: 'unknown' as const } : declared.object.trace([...at, 'kustomize', ...path]));
      const { edits, problem } = kustomizeEdits(objectIn(options, 'kustomize') ?? {}, side, folder, environmentOf(options, folder, context), trace);
      if (problem !== undefined) return none({ code: 'declaration', message: problem.message, ...place('kustomize', ...problem.path) }, [folder]);
      if (!side.kustomizations.has(folder)) return none({ code: 'missing-file', message: `This Application is rendered by kustomize, but ${folder || 'the repository'} has no kustomization.yaml in ${side.index.label}.`, ...place('kustomize') }, [folder]);
      return { source: { type: 'kustomize', path: folder, edits, ...(fetched && { from: fetched.from }) }, type: 'kustomize', path: writtenFolder, notes };
    }
    case 'directory':
      return { source: { ...directoryOf(folder, objectIn(options, 'directory') ?? {}), ...(fetched && { from: fetched.from }) }, type: 'plain', path: writtenFolder, notes };
  }
}

/** Without a tool being named, a kustomization is taken before a chart, and anything else is a plain folder. */
function toolOf(folder: string, { around: { side } }: SourceContext): 'helm' | 'kustomize' | 'directory' {
  if (side.kustomizations.has(folder)) return 'kustomize';
  return holdsChart(side, folder) ? 'helm' : 'directory';
}

function directoryOf(path: string, options: JsonObject): DirectorySource {
  const include = textIn(options, 'include');
  const exclude = textIn(options, 'exclude');
  return { type: 'plain', path, recurse: truthIn(options, 'recurse') === true, ...(include === undefined ? {} : { include }), ...(exclude === undefined ? {} : { exclude }) };
}

function environmentOf(source: JsonObject, path: string, { application }: SourceContext) {
  return buildEnvironment({ ...application, path, url: textIn(source, 'repoURL') ?? '', revision: textIn(source, 'targetRevision') ?? '' });
}

function chartSource(folder: string, source: JsonObject, context: SourceContext, notes: readonly RenderProblem[], changed: ReadonlySet<string> = new Set(), from?: Trace): ReadSource {
  const { declared, around: { side }, at, application, references } = context;
  const none = (problem: RenderProblem, watch: readonly string[]): ReadSource => ({ source: { type: 'none', problem, watch, isUnaffected: false }, type: 'helm', path: folder, notes });
  if (!holdsChart(side, folder)) return none({ code: 'missing-file', message: `This Application is rendered by Helm, but ${inFolder(folder, 'Chart.yaml')} does not exist in ${side.index.label}.`, ...placeAt(declared, [...at, 'helm']) }, [folder]);
  const release = { name: application.name, namespace: application.namespace ?? 'default', folder, side, environment: environmentOf(source, folder, context), references };
  const trace = (path: Path): Trace => (changed.has('helm') ? { certainty: 'unknown' } : declared.object.trace([...at, 'helm', ...path]));
  const options = helmOptions(objectIn(source, 'helm') ?? {}, release, trace);
  if ('problem' in options) {
    const { path, ...problem } = options.problem;
    return none({ ...problem, ...placeAt(declared, [...at, ...path]) }, [folder, ...valuesFilesHere(source, context)]);
  }
  return { source: { type: 'helm', path: folder, chart: options.chart, files: options.files, given: options.given, ...(from && { from }) }, type: 'helm', path: from === undefined ? folder : textIn(source, 'path') ?? '', notes };
}

/** The values files that are in this repository: what they change is worth telling even where the chart is elsewhere. */
function valuesFilesHere(source: JsonObject, { around: { side }, references }: SourceContext): readonly string[] {
  return textsIn(objectIn(source, 'helm'), 'valueFiles').flatMap((file) => {
    const [, name, path] = /^\$([^/{]+)\/(.*)$/.exec(file) ?? [];
    const found = name !== undefined && references.get(name)?.type === 'here' ? resolvePath('', path ?? '') : undefined;
    return found !== undefined && side.index.entries.has(found) ? [found] : [];
  });
}

/** The sources of an Application: one, several, or the dry source of the hydrator. */
export function sourcesOf(spec: JsonObject): readonly { readonly source: JsonObject; readonly at: Path }[] {
  const { source, sourceHydrator } = spec;
  const sources = listIn(spec, 'sources');
  if (sources.length > 0) return sources.flatMap((one, index) => (isObject(one) ? [{ source: one, at: ['spec', 'sources', index] }] : []));
  const dry = objectIn(sourceHydrator, 'drySource');
  if (dry !== undefined) return [{ source: dry, at: ['spec', 'sourceHydrator', 'drySource'] }];
  return isObject(source) ? [{ source, at: ['spec', 'source'] }] : [];
}
