import { isObject, matchesLabels, matchesSelector, podSpecPath, valueAt, type GroupVersionKind, type JsonObject, type JsonValue, type Path } from '../manifest/index.ts';

/** A selector of an object, and what it selects. */
export interface Selector {
  readonly path: Path;
  readonly value: JsonValue;
  readonly selects: 'pods' | 'services';
  /** Undefined when it is malformed. */
  readonly matches: (labels: JsonObject) => boolean | undefined;
}

interface Row {
  readonly at: string;
  /** A map of labels rather than `matchLabels` and `matchExpressions`. */
  readonly plain?: true;
  readonly selects?: 'services';
}

/** Where each kind selects pods by their labels (API references of the kinds). */
const table: Readonly<Record<string, readonly Row[]>> = {
  '/Service': [{ at: 'spec.selector', plain: true }],
  '/ReplicationController': [{ at: 'spec.selector', plain: true }],
  'apps/Deployment': [{ at: 'spec.selector' }],
  'apps/StatefulSet': [{ at: 'spec.selector' }],
  'apps/DaemonSet': [{ at: 'spec.selector' }],
  'apps/ReplicaSet': [{ at: 'spec.selector' }],
  'argoproj.io/Rollout': [{ at: 'spec.selector' }],
  'policy/PodDisruptionBudget': [{ at: 'spec.selector' }],
  'networking.k8s.io/NetworkPolicy': [{ at: 'spec.podSelector' }, { at: 'spec.ingress[].from[].podSelector' }, { at: 'spec.egress[].to[].podSelector' }],
  'monitoring.coreos.com/PodMonitor': [{ at: 'spec.selector' }],
  'monitoring.coreos.com/ServiceMonitor': [{ at: 'spec.selector', selects: 'services' }],
};

const ofPods: readonly Row[] = [
  { at: 'topologySpreadConstraints[].labelSelector' },
  ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
    { at: `affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector` },
    { at: `affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector` },
  ]),
];

/** The selectors of an object. */
export function selectorsOf({ gvk, value }: { readonly gvk: GroupVersionKind; readonly value: JsonObject }): Selector[] {
  const pod = podSpecPath(gvk);
  const rows = [
    ...(table[`${gvk.group}/${gvk.kind}`] ?? []).map((row) => ({ row, prefix: [] as Path })),
    ...(pod === undefined ? [] : ofPods.map((row) => ({ row, prefix: pod }))),
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
