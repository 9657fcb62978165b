import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/manifest/index.ts';
import { parseApiVersion } from '../../../src/manifest/index.ts';
import { kindKey } from '../../../src/impact/pair.ts';
import type { SideObject } from '../../../src/impact/changeSet.ts';
import { differences } from '../../../src/impact/network/compare.ts';
import { policiesOf } from '../../../src/impact/network/index.ts';
import { universeOf } from '../../../src/impact/network/pods.ts';
import { commonPorts, everyPort, hasPort, noPorts, portSpan, portsText, unitePorts, withoutPorts, type Protocol } from '../../../src/impact/network/ports.ts';
import { Reach } from '../../../src/impact/network/reach.ts';
import { random } from '../../random.ts';

function sideObject(apiVersion: string, kind: string, namespace: string | undefined, name: string, rest: JsonObject): SideObject {
  const gvk = { ...parseApiVersion(apiVersion), kind };
  const value: JsonObject = { apiVersion, kind, metadata: { name, ...(namespace !== undefined && { namespace }), ...(rest['labels'] !== undefined && { labels: rest['labels'] }) }, ...rest };
  const object = { gvk, apiVersion, name, namespace, value, trace: () => ({ certainty: 'unknown' as const }) };
  return { object, gvk, kind: kindKey(gvk), name, namespace, value };
}

interface Pod { readonly name: string; readonly namespace: string; readonly labels: Record<string, string>; readonly http: number }
interface World { readonly namespaces: Record<string, Record<string, string>>; readonly pods: readonly Pod[]; readonly policies: readonly SideObject[] }

const tried: readonly [Protocol, number][] = [['TCP', 80], ['TCP', 81], ['TCP', 443], ['TCP', 8080], ['UDP', 53], ['UDP', 80]];

// What the documentation says, one connection at a time; written apart from the code under test.
type Json = Record<string, unknown>;
function selects(selector: Json | undefined, labels: Record<string, string>): boolean {
  if (!selector) return false;
  for (const [key, value] of Object.entries((selector['matchLabels'] ?? {}) as Record<string, string>)) if (labels[key] !== value) return false;
  for (const { key, operator, values } of (selector['matchExpressions'] ?? []) as { key: string; operator: string; values?: string[] }[]) {
    const own = labels[key];
    if (operator === 'In' && (own === undefined || !values?.includes(own))) return false;
    if (operator === 'NotIn' && own !== undefined && values?.includes(own)) return false;
    if (operator === 'Exists' && own === undefined) return false;
    if (operator === 'DoesNotExist' && own !== undefined) return false;
  }
  return true;
}
const labelsOfNamespace = (world: World, namespace: string): Record<string, string> => ({ ...world.namespaces[namespace], 'kubernetes.io/metadata.name': namespace });

function portFits(ports: Json[] | undefined, to: Pod, protocol: Protocol, number: number): boolean {
  if (!ports || ports.length === 0) return true;
  return ports.some((port) => {
    if ('portNumber' in port) return (port['portNumber'] as Json)['port'] === number && (port['portNumber'] as Json)['protocol'] === protocol;
    if ('portRange' in port) {
      const range = port['portRange'] as { protocol: string; start: number; end: number };
      return range.protocol === protocol && range.start <= number && number <= range.end;
    }
    if ('namedPort' in port) return protocol === 'TCP' && number === to.http;
    if (((port['protocol'] as string | undefined) ?? 'TCP') !== protocol) return false;
    if (port['port'] === undefined) return true;
    if (port['port'] === 'http') return protocol === 'TCP' && number === to.http;
    return number >= (port['port'] as number) && number <= ((port['endPort'] as number | undefined) ?? (port['port'] as number));
  });
}

