import type { ObjectChange, RolloutPlan, RootImpact } from '../report.ts';
import { count, enumerate } from '../words.ts';

/** How many pods serve all the while, at the least; undefined where the number of nodes, or a controller's own steps, decide. */
export function leastReady({ replicas, steps }: RolloutPlan): number | undefined {
  return replicas === undefined || steps.length === 0 ? undefined : Math.min(...steps.map(({ up }) => up));
}

/** `8 pods in 3 steps, at least 6 ready`. */
export function paceText(plan: RolloutPlan): string {
  const { replicas, steps } = plan;
  const [, more] = /^and so on, (\d+)/.exec(steps.at(-2)?.text ?? '') ?? [];
  const number = count(steps.length + (more === undefined ? 0 : Number(more) - 1), 'step');
  if (replicas === undefined) return plan.strategy;
  const ready = leastReady(plan) ?? replicas;
  return `${count(replicas, 'pod')} in ${number}, ${ready === 0 ? 'none ready meanwhile' : ready >= replicas ? (replicas === 1 ? 'always ready' : 'all ready throughout') : `at least ${ready} ready`}`;
}

/** `6 of 8 ready`; empty where the number of pods is not known. */
export function readyText({ up }: { readonly up: number }, { replicas }: Pick<RolloutPlan, 'replicas'>): string {
  return replicas === undefined ? '' : `${up} of ${replicas} ready`;
}

/** A workload whose new template does not reach the pods that run, and why. */
export interface HeldUpdate {
  readonly change: number;
  readonly message: string;
  readonly next: string;
}

/** The workloads of a root that get a new pod template and do not use it by themselves. */
export function heldUpdates({ changes }: { readonly changes: readonly ObjectChange[] }): readonly HeldUpdate[] {
  return changes.flatMap(({ impacts }, change) => impacts.filter(({ analysis }) => analysis === 'rollout/update-waits').map(({ message, why }) => ({ change, message, next: why })));
}

/** What has to happen before anything of a root is applied, a sentence each. Sources: Argo CD documentation, Automated Sync Policy and Sync Windows; Flux documentation, Kustomization. */
export function beforehand({ root: { delivery }, changes }: Pick<RootImpact, 'root' | 'changes'>): readonly string[] {
  if (delivery === undefined) return [];
  const by = delivery.by === 'flux' ? 'Flux' : 'Argo CD';
  return [
    ...delivery.suspended ? [`${by} is suspended for this environment: nothing is applied until someone resumes it.`] : [],
    ...!delivery.suspended && delivery.automated === false ? [`${by} does not apply this by itself: it begins when someone syncs.`] : [],
    ...!delivery.suspended && delivery.automated === 'unknown' ? [`Whether ${by} applies this by itself is not known here.`] : [],
    ...changes.flatMap(({ impacts }) => impacts).filter(({ analysis }) => analysis === 'gitops/held-by-window').map(({ message }) => message),
    ...delivery.dependsOn.length > 0 ? [`It begins when ${enumerate(delivery.dependsOn)} ${delivery.dependsOn.length === 1 ? 'is' : 'are'} ready.`] : [],
  ];
}
