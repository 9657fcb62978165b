import { podSpecOf, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { autoscalersByTarget, targetKey } from '../workload.ts';
import { podCount } from './podCount.ts';
import { amountsOf, plus, podResources, type Amounts, type ContainerDefaults } from './podResources.ts';

/** What an object takes from its namespace, by the names that a ResourceQuota has for it: `requests.cpu`, `limits.memory`, `pods`. */
export interface Usage {
  readonly min: Amounts;
  readonly max: Amounts;
  /** What each node that runs it gives to its pod. */
  readonly perNode: Amounts;
}

const nothing: Usage = { min: {}, max: {}, perNode: {} };

/** Objects that are taken together: those of a root, and those that other roots bring to its cluster. */
export interface Space {
  /** The objects of a namespace. */
  in(namespace: string | undefined): readonly SideObject[];
  autoscalerOf(object: SideObject): SideObject | undefined;
  /** The ResourceQuotas and LimitRanges of a namespace. */
  bounds(namespace: string | undefined): readonly SideObject[];
  /** What LimitRanges give to the containers of a namespace. */
  defaults(namespace: string | undefined): ContainerDefaults | undefined;
}

/** The objects of several sets by namespace. */
export function spaceOf(...sets: readonly ObjectSet[]): Space {
  const spaces = new Map<string | undefined, { readonly objects: readonly SideObject[]; readonly bounds: readonly SideObject[]; readonly scalers: ReadonlyMap<string, SideObject>; readonly defaults: ContainerDefaults | undefined }>();
  const space = (namespace: string | undefined) => {
    let found = spaces.get(namespace);
    if (!found) {
      const objects = sets.flatMap((set) => set.inNamespace(namespace));
      const bounds = objects.filter(({ kind }) => kind === '/ResourceQuota' || kind === '/LimitRange');
      const scalers = autoscalersByTarget(objects.filter(({ kind }) => kind === 'autoscaling/HorizontalPodAutoscaler' || kind === 'keda.sh/ScaledObject'));
      spaces.set(namespace, found = { objects, bounds, scalers, defaults: containerDefaults(bounds) });
    }
    return found;
  };
  return {
    in: (namespace) => space(namespace).objects,
    autoscalerOf: ({ namespace, gvk, name }) => space(namespace).scalers.get(targetKey(namespace, gvk.kind, name)),
    bounds: (namespace) => space(namespace).bounds,
    defaults: (namespace) => space(namespace).defaults,
  };
}

/** What several objects take together. */
export function sum(usages: readonly Usage[]): Usage {
  return usages.reduce((all, one) => ({ min: plus(all.min, one.min), max: plus(all.max, one.max), perNode: plus(all.perNode, one.perNode) }), nothing);
}

/** What an object takes: the pods that it makes and their claims, or the claim that it is. */
export function usageOf(object: SideObject, space: Space): Usage {
  if (object.kind === '/PersistentVolumeClaim') {
    const storage = storageOf(object.value);
    return { min: storage, max: storage, perNode: {} };
  }
  const pod = podSpecOf(object);
  const count = pod && podCount(object, space.autoscalerOf(object));
  if (!pod || count === undefined) return nothing;
  const { requests, limits } = podResources(pod.spec, space.defaults(object.namespace));
  const one: Amounts = { ...named('requests', requests), ...named('limits', limits), pods: 1 };
  if (count === 'each-node') return { ...nothing, perNode: one };
  const claims = readList(object.value, ['spec', 'volumeClaimTemplates']).map(storageOf).reduce<Amounts>((all, claim) => plus(all, claim), {});
  const times = (replicas: number): Amounts => plus(plus({}, one, replicas), claims, replicas);
  return { min: times(count.min), max: times(count.max), perNode: {} };
}

const named = (kind: 'requests' | 'limits', amounts: Amounts): Amounts => Object.fromEntries(Object.entries(amounts).map(([resource, amount]) => [`${kind}.${resource}`, amount]));

function storageOf(claim: SideObject['value'] | ReturnType<typeof readList>[number]): Amounts {
  const { storage } = amountsOf(read(claim, ['spec', 'resources', 'requests']));
  const className = readText(claim, ['spec', 'storageClassName']);
  if (storage === undefined) return { persistentvolumeclaims: 1 };
  return { 'requests.storage': storage, persistentvolumeclaims: 1, ...(className !== undefined && className !== '' && { [`${className}.storageclass.storage.k8s.io/requests.storage`]: storage }) };
}

/** What the LimitRanges of a namespace give to containers that say nothing. Source: Kubernetes documentation, Limit Ranges, and k8s.io/kubernetes, pkg/apis/core/v1, SetDefaults_LimitRangeItem. */
function containerDefaults(bounds: readonly SideObject[]): ContainerDefaults | undefined {
  const ranges = bounds.filter(({ kind }) => kind === '/LimitRange').flatMap(({ value }) => readList(value, ['spec', 'limits']))
    .filter((limit) => readText(limit, ['type']) === 'Container');
  if (ranges.length === 0) return undefined;
  return ranges.reduce<ContainerDefaults>((found, range) => {
    const limits = { ...amountsOf(read(range, ['max'])), ...amountsOf(read(range, ['default'])) };
    return {
      limits: { ...limits, ...found.limits },
      requests: { ...amountsOf(read(range, ['min'])), ...limits, ...amountsOf(read(range, ['defaultRequest'])), ...found.requests },
    };
  }, { requests: {}, limits: {} });
}

/** A ResourceQuota's limits; undefined for one that only counts some of the pods. */
export function quotaOf(quota: SideObject): Amounts | undefined {
  if (readList(quota.value, ['spec', 'scopes']).length > 0 || read(quota.value, ['spec', 'scopeSelector']) !== undefined) return undefined;
  const hard = amountsOf(read(quota.value, ['spec', 'hard']));
  return Object.fromEntries(Object.entries(hard).map(([resource, amount]) => [fullName(resource), amount]));
}

/** `cpu` and `memory` of a quota mean requests. Source: Kubernetes documentation, Resource Quotas, Compute Resource Quota. */
function fullName(resource: string): string {
  return ['cpu', 'memory', 'ephemeral-storage'].includes(resource) ? `requests.${resource}` : resource === 'count/pods' ? 'pods' : resource;
}

/** How many more pods an update starts before it stops old ones, and whether it can go on without them. */
export function surgeOf(object: SideObject, replicas: number): { readonly pods: number; readonly needed: boolean } | undefined {
  if (object.kind !== 'apps/Deployment' || readText(object.value, ['spec', 'strategy', 'type']) === 'Recreate' || replicas === 0) return undefined;
  const limit = (field: string, round: (exact: number) => number): number => {
    const path = ['spec', 'strategy', 'rollingUpdate', field];
    const percent = /^(\d+)%$/.exec(readText(object.value, path) ?? '')?.[1];
    return percent === undefined ? readNumber(object.value, path) ?? 0 : round((Number(percent) * replicas) / 100);
  };
  const pods = limit('maxSurge', Math.ceil);
  return { pods, needed: pods > 0 && limit('maxUnavailable', Math.floor) === 0 };
}
