import type { Environment } from '@marcbachmann/cel-js';

type Ordered = bigint | number | string | boolean | Date;

/** Kubernetes' list library, and the library of sets. Kubernetes documentation, CEL in Kubernetes, Kubernetes list library. */
export function registerLists(environment: Environment): void {
  environment
    .registerFunction('list.isSorted(): bool', (list: Iterable<Ordered>) => [...list].every((item, index, items) => index === 0 || compare(items[index - 1] ?? item, item) <= 0))
    .registerFunction('list.sum(): dyn', (list: Iterable<Ordered>) => sum([...list]))
    .registerFunction('list.min(): dyn', (list: Iterable<Ordered>) => extreme([...list], -1))
    .registerFunction('list.max(): dyn', (list: Iterable<Ordered>) => extreme([...list], 1))
    .registerFunction('list.indexOf(dyn): int', (list: Iterable<unknown>, item: unknown) => BigInt([...list].findIndex((other) => same(other, item))))
    .registerFunction('list.lastIndexOf(dyn): int', (list: Iterable<unknown>, item: unknown) => BigInt([...list].findLastIndex((other) => same(other, item))));
  const contains = (whole: Iterable<unknown>, part: Iterable<unknown>): boolean => {
    const items = [...whole];
    return [...part].every((item) => items.some((other) => same(item, other)));
  };
  class Sets {}
  environment.registerType('kubernetes.Sets', Sets).registerConstant('sets', 'kubernetes.Sets', new Sets())
    .registerFunction('kubernetes.Sets.contains(list, list): bool', (_: Sets, whole: Iterable<unknown>, part: Iterable<unknown>) => contains(whole, part))
    .registerFunction('kubernetes.Sets.equivalent(list, list): bool', (_: Sets, a: Iterable<unknown>, b: Iterable<unknown>) => contains(a, b) && contains(b, a))
    .registerFunction('kubernetes.Sets.intersects(list, list): bool', (_: Sets, a: Iterable<unknown>, b: Iterable<unknown>) => [...a].some((item) => contains(b, [item])));
}

function compare(a: Ordered, b: Ordered): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function extreme(items: readonly Ordered[], sign: number): Ordered {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('min and max need a list that is not empty');
  return rest.reduce((best, item) => (compare(item, best) * sign > 0 ? item : best), first);
}

function sum(items: readonly Ordered[]): bigint | number {
  if (items.every((item) => typeof item === 'bigint')) return items.reduce((total, item) => total + item, 0n);
  if (items.every((item) => typeof item === 'number')) return items.reduce((total, item) => total + item, 0);
  throw new Error('sum needs a list of numbers');
}

/** Equality of values; a whole number equals the same number with a fraction of zero. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if ((typeof a === 'bigint' && typeof b === 'number') || (typeof a === 'number' && typeof b === 'bigint')) return a == b;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) || Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
