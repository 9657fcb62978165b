import { isObject, matchesLabels, matchesSelector, selectorTable, valueAt, type JsonObject, type JsonValue } from '../manifest/index.ts';
import type { SelectingKind, SetObject } from './objectSet.ts';

/** The kinds that are looked up by the pods that they select, with the selector of these, by group and kind. */
const selectors: Readonly<Record<string, { readonly kind: SelectingKind; readonly path: readonly string[]; readonly isPlain: boolean } | undefined>> = Object.fromEntries(
  (['/Service', 'policy/PodDisruptionBudget', 'networking.k8s.io/NetworkPolicy'] as const).map((key) => {
    const row = selectorTable[key]?.[0];
    return [key, { kind: key.slice(key.indexOf('/') + 1) as SelectingKind, path: row?.at.split('.') ?? [], isPlain: row?.plain === true }];
  }),
);
/** Kinds of autoscalers, with the kind of a target that does not say it. */
const scalers: Readonly<Record<string, string | undefined>> = { 'autoscaling/HorizontalPodAutoscaler': '', 'keda.sh/ScaledObject': 'Deployment' };

const keyOf = ({ gvk }: SetObject) => `${gvk.group}/${gvk.kind}`;
const pairOf = (key: string, value: JsonValue) => `${key}=${JSON.stringify(value)}`;

/**
 * Under which key an object is found by those that it selects or scales; undefined for all other kinds. One label of a
 * selector is enough: what it selects has that label. Those without any select by other means, and are found by all.
 */
export function finderKey(object: SetObject): string | undefined {
  const selector = selectors[keyOf(object)];
  if (selector) {
    const value = valueAt(object.value, selector.path);
    const labels = selector.isPlain ? value : isObject(value) ? value['matchLabels'] : undefined;
    const first = isObject(labels) ? Object.entries(labels)[0] : undefined;
    return first ? `${selector.kind} ${pairOf(...first)}` : selector.kind;
  }
  const defaultKind = scalers[keyOf(object)];
  if (defaultKind === undefined) return undefined;
  const target = valueAt(object.value, ['spec', 'scaleTargetRef']);
  if (!isObject(target)) return undefined;
  const { kind = defaultKind, name } = target;
  return typeof kind === 'string' && typeof name === 'string' ? scalerKey(kind, name) : undefined;
}

/** The keys under which objects of a kind are found that may select pods with these labels. */
export function selectorKeys(kind: SelectingKind, labels: JsonObject): readonly string[] {
  return [kind, ...Object.entries(labels).map(([key, value]) => `${kind} ${pairOf(key, value)}`)];
}

export function scalerKey(kind: string, name: string): string {
  return `scales ${kind} ${name}`;
}

/** Whether an object's selector selects pods with these labels; false when it is malformed. */
export function selects(object: SetObject, labels: JsonObject): boolean {
  const selector = selectors[keyOf(object)];
  const value = selector && valueAt(object.value, selector.path);
  return (selector?.isPlain === true ? matchesLabels(value, labels) : matchesSelector(value, labels)) === true;
}
