import { isObject, matchesSelector, podSpecPath, type JsonValue } from '../../manifest/index.ts';
import { formatIp, holds, type AddressRange } from '../../schema/index.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText, readTexts } from '../json.ts';
import { isEmptySelector, type PodMatch, type Policy } from './policy.ts';
import { protocols, type Protocol } from './ports.ts';

export type SideName = 'base' | 'head';

/** What a policy can see of a pod. */
export interface PodFacts {
  /** Empty where nothing says the namespace. */
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Named ports of the containers. */
  readonly named: ReadonlyMap<string, readonly { readonly protocol: Protocol; readonly port: number }[]>;
}

/** One end of a connection: the pods of a workload, or what stands for many that are not known one by one. */
export interface Peer {
  readonly index: number;
  /** `namespace`, `cluster`: a pod like any other there. `selected`: pods that a policy names and that are not known. */
  readonly type: 'workload' | 'namespace' | 'cluster' | 'selected' | 'dns' | 'addresses';
  /** `Deployment shop/web`, `every pod of namespace shop`. */
  readonly name: string;
  /** Of pods: what holds on each side; where it is only on one, the same on both. */
  readonly base?: PodFacts;
  readonly head?: PodFacts;
  /** Where the workload is written on each side. */
  readonly objects: Partial<Readonly<Record<SideName, SideObject>>>;
  readonly range?: AddressRange;
  /** Of addresses: the peers that stand for wider ranges. */
  readonly wider?: readonly number[];
}

/** Everything that may talk or be talked to, and what the namespaces of each side are labelled with. */
export interface Universe {
  readonly peers: readonly Peer[];
  readonly cluster: Peer;
  readonly dns: Peer;
  readonly addresses: readonly Peer[];
  readonly namespaces: ReadonlyMap<string, Peer>;
  readonly labels: Readonly<Record<SideName, ReadonlyMap<string, Readonly<Record<string, string>>>>>;
  /** Namespaces that are new or go away. */
  readonly fleeting: readonly string[];
}

const nameLabel = 'kubernetes.io/metadata.name';
/** A namespace that nothing here names. */
const elsewhere = '\n';
const noPortNames: PodFacts['named'] = new Map();

/** The pods that an object is or makes; undefined for others, and for pods in the network of their node, which no policy is about. */
function podsOf(object: SideObject): PodFacts | undefined {
  const path = podSpecPath(object.gvk);
  if (!path || object.gvk.kind === 'PodTemplate') return undefined;
  const value = object.object.value;
  const spec = read(value, path);
  if (!isObject(spec) || spec['hostNetwork'] === true) return undefined;
  const written = readTexts(value, [...path.slice(0, -1), 'metadata', 'labels']);
  const labels = object.kind === 'batch/Job' ? { ...written, 'job-name': object.name, 'batch.kubernetes.io/job-name': object.name } : written;
  return { namespace: object.namespace ?? '', labels, named: namedPorts(spec) };
}

function namedPorts(spec: JsonValue): PodFacts['named'] {
  let found: Map<string, { protocol: Protocol; port: number }[]> | undefined;
  for (const list of ['containers', 'initContainers']) for (const container of readList(spec, [list])) for (const entry of readList(container, ['ports'])) {
    const [name, port] = [readText(entry, ['name']), readNumber(entry, ['containerPort'])];
    if (name === undefined || port === undefined) continue;
    found ??= new Map();
    const protocol = protocols.find((one) => one === readText(entry, ['protocol'])) ?? 'TCP';
    found.set(name, [...found.get(name) ?? [], { protocol, port }]);
  }
  return found ?? noPortNames;
}

