import type { JsonValue } from '../../manifest/index.ts';
import { parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, mapAt, missing, problem, syntaxOf } from './check.ts';
import { pathSegment } from './syntax.ts';

/** The field of a metric by its type. Kubernetes documentation, Horizontal Pod Autoscaling, Support for resource metrics and custom metrics. */
const sources: Readonly<Record<string, string>> = { Object: 'object', Pods: 'pods', Resource: 'resource', External: 'external', ContainerResource: 'containerResource' };

function metric(object: TypedObject): SchemaProblem[] {
  const { type } = object.value;
  if (!isFilled(type)) return type === '' ? [missing(object, 'type', `it is one of ${Object.keys(sources).join(', ')}`)] : [];
  if (typeof type !== 'string' || isOpen(type)) return [];
  const field = sources[type];
  if (field === undefined) return [problem(object, 'type', 'enum', `\`type\` of a metric must be one of ${Object.keys(sources).join(', ')}, not \`${type}\`.`)];
  if (!isSet(object.value[field])) return [missing(object, field, `a metric of \`type: ${type}\` is described there`)];
  return Object.values(sources).filter((other) => other !== field && isSet(object.value[other])).map((other) => forbidden(object, other, `\`${other}\` may not stand in a metric of \`type: ${type}\`: make it a metric of its own.`));
}

/** What each source can be compared with. Kubernetes API reference, MetricTarget. */
const targets: Readonly<Record<string, readonly string[]>> = {
  ApiAutoscalingV2ResourceMetricSource: ['averageUtilization', 'averageValue'], ApiAutoscalingV2ContainerResourceMetricSource: ['averageUtilization', 'averageValue'],
  ApiAutoscalingV2PodsMetricSource: ['averageValue'], ApiAutoscalingV2ObjectMetricSource: ['value', 'averageValue'], ApiAutoscalingV2ExternalMetricSource: ['value', 'averageValue'],
};

function target(object: TypedObject): SchemaProblem[] {
  const { type, averageValue, value } = object.value;
  if (isOpen(type)) return [];
  if (type === '') return [missing(object, 'type', 'it is Utilization, Value or AverageValue')];
  const problems: SchemaProblem[] = [...choice('type', ['Utilization', 'Value', 'AverageValue'])(object, ''), ...between('averageUtilization', 1, Infinity, 'it is a share of the request in percent')(object, '')];
  for (const [field, amount] of [['averageValue', averageValue], ['value', value]] as const)
    if (isAmount(amount) && (parseQuantity(amount) ?? 1) <= 0) problems.push(problem(object, field, 'quantity', `\`${field}: ${String(amount)}\` must be more than nothing.`));
  const usable = targets[object.outer?.type ?? ''] ?? [];
  const set = usable.filter((field) => isSet(object.value[field]));
  if (usable.length > 0 && set.length === 0) {
    const meant = type === 'Utilization' && usable.includes('averageUtilization') ? 'averageUtilization' : type === 'Value' && usable.includes('value') && usable.length === 1 ? 'value' : undefined;
    problems.push(missing(object, meant ?? (usable.includes('averageUtilization') ? 'averageUtilization' : 'averageValue'), `the metric is compared with ${usable.map((field) => `\`${field}\``).join(' or ')}`));
  }
  if (set.length > 1) problems.push(forbidden(object, set[1] ?? '', `${set.map((field) => `\`${field}\``).join(' and ')} may not both be set: the metric is compared with one. Keep the one that fits \`type\`.`));
  return problems;
}

function isAmount(value: JsonValue | undefined): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && !isOpen(value));
}

/** Kubernetes documentation, Horizontal Pod Autoscaling, Configurable scaling behavior. */
function scalingRules(object: TypedObject): SchemaProblem[] {
  const { policies } = object.value;
  return Array.isArray(policies) && policies.length === 0 ? [missing(object, 'policies', 'remove it for the default, or say at least one')] : [];
}

