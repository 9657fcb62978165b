import type { JsonValue } from '../../manifest/index.ts';
import { compareQuantities, parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Checks } from './check.ts';
import { isOpen, isSet, items, mapAt, problemAt, shown } from './check.ts';
import { qualifiedName } from './syntax.ts';

const standard = new Set(['cpu', 'memory', 'ephemeral-storage']);

type Amounts = Readonly<Record<string, string | number>>;

/** A resource of a device plugin, such as `nvidia.com/gpu`. Kubernetes documentation, Extended resources. */
function isExtended(name: string): boolean {
  return name.includes('/') && !/(^|\.)kubernetes\.io\//.test(name) && !name.startsWith('requests.');
}

/** Kubernetes documentation, Resource Management for Pods and Containers; Manage HugePages; Device Plugins. */
function containerResources(object: TypedObject): SchemaProblem[] {
  const requests = amounts(object.value['requests']);
  const limits = amounts(object.value['limits']);
  const problems: SchemaProblem[] = [];
  for (const [field, entries] of [['requests', requests], ['limits', limits]] as const)
    for (const [name, amount] of Object.entries(entries)) {
      const wrong = amountProblem(name, amount);
      if (wrong !== undefined) problems.push(problemAt([...object.path, field, name], 'quantity', wrong));
    }
  for (const [name, request] of Object.entries(requests)) {
    const path = [...object.path, 'requests', name];
    const limit = limits[name];
    const order = limit === undefined ? undefined : compareQuantities(request, limit);
    const whole = isExtended(name) || name.startsWith('hugepages-');
    if (limit === undefined && whole && !isOpen(object.value['limits']))
      problems.push({ code: 'required', path: [...object.path, 'requests', name], part: 'key', missing: [...object.path, 'limits', name], message: `\`limits\` needs \`${name}\` too: it cannot be shared, so the request and the limit are the same.` });
    else if (whole && order !== undefined && order !== 0)
      problems.push(problemAt(path, 'quantity', `The request of ${name}, ${String(request)}, must be its limit, ${String(limit)}: it cannot be shared.`));
    else if (order !== undefined && order > 0)
      problems.push(problemAt(path, 'quantity', `The request of ${name}, ${String(request)}, is above its limit, ${String(limit)}: the API server refuses it, because what is guaranteed must fit into what is allowed.`));
  }
  const all = [...Object.keys(mapAt(object.value['limits'])), ...Object.keys(mapAt(object.value['requests']))];
  if (object.outer?.type !== 'ApiCoreV1PodSpec' && all.some((name) => name.startsWith('hugepages-')) && !all.includes('cpu') && !all.includes('memory'))
    problems.push({ code: 'required', path: object.path, part: 'key', message: '`hugepages` need `cpu` or `memory` beside them: a container cannot ask for huge pages alone.' });
  return problems;
}

function amountProblem(name: string, amount: string | number): string | undefined {
  if (isOpen(name)) return undefined;
  const value = parseQuantity(amount);
  const wrong = qualifiedName(name);
  if (wrong !== undefined) return `The resource \`${name}\` ${wrong}.`;
  if (!standard.has(name) && !name.startsWith('hugepages-') && !name.includes('/'))
    return `\`${name}\` is no resource of a container: use cpu, memory, ephemeral-storage, hugepages, or the full name of another such as \`example.com/${name}\`.`;
  if (value === undefined) return undefined;
  if (value < 0) return `\`${name}: ${String(amount)}\` is below zero; an amount of a resource may not be.`;
  if (isExtended(name) && !Number.isInteger(value)) return `\`${name}: ${String(amount)}\` must be a whole number: half of it cannot be given.`;
  const page = /^hugepages-(.+)$/.exec(name)?.[1];
  const size = page === undefined ? undefined : parseQuantity(page);
  return size !== undefined && size > 0 && value % size !== 0 ? `\`${name}: ${String(amount)}\` must be a multiple of the page size, ${page ?? ''}.` : undefined;
}

/** Kubernetes documentation, Dynamic Resource Allocation: a container asks for claims that its pod has. */
function claims(object: TypedObject): SchemaProblem[] {
  const pod = object.outer?.outer;
  if (pod?.type !== 'ApiCoreV1PodSpec') return [];
  const known = items(pod.value['resourceClaims']).map(({ item }) => item['name']);
  if (known.some(isOpen)) return [];
  return items(object.value['claims']).filter(({ item }) => typeof item['name'] === 'string' && !isOpen(item['name']) && !known.includes(item['name']))
    .map(({ item, index }) => problemAt([...object.path, 'claims', index, 'name'], 'reference', `No claim of the pod is called \`${shown(item['name'])}\`: add it to \`spec.resourceClaims\`.`));
}

function amounts(value: JsonValue | undefined): Amounts {
  return Object.fromEntries(Object.entries(mapAt(value)).filter((entry): entry is [string, string | number] => isSet(entry[1]) && (typeof entry[1] === 'string' || typeof entry[1] === 'number')));
}

export const resourceChecks: Checks = {
  ApiCoreV1ResourceRequirements: (object) => [...containerResources(object), ...claims(object)],
};
