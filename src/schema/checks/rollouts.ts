import type { JsonValue } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, missing, problem, shown } from './check.ts';

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

/** A strategy that replaces pods in another way has no use for the numbers of a rolling update. */
function onlyRolling(object: TypedObject): SchemaProblem[] {
  const { type, rollingUpdate } = object.value;
  return isSet(rollingUpdate) && isFilled(type) && type !== 'RollingUpdate' && !isOpen(type)
    ? [forbidden(object, 'rollingUpdate', `\`rollingUpdate\` may not be set with \`type: ${shown(type)}\`: remove it, or use \`type: RollingUpdate\`.`)] : [];
}

/** Kubernetes documentation, Deployments, Progress Deadline Seconds: it must be greater than minReadySeconds. */
function progressDeadline(object: TypedObject): SchemaProblem[] {
  const { progressDeadlineSeconds, minReadySeconds } = object.value;
  return typeof progressDeadlineSeconds === 'number' && progressDeadlineSeconds >= 0 && progressDeadlineSeconds <= (typeof minReadySeconds === 'number' ? minReadySeconds : 0)
    ? [problem(object, 'progressDeadlineSeconds', 'range', `\`progressDeadlineSeconds: ${String(progressDeadlineSeconds)}\` must be more than \`minReadySeconds\`: no pod could be ready in time.`)] : [];
}

/** Kubernetes documentation, Perform a Rolling Update on a DaemonSet: one of the two numbers is in use. */
function surgeOrUnavailable(object: TypedObject): SchemaProblem[] {
  const { maxSurge, maxUnavailable } = object.value;
  const some = (value: JsonValue | undefined) => isFilled(value) && value !== 0 && value !== '0%' && !isOpen(value);
  const zero = (value: JsonValue | undefined) => value === 0 || value === '0%';
  if (some(maxSurge) && some(maxUnavailable)) return [problem(object, 'maxSurge', 'exclusive', '`maxSurge` and `maxUnavailable` may not both be set: with a surge `maxUnavailable` must be 0.')];
  return zero(maxUnavailable) && (zero(maxSurge) || !isSet(maxSurge)) ? [problem(object, 'maxUnavailable', 'int-or-percent', '`maxUnavailable` and `maxSurge` may not both be 0: no pod could be replaced. Allow at least one.')] : [];
}

/** Kubernetes documentation, StatefulSets, Maximum unavailable Pods: it cannot be 0. */
/** Kubernetes 1.37, pkg/features/kube_features.go: the gate StatefulSetRecreateStrategy is alpha, and off unless somebody turned it on. */
function gatedRecreate(object: TypedObject): SchemaProblem[] {
  return object.value['type'] === 'Recreate'
    ? [{ ...problem(object, 'type', 'enum', 'A StatefulSet takes `Recreate` where the feature gate StatefulSetRecreateStrategy is on, which is alpha since Kubernetes 1.37; every other API server refuses it. Use RollingUpdate or OnDelete, unless your cluster has the gate.'), severity: 'warning' }] : [];
}

function someUnavailable(object: TypedObject): SchemaProblem[] {
  const value = object.value['maxUnavailable'];
  return value === 0 || value === '0%' ? [problem(object, 'maxUnavailable', 'int-or-percent', '`maxUnavailable` may not be 0: no pod could be replaced.')] : [];
}

function scaleRange(object: TypedObject): SchemaProblem[] {
  const { minReplicas, maxReplicas } = object.value;
  return typeof minReplicas === 'number' && typeof maxReplicas === 'number' && minReplicas > maxReplicas && maxReplicas >= 1
    ? [problem(object, 'maxReplicas', 'range', `\`maxReplicas: ${String(maxReplicas)}\` is less than \`minReplicas: ${String(minReplicas)}\`: the most pods may not be fewer than the least.`)] : [];
}

/** The server looks at the numbers of a DaemonSet's rolling update only where they are in use. */
function whereRolling(check: Check): Check {
  return (object, kind) => (object.outer?.value['type'] === 'OnDelete' ? [] : check(object, kind));
}

const replicas = between('replicas', 0);
const common = all(replicas, between('minReadySeconds', 0), between('revisionHistoryLimit', 0));
const retention = all(choice('whenDeleted', ['Retain', 'Delete']), choice('whenScaled', ['Retain', 'Delete']));

export const rolloutChecks: Checks = {
  ApiAppsV1DeploymentSpec: all(common, between('progressDeadlineSeconds', 0), progressDeadline),
  ApiAppsV1DeploymentStrategy: all(onlyRolling, choice('type', ['RollingUpdate', 'Recreate'])),
  ApiAppsV1ReplicaSetSpec: common,
  ApiAppsV1StatefulSetSpec: all(replicas, between('minReadySeconds', 0)),
  ApiAppsV1StatefulSetUpdateStrategy: all(onlyRolling, gatedRecreate, choice('type', ['RollingUpdate', 'OnDelete', 'Recreate'])),
  ApiAppsV1DaemonSetUpdateStrategy: choice('type', ['RollingUpdate', 'OnDelete']),
  ApiAppsV1StatefulSetOrdinals: between('start', 0),
  ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy: retention,
  ApiAppsV1DaemonSetSpec: common,
  ApiAppsV1ControllerRevision: all(between('revision', 0), (object) => (isSet(object.value['data']) ? [] : [missing(object, 'data', 'it is what the revision keeps')])),
  ApiCoreV1ReplicationControllerSpec: all(replicas, between('minReadySeconds', 0)),
  ApiAppsV1RollingUpdateDeployment: all(intOrPercent('maxSurge', false), intOrPercent('maxUnavailable', true), bothZero),
  ApiAppsV1RollingUpdateDaemonSet: whereRolling(all(intOrPercent('maxSurge', true), intOrPercent('maxUnavailable', true), surgeOrUnavailable)),
  ApiAppsV1RollingUpdateStatefulSetStrategy: all(intOrPercent('maxUnavailable', true), someUnavailable, between('partition', 0)),
  ApiPolicyV1PodDisruptionBudgetSpec: all(intOrPercent('minAvailable', true), intOrPercent('maxUnavailable', true), eitherBudget),
  ApiAutoscalingV1HorizontalPodAutoscalerSpec: all(between('minReplicas', 0), between('maxReplicas', 1), scaleRange),
  ApiAutoscalingV2HorizontalPodAutoscalerSpec: all(between('minReplicas', 0), between('maxReplicas', 1), scaleRange),
};
