import { grouped } from '../grouped.ts';
import { nameOf, type ChangeSet, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import type { CausedRow } from '../rowCauses.ts';
import type { NetworkRow } from '../tableRows.ts';
import { exposuresIn, type Exposure } from './exposure.ts';

/** A workload that can be reached from outside of the cluster on one side only, with every way to it. */
export interface ExposureChange {
  readonly type: 'opened' | 'closed';
  readonly workload: SideObject;
  readonly ways: readonly [Exposure, ...Exposure[]];
  /** Of the change that brings it about. */
  readonly cause: { readonly id: string };
  /** The workload is on that side only, too. */
  readonly fleeting: boolean;
}

const known = new WeakMap<ChangeSet, readonly ExposureChange[]>();

/** The workloads that become open to the outside, or cease to be; computed once for each change. */
export function exposureChanges(changes: ChangeSet): readonly ExposureChange[] {
  let found = known.get(changes);
  if (!found) {
    const sides = { base: exposuresIn(changes.base), head: exposuresIn(changes.head) };
    known.set(changes, found = [...differing(changes, sides.base, sides.head, 'opened'), ...differing(changes, sides.head, sides.base, 'closed')]);
  }
  return found;
}

const keyOf = ({ kind, namespace, name }: SideObject): string => [kind, namespace ?? '', name].join('\n');

function differing(changes: ChangeSet, these: readonly Exposure[], those: readonly Exposure[], type: ExposureChange['type']): readonly ExposureChange[] {
  const there = new Set(these.map(({ workload }) => keyOf(workload)));
  const other: ObjectSet = type === 'opened' ? changes.base : changes.head;
  return [...grouped(those.filter(({ workload }) => !there.has(keyOf(workload))), ({ workload }) => keyOf(workload)).values()].flatMap(([first, ...more]): ExposureChange[] => {
    const cause = first && causeOf(changes, first, type);
    if (!cause) return [];
    const { workload } = first;
    return [{ type, workload, ways: [first, ...more], cause, fleeting: other.find(workload.kind, workload.namespace, workload.name) === undefined }];
  });
}

/** The changed object that opens or closes a way: what routes, else the workload. */
function causeOf({ created, changed, deleted }: ChangeSet, { by, workload }: Exposure, type: ExposureChange['type']): { readonly id: string } | undefined {
  const candidates: readonly { readonly id: string; readonly object: SideObject }[] = type === 'opened'
    ? [...created, ...changed].map(({ id, head }) => ({ id, object: head }))
    : [...deleted, ...changed].map(({ id, base }) => ({ id, object: base }));
  for (const { object } of [by, workload]) {
    const found = candidates.find((candidate) => candidate.object.object === object);
    if (found) return found;
  }
  // Between the route and the pods is a Service, which may be what changed.
  return candidates.find(({ object }) => object.kind === '/Service' && object.namespace === workload.namespace);
}

/** As rows of a table; a workload that goes away is not told to be out of reach. */
export function exposureRows(changes: ChangeSet): readonly CausedRow<NetworkRow>[] {
  const sure = changes.base.complete && changes.head.complete;
  return exposureChanges(changes).filter(({ type, fleeting }) => type === 'opened' || !fleeting).flatMap(({ type, workload, ways, cause }) =>
    [...grouped(ways, ({ name }) => name).values()].flatMap(([way]): CausedRow<NetworkRow>[] => way ? [{
      from: 'outside of the cluster', to: nameOf(workload), ports: portsOf(way), through: way.name,
      before: type === 'closed', after: type === 'opened', ...(!sure && { unsure: true }),
      cause, paths: [['spec', 'type'], ['spec', 'externalIPs'], ['spec', 'rules'], ['spec', 'selector'], ['spec', 'template', 'metadata', 'labels'], ['spec']],
    }] : []));
}

/** The ports of a Service; of an Ingress or a route, what it takes. */
function portsOf({ by }: Exposure): string {
  if (by.kind !== '/Service') return by.gvk.kind === 'Ingress' ? 'HTTP' : by.gvk.kind.replace(/Route$/, '');
  const ports = grouped(readList(read(by.value, ['spec']), ['ports']), (port) => readText(port, ['protocol']) ?? 'TCP');
  return [...ports].map(([protocol, list]) => `${protocol} ${list.flatMap((port) => readNumber(port, ['port']) ?? []).join(', ')}`).join('; ');
}
