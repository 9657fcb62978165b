import type { JsonValue } from '../../manifest/index.ts';
import { compareQuantities, parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Checks } from './check.ts';
import { all, forbidden, isFilled, isOpen, isSet, items, mapAt, missing, problem, problemAt, shown, syntaxOf, texts } from './check.ts';
import { operatorValues } from './scheduling.ts';
import { qualifiedName } from './syntax.ts';

type Bound = 'min' | 'max' | 'default' | 'defaultRequest';

/** What each pair of bounds must be: the first no more than the second. Kubernetes documentation, Limit Ranges. */
const order: readonly (readonly [Bound, Bound])[] = [
  ['min', 'max'], ['min', 'defaultRequest'], ['min', 'default'], ['defaultRequest', 'max'], ['default', 'max'], ['defaultRequest', 'default'],
];

function limits(object: TypedObject): SchemaProblem[] {
  const { type } = object.value;
  if (isOpen(type)) return [];
  const problems: SchemaProblem[] = [];
  if (type === 'Pod') for (const field of ['default', 'defaultRequest'])
    if (isSet(object.value[field])) problems.push(forbidden(object, field, `\`${field}\` may not be set for \`type: Pod\`: what a pod asks for is the sum of its containers. Use \`type: Container\`.`));
  if (type === 'PersistentVolumeClaim' && !['min', 'max'].some((bound) => isSet(mapAt(object.value[bound])['storage'])))
    problems.push({ code: 'required', path: object.path, part: 'key', message: 'A limit for PersistentVolumeClaims needs `min.storage` or `max.storage`.' });
  for (const bound of ['min', 'max', 'default', 'defaultRequest', 'maxLimitRequestRatio'])
    for (const [name] of amounts(object.value[bound])) {
      if (!name.includes('/') && !limited.has(name) && !name.startsWith('hugepages-') && !isOpen(name)) problems.push(problemAt([...object.path, bound, name], 'enum', `\`${name}\` is no resource that can be limited, such as cpu, memory or storage.`));
    }
  for (const [low, high] of order) {
    if (type === 'Pod' && low !== 'min') continue;
    for (const [name, least] of amounts(object.value[low])) {
      const most = amounts(object.value[high]).find(([other]) => other === name)?.[1];
      if (most === undefined || (compareQuantities(least, most) ?? 0) <= 0) continue;
      const blamed = high === 'max' && low !== 'min' ? low : high === 'max' ? low : high === 'default' && low === 'defaultRequest' ? low : high;
      problems.push(problemAt([...object.path, blamed, name], 'quantity', `\`${low}\` of ${name}, ${String(least)}, is more than \`${high}\`, ${String(most)}.`));
    }
  }
  return [...problems, ...ratios(object)];
}

function ratios(object: TypedObject): SchemaProblem[] {
  const [min, max] = [new Map(amounts(object.value['min'])), new Map(amounts(object.value['max']))];
  return amounts(object.value['maxLimitRequestRatio']).flatMap(([name, ratio]) => {
    const value = parseQuantity(ratio);
    const path = [...object.path, 'maxLimitRequestRatio', name];
    if (value === undefined) return [];
    if (value < 1) return [problemAt(path, 'quantity', `The ratio of limit to request of ${name}, ${String(ratio)}, is less than 1: a limit is no less than its request.`)];
    const [least, most] = [parseQuantity(min.get(name) ?? ''), parseQuantity(max.get(name) ?? '')];
    return least !== undefined && most !== undefined && least > 0 && value > most / least ? [problemAt(path, 'quantity', `The ratio of limit to request of ${name}, ${String(ratio)}, is more than \`max\` divided by \`min\`, ${String(most / least)}.`)] : [];
  });
}

function amounts(value: JsonValue | undefined): (readonly [string, string | number])[] {
  return Object.entries(mapAt(value)).filter((entry): entry is [string, string | number] => (typeof entry[1] === 'string' || typeof entry[1] === 'number') && !isOpen(entry[1]));
}

/** Kubernetes documentation, Limit Ranges: what has no domain is one of three. */
function limitType(object: TypedObject): SchemaProblem[] {
  const { type } = object.value;
  return typeof type !== 'string' || type === '' || isOpen(type) || type.includes('/') || ['Pod', 'Container', 'PersistentVolumeClaim'].includes(type) ? []
    : [problem(object, 'type', 'enum', `\`type\` must be Pod, Container or PersistentVolumeClaim, not \`${type}\`.`)];
}

