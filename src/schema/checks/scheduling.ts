import type { JsonValue } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, items, missing, problem, problemAt, shown, syntaxOf, syntaxOfItems, texts } from './check.ts';
import { dnsLabel, labelValue, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, Taints and Tolerations, Concepts. `Gt` and `Lt` are newer than the rest. */
function toleration(object: TypedObject): SchemaProblem[] {
  const { key, operator, value, effect, tolerationSeconds } = object.value;
  if ([key, operator, value, effect].some(isOpen)) return [];
  const problems: SchemaProblem[] = [];
  if (!isFilled(key) && operator !== 'Exists') problems.push({ code: 'exclusive', path: [...object.path, isFilled(operator) ? 'operator' : 'key'], part: 'key', ...(isFilled(operator) ? {} : { path: object.path, missing: [...object.path, 'operator'] }), message: 'Without a `key` the `operator` must be Exists: then every taint is tolerated.' });
  if (operator === 'Exists' && isFilled(value)) problems.push(forbidden(object, 'value', '`operator: Exists` takes no `value`: it asks only whether the taint is there. Remove the value, or use `operator: Equal`.'));
  if (isSet(tolerationSeconds) && effect !== 'NoExecute') problems.push(isFilled(effect)
    ? problem(object, 'effect', 'exclusive', '`tolerationSeconds` needs `effect: NoExecute`: only then pods are evicted after some time.')
    : missing(object, 'effect', '`tolerationSeconds` needs `effect: NoExecute`'));
  const wrong = operator === 'Equal' || !isFilled(operator) ? (typeof value === 'string' ? labelValue(value) : undefined) : undefined;
  if (wrong !== undefined) problems.push(problem(object, 'value', 'label-value', `\`value\` ${wrong}: it is compared with the value of a taint.`));
  return problems;
}

/** Two tolerations of a RuntimeClass, or two taints of a node, may not be the same. */
export function sameItems(list: string, fields: readonly string[], what: string): Check {
  return (object) => {
    const seen = new Set<string>();
    return items(object.value[list]).flatMap(({ item, index }) => {
      const id = JSON.stringify(fields.map((field) => item[field] ?? ''));
      if (!seen.has(id)) { seen.add(id); return []; }
      return [problemAt([...object.path, list, index], 'duplicate-list-map-key', `The same ${what} stands in \`${list}\` twice: remove one.`)];
    });
  };
}

const withValues = new Set(['In', 'NotIn']);
const withoutValues = new Set(['Exists', 'DoesNotExist']);

/** What a requirement's operator asks of its values. Kubernetes documentation, Labels and Selectors; Assigning Pods to Nodes, Operators. */
export function operatorValues(object: TypedObject): SchemaProblem[] {
  const { operator, values } = object.value;
  if (typeof operator !== 'string') return [];
  if (withValues.has(operator) && !isFilled(values)) return [missing(object, 'values', `\`operator: ${operator}\` compares with them`)];
  if (withoutValues.has(operator) && isFilled(values)) return [forbidden(object, 'values', `\`operator: ${operator}\` takes no \`values\`: it asks only whether the label is there.`)];
  if (operator !== 'Gt' && operator !== 'Lt') return [];
  return Array.isArray(values) && values.length === 1 ? [] : [problem(object, 'values', 'range', `\`operator: ${operator}\` compares with exactly one number: \`values\` must hold one.`)];
}

const labelRequirement: Check = all(
  syntaxOf('key', 'label-key', qualifiedName), choice('operator', ['In', 'NotIn', 'Exists', 'DoesNotExist']), operatorValues, syntaxOfLabelValues);

function syntaxOfLabelValues(object: TypedObject): SchemaProblem[] {
  return texts(object.value['values']).flatMap(({ text, index }) => {
    const wrong = labelValue(text);
    return wrong === undefined ? [] : [problemAt([...object.path, 'values', index], 'label-value', `\`${text}\` in \`values\` ${wrong}.`)];
  });
}

function nodeLabel(object: TypedObject): SchemaProblem[] {
  if (object.path.at(-2) !== 'matchExpressions') return [];
  return object.value['key'] === '' ? [missing(object, 'key', 'it says which label of the nodes is meant')]
    : [...syntaxOf('key', 'label-key', qualifiedName)(object, ''), ...(object.path.includes('nodeSelectorTerms') && withValues.has(shown(object.value['operator'])) ? syntaxOfLabelValues(object) : [])];
}

/** Kubernetes API reference, NodeSelectorTerm: by field, only the name of the node can be asked for. */
function nodeTerm(object: TypedObject): SchemaProblem[] {
  return items(object.value['matchFields']).flatMap(({ item, index }) => {
    const { key, operator, values } = item;
    const path = [...object.path, 'matchFields', index];
    if (key !== 'metadata.name' && typeof key === 'string' && !isOpen(key)) return [problemAt([...path, 'key'], 'enum', `\`matchFields\` knows \`metadata.name\` only, not \`${key}\`: labels are matched with \`matchExpressions\`.`)];
    if (operator !== 'In' && operator !== 'NotIn') return typeof operator === 'string' && !isOpen(operator) ? [problemAt([...path, 'operator'], 'enum', '`matchFields` takes the operators In and NotIn only.')] : [];
    return Array.isArray(values) && values.length !== 1 ? [problemAt([...path, 'values'], 'range', '`matchFields` compares with exactly one name.')] : [];
  });
}

function nodeSelector(object: TypedObject): SchemaProblem[] {
  return isFilled(object.value['nodeSelectorTerms']) ? [] : [missing(object, 'nodeSelectorTerms', 'at least one term must say which nodes are meant')];
}

/** Kubernetes documentation, Assigning Pods to Nodes, Inter-pod affinity and anti-affinity. */
function podAffinityTerm(object: TypedObject): SchemaProblem[] {
  const { topologyKey, labelSelector } = object.value;
  const problems: SchemaProblem[] = [];
  if (topologyKey === '') problems.push(missing(object, 'topologyKey', 'it says within what the pods must be together or apart, such as `kubernetes.io/hostname`'));
  return [...problems, ...labelKeys(object, 'matchLabelKeys', labelSelector), ...labelKeys(object, 'mismatchLabelKeys', labelSelector)];
}

function labelKeys(object: TypedObject, field: string, selector: JsonValue | undefined): SchemaProblem[] {
  return isFilled(object.value[field]) && !isSet(selector) ? [forbidden(object, field, `\`${field}\` needs a \`labelSelector\` beside it: it adds to what that selects.`)] : [];
}

/** Kubernetes documentation, Pod Topology Spread Constraints. */
function spread(object: TypedObject): SchemaProblem[] {
  const { minDomains, whenUnsatisfiable, topologyKey } = object.value;
  const problems: SchemaProblem[] = [];
  if (topologyKey === '') problems.push(missing(object, 'topologyKey', 'it says over what the pods are spread, such as `topology.kubernetes.io/zone`'));
  if (isSet(minDomains) && whenUnsatisfiable === 'ScheduleAnyway') problems.push(forbidden(object, 'minDomains', '`minDomains` needs `whenUnsatisfiable: DoNotSchedule`: otherwise it would change nothing.'));
  if (isFilled(object.value['matchLabelKeys']) && !isSet(object.value['labelSelector'])) problems.push(...labelKeys(object, 'matchLabelKeys', undefined));
  return problems;
}

const taint: Check = all(
  (object) => (object.value['key'] === '' ? [missing(object, 'key', 'every taint needs a name')] : []),
  syntaxOf('key', 'label-key', qualifiedName), choice('effect', ['NoSchedule', 'PreferNoSchedule', 'NoExecute']), syntaxOf('value', 'label-value', labelValue));

/** Kubernetes documentation, Pod Scheduling Readiness: a gated pod is on no node. */
function gates(object: TypedObject): SchemaProblem[] {
  return isFilled(object.value['schedulingGates']) && isFilled(object.value['nodeName'])
    ? [forbidden(object, 'nodeName', '`nodeName` cannot be set with `schedulingGates`: a pod that waits to be scheduled is on no node.')] : [];
}

/** The weight of a preference among others. */
const weight = between('weight', 1, 100);

export const schedulingChecks: Checks = {
  ApiCoreV1Toleration: all(syntaxOf('key', 'label-key', qualifiedName), toleration),
  ApiCoreV1NodeSelectorRequirement: all(operatorValues, nodeLabel),
  ApiCoreV1NodeSelectorTerm: nodeTerm,
  ApiCoreV1NodeSelector: nodeSelector,
  ApiCoreV1PreferredSchedulingTerm: weight,
  ApiCoreV1WeightedPodAffinityTerm: weight,
  ApiCoreV1PodAffinityTerm: all(podAffinityTerm, syntaxOf('topologyKey', 'label-key', qualifiedName), syntaxOfItems('namespaces', 'dns-name', dnsLabel)),
  ApiCoreV1TopologySpreadConstraint: all(between('maxSkew', 1), between('minDomains', 1), spread, syntaxOfItems('matchLabelKeys', 'label-key', qualifiedName)),
  ApimachineryPkgApisMetaV1LabelSelectorRequirement: (object, kind) => (object.outer?.outer?.type === 'ApiAutoscalingV2MetricIdentifier' ? [] : labelRequirement(object, kind)),
  ApiCoreV1Taint: taint,
  ApiCoreV1NodeSpec: sameItems('taints', ['key', 'effect'], 'taint'),
  ApiCoreV1PodSpec: gates,
  ApiCoreV1PodSchedulingGate: all((object) => (object.value['name'] === '' ? [missing(object, 'name', 'every gate needs a name')] : []), syntaxOf('name', 'label-key', qualifiedName)),
  ApiNodeV1Scheduling: (object) => sameItems('tolerations', ['key', 'operator', 'value', 'effect', 'tolerationSeconds'], 'toleration')(object, ''),
};
