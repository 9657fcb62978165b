import { causesOf, type Cause, type Causes } from '../causes.ts';
import type { ChangeSet, SideObject } from '../changeSet.ts';
import { presumedSides } from '../presumed.ts';
import type { CausedRow } from '../rowCauses.ts';
import type { NetworkRow } from '../tableRows.ts';
import { ciliumPolicies } from './ciliumPolicy.ts';
import { differences, type Difference, type PeerPorts } from './compare.ts';
import { universeOf, type Peer, type Universe } from './pods.ts';
import { adminPolicy, networkPolicy, type Direction, type Policy } from './policy.ts';
import { isNoPort, portsText } from './ports.ts';
import { Reach } from './reach.ts';

/** Connections that become possible, or cease to be, for some pods alike; one change causes it. */
export interface ReachChange {
  /** Of the change that causes it. */
  readonly cause: { readonly id: string };
  readonly causedBy: SideObject;
  readonly direction: Direction;
  readonly type: 'opened' | 'closed';
  /** `Deployment shop/web`, `every pod of namespace shop`. */
  readonly subjects: readonly string[];
  readonly peers: readonly PeerPorts[];
  readonly kept: readonly PeerPorts[];
  readonly refused: readonly PeerPorts[];
  readonly losesDns: boolean;
  /** Part of a policy is not computed, or part of a side is not known. */
  readonly unsure: boolean;
}

export interface NetworkChange {
  readonly changes: readonly ReachChange[];
  readonly rows: readonly CausedRow<NetworkRow>[];
}

const known = new WeakMap<ChangeSet, NetworkChange>();

/** What a change does to who can talk to whom, by the policies that are known; computed once for each change. */
export function networkChange(changes: ChangeSet): NetworkChange {
  let found = known.get(changes);
  if (!found) known.set(changes, found = compute(changes));
  return found;
}

/** The policies among objects, in the terms that they share. */
export function policiesOf(objects: readonly SideObject[]): readonly Policy[] {
  return objects.flatMap((object): readonly Policy[] => {
    switch (object.kind) {
      case 'networking.k8s.io/NetworkPolicy': return [networkPolicy(object)];
      case 'policy.networking.k8s.io/AdminNetworkPolicy':
      case 'policy.networking.k8s.io/BaselineAdminNetworkPolicy': return [adminPolicy(object) ?? []].flat();
      case 'cilium.io/CiliumNetworkPolicy':
      case 'cilium.io/CiliumClusterwideNetworkPolicy': return ciliumPolicies(object);
      default: return [];
    }
  });
}

function compute(changes: ChangeSet): NetworkChange {
  const sides = presumedSides(changes);
  const policies = { base: policiesOf(sides.base), head: policiesOf(sides.head) };
  if (policies.base.length + policies.head.length === 0) return { changes: [], rows: [] };
  const universe = universeOf(sides, policies);
  const reach = { base: new Reach(universe, 'base', policies.base), head: new Reach(universe, 'head', policies.head) };
  const causes = causesOf(changes);
  const found = differences(universe, reach).flatMap((difference): Candidate[] => {
    const cause = causeOf(difference, causes);
    if (!cause) return [];
    const partly = [...difference.regimes.base.policies, ...difference.regimes.head.policies].some((policy) => policy.partly);
    return (['opened', 'closed'] as const).filter((type) => difference[type].length > 0)
      .map((type) => ({ difference, type, cause, unsure: partly || !sides.complete }));
  });
  const groups = merged(found, universe);
  return { changes: groups, rows: groups.flatMap(rowsOf) };
}

interface Candidate { readonly difference: Difference; readonly type: 'opened' | 'closed'; readonly cause: Cause; readonly unsure: boolean }

/** Which of the changed objects brings a difference about: a policy, or else the labels of pods or of a namespace. */
function causeOf({ subject, regimes, opened, closed }: Difference, causes: Causes): Cause | undefined {
  const contents = { base: new Set(regimes.base.policies.map(({ content }) => content)), head: new Set(regimes.head.policies.map(({ content }) => content)) };
  const ended = regimes.base.policies.filter(({ content }) => !contents.head.has(content));
  const begun = regimes.head.policies.filter(({ content }) => !contents.base.has(content));
  const ordered = closed.length > 0 ? [...begun, ...ended] : [...ended, ...begun];
  for (const { object } of ordered) {
    const cause = causes.get(object.object);
    if (cause) return cause;
  }
  for (const peer of [subject, ...[...opened, ...closed].map((one) => one.peer)]) for (const object of [peer.objects.head, peer.objects.base]) {
    const cause = object && causes.get(object.object);
    if (cause) return cause;
  }
  const namespaces = new Set([subject, ...[...opened, ...closed].map((one) => one.peer)].flatMap((peer) => peer.head?.namespace ?? []));
  for (const cause of causes.values()) if (cause.object.kind === '/Namespace' && namespaces.has(cause.object.name)) return cause;
  return undefined;
}

