import { compareQuantities, isObject, matchesLabels, type JsonValue } from '../../manifest/index.ts';
import type { ChangedObject, ChangeSet, SideObject } from '../changeSet.ts';
import { containersOf, nameOf } from '../changeSet.ts';
import { read, readList, readNumber, readText, readTexts } from '../json.ts';
import { count } from '../words.ts';
import { replicasOf, resolvePods, scalable } from '../workload.ts';

/** What can hold up the replacement of pods, once it is under way. */
export interface Stall {
  readonly text: string;
  readonly remedy: string;
  /** It holds whatever else the cluster has; else it depends on free nodes or on what is not seen here. */
  readonly sure: boolean;
  /** Another analysis says it already: the restart, or what capacity there is. */
  readonly told?: true;
}

/** How many pods more than its replicas a workload has while it is updated, and how many may be missing. */
function room({ head }: ChangedObject): { readonly replicas: number; readonly surge: number; readonly unavailable: number } | undefined {
  const replicas = replicasOf(head);
  if (head.kind !== 'apps/Deployment' || replicas === undefined || readText(head.value, ['spec', 'strategy', 'type']) === 'Recreate') return undefined;
  const limits = read(head.value, ['spec', 'strategy', 'rollingUpdate']);
  const surge = resolvePods(read(limits, ['maxSurge']), replicas, 'up');
  const unavailable = resolvePods(read(limits, ['maxUnavailable']), replicas, 'down');
  return surge === undefined || unavailable === undefined ? undefined : { replicas, surge, unavailable };
}

/** What can hold up the rollout of a changed workload, as far as the change shows it. */
export function stallsOf(object: ChangedObject, changes: ChangeSet): readonly Stall[] {
  const space = room(object);
  if (!space) return [];
  return [...claimStalls(object, changes, space.surge), ...quotaStalls(object, changes, space), ...nodeStalls(object, space), ...deadlineStalls(object)];
}

/** A volume that one node or one pod only may mount, and a new pod beside the old one. Source: Kubernetes documentation, Persistent Volumes, Access Modes. */
function claimStalls({ head }: ChangedObject, { head: set, around }: ChangeSet, surge: number): Stall[] {
  if (surge === 0) return [];
  return readList(head.value, ['spec', 'template', 'spec', 'volumes']).flatMap((volume): Stall[] => {
    const name = readText(volume, ['persistentVolumeClaim', 'claimName']);
    const claim = name === undefined ? undefined : set.find('/PersistentVolumeClaim', head.namespace, name) ?? around.head.find('/PersistentVolumeClaim', head.namespace, name);
    const modes = readList(claim?.value, ['spec', 'accessModes']);
    if (!claim || modes.includes('ReadWriteMany') || modes.includes('ReadOnlyMany')) return [];
    const single = modes.includes('ReadWriteOncePod');
    return [{
      text: single ? `${nameOf(claim)} may be mounted by one pod only (ReadWriteOncePod): the new pod waits for the old one, which waits for the new one.` : `${nameOf(claim)} may be mounted on one node only (ReadWriteOnce): a new pod on another node waits for ever.`,
      remedy: 'Set `spec.strategy.type: Recreate`, or `maxSurge: 0` with `maxUnavailable: 1`, so that the old pod goes first.',
      sure: single,
      ...(!single && { told: true as const }),
    }];
  });
}

/** Amounts of a ResourceQuota that pods count against, and where a container says them. Source: Kubernetes documentation, Resource Quotas. */
const amounts = [
  ['requests.cpu', 'requests', 'cpu'], ['cpu', 'requests', 'cpu'], ['requests.memory', 'requests', 'memory'], ['memory', 'requests', 'memory'],
  ['limits.cpu', 'limits', 'cpu'], ['limits.memory', 'limits', 'memory'],
] as const;

