import { createHash } from 'node:crypto';
import { isObject } from '../../../manifest/index.ts';
import type { JsonObject } from '../../../manifest/index.ts';
import type { Delivery } from '../../delivery.ts';
import { howToFetch } from '../../fetched.ts';
import type { Need } from '../../fetched.ts';
import type { RenderProblem, Trace } from '../../rendered.ts';
import { entriesWithin } from '../../treeIndex.ts';
import { openFetched, withinFetched } from '../fetchedPlace.ts';
import { baseName, folderOf, inFolder } from '../../repositoryPath.ts';
import { placeAt } from '../place.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import type { DeliveredRoot, Source } from '../delivered.ts';
import { homeCluster } from './cluster.ts';
import { listAt, objectAt, textAt, textIn, truthAt } from './fields.ts';
import { withCommonMetadata } from './finish.ts';
import { folderIn } from './generate.ts';
import { declaredBy, dependsOn, namespaceOf, remoteCluster } from './kustomization.ts';
import { postRendered } from './postRender.ts';
import { sourceOf } from './source.ts';
import { supporting } from './supporting.ts';
import { releaseValues } from './values.ts';
import type { ReleaseValues } from './values.ts';
import { vendoredChart } from '../vendored.ts';

/** What a HelmRelease has delivered: its chart with its values, and what its post-renderers make of it. */
export async function releaseRoot(declared: Declared, around: Surroundings): Promise<DeliveredRoot> {
  const { object } = declared;
  const own = namespaceOf(declared);
  const namespace = textAt(object, ['spec', 'targetNamespace']) ?? own;
  const values = await releaseValues(declared, own, around);
  const chart = await chartOf(declared, own, around);
  const cluster = remoteCluster(declared) ?? homeCluster(declared);
  const delivery: Delivery = {
    by: 'flux',
    declaredBy: declaredBy(declared, own),
    ...(cluster === undefined ? {} : { cluster }),
    namespace,
    automated: true,
    // Helm deletes what a release no longer has.
    prune: true,
    selfHeal: textAt(object, ['spec', 'driftDetection', 'mode']) === 'enabled',
    suspended: truthAt(object, ['spec', 'suspend']) === true,
    recreates: false,
    createsNamespace: truthAt(object, ['spec', 'install', 'createNamespace']) === true,
    syncOptions: [],
    dependsOn: dependsOn(declared),
  };
  const postRenderers = listAt(object, ['spec', 'postRenderers']).filter(isObject);
  return {
    root: { id: `flux-helm:${own}/${object.name}`, type: 'helm', path: chart.path === undefined || chart.from !== undefined ? '' : chart.path, name: object.name, delivery },
    object,
    origin: cluster ?? declared.file ?? '',
    sources: [chart.path === undefined ? chart.source : chartSource(declared, chart, values, namespace)],
    notes: [...chart.path === undefined ? [] : [...chart.notes, ...values.problems]],
    ...(values.problems.length > 0 ? { lacksValues: true as const } : {}),
    finish: {
      changes: postRenderers.length > 0 ? 'anything' : 'metadata',
      key: JSON.stringify([values.values, values.set, values.setString, values.problems.map(({ message }) => message), postRenderers, objectAt(object, ['spec', 'commonMetadata']) ?? null]),
      apply: async (objects, options) => {
        const rendered = postRenderers.length === 0 ? { objects, problems: [], complete: true } : await postRendered(objects, postRenderers, declared, options);
        return { objects: withCommonMetadata(rendered.objects, declared), problems: rendered.problems, complete: rendered.complete };
      },
    },
  };
}

type Chart =
  | { readonly path: string; readonly valuesFiles: readonly string[]; readonly notes: readonly RenderProblem[]; readonly from?: Trace }
  | { readonly path?: undefined; readonly source: Source };

