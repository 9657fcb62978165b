import type { JsonValue } from '../../manifest/index.ts';
import { isObject, matchesLabels, matchesSelector } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { isFilled, isOpen, isSet, mapAt, missing, shown } from './check.ts';

/** Kubernetes documentation, Deployments, Selector: it must match the labels of the pod template, and may not be empty. */
function selects(matches: typeof matchesSelector): Check {
  return (object, kind) => {
    const { selector, template } = object.value;
    if (!isObject(template) || !isSet(selector) || (matches === matchesLabels && !isFilled(selector))) return [];
    if (isObject(selector) && !isFilled(selector['matchLabels']) && !isFilled(selector['matchExpressions']) && matches === matchesSelector && kind !== 'Job')
      return [missing(object, 'selector', `a ${kind} must say which pods are its own. Write the labels of its pod template, such as \`matchLabels: {app: web}\``)];
    const labels = mapAt(template['metadata'])['labels'];
    if (holdsOpen(selector) || holdsOpen(labels) || matches(selector, labels) !== false) return [];
    const wanted = matches === matchesSelector ? mapAt(selector)['matchLabels'] : selector;
    return [mismatch(object, wanted, labels, kind)];
  };
}

function mismatch(object: TypedObject, wanted: JsonValue | undefined, labels: JsonValue | undefined, kind: string): SchemaProblem {
  const path = [...object.path, 'template', 'metadata', 'labels'];
  const missed = Object.entries(mapAt(wanted)).filter(([key, value]) => mapAt(labels)[key] !== value).map(([key, value]) => `\`${key}: ${shown(value)}\``);
  const message = `The pod template does not have the labels that \`selector\` asks for${missed.length === 0 ? '' : ` (${missed.join(', ')})`}: the ${kind} would not know its own pods. Make them the same.`;
  return isFilled(labels) ? { code: 'selector', path, part: 'key', message } : { code: 'selector', path: [...object.path, 'template'], part: 'key', missing: path, message };
}

/** Whether a key or value in a selector or in labels is only known later. */
function holdsOpen(value: JsonValue | undefined): boolean {
  if (!isObject(value)) return Array.isArray(value) ? value.some((item: JsonValue) => holdsOpen(item)) : isOpen(value);
  return Object.entries(value).some(([key, item]) => isOpen(key) || holdsOpen(item));
}

/** Kubernetes documentation, Jobs, Specifying your own Pod selector; otherwise the controller adds labels that match. */
const ownSelector: Check = (object, kind) => (object.value['manualSelector'] === true ? bySelector(object, kind) : []);
const bySelector = selects(matchesSelector);

export const templateChecks: Checks = {
  ApiAppsV1DeploymentSpec: bySelector,
  ApiAppsV1ReplicaSetSpec: bySelector,
  ApiAppsV1StatefulSetSpec: bySelector,
  ApiAppsV1DaemonSetSpec: bySelector,
  ApiBatchV1JobSpec: ownSelector,
  ApiCoreV1ReplicationControllerSpec: selects(matchesLabels),
};
