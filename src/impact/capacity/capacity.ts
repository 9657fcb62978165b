import type { ChangeSet, SideObject } from '../changeSet.ts';
import type { Capacity, CapacityRow, CapacitySpan, Prices } from '../report.ts';
import { rounded, type Amounts } from './podResources.ts';
import { unitOf } from './words.ts';
import { quotaOf, spaceOf, sum, usageOf, type Space, type Usage } from './usage.ts';

/** What a namespace takes on both sides of a change. */
export interface NamespaceUsage {
  readonly namespace: string | undefined;
  readonly before: Usage;
  readonly after: Usage;
  /** The least of the quotas that hold after the change, by resource, with the object that sets it. */
  readonly quotas: ReadonlyMap<string, { readonly hard: number; readonly quota: SideObject }>;
}

const computed = new WeakMap<ChangeSet, readonly NamespaceUsage[]>();

/** Both sides of a change, each with what other roots bring to the same cluster. */
export function spacesOf(changes: ChangeSet): { readonly before: Space; readonly after: Space } {
  let found = spaces.get(changes);
  if (!found) spaces.set(changes, found = { before: spaceOf(changes.base, changes.around.base), after: spaceOf(changes.head, changes.around.head) });
  return found;
}

const spaces = new WeakMap<ChangeSet, ReturnType<typeof spacesOf>>();

/**
 * What each namespace takes before and after a change, of those in which something changes; computed once for all analyses. Empty when
 * something could not be rendered, for then it is not known.
 */
export function namespaceUsages(changes: ChangeSet): readonly NamespaceUsage[] {
  let found = computed.get(changes);
  if (!found) {
    found = changes.base.complete && changes.head.complete ? usages(changes) : [];
    computed.set(changes, found);
  }
  return found;
}

function usages(changes: ChangeSet): readonly NamespaceUsage[] {
  const spaces = spacesOf(changes);
  const touched = [
    ...changes.created.map(({ head }) => head.namespace), ...changes.deleted.map(({ base }) => base.namespace),
    ...changes.changed.flatMap(({ base, head }) => [base.namespace, head.namespace]),
  ];
  return [...new Set(touched)].map((namespace) => {
    const total = (space: Space): Usage => sum(space.in(namespace).map((object) => usageOf(object, space)));
    return { namespace, before: total(spaces.before), after: total(spaces.after), quotas: quotasIn(namespace, spaces.after) };
  });
}

function quotasIn(namespace: string | undefined, space: Space): NamespaceUsage['quotas'] {
  const quotas = new Map<string, { hard: number; quota: SideObject }>();
  for (const quota of space.bounds(namespace)) {
    if (quota.kind !== '/ResourceQuota') continue;
    for (const [resource, hard] of Object.entries(quotaOf(quota) ?? {})) {
      const known = quotas.get(resource);
      if (!known || hard < known.hard) quotas.set(resource, { hard, quota });
    }
  }
  return quotas;
}

/** What is told of each namespace, in this order; extended resources, such as GPUs, follow. */
const told = ['requests.cpu', 'limits.cpu', 'requests.memory', 'limits.memory', 'requests.storage', 'pods'];
const untold = /^persistentvolumeclaims$|storageclass\.storage\.k8s\.io\//;

/** The capacity of a root before and after, for those namespaces and resources that differ; undefined when nothing does. */
export function capacityOf(changes: ChangeSet, prices: Prices | undefined): Capacity | undefined {
  const all = namespaceUsages(changes);
  const rows = all.flatMap((usage) => rowsOf(usage));
  if (rows.length === 0) return undefined;
  return { rows, ...(prices && { cost: { currency: prices.currency, before: costOf(all.map(({ before }) => before), prices), after: costOf(all.map(({ after }) => after), prices) } }) };
}

function rowsOf({ namespace, before, after, quotas }: NamespaceUsage): readonly CapacityRow[] {
  const resources = new Set([...told, ...[before, after].flatMap(({ max, perNode }) => [...Object.keys(max), ...Object.keys(perNode)])]);
  return [...resources].filter((resource) => !untold.test(resource)).flatMap((resource): CapacityRow[] => {
    const row = { before: spanOf(before, resource), after: spanOf(after, resource), perNode: { before: before.perNode[resource] ?? 0, after: after.perNode[resource] ?? 0 } };
    const isSame = row.before.min === row.after.min && row.before.max === row.after.max && row.perNode.before === row.perNode.after;
    if (isSame) return [];
    const quota = quotas.get(resource)?.hard;
    return [{
      namespace, resource, unit: unitOf(resource), before: row.before, after: row.after,
      ...((row.perNode.before > 0 || row.perNode.after > 0) && { perNode: row.perNode }),
      ...(quota !== undefined && { quota }),
    }];
  });
}

const spanOf = ({ min, max }: Usage, resource: string): CapacitySpan => ({ min: min[resource] ?? 0, max: max[resource] ?? 0 });

const gibibyte = 2 ** 30;

/** What requests and storage cost in a month; what runs on each node is not in it, since the number of nodes is not known. */
export function costOf(usages: readonly Usage[], prices: Prices): CapacitySpan {
  const price = (amounts: Amounts): number => (amounts['requests.cpu'] ?? 0) * (prices.cpu ?? 0)
    + ((amounts['requests.memory'] ?? 0) / gibibyte) * (prices.memory ?? 0)
    + ((amounts['requests.storage'] ?? 0) / gibibyte) * (prices.storage ?? 0);
  const { min, max } = sum(usages);
  return { min: rounded(price(min)), max: rounded(price(max)) };
}
