import { fieldOf } from '../../../impact/fieldOf.ts';
import type { Location, ObjectChange, RolloutPlan, RootImpact } from '../../../impact/report.ts';
import { beforehand, heldUpdates, leastReady, paceText, readyText } from '../../../impact/rollouts/words.ts';

/** A moment of a rollout: what happens, and how many pods serve meanwhile. */
export interface StepView {
  readonly text: string;
  /** `6 of 8 ready`; empty where the number of pods is not known. */
  readonly ready: string;
  /** For the picture: pods that serve and pods that are missing, of at most `drawnPods`; absent where the number is not known. */
  readonly pods?: { readonly up: number; readonly down: number };
}

/** A workload whose pods are replaced, or would be. */
export interface Lane {
  readonly workload: string;
  /** The line that has it replaced. */
  readonly at?: Location;
  /** `8 pods in 3 steps, at least 6 ready`. */
  readonly pace: string;
  readonly strategy: string;
  readonly severity: 'warning' | 'info';
  readonly steps: readonly StepView[];
  /** What can hold it up. */
  readonly stalls: readonly string[];
  /** Why it does not begin by itself. */
  readonly waits?: string;
}

/** What is applied at a time. */
export interface Stage {
  /** `Sync, wave 1`; absent where all of it goes together. */
  readonly title?: string;
  readonly lanes: readonly Lane[];
  /** Other objects that it applies, as changes. */
  readonly others: readonly ObjectChange[];
}

export interface Timeline {
  /** What has to happen before, a sentence each. */
  readonly notes: readonly string[];
  readonly stages: readonly Stage[];
}

/** Pods of a step that are drawn one by one; of more, as many as keep the proportion. */
export const drawnPods = 10;

/** The rollouts of a root in the order in which they begin; undefined where no pod is replaced and nothing waits. */
export function timelineOf(root: RootImpact): Timeline | undefined {
  const lanes = [
    ...(root.rollouts ?? []).map((plan) => ({ change: plan.change, lane: laneOf(plan, root.changes[plan.change]) })),
    ...heldUpdates(root).map(({ change, message, next }) => ({ change, lane: held(root.changes[change], message, next) })),
  ];
  if (lanes.length === 0) return undefined;
  const steps = root.order ?? [];
  const lanesOf = (changes: ReadonlySet<number>): readonly Lane[] => lanes.filter(({ change }) => changes.has(change)).map(({ lane }) => lane);
  const ordered = steps.map(({ text, changes }): Stage => {
    const all = new Set(changes);
    const rolling = new Set(lanes.map(({ change }) => change));
    return { title: text, lanes: lanesOf(all), others: changes.filter((change) => !rolling.has(change)).flatMap((change) => root.changes[change] ?? []) };
  });
  const placed = new Set(steps.flatMap(({ changes }) => changes));
  const rest = lanes.filter(({ change }) => !placed.has(change)).map(({ lane }) => lane);
  return { notes: beforehand(root), stages: [...ordered, ...(rest.length > 0 ? [{ lanes: rest, others: [] }] : [])] };
}

function laneOf(plan: RolloutPlan, change: ObjectChange | undefined): Lane {
  const { workload, strategy, replicas, stalls } = plan;
  const at = sourceOf(change, 'rollout/pods-restart');
  const least = leastReady(plan);
  return {
    workload, strategy, stalls, pace: paceText(plan), ...(at && { at }),
    severity: least === 0 || stalls.length > 0 ? 'warning' : 'info',
    steps: plan.steps.map((step) => ({ text: step.text, ready: readyText(step, plan), ...(replicas !== undefined && { pods: drawn(step.up, step.down, replicas) }) })),
  };
}

/** Pods for the picture; none that is there is rounded away. */
function drawn(up: number, down: number, replicas: number): { readonly up: number; readonly down: number } {
  if (replicas <= drawnPods) return { up, down };
  const scaled = (pods: number): number => pods === 0 ? 0 : Math.max(1, Math.floor((pods / replicas) * drawnPods));
  const missing = scaled(down);
  return { up: up === 0 ? 0 : drawnPods - missing, down: missing };
}

function held(change: ObjectChange | undefined, message: string, next: string): Lane {
  const at = sourceOf(change, 'rollout/update-waits');
  const workload = change === undefined ? '' : `${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`;
  return { workload, ...(at && { at }), pace: 'running pods stay as they are', strategy: '', severity: 'info', steps: [], stalls: [], waits: `${message} ${next}` };
}

function sourceOf(change: ObjectChange | undefined, analysis: string): Location | undefined {
  const impact = change?.impacts.find((one) => one.analysis === analysis);
  return (change && impact && fieldOf(change, impact)?.at) ?? change?.at;
}
