import { isObject, sameJson, toValue } from '../../manifest/index.ts';
import type { JsonObject, JsonValue, Path, SequenceNode, YamlNode } from '../../manifest/index.ts';

/** What a source says about a path of a rendered object. 'null' is an explicit null; 'unclear' may be either. */
export type Located =
  | { readonly type: 'found'; readonly node: YamlNode }
  | { readonly type: 'absent' | 'null' | 'unclear' };

/**
 * Finds in a source the value at a path of a rendered object. Items of lists may stand at another index in the source, so they are
 * recognised by what names them, or by being equal; when neither decides, the answer is 'unclear'.
 */
export function locate(root: YamlNode, rendered: JsonValue, path: Path): Located {
  let node = root;
  let value: JsonValue | undefined = rendered;
  for (const segment of path) {
    if (node.kind === 'scalar') return { type: node.value === null ? 'null' : 'absent' };
    let next: YamlNode | undefined;
    if (node.kind === 'map') {
      next = node.entries.findLast((entry) => entry.key.text === String(segment))?.value;
      if (next === undefined) return { type: node.entries.some((entry) => entry.key.text === '$patch') ? 'unclear' : 'absent' };
      value = isObject(value) ? value[segment] : undefined;
    } else {
      if (!Array.isArray(value) || typeof segment !== 'number') return { type: 'unclear' };
      const list: readonly JsonValue[] = value;
      const index = alignItem(list, segment, node);
      if (typeof index === 'string') return { type: index };
      next = node.items[index];
      value = list[segment];
    }
    if (next === undefined) return { type: 'absent' };
    node = next;
  }
  return node.kind === 'scalar' && node.value === null ? { type: 'null' } : { type: 'found', node };
}

/**
 * What names an item of a list of mappings, most telling first: the merge keys of the Kubernetes API (k8s.io/api, `patchMergeKey`)
 * and the fields that tell items apart elsewhere.
 */
const namingKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'key', 'topologyKey', 'ip', 'host', 'uid', 'type'];

/** The index in the source of the item that stands at `index` in the rendered list. */
function alignItem(rendered: readonly JsonValue[], index: number, source: SequenceNode): number | 'absent' | 'unclear' {
  const items = source.items.map(toValue);
  if (sameJson(items, rendered)) return index;
  const wanted = rendered[index];
  if (wanted === undefined) return 'unclear';
  if (isObject(wanted)) {
    const objects = items.filter(isObject);
    const plain = objects.filter((item) => item['$patch'] === undefined);
    const key = objects.length === items.length ? namingKeys.find((name) => tellsApart(name, rendered.filter(isObject)) && tellsApart(name, plain)) : undefined;
    if (key !== undefined) {
      const found = items.findIndex((item) => isObject(item) && item['$patch'] === undefined && item[key] === wanted[key]);
      if (found >= 0) return found;
      return plain.length < objects.length ? 'unclear' : 'absent';
    }
  }
  const equal = items.flatMap((item, at) => (sameJson(item, wanted) ? [at] : []));
  const only = equal[0];
  if (only !== undefined && equal.length === 1 && rendered.filter((item) => sameJson(item, wanted)).length === 1) return only;
  return equal.length === 0 && !isObject(wanted) && !Array.isArray(wanted) ? 'absent' : 'unclear';
}

function tellsApart(key: string, items: readonly JsonObject[]): boolean {
  const names = items.map((item) => item[key]);
  return names.every((name) => typeof name === 'string' || typeof name === 'number') && new Set(names).size === names.length;
}

/** Whether two lists hold the same items at the same indexes, by name or by value. */
export function sameOrder(rendered: readonly JsonValue[], source: SequenceNode): boolean {
  return rendered.length === source.items.length && rendered.every((item, index) => {
    const other = source.items[index];
    if (other === undefined) return false;
    const value = toValue(other);
    if (sameJson(item, value)) return true;
    return isObject(item) && isObject(value) && item['name'] !== undefined && item['name'] === value['name'];
  });
}