function quotaStalls(object: ChangedObject, { head: set, around }: ChangeSet, { surge, unavailable }: { readonly surge: number; readonly unavailable: number }): Stall[] {
  const { namespace } = object.head;
  const quotas = [set, around.head].flatMap((side) => side.ofKind('/ResourceQuota'))
    .filter((quota) => quota.namespace === namespace && readList(quota.value, ['spec', 'scopes']).length === 0 && read(quota.value, ['spec', 'scopeSelector']) === undefined);
  // Where an old pod may go first, it makes room.
  if (quotas.length === 0 || surge === 0 || unavailable > 0) return [];
  const running = [set, around.head].flatMap((side) => side.ofKind(...scalable)).filter((other) => other.namespace === namespace);
  return quotas.flatMap((quota): Stall[] => {
    const hard = read(quota.value, ['spec', 'hard']);
    const pods = Number(read(hard, ['pods']) ?? Infinity);
    const needed = running.reduce((sum, other) => sum + (replicasOf(other) ?? 0), 0) + 1;
    if (needed > pods) return [stall(quota, `${count(needed, 'pod')} are needed during the update, and ${pods} are allowed`)];
    const over = amounts.find(([name, list, resource]) => {
      const limit = quantity(read(hard, [name]));
      return limit !== undefined && running.reduce((sum, other) => sum + amountOf(other, list, resource) * (replicasOf(other) ?? 0), 0) + amountOf(object.head, list, resource) > limit;
    });
    return over ? [stall(quota, `the pods that start beside the old ones need more \`${over[0]}\` than is left`)] : [];
  });
}

const stall = (quota: SideObject, what: string): Stall => ({
  text: `${nameOf(quota)} leaves no room: ${what}. New pods are refused, and the update hangs.`,
  remedy: 'Raise the quota, or set `maxSurge: 0` with `maxUnavailable: 1`, so that an old pod goes first.',
  sure: true,
  told: true,
});

function amountOf(object: SideObject, list: 'requests' | 'limits', resource: string): number {
  return containersOf(object).filter((container) => container.list === 'containers')
    .reduce((sum, { value }) => sum + (quantity(read(value, ['resources', list, resource]) ?? (list === 'requests' ? read(value, ['resources', 'limits', resource]) : undefined)) ?? 0), 0);
}

/** A quantity as a number, exact enough for a sum. */
function quantity(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || compareQuantities(value, '0') === undefined) return undefined;
  const [, digits = '', suffix = ''] = /^([+-]?[\d.]+(?:[eE][+-]?\d+)?)([a-zA-Z]*)$/.exec(value) ?? [];
  const scale = ({ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 } as Readonly<Record<string, number>>)[suffix];
  return scale === undefined ? undefined : Number(digits) * scale;
}

/** Pods that may not share a node with each other, and none of which may go before a new one is ready. */
function nodeStalls({ head }: ChangedObject, { replicas, surge, unavailable }: { readonly replicas: number; readonly surge: number; readonly unavailable: number }): Stall[] {
  if (surge === 0 || unavailable > 0) return [];
  const labels = readTexts(head.value, ['spec', 'template', 'metadata', 'labels']);
  const terms = readList(head.value, ['spec', 'template', 'spec', 'affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution']);
  const apart = terms.some((term) => readText(term, ['topologyKey']) === 'kubernetes.io/hostname' && isObject(read(term, ['labelSelector'])) && matchesLabelSelector(read(term, ['labelSelector']), labels));
  const hostPort = containersOf(head).some(({ value }) => readList(value, ['ports']).some((port) => (readNumber(port, ['hostPort']) ?? 0) > 0));
  if (!apart && !hostPort) return [];
  return [{
    text: `Its pods cannot share a node (${apart ? 'required anti-affinity' : 'a host port'}), and none may go before a new one is ready: with fewer than ${count(replicas + 1, 'node')} for them the update hangs.`,
    remedy: 'Set `maxUnavailable: 1`, or make the anti-affinity preferred.',
    sure: false,
  }];
}

function matchesLabelSelector(selector: JsonValue | undefined, labels: Readonly<Record<string, string>>): boolean {
  return readList(selector, ['matchExpressions']).length === 0 && matchesLabels(read(selector, ['matchLabels']) ?? {}, labels) === true;
}

/** The time after which the update counts as failed is over before a pod can be ready. */
function deadlineStalls({ head }: ChangedObject): Stall[] {
  const deadline = readNumber(head.value, ['spec', 'progressDeadlineSeconds']);
  if (deadline === undefined) return [];
  const slowest = Math.max(0, ...containersOf(head).filter(({ list }) => list === 'containers').map(({ value }) => readNumber(value, ['readinessProbe', 'initialDelaySeconds']) ?? 0));
  const least = slowest + (readNumber(head.value, ['spec', 'minReadySeconds']) ?? 0);
  return least < deadline ? [] : [{
    text: `A new pod counts as ready after ${least} s at the earliest, and the update as failed after ${deadline} s without progress.`,
    remedy: 'Raise `progressDeadlineSeconds`.',
    sure: true,
  }];
}
