import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, isOpen, problem } from './check.ts';

/**
 * A number of pods or a share of them: `3` or `25%`, and with `capped` at most `100%`.
 * Kubernetes documentation, Deployments, Max Unavailable and Max Surge; Specifying a Disruption Budget.
 */
function intOrPercent(field: string, capped: boolean): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value === 'number' && value < 0) return [problem(object, field, 'int-or-percent', `\`${field}\` may not be negative: write a number of pods or a percentage such as \`25%\`.`)];
    if (typeof value !== 'string' || isOpen(value)) return [];
    if (/^\d+$/.test(value))
      return [problem(object, field, 'int-or-percent', `\`${field}\` is the text ${JSON.stringify(value)}: remove the quotes for a number of pods, or add \`%\` for a share of them.`, { kind: 'set-value', to: Number(value) })];
    if (!/^\d+%$/.test(value)) return [problem(object, field, 'int-or-percent', `\`${field}: ${value}\` must be a number of pods such as \`1\`, or a percentage such as \`25%\`.`)];
    return capped && Number(value.slice(0, -1)) > 100 ? [problem(object, field, 'int-or-percent', `\`${field}: ${value}\` may not be more than \`100%\`.`)] : [];
  };
}

/** Without a spare pod and without one that may go, no pod could ever be replaced. */
function bothZero(object: TypedObject): SchemaProblem[] {
  const zero = (field: string): boolean => object.value[field] === 0 || object.value[field] === '0%';
  return zero('maxSurge') && zero('maxUnavailable')
    ? [problem(object, 'maxUnavailable', 'int-or-percent', '`maxUnavailable` and `maxSurge` may not both be 0: no pod could be replaced. Allow at least one.')] : [];
}

function eitherBudget(object: TypedObject): SchemaProblem[] {
  const set = (field: string): boolean => (object.value[field] ?? null) !== null;
  return set('minAvailable') && set('maxUnavailable')
    ? [{ ...problem(object, 'maxUnavailable', 'exclusive', '`minAvailable` and `maxUnavailable` may not both be set: keep the one that says what you mean.'), part: 'key' }] : [];
}

function replicas(object: TypedObject): SchemaProblem[] {
  const value = object.value['replicas'];
  return typeof value === 'number' && value < 0 ? [problem(object, 'replicas', 'range', '`replicas` may not be negative.')] : [];
}

/** Kubernetes documentation, Horizontal Pod Autoscaling: at least one pod at most, and no fewer than at least. */
function scalingRange(object: TypedObject): SchemaProblem[] {
  const { minReplicas, maxReplicas } = object.value;
  if (typeof minReplicas === 'number' && minReplicas < 0) return [problem(object, 'minReplicas', 'range', '`minReplicas` may not be negative.')];
  if (typeof maxReplicas !== 'number') return [];
  if (maxReplicas < 1) return [problem(object, 'maxReplicas', 'range', '`maxReplicas` must be at least 1.')];
  return typeof minReplicas === 'number' && minReplicas > maxReplicas
    ? [problem(object, 'maxReplicas', 'range', `\`maxReplicas: ${String(maxReplicas)}\` is less than \`minReplicas: ${String(minReplicas)}\`: the most pods may not be fewer than the least.`)] : [];
}

export const rolloutChecks: Checks = {
  ApiAppsV1DeploymentSpec: replicas,
  ApiAppsV1ReplicaSetSpec: replicas,
  ApiAppsV1StatefulSetSpec: replicas,
  ApiAppsV1RollingUpdateDeployment: all(intOrPercent('maxSurge', false), intOrPercent('maxUnavailable', true), bothZero),
  ApiAppsV1RollingUpdateDaemonSet: all(intOrPercent('maxSurge', true), intOrPercent('maxUnavailable', true)),
  ApiAppsV1RollingUpdateStatefulSetStrategy: intOrPercent('maxUnavailable', true),
  ApiPolicyV1PodDisruptionBudgetSpec: all(intOrPercent('minAvailable', true), intOrPercent('maxUnavailable', true), eitherBudget),
  ApiAutoscalingV1HorizontalPodAutoscalerSpec: scalingRange,
  ApiAutoscalingV2HorizontalPodAutoscalerSpec: scalingRange,
};
