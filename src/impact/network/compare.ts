import { matchesSelector } from '../../manifest/index.ts';
import type { Peer, PodFacts, SideName, Universe } from './pods.ts';
import type { Direction, PodMatch, PolicyRule } from './policy.ts';
import { commonPorts, everyPort, isNoPort, noPorts, unitePorts, withoutPorts, type PortSet } from './ports.ts';
import type { Reach, Regime } from './reach.ts';

/** Ports that a peer gains or loses. */
export interface PeerPorts {
  readonly peer: Peer;
  readonly ports: PortSet;
}

/** What changes for the connections to (ingress) or from (egress) some pods. */
export interface Difference {
  readonly subject: Peer;
  readonly direction: Direction;
  readonly opened: readonly PeerPorts[];
  readonly closed: readonly PeerPorts[];
  /** Who can still talk after something was closed. */
  readonly kept: readonly PeerPorts[];
  /** Who cannot talk although those like it now can. */
  readonly refused: readonly PeerPorts[];
  readonly regimes: Readonly<Record<SideName, Regime>>;
  /** The pods cannot ask the DNS of the cluster any more, nor any other. */
  readonly losesDns: boolean;
}

type Both<Value> = Readonly<Record<SideName, Value>>;

/** Compares what two sides let through, for every end that the change can concern. */
export function differences(universe: Universe, reach: Both<Reach>): readonly Difference[] {
  const shifted = shiftedPeers(reach);
  const renamed = renamedPeers(universe);
  const found: Difference[] = [];
  for (const subject of universe.peers) {
    if (subject.type === 'addresses' || subject.type === 'dns') continue;
    if (subject.type === 'workload' && (!subject.objects.base || !subject.objects.head)) continue;
    for (const direction of ['ingress', 'egress'] as const) {
      const regimes = { base: reach.base.regime(subject, direction), head: reach.head.regime(subject, direction) };
      const keys = concerned(universe, subject, direction, regimes, reach, shifted, renamed);
      if (keys.size === 0) continue;
      const difference = differenceOf(universe, subject, direction, regimes, keys, reach);
      if (difference.opened.length + difference.closed.length > 0) found.push(difference);
    }
  }
  return found;
}

/** The pods that a policy means on one side only, because their labels or those of their namespaces differ. */
function shiftedPeers(reach: Both<Reach>): (match: PodMatch) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (match) => {
    const key = JSON.stringify([match.namespaces, match.pods ?? null]);
    let shifted = known.get(key);
    if (!shifted) {
      const [before, after] = [reach.base.matching(match), reach.head.matching(match)];
      shifted = [...[...before].filter((peer) => !after.has(peer)), ...[...after].filter((peer) => !before.has(peer))];
      known.set(key, shifted);
    }
    return shifted;
  };
}

const rulesOf = ({ admin, denies, allows, baseline }: Regime): readonly PolicyRule[] => [...admin, ...denies, ...allows, ...baseline].map(({ rule }) => rule);

const matchesOf = (regime: Regime): readonly PodMatch[] => rulesOf(regime).flatMap(({ peers }) => peers === 'everything' ? [] : peers.filter((peer) => peer.type === 'pods'));

const namesPort = ({ ports }: PolicyRule): boolean => ports !== 'every' && ports.some((port) => 'named' in port);

/** Workloads that give other numbers to the names of their ports. */
function renamedPeers(universe: Universe): readonly number[] {
  const text = ({ named }: PodFacts): string => JSON.stringify([...named]);
  return universe.peers.filter(({ base, head }) => base && head && base !== head && (base.named.size > 0 || head.named.size > 0) && text(base) !== text(head)).map(({ index }) => index);
}

/** The peers that have to be compared: those that the policies tell apart. All others are as any pod of their namespace. */
function concerned(universe: Universe, subject: Peer, direction: Direction, regimes: Both<Regime>, reach: Both<Reach>, shifted: (match: PodMatch) => readonly number[], renamed: readonly number[]): ReadonlySet<number> {
  const matches = [...matchesOf(regimes.base), ...matchesOf(regimes.head)];
  const hasNames = renamed.length > 0 && [...rulesOf(regimes.base), ...rulesOf(regimes.head)].some(namesPort);
  const keys = new Set(hasNames && direction === 'egress' ? renamed : []);
  if (regimes.base.content === regimes.head.content && !(hasNames && renamed.includes(subject.index))) {
    for (const match of matches) shifted(match).forEach((index) => keys.add(index));
    return keys;
  }
  for (const { index } of [universe.cluster, universe.dns, ...universe.addresses]) keys.add(index);
  const own = universe.namespaces.get(subject.head?.namespace ?? '');
  if (own) keys.add(own.index);
  for (const match of matches) for (const side of ['base', 'head'] as const) {
    for (const index of toldApart(match, universe, reach[side])) keys.add(index);
  }
  if (direction === 'egress') for (const index of namingPorts(regimes, universe, reach)) keys.add(index);
  return keys;
}

