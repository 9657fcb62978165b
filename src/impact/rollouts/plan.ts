import type { ChangedObject, ChangeSet } from '../changeSet.ts';
import { nameOf } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import type { RolloutPlan, RolloutStep } from '../report.ts';
import { waiting } from '../rollout.ts';
import { count } from '../words.ts';
import { autoscalerOf, replicasOf, resolvePods, restartsPods, rolloutWith } from '../workload.ts';
import { stallsOf } from './stalls.ts';

/** Steps that are listed one by one; what comes then goes on in the same way. */
const most = 6;

/** How the pods of each changed workload are replaced; `indexOf` gives the place of a change in the report, by its id. */
export function rolloutPlans(changes: ChangeSet, indexOf: ReadonlyMap<string, number>): readonly RolloutPlan[] {
  return changes.changed.filter((object) => !changes.refusals.invalid.has(object.head.object) && restartsPods(object) && !waiting(object)).flatMap((object) => {
    const change = indexOf.get(object.id);
    const plan = planOf(object, changes);
    return change === undefined || !plan ? [] : [{ ...plan, change }];
  });
}

function planOf(object: ChangedObject, changes: ChangeSet): Omit<RolloutPlan, 'change'> | undefined {
  const rollout = rolloutWith(object.head, changes.head);
  if (rollout) {
    const pods = replicasOf(rollout) ?? 1;
    return { workload: nameOf(rollout), replicas: pods, ...argoRollout(read(rollout.value, ['spec']), pods), stalls: [] };
  }
  const scaler = autoscalerOf(object.head, changes.head);
  const minimum = scaler && (readNumber(scaler.value, ['spec', 'minReplicas']) ?? readNumber(scaler.value, ['spec', 'minReplicaCount']) ?? 1);
  const replicas = minimum ?? replicasOf(object.head);
  if (replicas === 0 || replicasOf(object.base) === 0) return undefined;
  const workload = nameOf(object.head);
  const stalls = stallsOf(object, changes).map(({ text }) => text);
  const { strategy, steps } = stepsOf(object, replicas);
  return { workload, ...(replicas !== undefined && { replicas }), strategy, steps, stalls };
}

function stepsOf({ head }: ChangedObject, replicas: number | undefined): { readonly strategy: string; readonly steps: readonly RolloutStep[] } {
  const spec = read(head.value, ['spec']);
  if (head.kind === 'apps/DaemonSet') return daemonSet(spec);
  const pods = replicas ?? 1;
  if (head.kind === 'apps/StatefulSet') return statefulSet(spec, pods);
  if (head.kind === 'argoproj.io/Rollout') return argoRollout(spec, pods);
  if (readText(spec, ['strategy', 'type']) === 'Recreate') {
    return {
      strategy: 'Recreate',
      steps: pods === 1
        ? [{ text: 'The old pod stops', up: 0, down: 1 }, { text: 'The new pod starts', up: 1, down: 0 }]
        : [{ text: `All ${pods} old pods stop`, up: 0, down: pods }, { text: `${pods} new pods start together`, up: pods, down: 0 }],
    };
  }
  const surge = resolvePods(read(spec, ['strategy', 'rollingUpdate', 'maxSurge']), pods, 'up') ?? 1;
  const unavailable = resolvePods(read(spec, ['strategy', 'rollingUpdate', 'maxUnavailable']), pods, 'down') ?? 0;
  return { strategy: `RollingUpdate, ${surge} more at most, ${unavailable} fewer at most`, steps: rolling(pods, surge, surge === 0 && unavailable === 0 ? 1 : unavailable) };
}

/** Old pods go as far as may be unavailable, new ones come as far as the surge allows, and so on when those are ready. */
function rolling(pods: number, surge: number, unavailable: number): readonly RolloutStep[] {
  const steps: RolloutStep[] = [];
  let old = pods;
  let ready = 0;
  while (old > 0 || ready < pods) {
    const stopped = Math.min(old, Math.max(0, old + ready - (pods - unavailable)));
    old -= stopped;
    const started = Math.min(pods - ready, pods + surge - old - ready);
    if (stopped === 0 && started === 0) break;
    const what = [...stopped > 0 ? [`${count(stopped, 'old pod')} ${stopped === 1 ? 'stops' : 'stop'}`] : [], ...started > 0 ? [`${count(started, 'new pod')} ${started === 1 ? 'starts' : 'start'}`] : []];
    steps.push({ text: what.join(', '), up: old + ready, down: Math.max(0, pods - old - ready) });
    ready += started;
  }
  return shortened(steps);
}

