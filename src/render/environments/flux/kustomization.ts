import type { Delivery } from '../../delivery.ts';
import { baseName, folderOf, isWithin } from '../../repositoryPath.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import type { DeliveredRoot, Source } from '../delivered.ts';
import { clusterOfFolder, homeCluster } from './cluster.ts';
import { listAt, objectAt, textAt, textIn, truthAt } from './fields.ts';
import { substituted, withCommonMetadata, withoutEncryption } from './finish.ts';
import { folderIn, kustomizeSource } from './generate.ts';
import { withinFetched } from '../fetchedPlace.ts';
import { sourceOf } from './source.ts';
import { postBuildOf } from './variables.ts';

/** Where an object that says no namespace is, and so what it names. */
export function namespaceOf({ object, parent }: Declared): string {
  return object.namespace ?? parent?.root.delivery?.namespace ?? 'flux-system';
}

/** What a Flux Kustomization has delivered: its folder, built and changed as it says. */
export async function kustomizationRoot(declared: Declared, around: Surroundings): Promise<DeliveredRoot> {
  const { object } = declared;
  const namespace = namespaceOf(declared);
  const path = folderIn(textAt(object, ['spec', 'path']));
  const found = await sourceOf(declared, { reference: objectAt(object, ['spec', 'sourceRef']), namespace, path }, around);
  const delivery = deliveryOf(declared, namespace, path);
  const postBuild = await postBuildOf(declared, namespace, around);
  const fetched = found.type === 'here' ? found.fetched : undefined;
  const built: Source = found.type === 'here' ? await kustomizeSource(declared, fetched === undefined ? path : withinFetched(fetched, path), found.repository, around) : found.source;
  const source: Source = fetched === undefined || built.type === 'none' ? built : { ...built, from: fetched.from };
  return {
    root: { id: `flux:${namespace}/${object.name}`, type: 'kustomize', path, name: object.name, delivery },
    object,
    origin: delivery.cluster ?? declared.file ?? '',
    sources: [source],
    notes: found.type === 'here' ? found.notes : [],
    finish: {
      changes: postBuild === undefined ? 'metadata' : 'anything',
      key: JSON.stringify([postBuild && { ...postBuild, known: [...postBuild.known].map(([name, { value }]) => [name, value]), unknown: [...postBuild.unknown] }, objectAt(object, ['spec', 'commonMetadata']) ?? null, objectAt(object, ['spec', 'decryption']) ?? null]),
      apply: async (objects, options) => {
        const plain = withoutEncryption(objects, declared);
        const finished = postBuild === undefined ? { objects: plain.objects, problems: [], complete: true } : await substituted(plain.objects, postBuild, declared, options);
        return { objects: withCommonMetadata(finished.objects, declared), problems: [...plain.problems, ...finished.problems], complete: finished.complete };
      },
    },
  };
}

function deliveryOf(declared: Declared, namespace: string, path: string): Delivery {
  const { object } = declared;
  const target = textAt(object, ['spec', 'targetNamespace']);
  const cluster = remoteCluster(declared) ?? homeCluster(declared) ?? bootstrapped(declared, path);
  return {
    by: 'flux',
    declaredBy: declaredBy(declared, namespace),
    ...(cluster === undefined ? {} : { cluster }),
    ...(target === undefined ? {} : { namespace: target }),
    automated: true,
    prune: truthAt(object, ['spec', 'prune']) ?? 'unknown',
    selfHeal: true,
    suspended: truthAt(object, ['spec', 'suspend']) === true,
    recreates: truthAt(object, ['spec', 'force']) === true,
    createsNamespace: false,
    syncOptions: [],
    dependsOn: dependsOn(declared),
  };
}

/** Names of what must be ready first. */
export function dependsOn({ object }: Declared): readonly string[] {
  return listAt(object, ['spec', 'dependsOn']).flatMap((one) => textIn(one, 'name') ?? []);
}

/** A declaration with those that it was delivered by. */
export function declaredBy({ object, file, by }: Declared, namespace: string): Delivery['declaredBy'] {
  const trace = object.trace(['kind']);
  const { line } = trace;
  return [{ gvk: object.gvk, name: object.name, namespace, file: file ?? trace.file ?? '', ...(line === undefined ? {} : { line }) }, ...by];
}

/** Another cluster than the one where Flux runs is told by its kubeconfig, and known by that one's name. */
export function remoteCluster({ object }: Declared): string | undefined {
  return textAt(object, ['spec', 'kubeConfig', 'secretRef', 'name']) ?? textAt(object, ['spec', 'kubeConfig', 'configMapRef', 'name']);
}

/** `flux bootstrap` writes what it syncs into a folder below the path that is synced, and that path is the cluster's. */
function bootstrapped({ object, file }: Declared, path: string): string | undefined {
  const isOwn = file !== undefined && path !== '' && object.name === baseName(folderOf(file)) && isWithin(file, path);
  return clusterOfFolder(path) ?? (isOwn ? baseName(path) : undefined);
}
