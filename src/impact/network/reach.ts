import { matchesSelector } from '../../manifest/index.ts';
import { readTexts } from '../json.ts';
import { isWithin, type Peer, type PodFacts, type SideName, type Universe } from './pods.ts';
import type { AddressMatch, Direction, PodMatch, Policy, PolicyRule, PortMatch } from './policy.ts';
import { commonPorts, everyPort, noPorts, portSpan, unitePorts, withoutPorts, type PortSet } from './ports.ts';

/** A rule with the pods that it names found. */
interface FoundRule {
  readonly rule: PolicyRule;
  readonly pods: readonly ReadonlySet<number>[];
  readonly addresses: readonly AddressMatch[];
  readonly isEverywhere: boolean;
}

/** What holds for all pods to which the same policies apply, in one direction. */
export interface Regime {
  readonly policies: readonly Policy[];
  /** The same for the same policies, on both sides. */
  readonly content: string;
  readonly admin: readonly FoundRule[];
  readonly denies: readonly FoundRule[];
  readonly allows: readonly FoundRule[];
  readonly baseline: readonly FoundRule[];
  readonly isolated: boolean;
}

/** What the policies of one side let through. */
export class Reach {
  readonly #universe: Universe;
  readonly #side: SideName;
  readonly #byLabel = new Map<string, number[]>();
  readonly #byNamespace = new Map<string, number[]>();
  readonly #matches = new Map<string, ReadonlySet<number>>();
  readonly #policies: readonly (readonly number[])[];
  readonly #ordered: readonly Policy[];
  readonly #regimes = new Map<string, Regime>();

  constructor(universe: Universe, side: SideName, policies: readonly Policy[]) {
    this.#universe = universe;
    this.#side = side;
    for (const peer of universe.peers) {
      const facts = peer[side];
      if (!facts) continue;
      append(this.#byNamespace, facts.namespace, peer.index);
      for (const [key, value] of Object.entries(facts.labels)) append(this.#byLabel, `${key}=${value}`, peer.index);
    }
    this.#ordered = [...policies].sort((a, b) => a.priority - b.priority);
    const applying: number[][] = universe.peers.map(() => []);
    this.#ordered.forEach((policy, index) => {
      for (const peer of new Set(policy.subjects.flatMap((subject) => [...this.matching(subject)]))) applying[peer]?.push(index);
    });
    this.#policies = applying;
  }

  /** The pods that a policy names. */
  matching(match: PodMatch): ReadonlySet<number> {
    const key = JSON.stringify([match.namespaces, match.pods ?? null]);
    let found = this.#matches.get(key);
    if (!found) this.#matches.set(key, found = this.#find(match));
    return found;
  }

