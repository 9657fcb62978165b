import type { SideObject } from '../changeSet.ts';
import { read, readNumber, readText } from '../json.ts';
import { replicasOf } from '../workload.ts';

/** How many of something there are, at the least and at the most. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/**
 * How many pods an object makes: its replicas, the range of its autoscaler where it has one, one run of a Job; 'each-node' for a DaemonSet, and undefined
 * for an object that makes none or of which it is not known.
 * Source: Kubernetes documentation, Horizontal Pod Autoscaling; Jobs, Parallel execution; CronJob; KEDA, ScaledObject specification.
 */
export function podCount(object: SideObject, scaler: SideObject | undefined): Span | 'each-node' | undefined {
  switch (object.kind) {
    case '/Pod': return { min: 1, max: 1 };
    case 'apps/DaemonSet': return 'each-node';
    case 'batch/Job': return read(object.value, ['spec', 'suspend']) === true ? { min: 0, max: 0 } : exactly(parallelPods(object, ['spec']));
    case 'batch/CronJob': return read(object.value, ['spec', 'suspend']) === true ? { min: 0, max: 0 } : { min: 0, max: parallelPods(object, ['spec', 'jobTemplate', 'spec']) };
    default: {
      const replicas = replicasOf(object);
      if (replicas === undefined) return undefined;
      // With 0 replicas a HorizontalPodAutoscaler does nothing.
      return !scaler || (replicas === 0 && scaler.kind !== 'keda.sh/ScaledObject') ? exactly(replicas) : scaledBy(scaler);
    }
  }
}

const exactly = (number: number): Span => ({ min: number, max: number });

function parallelPods(object: SideObject, spec: readonly string[]): number {
  const parallelism = readNumber(object.value, [...spec, 'parallelism']) ?? 1;
  const completions = readNumber(object.value, [...spec, 'completions']);
  return completions === undefined ? parallelism : Math.min(parallelism, completions);
}

function scaledBy(scaler: SideObject): Span {
  const spec = read(scaler.value, ['spec']);
  if (scaler.kind === 'keda.sh/ScaledObject') {
    const paused = readText(scaler.value, ['metadata', 'annotations', 'autoscaling.keda.sh/paused-replicas']);
    if (paused !== undefined && /^\d+$/.test(paused)) return exactly(Number(paused));
    const max = readNumber(spec, ['maxReplicaCount']) ?? 100;
    return { min: Math.min(readNumber(spec, ['idleReplicaCount']) ?? Infinity, readNumber(spec, ['minReplicaCount']) ?? 0), max };
  }
  const min = readNumber(spec, ['minReplicas']) ?? 1;
  return { min, max: Math.max(min, readNumber(spec, ['maxReplicas']) ?? min) };
}
