import type { JsonObject, Path } from '../../../manifest/index.ts';
import type { Need } from '../../fetched.ts';
import { openFetched } from '../fetchedPlace.ts';
import type { Declaration, Delivery } from '../../delivery.ts';
import type { RenderProblem } from '../../rendered.ts';
import type { DeliveredRoot } from '../delivered.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { placeAt } from '../place.ts';
import { knownClusters } from './clusters.ts';
import { objectIn, textIn, textsIn, truthIn } from './fields.ts';
import type { Reference } from './helmOptions.ts';
import { inDestination } from './namespace.ts';
import { readSource, sourcesOf } from './source.ts';
import type { ReadSource } from './source.ts';
import { whoseRepository } from './repositoryUrl.ts';

/** With it, deleting an Application deletes what it delivered: see the Argo CD documentation, App Deletion. */
export const resourcesFinalizer = 'resources-finalizer.argocd.argoproj.io';

/** What an Application has delivered, as one root: see the Argo CD documentation, Application specification. */
export async function applicationRoots(declared: Declared, around: Surroundings): Promise<readonly DeliveredRoot[]> {
  const { object, file } = declared;
  const spec = objectIn(object.value, 'spec') ?? {};
  const delivery = deliveryOf(declared, spec, around);
  const application = { name: object.name, namespace: delivery.namespace, project: delivery.project ?? 'default' };
  const sources = sourcesOf(spec);
  const references = new Map<string, Reference>();
  for (const { source, at } of sources) {
    const ref = textIn(source, 'ref');
    if (ref !== undefined) references.set(ref, await referenceOf(source, at, declared, around));
  }
  // A source that only lends its files to others gives nothing itself.
  const rendered = sources.filter(({ source }) => textIn(source, 'ref') === undefined || textIn(source, 'path') !== undefined || textIn(source, 'chart') !== undefined);
  const read: ReadSource[] = [];
  for (const { source, at } of rendered) read.push(await readSource(source, { declared, around, at, application, references }));
  const [first] = read;
  const nothing: RenderProblem = { code: 'declaration', message: 'This Application has no source with a path or a chart, so Argo CD delivers nothing.', ...placeAt(declared, ['spec']) };
  const finish = inDestination(delivery.namespace);
  return [{
    root: { id: `argo-cd:${object.namespace ?? declared.parent?.root.delivery?.namespace ?? 'argocd'}/${object.name}`, type: first?.type ?? 'plain', path: first?.path ?? '', name: object.name, delivery },
    object,
    origin: [...new Set(delivery.declaredBy.map((one) => one.file))].join(' ') || (file ?? ''),
    sources: first === undefined ? [{ type: 'none', problem: nothing, watch: [], isUnaffected: true }] : read.map(({ source }) => source),
    notes: read.flatMap(({ notes }) => notes),
    ...(finish === undefined ? {} : { finish }),
  }];
}

async function referenceOf(source: JsonObject, at: Path, declared: Declared, around: Surroundings): Promise<Reference> {
  const url = textIn(source, 'repoURL') ?? '';
  if (whoseRepository(url, around.settings.repositories) !== 'other') return { type: 'here', folder: '' };
  const need: Need = { type: 'git', url, ref: textIn(source, 'targetRevision') ?? 'HEAD' };
  const fetched = await openFetched(need, '', declared, [[...at, 'targetRevision'], [...at, 'repoURL']], around);
  return fetched === undefined ? { type: 'elsewhere', needs: url, need } : { type: 'here', folder: fetched.folder };
}

function deliveryOf(declared: Declared, spec: JsonObject, around: Surroundings): Delivery {
  const { object, file, by } = declared;
  const destination = objectIn(spec, 'destination') ?? {};
  const policy = objectIn(spec, 'syncPolicy') ?? {};
  const written = objectIn(policy, 'automated');
  const automated = written !== undefined && truthIn(written, 'enabled') !== false;
  const syncOptions = textsIn(policy, 'syncOptions');
  const namespace = textIn(destination, 'namespace');
  const cluster = clusterOf(destination, around);
  const metadata = objectIn(object.value, 'metadata');
  const annotations = objectIn(metadata, 'annotations');
  const place = placeAt(declared, ['kind']);
  const own: Declaration = { gvk: object.gvk, name: object.name, namespace: object.namespace, file: place.file ?? file ?? '', ...(place.line === undefined ? {} : { line: place.line }) };
  return {
    by: 'argo-cd',
    declaredBy: [own, ...by],
    ...(cluster === undefined ? {} : { cluster }),
    ...(namespace === undefined ? {} : { namespace }),
    project: textIn(spec, 'project') ?? 'default',
    automated,
    // Who syncs by hand chooses each time whether to prune.
    prune: automated ? truthIn(written, 'prune') === true : 'unknown',
    selfHeal: automated && truthIn(written, 'selfHeal') === true,
    suspended: textIn(annotations, 'argocd.argoproj.io/skip-reconcile') === 'true',
    recreates: syncOptions.includes('Replace=true') && syncOptions.includes('Force=true'),
    createsNamespace: syncOptions.includes('CreateNamespace=true'),
    takesAlong: textsIn(metadata, 'finalizers').some((name) => name.startsWith(resourcesFinalizer)),
    syncOptions,
    dependsOn: [],
  };
}

/** A cluster by its name where that is known: destinations name it, or its URL. */
function clusterOf(destination: JsonObject, around: Surroundings): string | undefined {
  const server = textIn(destination, 'server');
  return textIn(destination, 'name') ?? (server === undefined ? undefined : knownClusters(around).find((one) => one.server === server)?.name ?? server);
}
