import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isArgo } from './applications.ts';

/** Argo Rollouts documentation, Canary, Canary Deployment Steps. */
const stepKinds: ReadonlySet<string> = new Set(['setWeight', 'pause', 'setCanaryScale', 'analysis', 'experiment', 'setHeaderRoute', 'setMirrorRoute', 'plugin', 'replicaProgressThreshold']);

export default rule({
  id: 'argo/rollout-steps',
  severity: 'error',
  profile: 'baseline',
  summary: 'Step of a Rollout is not valid',
  why: 'Argo Rollouts refuses a Rollout with a step that it cannot take, and updates stop: the Rollout goes to Degraded until it is corrected.',
  source: 'Argo Rollouts documentation, Specification; Canary',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  strategy:
    canary:
      steps:
        - setWeight: 120
#                    ^^^ argo/rollout-steps
        - pause:
            duration: 5minutes
#                     ^^^^^^^^ argo/rollout-steps`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  strategy:
    canary:
      steps:
        - setWeight: 20
        - pause:
            duration: 5m
        - pause: {}`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'Rollout')) return;
    if (object.get('spec.strategy.canary') !== undefined && object.get('spec.strategy.blueGreen') !== undefined) {
      report(object.at('spec.strategy', 'key'), 'A Rollout has one strategy, canary or blueGreen, and Argo Rollouts refuses both. Remove one.');
    }
    const maxWeight = object.get('spec.strategy.canary.trafficRouting.maxTrafficWeight');
    const most = typeof maxWeight === 'number' ? maxWeight : 100;
    for (const step of object.items('spec.strategy.canary.steps')) {
      const kinds = isObject(step.value) ? Object.keys(step.value) : [];
      if (kinds.length === 0) report(step.at(), 'This step says nothing, and Argo Rollouts refuses it.');
      else if (kinds.filter((kind) => stepKinds.has(kind)).length > 1) report(step.at(), `A step does one thing, and this one has ${kinds.join(' and ')}, so Argo Rollouts refuses it. Write a step for each.`);
      const weight = step.get('setWeight');
      if (typeof weight === 'number' && (weight < 0 || weight > most || !Number.isInteger(weight))) report(step.at('setWeight'), `A weight is a whole number from 0 to ${String(most)}, the percentage of the traffic, so Argo Rollouts refuses ${String(weight)}.`);
      const duration = step.get('pause.duration');
      if (typeof duration === 'string' && !/^\d+$/.test(duration) && !/^(\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/.test(duration)) report(step.at('pause.duration'), `${duration} is no duration, so Argo Rollouts refuses it. Write seconds, or a number with s, m or h: 30s, 5m, 1h.`);
      else if (typeof duration === 'number' && duration < 0) report(step.at('pause.duration'), 'A pause cannot be negative.');
    }
  },
});
