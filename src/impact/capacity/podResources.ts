import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject, parseQuantity } from '../../manifest/index.ts';
import { read, readList, readText } from '../json.ts';

/** Amounts by resource: `cpu` in cores, `memory` in bytes, others in pieces. */
export type Amounts = Readonly<Record<string, number>>;

/** What a pod reserves, and what it may use at the most. */
export interface PodResources {
  readonly requests: Amounts;
  /** Only of containers that have a limit: the others have none. */
  readonly limits: Amounts;
}

/** What a LimitRange gives to containers that say nothing. */
export interface ContainerDefaults {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

/** The quantities of a map such as `requests`; what is no quantity is left out. */
export function amountsOf(map: JsonValue | undefined): Amounts {
  if (!isObject(map)) return {};
  return Object.fromEntries(Object.entries(map).flatMap(([resource, written]) => {
    const amount = typeof written === 'string' || typeof written === 'number' ? parseQuantity(written) : undefined;
    return amount === undefined ? [] : [[resource, amount]];
  }));
}

/** Adds two sets of amounts; the second as often as told. */
export function plus(a: Amounts, b: Amounts, times = 1): Amounts {
  const sum: Record<string, number> = { ...a };
  for (const [resource, amount] of Object.entries(b)) sum[resource] = rounded((sum[resource] ?? 0) + amount * times);
  return sum;
}

function larger(a: Amounts, b: Amounts): Amounts {
  const most: Record<string, number> = { ...a };
  for (const [resource, amount] of Object.entries(b)) most[resource] = Math.max(most[resource] ?? 0, amount);
  return most;
}

/** Without the traces of binary fractions: 0.1 + 0.2 is 0.3. */
export const rounded = (amount: number): number => Math.round(amount * 1e6) / 1e6;

/** What a container asks for, with what the server and a LimitRange fill in: limits stand in for requests. */
export function containerResources(container: JsonValue, defaults: ContainerDefaults | undefined): PodResources {
  const written = { requests: amountsOf(read(container, ['resources', 'requests'])), limits: amountsOf(read(container, ['resources', 'limits'])) };
  return {
    requests: { ...defaults?.requests, ...written.limits, ...written.requests },
    limits: { ...defaults?.limits, ...written.limits },
  };
}

/**
 * What a pod counts for when it is scheduled and held against a quota: the larger of all its containers with the sidecars, and of each
 * init container with the sidecars that are started before it; what is written for the pod as a whole comes first, and the overhead of
 * its runtime class is added.
 * Source: Kubernetes documentation, Sidecar Containers, Resource sharing within containers; Pod Overhead; Resource Management for Pods
 * and Containers, Pod-level resource specification.
 */
export function podResources(spec: JsonObject, defaults: ContainerDefaults | undefined): PodResources {
  const overhead = amountsOf(spec.overhead);
  const whole = { requests: amountsOf(read(spec, ['resources', 'requests'])), limits: amountsOf(read(spec, ['resources', 'limits'])) };
  const of = (kind: 'requests' | 'limits'): Amounts => {
    let sidecars: Amounts = {};
    let starting: Amounts = {};
    for (const container of readList(spec, ['initContainers'])) {
      const own = containerResources(container, defaults)[kind];
      if (readText(container, ['restartPolicy']) === 'Always') {
        sidecars = plus(sidecars, own);
        starting = larger(starting, sidecars);
      } else starting = larger(starting, plus(sidecars, own));
    }
    const running = readList(spec, ['containers']).reduce<Amounts>((sum, container) => plus(sum, containerResources(container, defaults)[kind]), sidecars);
    const needed: Amounts = { ...larger(running, starting), ...(kind === 'requests' ? { ...whole.limits, ...whole.requests } : whole.limits) };
    // A pod without a limit has none with its overhead either.
    const added = kind === 'requests' ? overhead : Object.fromEntries(Object.entries(overhead).filter(([resource]) => resource in needed));
    return plus(needed, added);
  };
  return { requests: of('requests'), limits: of('limits') };
}
