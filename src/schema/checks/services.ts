import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { ipAddress, ipRange, parseAddress } from './addresses.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, items, mapAt, missing, problem, problemAt, syntaxOf, syntaxOfItems, texts } from './check.ts';
import { labelProblems } from './metadata.ts';
import { dnsSubdomain, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, Service, Defining a Service and Multi-port Services. */
function servicePorts(object: TypedObject): SchemaProblem[] {
  const { ports, type, clusterIP } = object.value;
  if (!isFilled(ports)) return type === 'ExternalName' || clusterIP === 'None' || isOpen(type) || isOpen(clusterIP) || isOpen(ports) ? []
    : [missing(object, 'ports', 'a Service needs at least one port, unless it is headless (`clusterIP: None`)')];
  const entries = items(ports);
  const nodePorts = new Map<string, number>();
  return entries.flatMap(({ item, index }): SchemaProblem[] => {
    const port: TypedObject = { ...object, value: item, path: [...object.path, 'ports', index] };
    const problems: SchemaProblem[] = [];
    if (entries.length > 1 && !isFilled(item['name']))
      problems.push({ code: 'required', path: port.path, part: 'key', missing: [...port.path, 'name'], message: `\`ports[${String(index)}].name\` is missing: a Service with several ports needs a name for each.` });
    const { nodePort, protocol } = item;
    if (typeof nodePort !== 'number' || nodePort === 0) return problems;
    if (clusterOnly(object)) problems.push(problem(port, 'nodePort', 'exclusive', `\`nodePort\` needs \`type: NodePort\` or \`type: LoadBalancer\`: a Service that is reached inside the cluster only opens no port on the nodes.`));
    const id = JSON.stringify([nodePort, protocol ?? 'TCP']);
    if (nodePorts.has(id)) problems.push(problem(port, 'nodePort', 'duplicate-list-map-key', `\`nodePort: ${String(nodePort)}\` is taken by another port of the Service.`));
    nodePorts.set(id, index);
    return problems;
  });
}

/** Whether a Service is of the type that is there when none is named. */
function clusterOnly({ value }: TypedObject): boolean {
  return !isFilled(value['type']) || value['type'] === 'ClusterIP';
}

/** Kubernetes documentation, Service, Headless Services; Choosing your own IP address; ExternalName. */
function address(object: TypedObject): SchemaProblem[] {
  const { type, clusterIP, clusterIPs, externalName } = object.value;
  if (isOpen(type) || isOpen(clusterIP)) return [];
  const problems: SchemaProblem[] = [];
  if (type === 'ExternalName') {
    if (isFilled(clusterIP)) problems.push(forbidden(object, 'clusterIP', '`clusterIP` may not be set with `type: ExternalName`: such a Service is a name, without an address. Remove it.'));
    if (!isFilled(externalName)) problems.push(missing(object, 'externalName', '`type: ExternalName` needs the name that it stands for, such as `db.example.com`'));
    else if (typeof externalName === 'string' && !isOpen(externalName)) {
      const wrong = dnsSubdomain(externalName.replace(/\.$/, ''));
      if (wrong !== undefined) problems.push(problem(object, 'externalName', 'dns-name', `\`externalName: ${externalName}\` ${wrong}: it is the name of a host, without protocol and port.`));
    }
    return problems;
  }
  if (clusterIP === 'None' && (type === 'NodePort' || type === 'LoadBalancer'))
    problems.push(problem(object, 'clusterIP', 'exclusive', `\`clusterIP: None\` makes a headless Service, which cannot be of \`type: ${type}\`: remove one of them.`));
  if (typeof clusterIP === 'string' && clusterIP !== '' && clusterIP !== 'None' && parseAddress(clusterIP) === undefined)
    problems.push(problem(object, 'clusterIP', 'ip-address', `\`clusterIP: ${clusterIP}\` is no IP address: remove it, so that one is chosen, or write None for a headless Service.`));
  const first = texts(clusterIPs)[0]?.text;
  if (typeof clusterIP === 'string' && clusterIP !== '' && first !== undefined && first !== clusterIP) problems.push(problemAt([...object.path, 'clusterIPs', 0], 'exclusive', '`clusterIPs[0]` must be the same as `clusterIP`.'));
  return problems;
}

/** Kubernetes documentation, IPv4/IPv6 dual-stack: one address a family, or none at all. */
function clusterIPs(object: TypedObject): SchemaProblem[] {
  const { clusterIPs, clusterIP, type } = object.value;
  if (type === 'ExternalName' || isOpen(type) || isOpen(clusterIP) || !Array.isArray(clusterIPs)) return [];
  const all = texts(clusterIPs);
  if (all.length !== clusterIPs.length || all.length < 2) return [];
  const headless = all.find(({ text, index }) => text === 'None' && index > 0) ?? all.find(({ text }) => text === 'None');
  if (headless !== undefined) return [problemAt([...object.path, 'clusterIPs', headless.index], 'exclusive', '`None` makes a headless Service: it must be the only one of `clusterIPs`.')];
  const seen = new Set<number>();
  for (const { text, index } of all) {
    const family = parseAddress(text)?.family;
    if (family === undefined) return [];
    if (seen.has(family)) return [problemAt([...object.path, 'clusterIPs', index], 'duplicate-list-map-key', `\`${text}\` is the second address of IPv${String(family)}: a Service has one address a family.`)];
    seen.add(family);
  }
  return [];
}

const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** Kubernetes documentation, Service, Well-known annotations: read where `loadBalancerSourceRanges` is not set. */
function sourceRangesAnnotation(object: TypedObject): SchemaProblem[] {
  const { metadata, spec } = object.value;
  const annotation = mapAt(mapAt(metadata)['annotations'])[sourceRanges];
  const { type, loadBalancerSourceRanges } = mapAt(spec);
  if (typeof annotation !== 'string' || isOpen(annotation) || isOpen(type) || isFilled(loadBalancerSourceRanges)) return [];
  const path = [...object.path, 'metadata', 'annotations', sourceRanges];
  if (type !== 'LoadBalancer') return [problemAt(path, 'exclusive', `The annotation \`${sourceRanges}\` needs \`type: LoadBalancer\`.`)];
  const wrong = annotation.trim() === '' ? undefined : annotation.split(',').map((one) => one.trim()).find((one) => ipRange(one) !== undefined);
  return wrong === undefined ? [] : [problemAt(path, 'ip-address', `\`${wrong}\` in the annotation \`${sourceRanges}\` ${ipRange(wrong) ?? ''}.`)];
}

/** Fields that only a load balancer has. Kubernetes documentation, Service, type: LoadBalancer. */
function loadBalancer(object: TypedObject): SchemaProblem[] {
  const { type, externalTrafficPolicy, healthCheckNodePort } = object.value;
  if (isOpen(type) || isOpen(externalTrafficPolicy)) return [];
  const problems: SchemaProblem[] = [];
  if (type !== 'LoadBalancer')
    for (const field of ['loadBalancerSourceRanges', 'loadBalancerClass', 'allocateLoadBalancerNodePorts'])
      if (isFilled(object.value[field])) problems.push(forbidden(object, field, `\`${field}\` needs \`type: LoadBalancer\`.`));
  const external = type === 'LoadBalancer' || type === 'NodePort' || isFilled(object.value['externalIPs']);
  if (isFilled(externalTrafficPolicy) && !external) problems.push(forbidden(object, 'externalTrafficPolicy', '`externalTrafficPolicy` is for Services that are reached from outside: it needs `type: NodePort` or `type: LoadBalancer`.'));
  if (isSet(healthCheckNodePort) && healthCheckNodePort !== 0 && !(type === 'LoadBalancer' && externalTrafficPolicy === 'Local'))
    problems.push(forbidden(object, 'healthCheckNodePort', '`healthCheckNodePort` needs `type: LoadBalancer` and `externalTrafficPolicy: Local`.'));
  return problems;
}

/** Kubernetes documentation, IPv4/IPv6 dual-stack, Services. */
function families(object: TypedObject): SchemaProblem[] {
  const { ipFamilies, ipFamilyPolicy, type } = object.value;
  const problems: SchemaProblem[] = [];
  const wanted = texts(ipFamilies);
  const repeated = wanted.find(({ text, index }) => wanted.some((other) => other.index < index && other.text === text));
  if (repeated !== undefined) problems.push(problemAt([...object.path, 'ipFamilies', repeated.index], 'duplicate-list-map-key', `\`${repeated.text}\` stands in \`ipFamilies\` twice.`));
  if (ipFamilyPolicy === 'SingleStack' && wanted.length > 1) problems.push(problem(object, 'ipFamilyPolicy', 'exclusive', '`ipFamilyPolicy: SingleStack` takes one of `ipFamilies`: use PreferDualStack or RequireDualStack for two.'));
  if (type === 'ExternalName') for (const field of ['ipFamilyPolicy', 'ipFamilies']) if (isFilled(object.value[field])) problems.push(forbidden(object, field, `\`${field}\` may not be set with \`type: ExternalName\`: such a Service has no address.`));
  return problems;
}

/** Kubernetes documentation, Service, External IPs: addresses that lead to a node, not to the machine itself. */
export function routable(path: SchemaProblem['path'], text: string): SchemaProblem[] {
  const parsed = parseAddress(text);
  if (parsed === undefined) return [];
  const { family, value } = parsed;
  const four = family === 4 ? Number(value >> 16n) : undefined;
  const six = family === 6 ? Number(value >> 112n) : undefined;
  const what = value === 0n ? 'unspecified' : (four !== undefined && four >> 8 === 127) || (family === 6 && value === 1n) ? 'of the machine itself (loopback)'
    : four === 0xa9fe || (six !== undefined && (six & 0xffc0) === 0xfe80) ? 'link-local' : (four !== undefined && value >> 8n === 0xe00000n) || (six !== undefined && (six & 0xff0f) === 0xff02) ? 'of link-local multicast' : undefined;
  return what === undefined ? [] : [problemAt(path, 'ip-address', `\`${text}\` is an address ${what}, which cannot be reached from elsewhere.`)];
}

function selector({ value, path }: TypedObject): SchemaProblem[] {
  return labelProblems(value['selector'], [...path, 'selector']);
}

const externalIPs: Check = (object) => texts(object.value['externalIPs']).flatMap(({ text, index }) => routable([...object.path, 'externalIPs', index], text));

/** Kubernetes documentation, Virtual IPs, Session affinity: a day at most. */
const clientIP = between('timeoutSeconds', 1, 86400, 'a day at most');

/** It is read with `sessionAffinity: ClientIP` only. */
const clientIPConfig: Check = (object, kind) => (object.outer?.outer?.value['sessionAffinity'] === 'ClientIP' ? clientIP(object, kind) : []);

function affinity(object: TypedObject): SchemaProblem[] {
  const config = mapAt(object.value['sessionAffinityConfig'])['clientIP'];
  return object.value['sessionAffinity'] === 'ClientIP' && isSet(object.value['sessionAffinityConfig']) && !isSet(config)
    ? [missing(object, 'sessionAffinityConfig', '`sessionAffinity: ClientIP` reads `clientIP` in it')] : [];
}

export const serviceChecks: Checks = {
  ApiCoreV1Service: sourceRangesAnnotation,
  ApiCoreV1ServiceSpec: all(servicePorts, selector, address, clusterIPs, loadBalancer, families, affinity, externalIPs,
    syntaxOfItems('externalIPs', 'ip-address', ipAddress), syntaxOfItems('loadBalancerSourceRanges', 'ip-address', ipRange), syntaxOf('loadBalancerClass', 'label-key', qualifiedName),
    choice('ipFamilyPolicy', ['SingleStack', 'PreferDualStack', 'RequireDualStack']), choice('trafficDistribution', ['PreferClose', 'PreferSameZone', 'PreferSameNode'])),
  ApiCoreV1ServicePort: syntaxOf('appProtocol', 'label-key', qualifiedName),
  ApiCoreV1ClientIPConfig: clientIPConfig,
};