  #find({ namespaces, pods }: PodMatch): ReadonlySet<number> {
    const own = namespaces !== 'every' && 'own' in namespaces ? this.#byNamespace.get(namespaces.own) ?? [] : undefined;
    const byLabels = Object.entries(readTexts(pods, ['matchLabels'])).map(([key, value]) => this.#byLabel.get(`${key}=${value}`) ?? []);
    const candidates = [...(own ? [own] : []), ...byLabels].sort((a, b) => a.length - b.length)[0] ?? this.#universe.peers.map(({ index }) => index);
    const inNamespace = new Map<string, boolean>();
    return new Set(candidates.filter((index) => {
      const facts = this.#universe.peers[index]?.[this.#side];
      if (!facts) return false;
      let isThere = inNamespace.get(facts.namespace);
      if (isThere === undefined) {
        isThere = namespaces === 'every' || ('own' in namespaces ? namespaces.own === facts.namespace
          : matchesSelector(namespaces.selector, this.#universe.labels[this.#side].get(facts.namespace) ?? {}) === true);
        inNamespace.set(facts.namespace, isThere);
      }
      return isThere && (pods === undefined || matchesSelector(pods, facts.labels) === true);
    }));
  }

  /** The policies that apply to a pod in a direction. */
  regime(peer: Peer, direction: Direction): Regime {
    const own = this.#policies[peer.index] ?? [];
    const key = `${direction} ${own.join(' ')}`;
    let regime = this.#regimes.get(key);
    if (!regime) this.#regimes.set(key, regime = this.#regimeOf(own.flatMap((index) => this.#ordered[index] ?? []), direction));
    return regime;
  }

  #regimeOf(all: readonly Policy[], direction: Direction): Regime {
    const policies = all.filter(({ rules, isolates }) => isolates.includes(direction) || rules.some((rule) => rule.direction === direction));
    const rules = (tier: Policy['tier'], ...actions: readonly PolicyRule['action'][]): readonly FoundRule[] => policies.filter((policy) => policy.tier === tier)
      .flatMap((policy) => policy.rules.filter((rule) => rule.direction === direction && actions.includes(rule.action)).map((rule) => this.#found(rule)));
    return {
      policies,
      content: policies.map(({ content }) => content).sort().join('\n'),
      admin: rules('admin', 'allow', 'deny', 'pass'),
      denies: rules('namespace', 'deny'),
      allows: rules('namespace', 'allow'),
      baseline: rules('baseline', 'allow', 'deny'),
      isolated: policies.some((policy) => policy.tier === 'namespace' && policy.isolates.includes(direction)),
    };
  }

  #found(rule: PolicyRule): FoundRule {
    const peers = rule.peers === 'everything' ? [] : rule.peers;
    return {
      rule,
      pods: peers.flatMap((peer) => peer.type === 'pods' ? [this.matching(peer)] : []),
      addresses: peers.filter((peer) => peer.type === 'addresses'),
      isEverywhere: rule.peers === 'everything' || peers.some(({ type }) => type === 'outside'),
    };
  }

  /** The ports of the destination on which one pod may talk with another, as far as the policies of the first say it. */
  ports(peer: Peer, direction: Direction, other: Peer): PortSet {
    const { admin, denies, allows, baseline, isolated } = this.regime(peer, direction);
    const destination = (direction === 'ingress' ? peer : other)[this.#side];
    const portsOf = (found: FoundRule): PortSet => meets(found, other) ? resolve(found.rule.ports, destination) : noPorts;
    const all = (rules: readonly FoundRule[]): PortSet => rules.reduce((ports, rule) => unitePorts(ports, portsOf(rule)), noPorts);
    const first = decide(admin, everyPort, portsOf);
    const left = withoutPorts(first.undecided, all(denies));
    if (isolated) return unitePorts(first.allowed, commonPorts(left, all(allows)));
    const last = decide(baseline, left, portsOf);
    return unitePorts(first.allowed, unitePorts(last.allowed, last.undecided));
  }
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function meets({ rule, pods, addresses, isEverywhere }: FoundRule, other: Peer): boolean {
  if (rule.peers === 'everything') return true;
  if (other.type !== 'addresses') return pods.some((set) => set.has(other.index));
  return isEverywhere || addresses.some(({ range, except }) => isWithin(other, range) && !except.some((part) => isWithin(other, part)));
}

function resolve(ports: PolicyRule['ports'], destination: PodFacts | undefined): PortSet {
  if (ports === 'every') return everyPort;
  return ports.reduce((all: PortSet, port: PortMatch) => {
    if ('ports' in port) return unitePorts(all, port.ports);
    return (destination?.named.get(port.named) ?? []).filter(({ protocol }) => protocol === port.protocol).reduce((own, { protocol, port: number }) => unitePorts(own, portSpan(protocol, number, number)), all);
  }, noPorts);
}

/** Rules in their order: the first that matches decides, `pass` for what comes after. */
function decide(rules: readonly FoundRule[], asked: PortSet, portsOf: (rule: FoundRule) => PortSet): { readonly allowed: PortSet; readonly undecided: PortSet } {
  let [open, allowed, passed] = [asked, noPorts, noPorts];
  for (const found of rules) {
    const ports = commonPorts(open, portsOf(found));
    open = withoutPorts(open, ports);
    if (found.rule.action === 'allow') allowed = unitePorts(allowed, ports);
    if (found.rule.action === 'pass') passed = unitePorts(passed, ports);
  }
  return { allowed, undecided: unitePorts(open, passed) };
}
