import { parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { ipRange } from './addresses.ts';
import type { Check, Checks } from './check.ts';
import { all, between, isFilled, isOpen, mapAt, missing, problem, problemAt, shown, syntaxOf, syntaxOfItems, texts } from './check.ts';
import { labelProblems } from './metadata.ts';
import { dnsLabel } from './syntax.ts';

/** Classes and records that belong to the cluster as a whole: PriorityClass, RuntimeClass, Lease, Node, APIService. */

/** Kubernetes documentation, Pod Priority and Preemption, PriorityClass: what is above, and what is called system-, is the cluster's own. */
const highestPriority = 1_000_000_000;
const systemClasses = new Set(['system-node-critical', 'system-cluster-critical']);

function priorityClass(object: TypedObject): SchemaProblem[] {
  const { value } = object.value;
  const name = mapAt(object.value['metadata'])['name'];
  if (typeof name === 'string' && systemClasses.has(name)) return [];
  if (typeof name === 'string' && name.startsWith('system-')) return [problemAt([...object.path, 'metadata', 'name'], 'format', `The name \`${name}\` may not start with \`system-\`: such classes are made by Kubernetes itself.`)];
  return typeof value === 'number' && value > highestPriority
    ? [problem(object, 'value', 'range', `\`value: ${String(value)}\` may be ${String(highestPriority)} at most: what is above belongs to the pods that keep the cluster running.`)] : [];
}

const handler: Check = all((object) => (object.value['handler'] === '' ? [missing(object, 'handler', 'it says which configuration of the container runtime is used')] : []), syntaxOf('handler', 'dns-name', dnsLabel));

/** Kubernetes documentation, Pod Overhead. */
function overhead(object: TypedObject): SchemaProblem[] {
  return Object.entries(mapAt(object.value['podFixed'])).flatMap(([name, amount]) => {
    const value = typeof amount === 'string' || typeof amount === 'number' ? parseQuantity(amount) : undefined;
    return value !== undefined && value < 0 ? [problemAt([...object.path, 'podFixed', name], 'quantity', `\`${name}: ${shown(amount)}\` is below zero.`)] : [];
  });
}

/** Kubernetes API reference, APIServiceSpec. */
function apiService(object: TypedObject): SchemaProblem[] {
  const { group, version, insecureSkipTLSVerify, caBundle, service } = object.value;
  const problems: SchemaProblem[] = [];
  const name = mapAt(object.outer?.value['metadata'])['name'];
  const wanted = `${shown(version)}.${shown(group)}`;
  if (typeof name === 'string' && isFilled(group) && isFilled(version) && ![name, group, version].some(isOpen) && name !== wanted)
    problems.push({ ...problemAt(['metadata', 'name'], 'format', `The name must be version and group, \`${wanted}\`, not \`${name}\`.`), fix: { kind: 'set-value', to: wanted } });
  if (insecureSkipTLSVerify === true && isFilled(caBundle)) problems.push(problem(object, 'insecureSkipTLSVerify', 'exclusive', '`insecureSkipTLSVerify` may not be true where there is a `caBundle`: the certificate is checked, or it is not.'));
  for (const field of ['namespace', 'name'] as const)
    if (service !== undefined && service !== null && !isFilled(mapAt(service)[field])) problems.push(missing({ ...object, value: mapAt(service), path: [...object.path, 'service'] }, field, 'it says which Service answers'));
  return problems;
}

const nodeLabels: Check = ({ value, path }) => labelProblems(value['nodeSelector'], [...path, 'nodeSelector']);

/** Kubernetes documentation, IPv4/IPv6 dual-stack: one range a family. */
const podRanges: Check = (object) => {
  const families = texts(object.value['podCIDRs']).map(({ text }) => (ipRange(text) === undefined ? (text.includes(':') ? 6 : 4) : undefined));
  return families.length < 2 || families.includes(undefined) || new Set(families).size === families.length ? []
    : [problem(object, 'podCIDRs', 'duplicate-list-map-key', '`podCIDRs` holds two ranges of one family: a node has one for IPv4 and one for IPv6.')];
};

export const clusterChecks: Checks = {
  ApiSchedulingV1PriorityClass: priorityClass,
  ApiNodeV1RuntimeClass: handler,
  ApiNodeV1Overhead: overhead,
  ApiNodeV1Scheduling: nodeLabels,
  ApiCoordinationV1LeaseSpec: all(between('leaseDurationSeconds', 1), between('leaseTransitions', 0)),
  ApiCoreV1NodeSpec: all(podRanges, syntaxOf('podCIDR', 'ip-address', ipRange), (object) => (isFilled(object.value['podCIDR']) ? [] : syntaxOfItems('podCIDRs', 'ip-address', ipRange)(object, ''))),
  KubeAggregatorPkgApisApiregistrationV1ServiceReference: between('port', 1, 65535),
  KubeAggregatorPkgApisApiregistrationV1APIServiceSpec: all(apiService, (object) => (['group', 'version'] as const).filter((field) => !isFilled(object.value[field]) && isFilled(object.value['service'])).map((field) => missing(object, field, 'it says which API the Service answers')), between('groupPriorityMinimum', 1, 20000), between('versionPriority', 1, 1000)),
};
