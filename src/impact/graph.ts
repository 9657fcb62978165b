import { isObject, matchesLabels, matchesSelector, objectReferences, type JsonObject } from '../manifest/index.ts';
import type { ChangeSet, ObjectSet, SideObject } from './changeSet.ts';
import { read } from './json.ts';
import { kindKey } from './pair.ts';
import type { GraphEdge, GraphNode, ImpactGraph } from './report.ts';
import { podLabels } from './traffic.ts';

/** Objects that are shown: more would be a tangle. */
const mostNodes = 150;

/** What an object does with another that it names, where there is a better word than that it uses it. */
const words: Readonly<Record<string, string>> = {
  'autoscaling/HorizontalPodAutoscaler': 'scales', 'keda.sh/ScaledObject': 'scales', 'autoscaling.k8s.io/VerticalPodAutoscaler': 'sizes',
  'networking.k8s.io/Ingress': 'sends traffic to', 'gateway.networking.k8s.io/HTTPRoute': 'sends traffic to', 'gateway.networking.k8s.io/GRPCRoute': 'sends traffic to', 'traefik.io/IngressRoute': 'sends traffic to',
  'rbac.authorization.k8s.io/RoleBinding': 'grants', 'rbac.authorization.k8s.io/ClusterRoleBinding': 'grants',
};
const wordsOfTargets: Readonly<Record<string, string>> = { '/ServiceAccount': 'runs as', '/PersistentVolumeClaim': 'keeps data in', '/Namespace': 'is in' };

/** Kinds that pick pods by labels, with where their selector is. A Service's is a plain map (Kubernetes API reference). */
const selecting: Readonly<Record<string, { readonly path: readonly string[]; readonly how: string } | undefined>> = {
  '/Service': { path: ['spec', 'selector'], how: 'sends traffic to' },
  'policy/PodDisruptionBudget': { path: ['spec', 'selector'], how: 'protects' },
  'networking.k8s.io/NetworkPolicy': { path: ['spec', 'podSelector'], how: 'guards' },
};

interface Link { readonly from: SideObject; readonly to: SideObject; readonly how: string }

/** Objects that make pods, found by their namespace and one of their labels. */
function podIndex(set: ObjectSet): (selector: SideObject) => readonly SideObject[] {
  const byLabel = new Map<string, { readonly object: SideObject; readonly labels: JsonObject }[]>();
  const add = (key: string, one: { readonly object: SideObject; readonly labels: JsonObject }): void => {
    const list = byLabel.get(key);
    if (list) list.push(one);
    else byLabel.set(key, [one]);
  };
  for (const object of set.objects) {
    const labels = podLabels(object);
    if (!labels) continue;
    add(object.namespace ?? '', { object, labels });
    for (const [label, value] of Object.entries(labels)) add([object.namespace ?? '', label, value].join('\n'), { object, labels });
  }
  return (object) => {
    const selector = selecting[object.kind];
    if (!selector) return [];
    const value = read(object.object.value, selector.path);
    const wanted = object.kind === '/Service' ? value : isObject(value) ? value['matchLabels'] : undefined;
    const [first] = isObject(wanted) ? Object.entries(wanted) : [];
    const [label, text] = first ?? [];
    const key = label !== undefined && typeof text === 'string' ? [object.namespace ?? '', label, text].join('\n') : object.namespace ?? '';
    const matches = object.kind === '/Service' ? matchesLabels : matchesSelector;
    return (byLabel.get(key) ?? []).filter(({ labels }) => matches(value, labels) === true).map(({ object: found }) => found);
  };
}

/** How the objects of a side depend on each other, where one of the two is wanted. */
function links(set: ObjectSet, wanted: ReadonlySet<SideObject>): readonly Link[] {
  const podsOf = podIndex(set);
  return set.objects.flatMap((from): Link[] => {
    const references = objectReferences({ gvk: from.gvk, namespace: from.namespace, value: from.object.value });
    const named = references.flatMap(({ group, kind, namespace, name }): Link[] => {
      const to = name === '' ? undefined : set.find(kindKey({ group, kind, version: '' }), namespace, name);
      if (to === undefined || to === from || !(wanted.has(from) || wanted.has(to))) return [];
      // Everything is in its Namespace: said of each object it would hide all the rest.
      if (to.kind === '/Namespace' && !wanted.has(to)) return [];
      return [{ from, to, how: words[from.kind] ?? wordsOfTargets[to.kind] ?? 'uses' }];
    });
    const selected = podsOf(from).filter((to) => wanted.has(from) || wanted.has(to)).map((to): Link => ({ from, to, how: selecting[from.kind]?.how ?? 'selects' }));
    return [...named, ...selected];
  });
}

/**
 * The objects that a change touches and those that depend on them, or that they depend on. `order` holds the ids of the
 * changes as the report lists them, so that the worst have a place when there are too many.
 */
export function graphOf(changes: ChangeSet, order: readonly string[]): ImpactGraph {
  const changeAt = new Map(order.map((id, index) => [id, index]));
  // A change is known by two names where a generator gave the object a new one.
  const ids = new Map<SideObject, string>();
  const touched = { base: new Set<SideObject>(), head: new Set<SideObject>() };
  const sides = (side: 'base' | 'head', id: string, object: SideObject): void => {
    const known = changes[side].find(object.kind, object.namespace, object.name) ?? object;
    ids.set(known, id);
    touched[side].add(known);
  };
  for (const { id, base, head } of changes.changed) {
    sides('base', id, base);
    sides('head', id, head);
  }
  for (const { id, head } of changes.created) sides('head', id, head);
  for (const { id, base } of changes.deleted) sides('base', id, base);

  const idOf = (object: SideObject): string => ids.get(object) ?? [object.kind, object.namespace ?? '', object.name].join('\n');
  const objects = new Map<string, SideObject>();
  const found = new Map<string, { readonly from: string; readonly to: string; readonly how: string; readonly sides: Set<'base' | 'head'> }>();
  for (const side of ['base', 'head'] as const) {
    for (const object of touched[side]) objects.set(idOf(object), object);
    for (const { from, to, how } of links(changes[side], touched[side])) {
      for (const end of [from, to]) if (!objects.has(idOf(end)) || touched.head.has(end)) objects.set(idOf(end), end);
      const key = `${idOf(from)}\n\n${idOf(to)}\n\n${how}`;
      const known = found.get(key);
      if (known) known.sides.add(side);
      else found.set(key, { from: idOf(from), to: idOf(to), how, sides: new Set([side]) });
    }
  }
  const edges = [...found.values()];
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...neighbours.get(from) ?? [], to]);
    neighbours.set(to, [...neighbours.get(to) ?? [], from]);
  }
  const shown = new Map<string, number>();
  const take = (id: string): void => {
    if (shown.size < mostNodes && !shown.has(id)) shown.set(id, shown.size);
  };
  for (const id of order) {
    take(id);
    for (const other of neighbours.get(id) ?? []) take(other);
  }
  const nodes = [...shown.keys()].flatMap((id): GraphNode[] => {
    const object = objects.get(id);
    const change = changeAt.get(id);
    return object ? [{ kind: object.gvk.kind, name: object.name, namespace: object.namespace, ...(change !== undefined && { change }) }] : [];
  });
  return {
    nodes,
    edges: edges.flatMap(({ from, to, how, sides }): GraphEdge[] => {
      const [start, end] = [shown.get(from), shown.get(to)];
      const [only] = sides;
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, how, ...(sides.size === 1 && only && { only }) }];
    }),
    left: objects.size - nodes.length,
  };
}
