import type { JsonValue } from '../manifest/index.ts';
import type { ChangedObject, ObjectSet, SideObject } from './changeSet.ts';
import { read, readNumber, readText } from './json.ts';
import type { FieldChange } from './report.ts';

/** Kinds that keep a number of pods running from a template. */
export const scalable = ['apps/Deployment', 'apps/StatefulSet', 'apps/ReplicaSet', '/ReplicationController', 'argoproj.io/Rollout'];

/** Kinds that replace their pods when their template changes. */
export const rolling = ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'argoproj.io/Rollout'];

/** The autoscaler of a set that sets the object's replicas, if there is one. */
export function autoscalerOf(object: SideObject, set: ObjectSet): SideObject | undefined {
  let scalers = autoscalers.get(set);
  if (!scalers) autoscalers.set(set, scalers = autoscalersByTarget(set.ofKind('autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject')));
  return scalers.get(targetKey(object.namespace, object.gvk.kind, object.name));
}

/** Autoscalers of a set by what they scale; computed when first asked for. */
const autoscalers = new WeakMap<ObjectSet, ReadonlyMap<string, SideObject>>();

/** Autoscalers by the namespace, kind and name of what they scale; of several for one, the first. */
export function autoscalersByTarget(scalers: readonly SideObject[]): ReadonlyMap<string, SideObject> {
  return new Map([...scalers].reverse().map((scaler) => {
    const target = read(scaler.value, ['spec', 'scaleTargetRef']);
    return [targetKey(scaler.namespace, readText(target, ['kind']) ?? 'Deployment', readText(target, ['name']) ?? ''), scaler];
  }));
}

/** What `autoscalersByTarget` finds an object's autoscaler by. */
export const targetKey = (namespace: string | undefined, kind: string, name: string): string => [namespace ?? '', kind, name].join('\n');

/** The Argo Rollout that runs pods from another object's template, if there is one. Source: Argo Rollouts documentation, Migrating, workloadRef. */
export function rolloutWith(object: SideObject, set: ObjectSet): SideObject | undefined {
  return set.ofKind('argoproj.io/Rollout').find((rollout) => {
    const reference = read(rollout.value, ['spec', 'workloadRef']);
    return rollout.namespace === object.namespace && readText(reference, ['kind']) === object.gvk.kind && readText(reference, ['name']) === object.name;
  });
}

/** Replicas as the manifest says, with the default of 1; undefined for kinds without. */
export function replicasOf(object: SideObject): number | undefined {
  return scalable.includes(object.kind) ? readNumber(object.value, ['spec', 'replicas']) ?? 1 : undefined;
}

/** The changes in the pod template: those that make new pods. */
export function templateChanges(object: ChangedObject): readonly FieldChange[] {
  return object.fields.filter(({ path }) => path[0] === 'spec' && path[1] === 'template');
}

/** Whether the object's pods are replaced by this change. */
export function restartsPods(object: ChangedObject): boolean {
  return rolling.includes(object.head.kind) && object.immutable.length === 0 && templateChanges(object).length > 0;
}

/** A number, or a percentage of a total, rounded as the rollout does it; undefined for anything else. */
export function resolvePods(value: JsonValue | undefined, total: number, round: 'up' | 'down'): number | undefined {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  if (percent === undefined) return undefined;
  const exact = (Number(percent) * total) / 100;
  return round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}