function chartSource({ object }: Declared, { path, valuesFiles, from }: Chart & { readonly path: string }, values: ReleaseValues, namespace: string): Source {
  return {
    type: 'helm',
    path,
    files: valuesFiles,
    ...(from && { from }),
    chart: {
      releaseName: releaseNameOf(textAt(object, ['spec', 'releaseName']) ?? `${textAt(object, ['spec', 'targetNamespace']) === undefined ? '' : `${namespace}-`}${object.name}`),
      namespace,
      valuesFiles,
      values: values.values,
      set: values.set,
      setString: values.setString,
      includeCrds: textAt(object, ['spec', 'install', 'crds']) !== 'Skip',
      skipTests: true,
      skipSchemaValidation: truthAt(object, ['spec', 'install', 'disableSchemaValidation']) === true,
    },
  };
}

/** Helm allows 53 characters; see the Flux documentation, Helm Releases, Release name. */
function releaseNameOf(name: string): string {
  return name.length <= 53 ? name : `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

/** The chart of a release: in this repository, or what it would need. */
async function chartOf(declared: Declared, own: string, around: Surroundings): Promise<Chart> {
  const { object } = declared;
  const inline = objectAt(object, ['spec', 'chart', 'spec']);
  const reference = objectAt(object, ['spec', 'chartRef']);
  if (inline !== undefined) return await fromSpec(declared, inline, own, around);
  if (reference === undefined) return unrendered(declared, 'declaration', 'This HelmRelease has neither "chart" nor "chartRef", so Flux has nothing to install.');
  const kind = textIn(reference, 'kind') ?? '';
  const name = textIn(reference, 'name') ?? '';
  const namespace = textIn(reference, 'namespace') ?? own;
  if (kind === 'HelmChart') {
    const chart = supporting(declared, { group: 'source.toolkit.fluxcd.io', kind, name, namespace }, around);
    const spec = chart === undefined ? undefined : objectAt(chart.object, ['spec']);
    if (spec !== undefined) return await fromSpec(declared, spec, namespace, around);
  }
  const source = supporting(declared, { group: 'source.toolkit.fluxcd.io', kind, name, namespace }, around);
  const url = source === undefined ? undefined : textAt(source.object, ['spec', 'url']);
  const ref = source === undefined ? {} : objectAt(source.object, ['spec', 'ref']) ?? {};
  // source-controller: a digest before a range before a tag, and else the tag latest.
  const version = textIn(ref, 'digest') ?? textIn(ref, 'semver') ?? textIn(ref, 'tag');
  return await needsChart(declared, { name: url === undefined ? name : baseName(url), version, from: url ?? `the ${kind} ${name}`, ...(url?.startsWith('oci://') === true ? { repository: folderOf(url), wanted: version ?? 'latest' } : {}) }, around);
}

/** The chart of a HelmChart's `spec`, which a HelmRelease has as its own; see the Flux documentation, Helm Charts. */
async function fromSpec(declared: Declared, spec: JsonObject, namespace: string, around: Surroundings): Promise<Chart> {
  const chart = textIn(spec, 'chart') ?? '';
  const sourceRef = isObject(spec['sourceRef']) ? spec['sourceRef'] : {};
  const kind = textIn(sourceRef, 'kind') ?? '';
  if (kind !== 'GitRepository' && kind !== 'Bucket') {
    const name = textIn(sourceRef, 'name') ?? '';
    const repository = supporting(declared, { group: 'source.toolkit.fluxcd.io', kind, name, namespace: textIn(sourceRef, 'namespace') ?? namespace }, around);
    const url = repository === undefined ? undefined : textAt(repository.object, ['spec', 'url']);
    const version = textIn(spec, 'version');
    return await needsChart(declared, { name: chart, version, from: url ?? `the ${kind || 'source'} ${name}`, valuesFiles: valuesFilesOf(spec), ...(url === undefined || kind !== 'HelmRepository' ? {} : { repository: url, wanted: version }) }, around);
  }
  const written = folderIn(chart);
  const found = await sourceOf(declared, { reference: sourceRef, namespace, path: written }, around);
  if (found.type === 'not-here') return { source: found.source };
  const { fetched } = found;
  const path = fetched === undefined ? written : withinFetched(fetched, written);
  if (!around.side.index.entries.has(inFolder(path, 'Chart.yaml'))) return unrendered(declared, 'missing-file', `There is no chart in ${path || 'the repository'} in ${around.side.index.label}, so Flux fails on it. Correct "chart", or add the chart.`, [path]);
  const listed = valuesFilesOf(spec).map((file) => (fetched === undefined ? file : withinFetched(fetched, file)));
  const isMissing = isObject(spec) && spec['ignoreMissingValuesFiles'] === true;
  const missing = listed.filter((file) => !around.side.index.entries.has(file));
  const place = placeAt(declared, ['spec', 'chart', 'spec']);
  if (missing.length > 0 && !isMissing) return unrendered(declared, 'missing-file', `${missing.join(', ')} of "valuesFiles" does not exist in ${around.side.index.label}, so Flux fails on it. The paths are those of the repository, and not of the chart.`, [path, ...missing]);
  const valuesFiles = listed.filter((file) => !missing.includes(file));
  const notes: RenderProblem[] = [...found.notes];
  if (valuesFiles.length > 0 && !valuesFiles.includes(inFolder(path, 'values.yaml'))) {
    notes.push({ code: 'not-known-offline', message: 'Flux takes "valuesFiles" in place of the chart\'s own values.yaml, and here it is taken together with it: what only values.yaml says may be shown and not be there.', ...place });
  }
  if (entriesWithin(around.side.index, inFolder(path, 'crds')).length > 0 && !['Create', 'CreateReplace'].includes(textAt(declared.object, ['spec', 'upgrade', 'crds']) ?? '')) {
    notes.push({ code: 'not-known-offline', message: 'Flux creates the CustomResourceDefinitions of the chart\'s crds folder when it installs, and leaves them as they are when it upgrades. Set "upgrade.crds: CreateReplace" where their changes are to arrive.', ...placeAt(declared, ['spec', 'upgrade']) });
  }
  return { path, valuesFiles, notes, ...(fetched && { from: fetched.from }) };
}

function valuesFilesOf(spec: JsonObject): readonly string[] {
  return [...(Array.isArray(spec['valuesFiles']) ? spec['valuesFiles'] as readonly unknown[] : []), spec['valuesFile']].filter((one): one is string => typeof one === 'string' && one !== '').map(folderIn);
}

interface ChartElsewhere {
  readonly name: string;
  readonly version: string | undefined;
  /** In words. */
  readonly from: string;
  /** Where it can be fetched from, and which version then. */
  readonly repository?: string;
  readonly wanted?: string | undefined;
  /** Of the chart. */
  readonly valuesFiles?: readonly string[];
}

/** A chart that is elsewhere: rendered where the repository has a copy of it, and else told. */
async function needsChart(declared: Declared, { name, version, from, repository, wanted, valuesFiles = [] }: ChartElsewhere, around: Surroundings): Promise<Chart> {
  const copy = await vendoredChart(name, version, around);
  if (copy !== undefined) {
    return { path: copy, valuesFiles: [], notes: [{ code: 'not-known-offline', message: `Rendered from the copy of the chart in ${copy}; Flux takes it from ${from}, where it may differ.`, ...placeAt(declared, ['spec', 'chart']) }] };
  }
  const need: Need | undefined = repository === undefined ? undefined : { type: 'chart', repository, name, ...(wanted === undefined ? {} : { version: wanted }) };
  const fetched = need && await openFetched(need, '', declared, [['spec', 'chart', 'spec', 'version'], ['spec', 'chart'], ['spec', 'chartRef']], around);
  if (fetched !== undefined) {
    const files = valuesFiles.map((file) => withinFetched(fetched, file)).filter((file) => around.side.index.entries.has(file));
    return { path: fetched.folder, valuesFiles: files, notes: fetched.notes, from: fetched.from };
  }
  const what = `Not rendered: needs the chart ${name}${version === undefined ? '' : ` ${version}`} from ${from}`;
  const untold = 'What its values bring about is not known; a change of them is shown at the HelmRelease.';
  return unrendered(declared, 'elsewhere', need === undefined ? `${what}, which is not fetched during a review. ${untold}` : `${what}. ${howToFetch}. ${untold}`, [], need);
}

function unrendered(declared: Declared, code: RenderProblem['code'], message: string, watch: readonly string[] = [], need?: Need): Chart {
  return { source: { type: 'none', problem: { code, message, ...(need && { need }), ...placeAt(declared, ['spec', 'chart']) }, watch, isUnaffected: false } };
}
