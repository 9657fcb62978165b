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
  return set.ofKind('autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject').find((scaler) => {
    const target = read(scaler.value, ['spec', 'scaleTargetRef']);
    const kind = readText(target, ['kind']) ?? 'Deployment';
    return scaler.namespace === object.namespace && kind === object.gvk.kind && readText(target, ['name']) === object.name;
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