function shortened(steps: readonly RolloutStep[]): readonly RolloutStep[] {
  const last = steps.at(-1);
  return steps.length <= most || !last ? steps : [...steps.slice(0, most - 2), { text: `and so on, ${count(steps.length - most + 1, 'more step')}`, up: Math.min(...steps.slice(most - 2, -1).map(({ up }) => up)), down: Math.max(...steps.slice(most - 2, -1).map(({ down }) => down)) }, last];
}

function statefulSet(spec: ReturnType<typeof read>, pods: number): { readonly strategy: string; readonly steps: readonly RolloutStep[] } {
  const partition = readNumber(spec, ['updateStrategy', 'rollingUpdate', 'partition']) ?? 0;
  const atOnce = Math.max(1, resolvePods(read(spec, ['updateStrategy', 'rollingUpdate', 'maxUnavailable']), pods, 'up') ?? 1);
  const start = readNumber(spec, ['ordinals', 'start']) ?? 0;
  const steps: RolloutStep[] = [];
  for (let number = pods - 1; number >= partition; number -= atOnce) {
    const last = Math.max(partition, number - atOnce + 1);
    const which = last === number ? `Pod ${start + number} stops, and starts anew` : `Pods ${start + number} to ${start + last} stop, and start anew`;
    steps.push({ text: which, up: pods - (number - last + 1), down: number - last + 1 });
  }
  return { strategy: `RollingUpdate, from the last to the first${partition > 0 ? `, down to ${start + partition}` : ''}`, steps: shortened(steps) };
}

function daemonSet(spec: ReturnType<typeof read>): { readonly strategy: string; readonly steps: readonly RolloutStep[] } {
  const surge = read(spec, ['updateStrategy', 'rollingUpdate', 'maxSurge']) ?? 0;
  const isSurging = surge !== 0 && surge !== '0%';
  const number = isSurging ? surge : read(spec, ['updateStrategy', 'rollingUpdate', 'maxUnavailable']) ?? 1;
  const nodes = typeof number === 'number' ? count(number, 'node') : `${typeof number === 'string' ? number : 'some'} of the nodes`;
  return {
    strategy: 'RollingUpdate, node by node',
    steps: [{ text: isSurging ? `On ${nodes} at a time the new pod starts, then the old one stops` : `On ${nodes} at a time the old pod stops, then the new one starts`, up: 0, down: isSurging ? 0 : typeof number === 'number' ? number : 0 }],
  };
}

/** The steps of a canary or a blue-green rollout, as written. Source: Argo Rollouts documentation, Canary and BlueGreen. */
function argoRollout(spec: ReturnType<typeof read>, pods: number): { readonly strategy: string; readonly steps: readonly RolloutStep[] } {
  const blueGreen = read(spec, ['strategy', 'blueGreen']);
  if (blueGreen !== undefined) {
    const waits = read(blueGreen, ['autoPromotionEnabled']) === false;
    return {
      strategy: 'blueGreen',
      steps: [
        { text: `${count(pods, 'new pod')} ${pods === 1 ? 'starts' : 'start'} beside the old ${pods === 1 ? 'one' : 'ones'}`, up: pods, down: 0 },
        ...waits ? [{ text: 'waits until someone promotes it', up: pods, down: 0 }] : [],
        { text: 'traffic goes to the new pods, the old ones stop', up: pods, down: 0 },
      ],
    };
  }
  const steps = readList(spec, ['strategy', 'canary', 'steps']).map((step): RolloutStep => ({ text: canaryStep(step), up: pods, down: 0 }));
  return { strategy: 'canary', steps: shortened([...steps, { text: 'all traffic goes to the new pods', up: pods, down: 0 }]) };
}

function canaryStep(step: ReturnType<typeof read>): string {
  const weight = readNumber(step, ['setWeight']);
  if (weight !== undefined) return `${weight} % go to the new pods`;
  const pause = read(step, ['pause']);
  if (pause !== undefined) {
    const duration = read(pause, ['duration']);
    return duration === undefined ? 'waits until someone promotes it' : `waits for ${typeof duration === 'number' ? `${duration}s` : typeof duration === 'string' ? duration : 'a while'}`;
  }
  return read(step, ['analysis']) !== undefined ? 'an analysis decides' : 'a further step of its own';
}
