import { isList, isObject, sameJson, valueAt, type JsonObject, type JsonValue } from '../../../manifest/index.ts';
import type { ObjectSet, SetObject } from '../../objectSet.ts';
import { mayBePatched } from '../../patched.ts';
import type { Container, ObjectView, PodView, RuleContext } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { podMetadata } from '../podMetadata.ts';

type Around = Pick<RuleContext, 'set' | 'repository' | 'files'>;
type Named = Pick<SetObject, 'gvk' | 'name' | 'namespace' | 'value'>;

/** Whether an object keeps several pods of one kind running: a Deployment or StatefulSet, or a Rollout of Argo. */
export function isReplicated({ group, kind }: Named['gvk']): boolean {
  return (group === 'apps' && (kind === 'Deployment' || kind === 'StatefulSet')) || (group === 'argoproj.io' && kind === 'Rollout');
}

/** Whether the pods of an object run until they are stopped, as those of Jobs do not. */
export function isService({ group, kind }: Named['gvk']): boolean {
  return group !== 'batch' && kind !== 'PodTemplate';
}

/** Names of objects that run once, when Helm or Argo CD calls them: they are no part of what keeps running. */
export function isHook(object: ObjectView): boolean {
  const annotations = object.get('metadata.annotations');
  return isObject(annotations) && ['helm.sh/hook', 'argocd.argoproj.io/hook'].some((key) => key in annotations);
}

/** The replicas that are written: 1 when none are; undefined when a variable says how many. */
export function writtenReplicas(value: JsonObject): number | undefined {
  const replicas = valueAt(value, ['spec', 'replicas']) ?? 1;
  return typeof replicas === 'number' ? replicas : undefined;
}

/** The autoscalers that set the replicas of a workload: HorizontalPodAutoscalers, and ScaledObjects of KEDA. */
export function autoscalersOf({ gvk, name, namespace }: Named, set: ObjectSet): readonly SetObject[] {
  return set.scaling(gvk.kind, name, namespace);
}

const known = new WeakMap<ObjectView, { readonly replicas: number | undefined }>();

/** The same as `replicasOf`, of the object that is checked. */
export function ownReplicas(context: Pick<RuleContext, 'object'> & Around): number | undefined {
  let found = known.get(context.object);
  if (!found) known.set(context.object, (found = { replicas: replicasOf(context.object.manifest, context) }));
  return found.replicas;
}

/** The fewest replicas that a workload has in every environment; undefined where a patch, a kustomization or a variable decides. */
export function replicasOf(owner: Named, { set, repository, files }: Around): number | undefined {
  const scalers = autoscalersOf(owner, set);
  if (scalers.length > 0) {
    if (scalers.some((scaler) => scaler.gvk.group === 'keda.sh' || mayBePatched({ files, repository }, scaler))) return undefined;
    const least = scalers.map(({ value }) => valueAt(value, ['spec', 'minReplicas']) ?? 1);
    return least.every((number) => typeof number === 'number') ? Math.min(...least) : undefined;
  }
  const isSetByKustomization = files.withRole('kustomization').some(({ documents }) => documents.some((document) =>
    isObject(document) && mapsOf(document['replicas']).some((replicas) => replicas['name'] === owner.name)));
  return isSetByKustomization || mayBePatched({ files, repository }, owner) ? undefined : writtenReplicas(owner.value);
}

const services = new WeakMap<ObjectView, readonly SetObject[]>();

/** The Services that send requests to the pods of an object. */
export function servicesOf({ object, pod, set }: Pick<RuleContext, 'object' | 'pod' | 'set'>): readonly SetObject[] {
  if (!pod) return [];
  let found = services.get(object);
  if (!found) {
    found = set.selecting('Service', podMetadata(object, pod).labels, object.manifest.namespace);
    services.set(object, found);
  }
  return found;
}

/** The containers that get the requests of some Services, by their ports; where no port tells, all that are not run before the others. */
export function servingContainers(pod: PodView, behind: readonly SetObject[]): readonly Container[] {
  const running = pod.containers.filter((container) => container.type === 'container' || (container.type === 'init' && container.get('restartPolicy') === 'Always'));
  const targets = behind.flatMap(({ value }) => mapsOf(valueAt(value, ['spec', 'ports'])).map((port) => port['targetPort'] ?? port['port']));
  const named = running.filter((container) => container.items('ports').some((port) => targets.some((target) => target !== undefined && (target === port.get('containerPort') || target === port.get('name')))));
  return named.length > 0 ? named : running.filter(({ type }) => type === 'container');
}

/** Whether the pods mount a volume that outlives them. */
export function hasClaim(pod: PodView): boolean {
  return pod.items('volumes').some((volume) => volume.get('persistentVolumeClaim') !== undefined);
}

/** Whether two lists or maps say the same; absent ones never do. */
export function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a !== undefined && b !== undefined && sameJson(a, b);
}

/** The number behind `25%`; undefined for anything else. */
export function percentOf(value: JsonValue | undefined): number | undefined {
  const digits = typeof value === 'string' ? /^(\d{1,3})%$/.exec(value)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Whether Argo CD or Flux apply objects of this repository, again and again. */
export function isSynced({ repository }: Pick<RuleContext, 'repository'>): boolean {
  return repository.ofKind('argoproj.io', 'Application').length > 0 || repository.ofKind('argoproj.io', 'ApplicationSet').length > 0
    || repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization').length > 0;
}

/** Whether an Application of Argo CD leaves the replicas of workloads to others. */
export function ignoresReplicas({ repository }: Pick<RuleContext, 'repository'>): boolean {
  return [...repository.ofKind('argoproj.io', 'Application'), ...repository.ofKind('argoproj.io', 'ApplicationSet')].some(({ value }) => {
    const differences = valueAt(value, ['spec', 'ignoreDifferences']) ?? valueAt(value, ['spec', 'template', 'spec', 'ignoreDifferences']);
    return isList(differences) && JSON.stringify(differences).includes('replicas');
  });
}
