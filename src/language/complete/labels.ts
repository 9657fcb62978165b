import { podSpecPath, type Path } from '../../manifest/index.ts';
import type { SetPod } from '../../lint/index.ts';
import { mark } from '../cursor.ts';
import type { Place } from '../surroundings.ts';
import { usageOf } from '../usage.ts';
import { mapAt } from './names.ts';
import type { ProposedValue } from './values.ts';

/** Labels that Kubernetes recommends for every object (Kubernetes documentation, Recommended Labels). */
const recommended = ['name', 'instance', 'version', 'component', 'part-of', 'managed-by'].map((name) => `app.kubernetes.io/${name}`);
/** Labels that nodes have (Kubernetes documentation, Well-Known Labels). */
const ofNodes: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/os': ['linux', 'windows'], 'kubernetes.io/arch': ['amd64', 'arm64'], 'kubernetes.io/hostname': [],
  'topology.kubernetes.io/zone': [], 'topology.kubernetes.io/region': [], 'node.kubernetes.io/instance-type': [],
};

/** Labels that say how strict a namespace is with pods (Kubernetes documentation, Pod Security Admission). */
const ofNamespaces = ['enforce', 'warn', 'audit'].map((mode) => `pod-security.kubernetes.io/${mode}`);

/** What a map of labels is for: it selects pods, nodes, or names what the object itself has. */
type Purpose = 'selects pods' | 'selects nodes' | 'own labels';

function purposeOf(cursor: Place['cursor'], map: Path): Purpose | undefined {
  const last = map.at(-1);
  const { gvk } = cursor.object;
  if (cursor.role === 'kustomization') return last === 'pairs' ? 'own labels' : undefined;
  if (last === 'matchLabels') return 'selects pods';
  if (last === 'selector' && map.length === 2 && gvk.group === '' && (gvk.kind === 'Service' || gvk.kind === 'ReplicationController')) return 'selects pods';
  if (last === 'nodeSelector') return 'selects nodes';
  return last === 'labels' && map.at(-2) === 'metadata' ? 'own labels' : undefined;
}

/** Keys of labels, where the cursor stands in a map of them. */
export function labelKeys(place: Place): ProposedValue[] {
  const { cursor } = place;
  const purpose = cursor.place === 'key' ? purposeOf(cursor, cursor.path) : requirementPurpose(cursor);
  if (purpose === undefined) return [];
  if (purpose === 'selects nodes') return Object.keys(ofNodes).map((value) => ({ value, kind: 'label' }));
  const near = new Set(podsNear(place).flatMap(({ labels }) => Object.keys(labels)));
  const used = [...usageOf(place.workspace).labels.keys()];
  const extra = cursor.object.gvk.kind === 'Namespace' && purpose === 'own labels' ? ofNamespaces : [];
  for (const key of extra) near.add(key);
  const keys = purpose === 'own labels' ? new Set([...near, ...used, ...recommended]) : new Set([...near, ...used]);
  return [...keys].filter((key) => key !== mark && !Object.hasOwn(cursor.siblings, key)).map((value) => ({ value, kind: 'label', ...(near.has(value) ? { likely: true } : {}) }));
}

/** Values of the label at the cursor. */
export function labelValues(place: Place): ProposedValue[] {
  const { cursor } = place;
  const inList = typeof cursor.path.at(-1) === 'number' && cursor.path.at(-2) === 'values' && cursor.path.at(-4) === 'matchExpressions';
  const key = inList ? mapAt(cursor.object.value, cursor.path.slice(0, -2))['key'] : cursor.path.at(-1);
  const purpose = inList ? 'selects pods' : purposeOf(cursor, cursor.path.slice(0, -1));
  if (purpose === undefined || typeof key !== 'string') return [];
  if (purpose === 'selects nodes') return ((Object.hasOwn(ofNodes, key) ? ofNodes[key] : undefined) ?? []).map((value) => ({ value, kind: 'label' }));
  if (ofNamespaces.includes(key)) return ['restricted', 'baseline', 'privileged'].map((value) => ({ value, kind: 'value' }));
  const values = new Map<string, ProposedValue>();
  for (const { labels, owner } of podsNear(place)) {
    const value = labels[key];
    if (typeof value === 'string' && value !== mark && !values.has(value)) values.set(value, { value, kind: 'label', detail: `${owner.gvk.kind} ${owner.name}`, likely: true });
  }
  for (const value of usageOf(place.workspace).labels.get(key)?.keys() ?? []) if (value !== mark && !values.has(value)) values.set(value, { value, kind: 'label' });
  return [...values.values()];
}

function requirementPurpose({ path }: Place['cursor']): Purpose | undefined {
  if (path.at(-1) !== 'key') return undefined;
  return path.at(-3) === 'matchExpressions' ? (path.includes('nodeAffinity') ? 'selects nodes' : 'selects pods') : undefined;
}

/** The object's own pods, and those that are applied together with it. */
function podsNear({ cursor, scope }: Place): readonly Pick<SetPod, 'labels' | 'owner'>[] {
  const path = podSpecPath(cursor.object.gvk);
  const { object } = cursor;
  const own = path === undefined ? [] : [{ labels: mapAt(object.value, [...path.slice(0, -1), 'metadata', 'labels']), owner: { ...object, file: '' } }];
  return [...own, ...scope.set.pods(object.namespace).filter(({ owner }) => owner.name !== object.name || path === undefined)];
}