/** Gathers the peers of both sides: workloads, namespaces, what the policies name, addresses. */
export function universeOf(sides: Readonly<Record<SideName, readonly SideObject[]>>, policies: Readonly<Record<SideName, readonly Policy[]>>): Universe {
  const peers: Peer[] = [];
  const add = (peer: Omit<Peer, 'index' | 'objects'> & { readonly objects?: Peer['objects'] }): Peer => {
    const added = { objects: {}, ...peer, index: peers.length };
    peers.push(added);
    return added;
  };
  const pod = (namespace: string, labels: Readonly<Record<string, string>> = {}): { base: PodFacts; head: PodFacts } => {
    const facts: PodFacts = { namespace, labels, named: noPortNames };
    return { base: facts, head: facts };
  };
  const cluster = add({ type: 'cluster', name: 'every pod in the cluster', ...pod(elsewhere) });
  const dns = add({ type: 'dns', name: 'the DNS of the cluster', ...pod('kube-system', { 'k8s-app': 'kube-dns' }) });
  const workloads = new Map<string, { base?: PodFacts; head?: PodFacts; objects: Partial<Record<SideName, SideObject>>; name: string }>();
  const labels = { base: new Map<string, Readonly<Record<string, string>>>(), head: new Map<string, Readonly<Record<string, string>>>() };
  for (const side of ['base', 'head'] as const) for (const object of sides[side]) {
    if (object.kind === '/Namespace') labels[side].set(object.name, { ...readTexts(object.object.value, ['metadata', 'labels']), [nameLabel]: object.name });
    const facts = podsOf(object);
    if (!facts) continue;
    const key = [object.kind, object.namespace ?? '', object.name].join('\n');
    const known = workloads.get(key) ?? { objects: {}, name: nameOf(object) };
    known[side] = facts;
    known.objects[side] = object;
    workloads.set(key, known);
  }
  for (const { base, head, objects, name } of workloads.values()) {
    const facts = head ?? base;
    if (facts) add({ type: 'workload', name, base: base ?? facts, head: head ?? facts, objects });
  }
  const fleeting = [...labels.base.keys(), ...labels.head.keys()].filter((name) => !labels.base.has(name) || !labels.head.has(name));
  const names = new Set(['kube-system', ...labels.base.keys(), ...labels.head.keys()]);
  for (const { head } of peers) if (head && head.namespace !== elsewhere) names.add(head.namespace);
  const all = [...policies.base, ...policies.head];
  for (const { subjects, rules } of all) for (const match of [...subjects, ...rules.flatMap(({ peers: own }) => own === 'everything' ? [] : own)]) {
    if (match.type !== 'pods' || match.namespaces === 'every') continue;
    if ('own' in match.namespaces) names.add(match.namespaces.own);
    else namesIn(match.namespaces.selector).forEach((name) => names.add(name));
  }
  const namespaces = new Map([...names].map((name) => [name, add({ type: 'namespace', name: name === '' ? 'every pod of its namespace' : `every pod of namespace ${name}`, ...pod(name) })]));
  for (const side of ['base', 'head'] as const) for (const name of names) if (!labels[side].has(name)) {
    labels[side].set(name, labels[side === 'base' ? 'head' : 'base'].get(name) ?? (name === '' ? {} : { [nameLabel]: name }));
  }
  const ranges = addressesIn(all);
  const start = peers.length;
  const addresses = ranges.map((range) => add({ type: 'addresses', name: addressName(range), range, wider: ranges.flatMap((other, index) => isWider(other, range) ? [start + index] : []) }));
  for (const { name, facts, ownLabels } of unknownPods(all, peers, labels)) {
    if (ownLabels) for (const side of ['base', 'head'] as const) labels[side].set(facts.namespace, ownLabels);
    add({ type: 'selected', name, base: facts, head: facts });
  }
  return { peers, cluster, dns, addresses, namespaces, labels, fleeting };
}

/** The names that a selector of namespaces asks for. */
function namesIn(selector: JsonValue): readonly string[] {
  const own = readText(selector, ['matchLabels', nameLabel]);
  const listed = readList(selector, ['matchExpressions']).filter((one) => readText(one, ['key']) === nameLabel && readText(one, ['operator']) === 'In')
    .flatMap((one) => readList(one, ['values'])).filter((one) => typeof one === 'string');
  return own === undefined ? listed : [own, ...listed];
}

/** All addresses, and each range that a policy names: a peer stands for its range without the narrower ones. */
function addressesIn(policies: readonly Policy[]): readonly AddressRange[] {
  const found = new Map<string, AddressRange>();
  const add = (range: AddressRange): void => void found.set(addressText(range), range);
  add({ address: [0, 0, 0, 0], bits: 0 });
  add({ address: Array.from({ length: 16 }, () => 0), bits: 0 });
  for (const { rules } of policies) for (const { peers } of rules) if (peers !== 'everything') for (const peer of peers) {
    if (peer.type === 'addresses') [peer.range, ...peer.except].forEach(add);
  }
  return [...found.values()];
}

/** Whether a range takes in another; what holds for all of IPv4 is taken to hold for IPv6 unless something else is said. */
function isWider(wide: AddressRange, range: AddressRange): boolean {
  if (wide === range) return false;
  return holds(wide, range) || (range.bits === 0 && wide.bits === 0 && wide.address.length < range.address.length);
}

const addressText = ({ address, bits }: AddressRange): string => `${formatIp(address)}/${bits}`;

function addressName(range: AddressRange): string {
  if (range.bits > 0) return addressText(range);
  return range.address.length === 4 ? 'outside of the cluster' : 'outside of the cluster (IPv6)';
}

interface Unknown { readonly name: string; readonly facts: PodFacts; readonly ownLabels?: Readonly<Record<string, string>> }

/** Pods that policies name and that no known workload is: made up so that they have the labels that are asked for, and no others. */
function unknownPods(policies: readonly Policy[], peers: readonly Peer[], labels: Universe['labels']): readonly Unknown[] {
  const found = new Map<string, Unknown>();
  const seen = new Set<string>();
  const known = knownPairs(peers);
  for (const { subjects, rules } of policies) for (const match of [...subjects, ...rules.flatMap(({ peers: own }) => own === 'everything' ? [] : own)]) {
    if (match.type !== 'pods') continue;
    const key = JSON.stringify([match.namespaces, match.pods ?? null]);
    if (seen.has(key)) continue;
    seen.add(key);
    const made = madeUp(match);
    if (made && !isKnown(match, known, labels)) found.set(key, made);
  }
  return [...found.values()];
}