function directionAllows(world: World, direction: 'ingress' | 'egress', from: Pod, to: Pod, protocol: Protocol, number: number): boolean {
  const [self, other] = direction === 'ingress' ? [to, from] : [from, to];
  const list = direction === 'ingress' ? 'from' : 'to';
  const adminSubject = (subject: Json): boolean => {
    if (subject['namespaces']) return selects(subject['namespaces'] as Json, labelsOfNamespace(world, self.namespace));
    const pods = subject['pods'] as Json;
    return selects(pods['namespaceSelector'] as Json, labelsOfNamespace(world, self.namespace)) && selects(pods['podSelector'] as Json, self.labels);
  };
  const adminPeer = (peer: Json): boolean => {
    if (peer['namespaces']) return selects(peer['namespaces'] as Json, labelsOfNamespace(world, other.namespace));
    const pods = peer['pods'] as Json | undefined;
    return pods !== undefined && selects(pods['namespaceSelector'] as Json, labelsOfNamespace(world, other.namespace)) && selects(pods['podSelector'] as Json, other.labels);
  };
  const verdict = (kind: string): string | undefined => {
    const found = world.policies.filter((policy) => policy.gvk.kind === kind).map((policy) => policy.value['spec'] as Json)
      .filter((spec) => adminSubject(spec['subject'] as Json)).sort((a, b) => ((a['priority'] as number | undefined) ?? 0) - ((b['priority'] as number | undefined) ?? 0));
    for (const spec of found) for (const rule of (spec[direction] ?? []) as Json[]) {
      if ((rule[list] as Json[]).some(adminPeer) && portFits(rule['ports'] as Json[] | undefined, to, protocol, number)) return rule['action'] as string;
    }
    return undefined;
  };
  const admin = verdict('AdminNetworkPolicy');
  if (admin === 'Allow') return true;
  if (admin === 'Deny') return false;
  const own = world.policies.filter((policy) => policy.gvk.kind === 'NetworkPolicy' && policy.namespace === self.namespace).map((policy) => policy.value['spec'] as Json)
    .filter((spec) => selects(spec['podSelector'] as Json, self.labels))
    .filter((spec) => ((spec['policyTypes'] as string[] | undefined) ?? ['Ingress', ...(spec['egress'] ? ['Egress'] : [])]).includes(direction === 'ingress' ? 'Ingress' : 'Egress'));
  if (own.length === 0) return verdict('BaselineAdminNetworkPolicy') !== 'Deny';
  return own.some((spec) => ((spec[direction] ?? []) as Json[]).some((rule) => {
    const peers = rule[list] as Json[] | undefined;
    const isPeer = !peers || peers.length === 0 || peers.some((peer) => !peer['ipBlock']
      && (peer['namespaceSelector'] ? selects(peer['namespaceSelector'] as Json, labelsOfNamespace(world, other.namespace)) : self.namespace === other.namespace)
      && (!peer['podSelector'] || selects(peer['podSelector'] as Json, other.labels)));
    return isPeer && portFits(rule['ports'] as Json[] | undefined, to, protocol, number);
  }));
}

const allows = (world: World, from: Pod, to: Pod, protocol: Protocol, number: number): boolean =>
  directionAllows(world, 'egress', from, to, protocol, number) && directionAllows(world, 'ingress', from, to, protocol, number);