/** Workloads that egress rules name with ports by name: each has its own numbers for these. */
function namingPorts(regimes: Both<Regime>, universe: Universe, reach: Both<Reach>): readonly number[] {
  return (['base', 'head'] as const).flatMap((side) => rulesOf(regimes[side]).filter(namesPort).flatMap(({ peers }) => {
    const named = peers === 'everything' ? universe.peers.map(({ index }) => index) : peers.flatMap((peer) => peer.type === 'pods' ? [...reach[side].matching(peer)] : []);
    return named.filter((index) => universe.peers[index]?.type === 'workload');
  }));
}

/** The peers that a selector tells apart from any pod of their namespace, and the namespaces that it tells apart from any other. */
function toldApart(match: PodMatch, universe: Universe, reach: Reach): readonly number[] {
  const { namespaces, pods } = match;
  if (namespaces === 'every' && pods === undefined) return [];
  const isWorkload = (index: number): boolean => universe.peers[index]?.type === 'workload';
  const found = reach.matching(match);
  const inNamespaces = pods === undefined ? found : reach.matching({ ...match, pods: undefined });
  const takesUnlabelled = pods === undefined || matchesSelector(pods, {}) === true;
  const workloads = pods === undefined ? [] : takesUnlabelled ? [...inNamespaces].filter((index) => isWorkload(index) && !found.has(index)) : [...found];
  const others = !takesUnlabelled ? [] : found.has(universe.cluster.index)
    ? universe.peers.filter(({ type, index }) => (type === 'namespace' || type === 'selected') && !found.has(index)).map(({ index }) => index)
    : [...found].filter((index) => !isWorkload(index));
  return [...workloads, ...others];
}

function differenceOf(universe: Universe, subject: Peer, direction: Direction, regimes: Both<Regime>, keys: ReadonlySet<number>, reach: Both<Reach>): Difference {
  const opposite = direction === 'ingress' ? 'egress' : 'ingress';
  const compared = new Map<number, { readonly peer: Peer; readonly gained: PortSet; readonly lost: PortSet; readonly after: PortSet }>();
  const compare = (index: number): { readonly gained: PortSet; readonly lost: PortSet; readonly after: PortSet } | undefined => {
    const peer = universe.peers[index];
    if (!peer || peer === subject) return undefined;
    const known = compared.get(index);
    if (known) return known;
    const own = { base: reach.base.ports(subject, direction, peer), head: reach.head.ports(subject, direction, peer) };
    const other = peer.type === 'workload' && subject.type === 'workload'
      ? { base: reach.base.ports(peer, opposite, subject), head: reach.head.ports(peer, opposite, subject) }
      : { base: everyPort, head: everyPort };
    const [before, after] = [commonPorts(own.base, other.base), commonPorts(own.head, other.head)];
    // What the policies of both ends bring about together is told once, at the destination.
    const shared = direction === 'egress' ? commonPorts(other.base, other.head) : everyPort;
    const gained = commonPorts(commonPorts(withoutPorts(after, before), withoutPorts(own.head, own.base)), shared);
    const lost = commonPorts(commonPorts(withoutPorts(before, after), withoutPorts(own.base, own.head)), shared);
    const result = { peer, gained, lost, after };
    compared.set(index, result);
    return result;
  };
  for (const index of keys) compare(index);
  const broader = (peer: Peer): readonly number[] => {
    if (peer.wider) return peer.wider;
    const namespace = peer.type === 'namespace' ? undefined : universe.namespaces.get(peer.head?.namespace ?? '')?.index;
    return peer.type === 'cluster' ? [] : [universe.cluster.index, ...(namespace !== undefined && keys.has(namespace) ? [namespace] : [])];
  };
  const rest = (which: 'gained' | 'lost' | 'after'): readonly PeerPorts[] => [...compared.values()].flatMap(({ peer, [which]: own }) => {
    const ports = broader(peer).reduce((left, index) => withoutPorts(left, compared.get(index)?.[which] ?? noPorts), own);
    return isNoPort(ports) ? [] : [{ peer, ports }];
  });
  const [opened, closed] = [rest('gained'), rest('lost')];
  const refused = opened.length === 0 ? [] : [...compared.values()].flatMap(({ peer, after }) => {
    const ports = withoutPorts(broader(peer).reduce((all, index) => unitePorts(all, compared.get(index)?.gained ?? noPorts), noPorts), after);
    return isNoPort(ports) ? [] : [{ peer, ports }];
  });
  return { subject, direction, opened, closed, kept: closed.length > 0 ? rest('after') : [], refused, regimes, losesDns: direction === 'egress' && losesDns(universe, subject, reach) };
}

const dnsPorts: PortSet = { TCP: [], UDP: [[53, 53]], SCTP: [] };

/** Any address will do after the change, for a DNS cache on the node has one of its own. */
function losesDns(universe: Universe, subject: Peer, reach: Both<Reach>): boolean {
  const may = (side: SideName, peer: Peer): boolean => !isNoPort(commonPorts(reach[side].ports(subject, 'egress', peer), dnsPorts));
  return may('base', universe.dns) && ![universe.dns, ...universe.addresses].some((peer) => may('head', peer));
}
