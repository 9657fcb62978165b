import type { ChangedObject, ObjectSet, SideObject } from './changeSet.ts';
import { read, readList, readNumber, readText } from './json.ts';
import type { ImpactSeverity } from './report.ts';
import { count } from './words.ts';
import { autoscalerOf, replicasOf, resolvePods } from './workload.ts';

/** How a workload replaces its pods. */
export interface Rollout {
  /** `The 3 pods of`, `The pods of`. */
  readonly pods: string;
  /** How, as the end of a sentence: `one at a time, from the last to the first`. */
  readonly how: string;
  /** For a list: `3 replicas, rolling`. */
  readonly short: string;
  readonly severity: ImpactSeverity;
  /** What it means; empty when nothing is to be feared. */
  readonly risk: string;
}

/** A rollout that does not start by itself, and why. */
export interface Waiting { readonly reason: string; readonly next: string }

/**
 * Why new pods are not made though the template changed, or undefined when they are.
 * Source: Kubernetes documentation, Deployments, Pausing; StatefulSets and DaemonSets, Update Strategies.
 */
export function waiting(object: ChangedObject): Waiting | undefined {
  const { head } = object;
  const spec = read(head.value, ['spec']);
  const strategy = readText(spec, ['updateStrategy', 'type']);
  if (head.kind === 'apps/Deployment' && read(spec, ['paused']) === true) {
    return { reason: 'the Deployment is paused', next: 'The new template is rolled out when `spec.paused` becomes false.' };
  }
  if ((head.kind === 'apps/StatefulSet' || head.kind === 'apps/DaemonSet') && strategy === 'OnDelete') {
    return { reason: 'its update strategy is OnDelete', next: 'Each pod gets the new template when someone deletes it.' };
  }
  const partition = readNumber(spec, ['updateStrategy', 'rollingUpdate', 'partition']) ?? 0;
  const replicas = replicasOf(head) ?? 1;
  if (head.kind === 'apps/StatefulSet' && partition >= replicas && partition > 0) {
    return { reason: `its partition is ${partition} and it has ${count(replicas, 'pod')}`, next: 'Only pods with a number from the partition on are updated. Lower the partition to go on.' };
  }
  return undefined;
}

/** How the pods of a changed workload are replaced; `head` is what else is there after the change. */
export function rolloutOf(object: ChangedObject, head: ObjectSet): Rollout {
  switch (object.head.kind) {
    case 'apps/DaemonSet': return daemonSetRollout(object);
    case 'apps/StatefulSet': return statefulSetRollout(object);
    case 'argoproj.io/Rollout': return argoRollout(object);
    default: return deploymentRollout(object, head);
  }
}

const podsOf = (replicas: number): string => replicas === 1 ? 'The only pod of' : `The ${replicas} pods of`;

function deploymentRollout(object: ChangedObject, set: ObjectSet): Rollout {
  const { head } = object;
  const scaler = autoscalerOf(head, set);
  const minimum = scaler && (readNumber(scaler.value, ['spec', 'minReplicas']) ?? readNumber(scaler.value, ['spec', 'minReplicaCount']) ?? 1);
  const replicas = minimum ?? replicasOf(head) ?? 1;
  const pods = scaler ? `The ${replicas} or more pods of` : podsOf(replicasOf(object.base) ?? replicas);
  const number = `${replicas}${scaler ? ' or more' : ''} ${replicas === 1 && !scaler ? 'replica' : 'replicas'}`;
  if (readText(head.value, ['spec', 'strategy', 'type']) === 'Recreate') {
    return { pods, how: replicas === 1 ? 'with a gap: the old pod stops before the new one starts' : 'all at once: every old pod stops before a new one starts', short: `${number}, all at once`, severity: 'warning', risk: 'The service is down from the first stop until the new pods are ready, because the strategy is Recreate.' };
  }
  const limits = read(head.value, ['spec', 'strategy', 'rollingUpdate']);
  const surge = resolvePods(read(limits, ['maxSurge']), replicas, 'up');
  const unavailable = resolvePods(read(limits, ['maxUnavailable']), replicas, 'down');
  if (surge === undefined || unavailable === undefined) return { pods, how: 'step by step', short: `${number}, rolling`, severity: 'notice', risk: '' };
  // When both come to 0 the controller takes one pod away, for there would be no way on (deployment util, ResolveFenceposts).
  const missing = surge === 0 && unavailable === 0 ? 1 : unavailable;
  const how = `step by step, with at most ${count(replicas + surge, 'pod')} and at least ${Math.max(0, replicas - missing)} ready`;
  const isDown = missing >= replicas;
  const claims = claimsOf(object).filter((name) => !isShared(set.find('/PersistentVolumeClaim', head.namespace, name)));
  const sharesVolume = surge > 0 && claims.length > 0;
  return {
    pods, how, short: `${number}, rolling`,
    severity: isDown || (sharesVolume && replicas === 1) ? 'warning' : 'notice',
    risk: isDown
      ? 'All pods may be away at the same time, so the service can be down meanwhile.'
      : sharesVolume
        ? `Old and new pods mount the same claim (${claims.join(', ')}) for a while: with the access mode ReadWriteOnce a new pod on another node waits, and the rollout hangs.`
        : '',
  };
}