function limitTypes(object: TypedObject): SchemaProblem[] {
  const seen = new Set<JsonValue | undefined>();
  return items(object.value['limits']).flatMap(({ item, index }) => {
    if (!seen.has(item['type'])) { seen.add(item['type']); return []; }
    return [problemAt([...object.path, 'limits', index, 'type'], 'duplicate-list-map-key', `\`type: ${shown(item['type'])}\` stands in \`limits\` twice: put both into one.`)];
  });
}

/** A resource that neither is one of Kubernetes' own nor has a domain. */
const limited = new Set(['cpu', 'memory', 'ephemeral-storage', 'storage']);

/** Names without a domain that a quota can count. Kubernetes documentation, Resource Quotas. */
const countable = new Set(['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'persistentvolumeclaims', 'configmaps',
  'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'services.nodeports', 'services.loadbalancers']);
const whole = new Set(['pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'persistentvolumeclaims', 'configmaps', 'services.nodeports', 'services.loadbalancers']);
const computed = new Set(['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory', 'pods']);

function quota(object: TypedObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const [name, amount] of amounts(object.value['hard'])) {
    if (isOpen(name)) continue;
    const path = [...object.path, 'hard', name];
    const value = parseQuantity(amount);
    const wrong = qualifiedName(name);
    if (wrong !== undefined) problems.push(problemAt(path, 'quantity', `The resource \`${name}\` ${wrong}.`));
    else if (!name.includes('/') && !countable.has(name) && !/^(requests\.)?hugepages-/.test(name)) problems.push(problemAt(path, 'enum', `\`${name}\` is nothing that a quota knows: use for example requests.cpu, limits.memory, pods, requests.nvidia.com/gpu, or count/deployments.apps.`));
    else if (value !== undefined && value < 0) problems.push(problemAt(path, 'quantity', `\`${name}: ${String(amount)}\` is below zero.`));
    else if (value !== undefined && (whole.has(name) || name.startsWith('count/')) && !Number.isInteger(value)) problems.push(problemAt(path, 'quantity', `\`${name}: ${String(amount)}\` must be a whole number: objects are counted.`));
  }
  return [...problems, ...scopes(object)];
}

/** Kubernetes documentation, Resource Quotas, Quota scopes: which exclude one another, and what each can count. */
function scopes(object: TypedObject): SchemaProblem[] {
  const names = texts(object.value['scopes']).map(({ text }) => text);
  for (const [one, other] of [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']] as const)
    if (names.includes(one) && names.includes(other)) return [problem(object, 'scopes', 'exclusive', `\`${one}\` and \`${other}\` exclude each other: no pod would be counted.`)];
  const hard = Object.keys(mapAt(object.value['hard']));
  const besteffort = names.includes('BestEffort') ? hard.find((name) => computed.has(name) && name !== 'pods') : undefined;
  return besteffort === undefined ? [] : [problem(object, 'scopes', 'exclusive', `The scope \`BestEffort\` counts pods only, not \`${besteffort}\`: such pods ask for nothing.`)];
}

const existsOnly = new Set(['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity']);

function scopeRequirement(object: TypedObject): SchemaProblem[] {
  const { scopeName, operator } = object.value;
  return typeof scopeName === 'string' && existsOnly.has(scopeName) && typeof operator === 'string' && operator !== 'Exists' && !isOpen(operator)
    ? [problem(object, 'operator', 'enum', `\`operator\` of the scope ${scopeName} must be Exists, not \`${operator}\`.`)] : operatorValues(object);
}

export const quotaChecks: Checks = {
  ApiCoreV1LimitRangeSpec: limitTypes,
  ApiCoreV1LimitRangeItem: all((object) => (isFilled(object.value['type']) || object.value['type'] === undefined ? [] : [missing(object, 'type', 'it is Container, Pod or PersistentVolumeClaim')]), syntaxOf('type', 'label-key', qualifiedName), limitType, limits),
  ApiCoreV1ResourceQuotaSpec: quota,
  ApiCoreV1ScopedResourceSelectorRequirement: scopeRequirement,
};
