import { isList, isObject, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import type { SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { anyNamespace, anyPod, contentOf, rangeOf, type Direction, type PeerMatch, type PodMatch, type Policy, type PolicyRule, type PortMatch } from './policy.ts';
import { portSpan, protocols, unitePorts, noPorts } from './ports.ts';

/** Label keys by which Cilium means the namespace (Cilium documentation, Kubernetes Constructs, Namespaces). */
const namespaceName = 'io.kubernetes.pod.namespace';
const namespaceLabels = 'io.cilium.k8s.namespace.labels.';

/** What cannot be computed offline: peers by DNS name, by cloud group, by node, other policies' requirements, ICMP. */
const unknownPeers = ['Nodes', 'Groups', 'FQDNs', 'Services', 'Requires'] as const;

/**
 * The rules of a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy, one for each of its specs. Policies for hosts are
 * none. Source: Cilium documentation, Network Policy, Layer 3 and Layer 4 Examples, Deny Policies, Policy Enforcement Modes.
 */
export function ciliumPolicies(object: SideObject): readonly Policy[] {
  const own = object.gvk.kind === 'CiliumNetworkPolicy' ? object.namespace ?? '' : undefined;
  const specs = [object.object.value['spec'], ...readList(object.object.value, ['specs'])];
  return specs.flatMap((spec, index): Policy[] => {
    const selector = read(spec, ['endpointSelector']);
    const subject = isObject(selector) ? endpoints(selector, own) : undefined;
    if (!isObject(spec) || !subject) return [];
    const allows = (['ingress', 'egress'] as const).flatMap((direction) => rulesOf(spec, direction, 'allow', own));
    const denies = (['ingress', 'egress'] as const).flatMap((direction) => rulesOf(spec, direction, 'deny', own));
    const isolates = (['ingress', 'egress'] as const).filter((direction) =>
      read(spec, ['enableDefaultDeny', direction]) !== false && readList(spec, [direction]).length + readList(spec, [`${direction}Deny`]).length > 0);
    const rules = [...allows, ...denies];
    const partly = rules.some((rule) => rule.partly);
    return [{ object, tier: 'namespace', priority: 0, subjects: [subject], isolates, rules: rules.map(({ rule }) => rule), content: `${contentOf(object)} ${index}`, ...(partly && { partly }) }];
  });
}

interface Read { readonly rule: PolicyRule; readonly partly: boolean }

function rulesOf(spec: JsonObject, direction: Direction, action: 'allow' | 'deny', own: string | undefined): readonly Read[] {
  const prefix = direction === 'ingress' ? 'from' : 'to';
  return readList(spec, [action === 'allow' ? direction : `${direction}Deny`]).map((written): Read => {
    const has = (name: string): boolean => read(written, [`${prefix}${name}`]) !== undefined;
    const partly = unknownPeers.some(has) || read(written, ['icmps']) !== undefined;
    const names = ['Endpoints', 'Entities', 'CIDR', 'CIDRSet', ...unknownPeers];
    const ports = read(written, ['toPorts']);
    const limits: readonly PortMatch[] | 'every' = isList(ports) ? ports.flatMap(portsOf) : 'every';
    // A rule that names neither peers nor ports allows nothing: it is how default deny is written.
    const peers: PolicyRule['peers'] = names.some(has) ? peersOf(written, prefix, own) : limits === 'every' ? [] : 'everything';
    return { rule: { direction, action, peers, ports: limits }, partly };
  });
}

function peersOf(rule: JsonValue, prefix: string, own: string | undefined): readonly PeerMatch[] {
  return [
    ...readList(rule, [`${prefix}Endpoints`]).flatMap((selector) => (isObject(selector) ? endpoints(selector, own) ?? [] : [])),
    ...readList(rule, [`${prefix}Entities`]).flatMap(entity),
    ...readList(rule, [`${prefix}CIDR`]).flatMap((cidr) => addresses(cidr, [])),
    ...readList(rule, [`${prefix}CIDRSet`]).flatMap((set) => addresses(read(set, ['cidr']), readList(set, ['except']))),
  ];
}

function addresses(cidr: JsonValue | undefined, except: readonly JsonValue[]): readonly PeerMatch[] {
  const range = rangeOf(cidr);
  return range ? [{ type: 'addresses', range, except: except.flatMap((part) => rangeOf(part) ?? []) }] : [];
}

const everyPod: PodMatch = { type: 'pods', namespaces: 'every', pods: undefined };

function entity(name: JsonValue): readonly PeerMatch[] {
  if (name === 'all') return [everyPod, { type: 'outside' }];
  if (name === 'cluster') return [everyPod];
  return name === 'world' ? [{ type: 'outside' }] : [];
}

/** An endpoint selector, whose keys may say their source (`k8s:`, `any:`) and may be about the namespace; undefined for reserved ones. */
function endpoints(selector: JsonObject, own: string | undefined): PodMatch | undefined {
  const pods: Record<string, JsonValue> = {};
  const namespaces: Record<string, JsonValue> = {};
  const podExpressions: JsonValue[] = [];
  const namespaceExpressions: JsonValue[] = [];
  const labels = read(selector, ['matchLabels']);
  for (const [written, value] of isObject(labels) ? Object.entries(labels) : []) {
    if (written.startsWith('reserved:')) return undefined;
    const { key, ofNamespace } = labelKey(written);
    (ofNamespace ? namespaces : pods)[key] = value;
  }
  for (const expression of readList(selector, ['matchExpressions'])) {
    const written = readText(expression, ['key']) ?? '';
    if (written.startsWith('reserved:') || !isObject(expression)) return undefined;
    const { key, ofNamespace } = labelKey(written);
    (ofNamespace ? namespaceExpressions : podExpressions).push({ ...expression, key });
  }
  const saysNamespace = Object.keys(namespaces).length + namespaceExpressions.length > 0;
  return {
    type: 'pods',
    namespaces: saysNamespace ? anyNamespace({ matchLabels: namespaces, matchExpressions: namespaceExpressions }) : own === undefined ? 'every' : { own },
    pods: anyPod({ matchLabels: pods, matchExpressions: podExpressions }),
  };
}

function labelKey(written: string): { readonly key: string; readonly ofNamespace: boolean } {
  const key = written.replace(/^(k8s|any)[:.]/, '');
  if (key === namespaceName) return { key: 'kubernetes.io/metadata.name', ofNamespace: true };
  return key.startsWith(namespaceLabels) ? { key: key.slice(namespaceLabels.length), ofNamespace: true } : { key, ofNamespace: false };
}

function portsOf(rule: JsonValue): readonly PortMatch[] {
  const ports = readList(rule, ['ports']);
  if (ports.length === 0) return [{ ports: protocols.reduce((all, protocol) => unitePorts(all, portSpan(protocol, 1, 65535)), noPorts) }];
  return ports.flatMap((entry): PortMatch[] => {
    const wanted = readText(entry, ['protocol']);
    const own = wanted === undefined || wanted === 'ANY' ? protocols : protocols.filter((protocol) => protocol === wanted);
    const port = readText(entry, ['port']) ?? String(readNumber(entry, ['port']) ?? '0');
    return own.map((protocol): PortMatch => {
      if (!/^\d+$/.test(port)) return { named: port, protocol };
      const first = Number(port);
      return { ports: first === 0 ? portSpan(protocol, 1, 65535) : portSpan(protocol, first, readNumber(entry, ['endPort']) ?? first) };
    });
  });
}