/** Whether a claim is known to be open to pods on several nodes. */
function isShared(claim: SideObject | undefined): boolean {
  return readList(claim?.value, ['spec', 'accessModes']).some((mode) => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany');
}

function claimsOf({ head }: ChangedObject): readonly string[] {
  return readList(head.value, ['spec', 'template', 'spec', 'volumes']).flatMap((volume) => readText(volume, ['persistentVolumeClaim', 'claimName']) ?? []);
}

function statefulSetRollout({ base, head }: ChangedObject): Rollout {
  const replicas = replicasOf(head) ?? 1;
  const partition = readNumber(head.value, ['spec', 'updateStrategy', 'rollingUpdate', 'partition']) ?? 0;
  const atOnce = resolvePods(read(head.value, ['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable']), replicas, 'up') ?? 1;
  const how = replicas === 1 ? 'with a gap: the old pod stops before the new one starts' : `${atOnce === 1 ? 'one' : atOnce} at a time, from number ${replicas - 1} down to ${partition}`;
  const pods = partition > 0 ? `${count(replicas - partition, 'pod')} of the ${replicas} of` : podsOf(replicasOf(base) ?? replicas);
  return {
    pods, how, short: `${count(replicas - partition, 'replica')}, ${replicas === 1 ? 'with a gap' : 'one by one'}`,
    severity: replicas === 1 || atOnce >= replicas ? 'warning' : 'notice',
    risk: replicas === 1 ? 'A StatefulSet starts the new pod only after the old one is gone, so the service is down meanwhile.' : '',
  };
}

function daemonSetRollout({ head }: ChangedObject): Rollout {
  const limits = read(head.value, ['spec', 'updateStrategy', 'rollingUpdate']);
  const surge = read(limits, ['maxSurge']) ?? 0;
  const unavailable = read(limits, ['maxUnavailable']) ?? 1;
  const surges = surge !== 0 && surge !== '0%';
  const most = surges ? surge : unavailable;
  const nodes = typeof most === 'string' ? `${most} of the nodes` : count(typeof most === 'number' ? most : 1, 'node');
  const isDown = unavailable === '100%';
  return {
    pods: 'The pods on every node of', how: `on up to ${nodes} at a time${surges ? ', the new pod first' : ''}`,
    short: 'one pod a node, rolling', severity: isDown ? 'warning' : 'notice',
    risk: isDown ? 'All nodes may be without it at the same time.' : '',
  };
}

function argoRollout({ head }: ChangedObject): Rollout {
  const replicas = replicasOf(head) ?? 1;
  const strategy = read(head.value, ['spec', 'strategy', 'blueGreen']) !== undefined ? 'blue-green' : 'canary';
  return { pods: podsOf(replicas), how: `by its ${strategy} steps`, short: `${count(replicas, 'replica')}, ${strategy}`, severity: 'notice', risk: '' };
}
