import { podSpecOf, type ObjectSet, type SideObject } from '../changeSet.ts';
import { grouped } from '../grouped.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { podCount, type Span } from './podCount.ts';
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
  readonly sets: readonly ObjectSet[];
  /** The objects of a namespace. */
  in(namespace: string | undefined): readonly SideObject[];
}

/** The objects of several sets by namespace. */
export function spaceOf(...sets: readonly ObjectSet[]): Space {
  let byNamespace: ReadonlyMap<string | undefined, readonly SideObject[]> | undefined;
  return { sets, in: (namespace) => (byNamespace ??= grouped(sets.flatMap(({ objects }) => objects), (object) => object.namespace)).get(namespace) ?? [] };
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
  const count = pod && space.sets.map((set) => podCount(object, set)).reduce(moreTelling);
  if (!pod || count === undefined) return nothing;
  const { requests, limits } = podResources(pod.spec, containerDefaults(object.namespace, space));
  const one: Amounts = { ...named('requests', requests), ...named('limits', limits), pods: 1 };
  if (count === 'each-node') return { ...nothing, perNode: one };
  const claims = readList(object.value, ['spec', 'volumeClaimTemplates']).map(storageOf).reduce<Amounts>((all, claim) => plus(all, claim), {});
  const times = (replicas: number): Amounts => plus(plus({}, one, replicas), claims, replicas);
  return { min: times(count.min), max: times(count.max), perNode: {} };
}

/** The autoscaler of an object may be in another set than the object. */
function moreTelling(a: Span | 'each-node' | undefined, b: Span | 'each-node' | undefined): Span | 'each-node' | undefined {
  const width = (count: typeof a): number => typeof count === 'object' ? count.max - count.min : 0;
  return width(b) > width(a) ? b : a;
}

const named = (kind: 'requests' | 'limits', amounts: Amounts): Amounts => Object.fromEntries(Object.entries(amounts).map(([resource, amount]) => [`${kind}.${resource}`, amount]));

function storageOf(claim: SideObject['value'] | ReturnType<typeof readList>[number]): Amounts {
  const { storage } = amountsOf(read(claim, ['spec', 'resources', 'requests']));
  const className = readText(claim, ['spec', 'storageClassName']);
  if (storage === undefined) return { persistentvolumeclaims: 1 };
  return { 'requests.storage': storage, persistentvolumeclaims: 1, ...(className !== undefined && className !== '' && { [`${className}.storageclass.storage.k8s.io/requests.storage`]: storage }) };
}

/** What the LimitRanges of a namespace give to containers that say nothing. Source: Kubernetes documentation, Limit Ranges, and k8s.io/kubernetes, pkg/apis/core/v1, SetDefaults_LimitRangeItem. */
export function containerDefaults(namespace: string | undefined, space: Space): ContainerDefaults | undefined {
  const ranges = space.in(namespace).filter(({ kind }) => kind === '/LimitRange').flatMap(({ value }) => readList(value, ['spec', 'limits']))
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
