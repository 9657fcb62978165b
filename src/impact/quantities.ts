import type { JsonValue, Path } from '../manifest/index.ts';
import { compareQuantities } from '../manifest/index.ts';

/**
 * Maps from a resource's name to a quantity, in built-in types and in the custom resources that embed them.
 * Source: k8s.io/api/core/v1, fields of type ResourceList.
 */
const resourceLists = new Set([
  'requests', 'limits', 'hard', 'capacity', 'max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio', 'podFixed', 'allocatable',
]);

/** Single quantities: emptyDir's size, metrics of a HorizontalPodAutoscaler, resourceFieldRef's divisor. */
const singleQuantities = new Set(['sizeLimit', 'averageValue', 'divisor']);

/** Whether a field of this path holds a quantity, by the name of the field or of the map that it is in. */
export function isQuantityPath(path: Path): boolean {
  const last = path.at(-1);
  const map = path.at(-2);
  if (typeof last !== 'string') return false;
  if (singleQuantities.has(last) || (last === 'value' && map === 'target')) return true;
  return typeof map === 'string' && resourceLists.has(map);
}

/** Whether two values are the same amount: `1000m` and 1, `1Gi` and `1024Mi`. */
export function sameQuantity(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const isAmount = (value: JsonValue | undefined): value is string | number => typeof value === 'string' || typeof value === 'number';
  return isAmount(a) && isAmount(b) && compareQuantities(a, b) === 0;
}
