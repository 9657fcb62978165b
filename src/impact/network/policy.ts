import { isList, isObject, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import { parseCidr, type AddressRange } from '../../schema/index.ts';
import type { SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { portSpan, protocols, type PortSet, type Protocol } from './ports.ts';

export type Direction = 'ingress' | 'egress';

/** Pods by their labels and those of their namespace; an absent selector takes all. */
export interface PodMatch {
  readonly type: 'pods';
  /** `own`: the one namespace of the policy. */
  readonly namespaces: { readonly own: string } | { readonly selector: JsonValue } | 'every';
  readonly pods: JsonValue | undefined;
}

/** Addresses outside of the cluster. */
export interface AddressMatch {
  readonly type: 'addresses';
  readonly range: AddressRange;
  readonly except: readonly AddressRange[];
}

export type PeerMatch = PodMatch | AddressMatch | { readonly type: 'outside' };

/** Ports by number, or by the name that a container of the destination gives them. */
export type PortMatch = { readonly ports: PortSet } | { readonly named: string; readonly protocol: Protocol };

export interface PolicyRule {
  readonly direction: Direction;
  readonly action: 'allow' | 'deny' | 'pass';
  readonly peers: readonly PeerMatch[] | 'everything';
  readonly ports: readonly PortMatch[] | 'every';
}

/** A policy of any kind, in the terms that they share. */
export interface Policy {
  readonly object: SideObject;
  /** `admin` before, `baseline` after the policies of the namespaces. */
  readonly tier: 'admin' | 'namespace' | 'baseline';
  /** Lower goes first within a tier; of equal ones the order is not defined. */
  readonly priority: number;
  readonly subjects: readonly PodMatch[];
  /** Directions in which what no rule allows is denied. */
  readonly isolates: readonly Direction[];
  readonly rules: readonly PolicyRule[];
  /** Something in it is not computed here, such as peers by DNS name: what it allows is then more than is known. */
  readonly partly?: true;
  /** Two policies that say the same have the same. */
  readonly content: string;
}

const protocolOf = (value: JsonValue | undefined): Protocol => protocols.find((one) => one === value) ?? 'TCP';

/** A range as written; undefined when it is none. */
export function rangeOf(value: JsonValue | undefined): AddressRange | undefined {
  return typeof value === 'string' ? parseCidr(value) : undefined;
}

/** What two policies have to agree in to say the same. */
export function contentOf(object: SideObject): string {
  return JSON.stringify([object.kind, object.namespace ?? '', object.object.value['spec'] ?? null, object.object.value['specs'] ?? null, object.kind.startsWith('policy.') ? object.name : '']);
}

/**
 * A NetworkPolicy. Without `policyTypes` it is about ingress, and about egress if it has egress rules; an absent or empty
 * `from` or `ports` takes all. Source: Kubernetes API, NetworkPolicySpec; documentation, Network Policies.
 */
export function networkPolicy(object: SideObject): Policy {
  const spec = object.object.value['spec'];
  const own = { own: object.namespace ?? '' };
  const types = readList(spec, ['policyTypes']);
  const isolates = types.length > 0
    ? (['ingress', 'egress'] as const).filter((direction) => types.some((type) => typeof type === 'string' && type.toLowerCase() === direction))
    : readList(spec, ['egress']).length > 0 ? ['ingress', 'egress'] as const : ['ingress'] as const;
  const rules = isolates.flatMap((direction) => readList(spec, [direction]).map((rule): PolicyRule => {
    const peers = readList(rule, [direction === 'ingress' ? 'from' : 'to']);
    const ports = readList(rule, ['ports']);
    return { direction, action: 'allow', peers: peers.length === 0 ? 'everything' : peers.flatMap((peer) => peerOf(peer, own)), ports: ports.length === 0 ? 'every' : ports.flatMap(portOf) };
  }));
  return { object, tier: 'namespace', priority: 0, subjects: [{ type: 'pods', namespaces: own, pods: read(spec, ['podSelector']) ?? {} }], isolates, rules, content: contentOf(object) };
}

function peerOf(peer: JsonValue, own: { readonly own: string }): readonly PeerMatch[] {
  const block = read(peer, ['ipBlock']);
  if (isObject(block)) {
    const range = rangeOf(block['cidr']);
    return range ? [{ type: 'addresses', range, except: readList(block, ['except']).flatMap((part) => rangeOf(part) ?? []) }] : [];
  }
  const namespaces = read(peer, ['namespaceSelector']);
  const pods = read(peer, ['podSelector']);
  if (!isObject(namespaces) && !isObject(pods)) return [];
  return [{ type: 'pods', namespaces: isObject(namespaces) ? anyNamespace(namespaces) : own, pods: isObject(pods) ? anyPod(pods) : undefined }];
}

/** Whether a selector asks for nothing. */
export const isEmptySelector = (selector: JsonObject): boolean => Object.values(selector).every((part) => (isList(part) ? part.length === 0 : isObject(part) ? Object.keys(part).length === 0 : part === null));

/** A selector of namespaces, with the empty one made `every`. */
export function anyNamespace(selector: JsonObject): PodMatch['namespaces'] {
  return isEmptySelector(selector) ? 'every' : { selector };
}

/** A selector of pods, with the empty one made undefined: all. */
export function anyPod(selector: JsonObject): JsonValue | undefined {
  return isEmptySelector(selector) ? undefined : selector;
}

function portOf(entry: JsonValue): readonly PortMatch[] {
  const protocol = protocolOf(read(entry, ['protocol']));
  const port = read(entry, ['port']);
  if (port === undefined || port === null) return [{ ports: portSpan(protocol, 1, 65535) }];
  if (typeof port === 'string') return [{ named: port, protocol }];
  if (typeof port !== 'number') return [];
  return [{ ports: portSpan(protocol, port, readNumber(entry, ['endPort']) ?? port) }];
}

/**
 * An AdminNetworkPolicy or BaselineAdminNetworkPolicy (policy.networking.k8s.io/v1alpha1). Rules count in their order, the
 * first that matches decides; Pass leaves it to the policies of the namespace. Source: Network Policy API, reference.
 */
export function adminPolicy(object: SideObject): Policy | undefined {
  const spec = object.object.value['spec'];
  const subject = subjectOf(read(spec, ['subject']));
  if (!subject) return undefined;
  const rules = (['ingress', 'egress'] as const).flatMap((direction) => readList(spec, [direction]).flatMap((rule): PolicyRule[] => {
    const action = readText(rule, ['action'])?.toLowerCase();
    if (action !== 'allow' && action !== 'deny' && action !== 'pass') return [];
    const peers = readList(rule, [direction === 'ingress' ? 'from' : 'to']);
    const ports = readList(rule, ['ports']);
    return [{ direction, action, peers: peers.flatMap(adminPeer), ports: ports.length === 0 ? 'every' : ports.flatMap(adminPort) }];
  }));
  const isBaseline = object.gvk.kind === 'BaselineAdminNetworkPolicy';
  return { object, tier: isBaseline ? 'baseline' : 'admin', priority: readNumber(spec, ['priority']) ?? 0, subjects: [subject], isolates: [], rules, content: contentOf(object) };
}

function subjectOf(subject: JsonValue | undefined): PodMatch | undefined {
  const namespaces = read(subject, ['namespaces']);
  if (isObject(namespaces)) return { type: 'pods', namespaces: anyNamespace(namespaces), pods: undefined };
  const pods = read(subject, ['pods']);
  const [own, inner] = [read(pods, ['namespaceSelector']), read(pods, ['podSelector'])];
  return isObject(pods) ? { type: 'pods', namespaces: isObject(own) ? anyNamespace(own) : 'every', pods: isObject(inner) ? anyPod(inner) : undefined } : undefined;
}

function adminPeer(peer: JsonValue): readonly PeerMatch[] {
  const pods = subjectOf(peer);
  if (pods) return [pods];
  return readList(peer, ['networks']).flatMap((network) => {
    const range = rangeOf(network);
    return range ? [{ type: 'addresses' as const, range, except: [] }] : [];
  });
}

function adminPort(entry: JsonValue): readonly PortMatch[] {
  const named = readText(entry, ['namedPort']);
  if (named !== undefined) return protocols.map((protocol) => ({ named, protocol }));
  const number = read(entry, ['portNumber']);
  const range = read(entry, ['portRange']);
  const [first, last] = isObject(number) ? [readNumber(number, ['port']), readNumber(number, ['port'])] : [readNumber(range, ['start']), readNumber(range, ['end'])];
  return first === undefined || last === undefined ? [] : [{ ports: portSpan(protocolOf(read(number ?? range, ['protocol'])), first, last) }];
}

