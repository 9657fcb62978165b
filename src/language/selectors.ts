import { isObject, matchesLabels, matchesSelector, podSelectorTable, podSpecPath, selectorTable, valueAt, type GroupVersionKind, type JsonObject, type JsonValue, type Path } from '../manifest/index.ts';

/** A selector of an object, and what it selects. */
export interface Selector {
  readonly path: Path;
  readonly value: JsonValue;
  readonly selects: 'pods' | 'services';
  /** Undefined when it is malformed. */
  readonly matches: (labels: JsonObject) => boolean | undefined;
}

/** The selectors of an object. */
export function selectorsOf({ gvk, value }: { readonly gvk: GroupVersionKind; readonly value: JsonObject }): Selector[] {
  const pod = podSpecPath(gvk);
  const key = `${gvk.group}/${gvk.kind}`;
  const rows = [
    ...(Object.hasOwn(selectorTable, key) ? selectorTable[key] ?? [] : []).map((row) => ({ row, prefix: [] as Path })),
    ...(pod === undefined ? [] : podSelectorTable.map((row) => ({ row, prefix: pod }))),
  ];
  return rows.flatMap(({ row, prefix }) => placesOf(value, prefix, row.at.split('.')).map(({ path, value: found }): Selector => ({
    path, value: found, selects: row.selects ?? 'pods',
    matches: (labels) => (row.plain === true ? matchesLabels(found, labels) : matchesSelector(found, labels)),
  })));
}

function placesOf(root: JsonValue, prefix: Path, steps: readonly string[]): { path: Path; value: JsonValue }[] {
  const start = valueAt(root, prefix);
  let places = start === undefined ? [] : [{ path: prefix, value: start }];
  for (const step of steps) {
    const each = step.endsWith('[]');
    const key = each ? step.slice(0, -2) : step;
    places = places.flatMap(({ path, value }) => {
      const below = isObject(value) ? value[key] : undefined;
      if (below === undefined) return [];
      if (!each) return [{ path: [...path, key], value: below }];
      return Array.isArray(below) ? (below as readonly JsonValue[]).map((item, index) => ({ path: [...path, key, index], value: item })) : [];
    });
  }
  return places;
}
