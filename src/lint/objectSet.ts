import type { GroupVersionKind, JsonObject, JsonValue } from '../manifest/index.ts';

/** One object of a set, and the file in which it is written. */
export interface SetObject {
  readonly gvk: GroupVersionKind;
  readonly apiVersion: string;
  readonly name: string;
  /** As written; undefined where a kustomization, or whoever applies it, says the namespace. */
  readonly namespace: string | undefined;
  readonly value: JsonObject;
  /** Repository-relative. For what a kustomization generates, the kustomization's. */
  readonly file: string;
  /** Made by a generator, so that `value` has its name and the keys of its data, and no values. */
  readonly generated?: true;
  /** A generator reads keys from a file that was not read: other keys than those of `value` may be there. */
  readonly openKeys?: true;
}

/** The pods that an object is or creates. */
export interface SetPod {
  readonly owner: SetObject;
  readonly namespace: string | undefined;
  readonly labels: JsonObject;
  /** The PodSpec. */
  readonly spec: JsonObject;
}

/** Objects that are applied together, or all of a repository; in none of them is an object twice. */
export interface ObjectSet {
  /** For messages: `overlays/production`, `this repository`. */
  readonly label: string;
  /** What may add objects that are not known here (`a Helm chart that is not rendered`); undefined when nothing may. */
  readonly unknownPart: string | undefined;
  /** Objects of a kind, whatever their version. */
  ofKind(group: string, kind: string): readonly SetObject[];
  /** An object by name. A namespace that is undefined, here or there, fits every namespace. */
  find(group: string, kind: string, name: string, namespace?: string): SetObject | undefined;
  /** All objects of that name; more than one where several environments, or files, have it. */
  findAll(group: string, kind: string, name: string, namespace?: string): readonly SetObject[];
  /** Objects that have a key of a kind of keys: the Ingresses that claim a host, the bindings that name a role. */
  having(keys: ObjectKeys, key: string): readonly SetObject[];
  /** All pods and pod templates that may be in a namespace. */
  pods(namespace: string | undefined): readonly SetPod[];
  /** Pods that a label selector selects (`matchLabels`, `matchExpressions`); undefined when it is malformed. */
  podsSelected(selector: JsonValue | undefined, namespace: string | undefined): readonly SetPod[] | undefined;
  /** Pods that a plain map of labels selects, as in a Service; undefined when it is malformed. */
  podsLabelled(labels: JsonValue | undefined, namespace: string | undefined): readonly SetPod[] | undefined;
  /** The other way round: Services, budgets or policies whose selector selects pods with these labels. */
  selecting(kind: SelectingKind, labels: JsonObject, namespace: string | undefined): readonly SetObject[];
  /** HorizontalPodAutoscalers, and ScaledObjects of KEDA, that set the replicas of a workload. */
  scaling(kind: string, name: string, namespace: string | undefined): readonly SetObject[];
}

/** What a rule finds objects of a kind by. Written once at the top of a file: an index is kept for each. */
export interface ObjectKeys {
  readonly group: string;
  readonly kind: string;
  readonly keysOf: (object: SetObject) => readonly string[];
}

/** Kinds that select pods. */
export type SelectingKind = 'Service' | 'PodDisruptionBudget' | 'NetworkPolicy';

/** Whether two namespaces may be the same: one that is not written is said by whoever applies the object. */
export function mayShareNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