/** Scaling to none works on what is known without pods. Kubernetes API reference, HorizontalPodAutoscalerSpec. */
function scaleToZero(object: TypedObject): SchemaProblem[] {
  const { minReplicas, metrics } = object.value;
  if (minReplicas !== 0 || isOpen(metrics)) return [];
  const types = Array.isArray(metrics) ? metrics.map((item: JsonValue) => mapAt(item)['type']) : [];
  return types.some((type) => type === 'Object' || type === 'External' || isOpen(type)) ? []
    : [problem(object, 'metrics', 'exclusive', '`minReplicas: 0` needs a metric of type Object or External: without pods no other can be measured.')].map((found) => (isSet(metrics) ? found : { ...found, path: [...object.path, 'minReplicas'] }));
}

const scaled: Check = (object) => [
  ...(['kind', 'name'] as const).flatMap((field) => (object.value[field] === '' ? [missing(object, field, 'it says which workload is scaled')] : [])),
  ...(['kind', 'name'] as const).flatMap((field) => syntaxOf(field, 'dns-name', pathSegment)(object, '')),
  ...scaledVersion(object),
];

/**
 * What is scaled has a group: without one, the autoscaler finds only kinds of the core group, and since 1.34 the API server
 * refuses it. Kubernetes API reference, CrossVersionObjectReference; validation of autoscaling in Kubernetes 1.33 and 1.34.
 */
function scaledVersion(object: TypedObject): readonly SchemaProblem[] {
  const { apiVersion, kind } = object.value;
  if (object.path.at(-1) !== 'scaleTargetRef' || isOpen(apiVersion) || typeof kind !== 'string' || kind === '' || isOpen(kind) || kind === 'ReplicationController') return [];
  const refused = 'the autoscaler does not find it, and API servers since 1.34 refuse it';
  if (!isFilled(apiVersion)) return [{ ...missing(object, 'apiVersion', `it says in which group the ${kind} is, such as \`apps/v1\`; without it ${refused}`), severity: 'warning' }];
  return typeof apiVersion !== 'string' || apiVersion.split('/').length === 2 ? []
    : [{ ...problem(object, 'apiVersion', 'format', `\`apiVersion: ${apiVersion}\` must be a group and a version, such as \`apps/v1\`: otherwise ${refused}.`), severity: 'warning' }];
}

const named: Check = (object) => (object.value['name'] === '' ? [missing(object, 'name', 'it says which metric is meant')] : syntaxOf('name', 'dns-name', pathSegment)(object, ''));
const tolerance: Check = (object) => {
  const { tolerance } = object.value;
  return isAmount(tolerance) && (parseQuantity(tolerance) ?? 0) < 0 ? [problem(object, 'tolerance', 'quantity', `\`tolerance: ${String(tolerance)}\` is below zero.`)] : [];
};
const rules = all(tolerance, scalingRules, between('stabilizationWindowSeconds', 0, 3600, 'an hour at most'), choice('selectPolicy', ['Max', 'Min', 'Disabled']));

export const autoscalingChecks: Checks = {
  ApiAutoscalingV1HorizontalPodAutoscalerSpec: between('targetCPUUtilizationPercentage', 1),
  ApiAutoscalingV1CrossVersionObjectReference: scaled,
  ApiAutoscalingV2CrossVersionObjectReference: scaled,
  ApiAutoscalingV2HorizontalPodAutoscalerSpec: scaleToZero,
  ApiAutoscalingV2MetricSpec: metric,
  ApiAutoscalingV2MetricTarget: target,
  ApiAutoscalingV2MetricIdentifier: named,
  ApiAutoscalingV2HPAScalingRules: rules,
  ApiAutoscalingV2HPAScalingPolicy: all(choice('type', ['Pods', 'Percent']), between('value', 1), between('periodSeconds', 1, 1800, 'half an hour at most')),
};