/** Ends that gain or lose the same by the same cause, together; all pods of a namespace by its name. */
function merged(candidates: readonly Candidate[], universe: Universe): readonly ReachChange[] {
  const groups = new Map<string, { readonly first: Candidate; readonly subjects: Peer[] }>();
  for (const candidate of candidates) {
    const { difference, type, cause } = candidate;
    const text = (list: readonly PeerPorts[]): string => list.filter(({ peer }) => peer.type !== 'dns').map(({ peer, ports }) => `${peer.index} ${portsText(ports)}`).sort().join('\n');
    const key = [cause.change.id, difference.direction, type, difference.losesDns, text(difference[type]), text(type === 'closed' ? difference.kept : difference.refused)].join('\n\n');
    const group = groups.get(key);
    if (group) group.subjects.push(difference.subject);
    else groups.set(key, { first: candidate, subjects: [difference.subject] });
  }
  const lists = [...groups.values()];
  const population = populationOf(universe);
  return lists.flatMap(({ first, subjects }): ReachChange[] => {
    const names = namesOf(subjects, population);
    if (names.length === 0) return [];
    const { difference, type, cause, unsure } = first;
    const peers = difference[type].filter(({ peer }) => peer.type !== 'dns');
    if (peers.length === 0) return [];
    return [{ cause: cause.change, causedBy: cause.object, direction: difference.direction, type, subjects: names, peers, kept: type === 'closed' ? difference.kept : [], refused: type === 'opened' ? difference.refused.filter(({ peer }) => peer.type !== 'dns') : [], losesDns: type === 'closed' && difference.losesDns, unsure }];
  });
}

/** Workloads by namespace: those that are there before and after; -1 where all there is, or the namespace itself, is new or goes away. */
function populationOf(universe: Universe): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const fleeting = new Set<string>(universe.fleeting);
  for (const { type, objects, head } of universe.peers) {
    if (type !== 'workload' || !head) continue;
    if (objects.base && objects.head) numbers.set(head.namespace, (numbers.get(head.namespace) ?? 0) + 1);
    else fleeting.add(head.namespace);
  }
  for (const namespace of fleeting) if (!numbers.has(namespace)) numbers.set(namespace, -1);
  return numbers;
}

/** Names of ends: where all known workloads of a namespace are among them, and a pod like any other is, the namespace as a whole. */
function namesOf(subjects: readonly Peer[], population: ReadonlyMap<string, number>): readonly string[] {
  const workloads = subjects.filter(({ type }) => type === 'workload');
  const total = [...population.values()].reduce((sum, number) => sum + Math.max(0, number), 0);
  const cluster = subjects.find(({ type }) => type === 'cluster');
  if (cluster && workloads.length === total && total !== 1) return [cluster.name];
  const isWhole = ({ head }: Peer): boolean => {
    const number = population.get(head?.namespace ?? '') ?? 0;
    return number !== 1 && workloads.filter((workload) => workload.head?.namespace === head?.namespace).length === number;
  };
  const whole = subjects.filter((peer) => peer.type === 'namespace' && isWhole(peer));
  const told = new Set(whole.map(({ head }) => head?.namespace));
  return [...whole, ...subjects.filter(({ type, head }) => (type === 'workload' || type === 'selected') && !told.has(head?.namespace))].map(({ name }) => name);
}

function rowsOf({ direction, type, subjects, peers, cause, unsure }: ReachChange): readonly CausedRow<NetworkRow>[] {
  return subjects.flatMap((subject) => peers.filter(({ ports }) => !isNoPort(ports)).map(({ peer, ports }): CausedRow<NetworkRow> => ({
    from: direction === 'ingress' ? peer.name : subject,
    to: direction === 'ingress' ? subject : peer.name,
    ports: portsText(ports),
    before: type === 'closed',
    after: type === 'opened',
    ...(unsure && { unsure }),
    cause,
    paths: [['spec', direction], ['spec'], ['specs'], ['spec', 'template', 'metadata', 'labels'], ['metadata', 'labels']],
  })));
}
