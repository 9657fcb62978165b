import type { GroupVersionKind, JsonValue, Path } from '../manifest/index.ts';
import { compareQuantities } from '../manifest/index.ts';
import { fieldAt, isBuiltInGroup, type ComparedSchema } from '../schema/index.ts';

/**
 * Maps from a resource's name to a quantity, in the custom resources that embed types of Kubernetes.
 * Source: k8s.io/api/core/v1, fields of type ResourceList.
 */
const resourceLists = new Set([
  'requests', 'limits', 'hard', 'capacity', 'max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio', 'podFixed', 'allocatable',
]);

/** Single quantities: emptyDir's size, metrics of a HorizontalPodAutoscaler, resourceFieldRef's divisor, a CSIStorageCapacity's. */
const singleQuantities = new Set(['sizeLimit', 'averageValue', 'divisor', 'capacity', 'maximumVolumeSize']);

/** Whether a field holds a quantity: as the schema says, and where none is known, by the name of the field or of the map that it is in. */
export function isQuantity(gvk: GroupVersionKind, path: Path, schema: ComparedSchema | undefined): boolean {
  const known = schema?.isQuantity(path);
  if (known !== undefined) return known;
  const type = fieldAt(gvk, path)?.type.kind;
  if (type === 'quantity') return true;
  if (isBuiltInGroup(gvk.group) && type !== undefined) return false;
  const last = path.at(-1);
  const map = path.at(-2);
  if (typeof last !== 'string' || path[0] === 'metadata') return false;
  if (singleQuantities.has(last) || (last === 'value' && map === 'target')) return true;
  return typeof map === 'string' && resourceLists.has(map);
}

/** Whether two values are the same amount: `1000m` and 1, `1Gi` and `1024Mi`. */
export function sameQuantity(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const isAmount = (value: JsonValue | undefined): value is string | number => typeof value === 'string' || typeof value === 'number';
  return isAmount(a) && isAmount(b) && compareQuantities(a, b) === 0;
}
