import { isObject } from './json.ts';
import type { JsonObject, JsonValue } from './node.ts';

/**
 * Whether a label selector (`matchLabels`, `matchExpressions`) selects an object with these labels. As in the API, an
 * empty selector selects everything and an absent one nothing (Kubernetes API, LabelSelector).
 * Undefined when the selector is malformed, so that nothing can be said.
 */
export function matchesSelector(selector: JsonValue | undefined, labels: JsonValue | undefined): boolean | undefined {
  if (selector === undefined || selector === null) return false;
  if (!isObject(selector)) return undefined;
  const own = isObject(labels) ? labels : {};
  const byLabels = isAbsent(selector['matchLabels']) ? true : isIncluded(selector['matchLabels'], own);
  const expressions = selector['matchExpressions'];
  if (byLabels === undefined) return undefined;
  if (isAbsent(expressions)) return byLabels;
  if (!Array.isArray(expressions)) return undefined;
  const verdicts = (expressions as readonly JsonValue[]).map((expression) => matchesExpression(expression, own));
  return verdicts.includes(undefined) ? undefined : byLabels && !verdicts.includes(false);
}

/**
 * Whether a plain map of labels, such as a Service's `spec.selector`, selects an object with these labels. An empty or
 * absent map selects nothing: such a Service gets no endpoints (Kubernetes documentation, Services without selectors).
 */
export function matchesLabels(selector: JsonValue | undefined, labels: JsonValue | undefined): boolean | undefined {
  if (isAbsent(selector)) return false;
  if (isObject(selector) && Object.keys(selector).length === 0) return false;
  return isIncluded(selector, isObject(labels) ? labels : {});
}

function isIncluded(wanted: JsonValue | undefined, labels: JsonObject): boolean | undefined {
  if (!isObject(wanted)) return undefined;
  const entries = Object.entries(wanted);
  if (entries.some(([, value]) => typeof value !== 'string')) return undefined;
  return entries.every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}

function matchesExpression(expression: JsonValue, labels: JsonObject): boolean | undefined {
  if (!isObject(expression)) return undefined;
  const { key, operator, values } = expression;
  if (typeof key !== 'string' || typeof operator !== 'string') return undefined;
  const has = Object.hasOwn(labels, key);
  const listed: readonly JsonValue[] | undefined = isAbsent(values) ? [] : Array.isArray(values) ? (values as readonly JsonValue[]) : undefined;
  if (listed === undefined || listed.some((value) => typeof value !== 'string')) return undefined;
  const value = has ? labels[key] : undefined;
  switch (operator) {
    case 'In':
      return listed.length === 0 ? undefined : value !== undefined && listed.includes(value);
    case 'NotIn':
      return listed.length === 0 ? undefined : value === undefined || !listed.includes(value);
    case 'Exists':
      return listed.length > 0 ? undefined : has;
    case 'DoesNotExist':
      return listed.length > 0 ? undefined : !has;
    default:
      return undefined;
  }
}

function isAbsent(value: JsonValue | undefined): value is undefined | null {
  return value === undefined || value === null;
}
