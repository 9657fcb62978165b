import { isOpen, items } from './checks/check.ts';
import { listsOf } from './listKeys.ts';
import type { TypedObject } from './objects.ts';
import type { SchemaProblem } from './problem.ts';

/**
 * Variables that are set twice are told by a rule of their own, with which of them counts; the ports of Services by the
 * checks, and those of containers are only there to be read.
 */
const toldElsewhere = new Set(['env', 'ports']);

/**
 * Items of a list that have the same keys. Where the API server refuses them whatever the way they are applied, the
 * checks say so; all others it takes in an update and refuses in a server-side apply.
 * Kubernetes documentation, Server-Side Apply, Merge strategy. `objects` are those outside of `status`.
 */
export function repeatedKeys(objects: readonly TypedObject[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const object of objects)
    for (const [list, keys] of keyedListsOf(object.type)) {
      const value = object.value[list];
      if (Array.isArray(value) && value.length > 1) problems.push(...repeatedIn(object, list, keys));
    }
  return problems;
}

const keyedLists = new Map<string, readonly (readonly [list: string, keys: readonly string[]])[]>();

function keyedListsOf(type: string): readonly (readonly [list: string, keys: readonly string[]])[] {
  let lists = keyedLists.get(type);
  if (lists === undefined) {
    lists = [...listsOf(type)].flatMap(([list, keys]) => (typeof keys === 'string' || toldElsewhere.has(list) ? [] : [[list, keys] as const]));
    keyedLists.set(type, lists);
  }
  return lists;
}

function repeatedIn(object: TypedObject, list: string, keys: readonly string[]): SchemaProblem[] {
  const seen = new Map<string, number>();
  return items(object.value[list]).flatMap(({ index, item }): SchemaProblem[] => {
    const values = keys.map((key) => item[key]);
    if (values.some((value) => value === undefined || value === null || value === '' || typeof value === 'object' || isOpen(value))) return [];
    const id = JSON.stringify(values);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const shown = keys.map((key, at) => `\`${key}: ${String(values[at] as string | number | boolean)}\``).join(' and ');
    return [{ code: 'duplicate-list-map-key', severity: 'warning', path: [...object.path, list, index, keys.find((key) => key in item) ?? keys[0] ?? ''], part: 'value',
      message: `\`${list}[${String(first)}]\` has ${shown} already. An update may pass, but server-side apply, with which Flux works and Argo CD can, refuses items that it cannot tell apart. Remove one of them.` }];
  });
}