/** Pods by one of their labels, so that a selector looks at few. */
function knownPairs(peers: readonly Peer[]): ReadonlyMap<string, readonly Peer[]> {
  const pairs = new Map<string, Peer[]>();
  for (const peer of peers) for (const side of ['base', 'head'] as const) for (const [key, value] of Object.entries(peer[side]?.labels ?? {})) {
    const list = pairs.get(`${key}=${value}`);
    if (list) list.push(peer);
    else pairs.set(`${key}=${value}`, [peer]);
  }
  return pairs;
}

function isKnown(match: PodMatch, pairs: ReadonlyMap<string, readonly Peer[]>, labels: Universe['labels']): boolean {
  const inNamespace = (side: SideName, namespace: string): boolean => match.namespaces === 'every' || ('own' in match.namespaces ? match.namespaces.own === namespace : matchesSelector(match.namespaces.selector, labels[side].get(namespace) ?? {}) === true);
  if (match.pods === undefined) return match.namespaces === 'every' || 'own' in match.namespaces || (['base', 'head'] as const).some((side) => [...labels[side].keys()].some((name) => inNamespace(side, name)));
  const [first] = Object.entries(readTexts(match.pods, ['matchLabels']));
  const candidates = first ? pairs.get(`${first[0]}=${first[1]}`) ?? [] : new Set([...pairs.values()].flat());
  for (const peer of candidates) for (const side of ['base', 'head'] as const) {
    const facts = peer[side];
    if (facts && inNamespace(side, facts.namespace) && matchesSelector(match.pods, facts.labels) === true) return true;
  }
  return false;
}

function madeUp(match: PodMatch): Unknown | undefined {
  const pods = match.pods === undefined || (isObject(match.pods) && isEmptySelector(match.pods)) ? undefined : match.pods;
  const podLabels = pods === undefined ? {} : satisfying(pods);
  if (!podLabels) return undefined;
  const what = pods === undefined ? 'every pod ' : `pods labelled ${selectorText(pods)} `;
  if (match.namespaces === 'every') return pods === undefined ? undefined : { name: `${what}in any namespace`, facts: { namespace: elsewhere, labels: podLabels, named: noPortNames } };
  if ('own' in match.namespaces) {
    const { own } = match.namespaces;
    return pods === undefined ? undefined : { name: `${what}of ${own === '' ? 'its namespace' : `namespace ${own}`}`, facts: { namespace: own, labels: podLabels, named: noPortNames } };
  }
  const { selector } = match.namespaces;
  const own = satisfying(selector);
  if (!own) return undefined;
  const [only, ...more] = namesIn(selector);
  const isNamed = only !== undefined && more.length === 0 && Object.keys(own).length === 1;
  if (isNamed) return pods === undefined ? undefined : { name: `${what}of namespace ${only}`, facts: { namespace: only, labels: podLabels, named: noPortNames } };
  const namespace = `\n${JSON.stringify(selector)}`;
  return { name: `${what}of namespaces labelled ${selectorText(selector)}`, facts: { namespace, labels: podLabels, named: noPortNames }, ownLabels: own };
}

/** Labels that a selector asks for, and no others; undefined when these do not do. */
function satisfying(selector: JsonValue): Readonly<Record<string, string>> | undefined {
  const labels: Record<string, string> = { ...readTexts(selector, ['matchLabels']) };
  for (const expression of readList(selector, ['matchExpressions'])) {
    const [key, operator] = [readText(expression, ['key']) ?? '', readText(expression, ['operator'])];
    const [value] = readList(expression, ['values']);
    if (operator === 'In' && typeof value === 'string') labels[key] ??= value;
    if (operator === 'Exists') labels[key] ??= '';
  }
  return matchesSelector(selector, labels) === true ? labels : undefined;
}

/** `app=web, tier in (a, b), !debug`. */
export function selectorText(selector: JsonValue): string {
  const labels = Object.entries(readTexts(selector, ['matchLabels'])).map(([key, value]) => `${key}=${value}`);
  const expressions = readList(selector, ['matchExpressions']).map((expression) => {
    const [key, operator] = [readText(expression, ['key']) ?? '', readText(expression, ['operator'])];
    const values = readList(expression, ['values']).filter((value) => typeof value === 'string').join(', ');
    if (operator === 'Exists') return key;
    if (operator === 'DoesNotExist') return `!${key}`;
    return `${key} ${operator === 'NotIn' ? 'not in' : 'in'} (${values})`;
  });
  return [...labels, ...expressions].join(', ');
}

/** Whether the addresses that a peer stands for are in a range. */
export function isWithin(peer: Peer, range: AddressRange): boolean {
  return peer.range !== undefined && holds(range, peer.range);
}