function anyWorld(next: () => number, before?: World): World {
  const pick = <T>(...items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const keep = (): boolean => before !== undefined && next() < 0.6;
  const selector = (): JsonObject => pick<() => JsonObject>(
    () => ({}), () => ({ matchLabels: { app: pick('a', 'b', 'c') } }), () => ({ matchLabels: { app: pick('a', 'b'), tier: pick('x', 'y') } }),
    () => ({ matchExpressions: [{ key: pick('app', 'tier'), operator: 'In', values: [pick('a', 'x'), 'b'] }] }),
    () => ({ matchExpressions: [{ key: 'tier', operator: pick('Exists', 'DoesNotExist') }] }), () => ({ matchExpressions: [{ key: 'app', operator: 'NotIn', values: [pick('a', 'b')] }] }),
  )();
  const ofNamespaces = (): JsonObject => pick<() => JsonObject>(() => ({}), () => ({ matchLabels: { team: pick('red', 'blue') } }), () => ({ matchLabels: { 'kubernetes.io/metadata.name': pick('one', 'two') } }))();
  const port = (): JsonObject => pick<() => JsonObject>(() => ({ port: pick(80, 443) }), () => ({ port: 'http' }), () => ({ port: 80, endPort: pick(81, 500) }), () => ({ protocol: 'UDP', port: 53 }), () => ({ protocol: 'UDP' }))();
  const some = <T>(make: () => T): T[] => Array.from({ length: Math.floor(next() * 3) }, make);
  const peer = (): JsonObject => pick<() => JsonObject>(() => ({ podSelector: selector() }), () => ({ namespaceSelector: ofNamespaces() }), () => ({ namespaceSelector: ofNamespaces(), podSelector: selector() }), () => ({ ipBlock: { cidr: '203.0.113.0/24' } }))();
  const rule = (list: string): JsonObject => ({ ...(next() < 0.85 && { [list]: some(peer) }), ...(next() < 0.6 && { ports: some(port) }) });
  const adminPort = (): JsonObject => pick<() => JsonObject>(() => ({ portNumber: { protocol: 'TCP', port: pick(80, 443) } }), () => ({ portRange: { protocol: 'TCP', start: 80, end: pick(81, 9000) } }), () => ({ namedPort: 'http' }))();
  const adminMatch = (): JsonObject => pick<() => JsonObject>(() => ({ namespaces: ofNamespaces() }), () => ({ pods: { namespaceSelector: ofNamespaces(), podSelector: selector() } }))();
  const adminRule = (list: string, actions: readonly string[]): JsonObject => ({ action: pick(...actions), [list]: [adminMatch()], ...(next() < 0.5 && { ports: [adminPort()] }) });
  const policies: SideObject[] = [];
  const policy = (name: string, make: () => SideObject): void => {
    const old = before?.policies.find((one) => one.name === name);
    if (keep()) policies.push(...(old ? [old] : []));
    else if (next() < 0.7) policies.push(make());
  };
  for (const namespace of ['one', 'two']) for (const name of ['p', 'q']) policy(`${namespace}-${name}`, () => sideObject('networking.k8s.io/v1', 'NetworkPolicy', namespace, `${namespace}-${name}`, {
    spec: { podSelector: selector(), ...(next() < 0.5 && { policyTypes: pick<JsonValue>(['Ingress'], ['Egress'], ['Ingress', 'Egress']) }), ...(next() < 0.8 && { ingress: some(() => rule('from')) }), ...(next() < 0.5 && { egress: [rule('to')] }) },
  }));
  for (const [name, priority] of [['first', 1], ['second', 2]] as const) if (next() < 0.4) policy(name, () => sideObject('policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', undefined, name, {
    spec: { priority, subject: adminMatch(), ingress: some(() => adminRule('from', ['Allow', 'Deny', 'Pass'])), egress: some(() => adminRule('to', ['Allow', 'Deny', 'Pass'])) },
  }));
  if (next() < 0.4) policy('default', () => sideObject('policy.networking.k8s.io/v1alpha1', 'BaselineAdminNetworkPolicy', undefined, 'default', {
    spec: { subject: adminMatch(), ingress: some(() => adminRule('from', ['Allow', 'Deny'])), egress: some(() => adminRule('to', ['Allow', 'Deny'])) },
  }));
  const namespaces = keep() && before ? before.namespaces : { one: { team: pick('red', 'blue') }, two: next() < 0.5 ? { team: 'blue' } : {} };
  const pods = ['a1', 'b1', 'c2', 'd2'].map((name, index): Pod => {
    const old = before?.pods[index];
    return old && keep() ? old : { name, namespace: index < 2 ? 'one' : 'two', labels: { app: pick('a', 'b', 'c'), ...(next() < 0.5 && { tier: pick('x', 'y') }) }, http: pick(80, 8080) };
  });
  return { namespaces, pods, policies };
}

function objectsOf({ namespaces, pods, policies }: World): readonly SideObject[] {
  return [
    ...Object.entries(namespaces).map(([name, labels]) => sideObject('v1', 'Namespace', undefined, name, { labels })),
    ...pods.map(({ name, namespace, labels, http }) => sideObject('apps/v1', 'Deployment', namespace, name, {
      spec: { template: { metadata: { labels }, spec: { containers: [{ name: 'main', ports: [{ name: 'http', containerPort: http }] }] } } },
    })),
    ...policies,
  ];
}

describe('reach, against the documentation taken one connection at a time', () => {
  test('is the same for random policies, and every difference is told', () => {
    let [connections, differing] = [0, 0];
    for (let seed = 0; seed < 1500; seed++) {
      const next = random(seed);
      const before = anyWorld(next);
      const worlds = { base: before, head: anyWorld(next, before) };
      const sides = { base: objectsOf(worlds.base), head: objectsOf(worlds.head) };
      const policies = { base: policiesOf(sides.base), head: policiesOf(sides.head) };
      const universe = universeOf(sides, policies);
      const reach = { base: new Reach(universe, 'base', policies.base), head: new Reach(universe, 'head', policies.head) };
      const found = differences(universe, reach);
      const peerOf = (pod: Pod) => universe.peers.find(({ objects }) => objects.head?.name === pod.name);
      for (const [i, fromBase] of worlds.base.pods.entries()) for (const [j, toBase] of worlds.base.pods.entries()) {
        const [from, to] = [peerOf(fromBase), peerOf(toBase)];
        const [fromHead, toHead] = [worlds.head.pods[i], worlds.head.pods[j]];
        if (i === j || !from || !to || !fromHead || !toHead) continue;
        const ours = {
          base: commonPorts(reach.base.ports(from, 'egress', to), reach.base.ports(to, 'ingress', from)),
          head: commonPorts(reach.head.ports(from, 'egress', to), reach.head.ports(to, 'ingress', from)),
        };
        for (const [protocol, port] of tried) {
          const expected = { base: allows(worlds.base, fromBase, toBase, protocol, port), head: allows(worlds.head, fromHead, toHead, protocol, port) };
          const where = `seed ${seed}: ${from.name} to ${to.name}, ${protocol} ${port}`;
          connections++;
          expect([where, hasPort(ours.base, protocol, port), hasPort(ours.head, protocol, port)]).toEqual([where, expected.base, expected.head]);
          const told = (type: 'opened' | 'closed', isWide: boolean): boolean => found.some(({ subject, direction, [type]: list }) => list.some(({ peer, ports }) => {
            const [self, other] = direction === 'ingress' ? [to, from] : [from, to];
            const isPeer = peer === other || (isWide && (peer.type === 'cluster' || (peer.type === 'namespace' && peer.head?.namespace === other.head?.namespace)));
            return subject === self && isPeer && hasPort(ports, protocol, port);
          }));
          if (expected.base !== expected.head) {
            differing++;
            expect([where, told(expected.head ? 'opened' : 'closed', true)]).toEqual([where, true]);
          }
          if (expected.base || !expected.head) expect([where, told('opened', false)]).toEqual([where, false]);
          if (!expected.base || expected.head) expect([where, told('closed', false)]).toEqual([where, false]);
        }
      }
    }
    expect(connections).toBeGreaterThan(100_000);
    expect(differing).toBeGreaterThan(5_000);
  });
});

describe('sets of ports', () => {
  const web = unitePorts(portSpan('TCP', 80, 80), portSpan('TCP', 443, 443));

  test('are united, cut and subtracted', () => {
    expect(unitePorts(portSpan('TCP', 1, 79), portSpan('TCP', 80, 90)).TCP).toEqual([[1, 90]]);
    expect(commonPorts(portSpan('TCP', 400, 500), web).TCP).toEqual([[443, 443]]);
    expect(withoutPorts(portSpan('TCP', 80, 82), portSpan('TCP', 81, 81)).TCP).toEqual([[80, 80], [82, 82]]);
    expect(withoutPorts(web, everyPort)).toEqual(noPorts);
  });

  test('have names', () => {
    expect(portsText(web)).toBe('TCP 80, 443');
    expect(portsText(everyPort)).toBe('every port');
    expect(portsText(withoutPorts(everyPort, web))).toBe('every port but TCP 80, 443');
    expect(portsText(unitePorts(portSpan('UDP', 1, 65535), web))).toBe('TCP 80, 443 and every UDP port');
  });
});
