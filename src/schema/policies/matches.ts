import { isObject, matchesSelector, type GroupVersionKind, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import { mapsOf, textsOf, type PolicyObjects } from './policy.ts';
import type { Sent } from './sent.ts';

/** What is done with an object. */
export type Operation = 'CREATE' | 'UPDATE';

/**
 * Whether `matchConstraints` of a policy, or `matchResources` of a binding, take in an object for one of the
 * operations; undefined when labels of a namespace decide that are not known here.
 * Kubernetes API reference, ValidatingAdmissionPolicy, MatchResources.
 */
export function matchesResources(match: JsonObject | undefined, sent: Sent, repository: PolicyObjects, operations: readonly Operation[] = ['CREATE', 'UPDATE']): boolean | undefined {
  if (match === undefined) return true;
  const rules = mapsOf(match['resourceRules']);
  const isExact = match['matchPolicy'] === 'Exact';
  if (match['resourceRules'] !== undefined && !rules.some((rule) => matchesRule(rule, sent, isExact, repository, operations))) return false;
  if (mapsOf(match['excludeResourceRules']).some((rule) => matchesRule(rule, sent, isExact, repository, operations))) return false;
  if (isGiven(match['objectSelector']) && matchesSelector(match['objectSelector'], labelsOf(sent.value)) !== true) return false;
  return isGiven(match['namespaceSelector']) ? matchesNamespace(match['namespaceSelector'], sent, repository) : true;
}

function matchesRule(rule: JsonObject, { gvk, name }: Sent, isExact: boolean, repository: PolicyObjects, operations: readonly Operation[]): boolean {
  const has = (key: string, wanted: string) => textsOf(rule[key]).some((one) => one === '*' || one === wanted);
  if (!operations.some((operation) => has('operations', operation))) return false;
  // Equivalent: the server converts an object of another version to the one that the rule names.
  if (!has('apiGroups', gvk.group) || (isExact && !has('apiVersions', gvk.version))) return false;
  if (!textsOf(rule['resources']).some((one) => one === '*' || one === '*/*' || one === resourceOf(gvk, repository))) return false;
  const names = textsOf(rule['resourceNames']);
  return names.length === 0 || names.includes(name);
}

/** The name of a kind in URLs and rules: that of its definition, or the plural, as Kubernetes' own kinds have it. */
function resourceOf({ group, kind }: GroupVersionKind, repository: PolicyObjects): string {
  for (const { value } of repository.ofKind('apiextensions.k8s.io', 'CustomResourceDefinition')) {
    const spec = value['spec'];
    const names = isObject(spec) && spec['group'] === group ? spec['names'] : undefined;
    if (isObject(names) && names['kind'] === kind && typeof names['plural'] === 'string') return names['plural'];
  }
  const singular = kind.toLowerCase();
  if (singular === 'endpoints') return singular;
  if (/(s|x|ch|sh)$/.test(singular)) return `${singular}es`;
  return /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`;
}

function matchesNamespace(selector: JsonValue | undefined, { gvk, namespace, value }: Sent, repository: PolicyObjects): boolean | undefined {
  if (gvk.group === '' && gvk.kind === 'Namespace') return matchesSelector(selector, labelsOf(value));
  if (isObject(selector) && Object.keys(selector).length === 0) return true;
  if (namespace === undefined) return undefined;
  const found = repository.find('', 'Namespace', namespace);
  // Every namespace has its name as a label; of one that is defined elsewhere, the others are not known.
  const labels = { ...(found ? labelsOf(found.value) : {}), 'kubernetes.io/metadata.name': namespace };
  if (found) return matchesSelector(selector, labels);
  return isObject(selector) && keysOf(selector).every((key) => key in labels) ? matchesSelector(selector, labels) : undefined;
}

function keysOf(selector: JsonObject): readonly string[] {
  const { matchLabels } = selector;
  return [...Object.keys(isObject(matchLabels) ? matchLabels : {}), ...mapsOf(selector['matchExpressions']).map(({ key }) => (typeof key === 'string' ? key : ''))];
}

function labelsOf(value: JsonObject): JsonObject {
  const metadata = value['metadata'];
  const labels = isObject(metadata) ? metadata['labels'] : undefined;
  return isObject(labels) ? labels : {};
}

const isGiven = (value: JsonValue | undefined) => value !== undefined && value !== null;
