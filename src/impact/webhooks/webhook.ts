import { isObject, matchesSelector, type JsonObject, type JsonValue, type Path } from '../../manifest/index.ts';
import type { ChangedObject, ChangeSet, CreatedObject, SideObject } from '../changeSet.ts';
import { read, readList, readText, readTexts } from '../json.ts';

/** One webhook of a configuration: whom the API server asks, about what, and what it does when nobody answers. */
export interface Webhook {
  readonly name: string;
  /** Where it stands in the configuration. */
  readonly path: Path;
  /** Requests are refused as long as it does not answer: the default. */
  readonly fails: boolean;
  readonly service: ServiceName | undefined;
  readonly value: JsonObject;
}

export interface ServiceName {
  readonly namespace: string;
  readonly name: string;
}

const group = 'admissionregistration.k8s.io';
export const webhookKinds: readonly string[] = [`${group}/ValidatingWebhookConfiguration`, `${group}/MutatingWebhookConfiguration`];

/** Whether a configuration is one of guards, which refuse, and not of helpers, which fill in. */
export const isValidating = ({ kind }: SideObject): boolean => kind === webhookKinds[0];

/** The webhooks of a configuration. Kubernetes API reference, ValidatingWebhookConfiguration and MutatingWebhookConfiguration. */
export function webhooksOf(configuration: SideObject): readonly Webhook[] {
  return readList(configuration.object.value, ['webhooks']).flatMap((value, index) => isObject(value) ? [{
    name: readText(value, ['name']) ?? `#${index + 1}`, path: ['webhooks', index],
    fails: (readText(value, ['failurePolicy']) ?? 'Fail') === 'Fail', service: serviceIn(read(value, ['clientConfig'])), value,
  }] : []);
}

/** The Service in a `clientConfig`; undefined where a URL is called. */
export function serviceIn(clientConfig: JsonValue | undefined): ServiceName | undefined {
  const [namespace, name] = [readText(clientConfig, ['service', 'namespace']), readText(clientConfig, ['service', 'name'])];
  return namespace !== undefined && name !== undefined ? { namespace, name } : undefined;
}

/** A configuration that comes or changes. */
export interface WebhookChange {
  readonly change: CreatedObject | ChangedObject;
  readonly head: SideObject;
  readonly webhooks: readonly Webhook[];
  /** A webhook of the same name before. */
  readonly before: (name: string) => Webhook | undefined;
  /** All of them before; undefined where the configuration is new. */
  readonly old: readonly Webhook[] | undefined;
}

/** The configurations of webhooks that a change creates or changes. */
export function webhookChanges({ created, changed }: ChangeSet): readonly WebhookChange[] {
  return [...created, ...changed].filter(({ head }) => webhookKinds.includes(head.kind)).map((change) => {
    const old = 'base' in change ? webhooksOf(change.base) : undefined;
    const byName = new Map((old ?? []).map((webhook) => [webhook.name, webhook]));
    return { change, head: change.head, webhooks: webhooksOf(change.head), before: (name) => byName.get(name), old };
  });
}

const has = (rule: JsonValue, list: string, ...wanted: readonly string[]): boolean => readList(rule, [list]).some((one) => typeof one === 'string' && wanted.includes(one));

/** Whether a webhook is asked when a pod is created. */
export function takesPods({ value }: Webhook): boolean {
  return readList(value, ['rules']).some((rule) => has(rule, 'apiGroups', '', '*') && has(rule, 'apiVersions', 'v1', '*') && has(rule, 'operations', 'CREATE', '*')
    && has(rule, 'resources', 'pods', '*', '*/*') && readText(rule, ['scope']) !== 'Cluster');
}

/** Whether a webhook is asked about changes of everything, what nodes report to stay alive (Leases) among it. */
export function takesEverything({ value }: Webhook): boolean {
  return readList(value, ['rules']).some((rule) => has(rule, 'apiGroups', '*', 'coordination.k8s.io') && has(rule, 'operations', 'UPDATE', '*')
    && has(rule, 'resources', '*', '*/*', 'leases') && readText(rule, ['scope']) !== 'Cluster');
}

/** Whether nothing but rules and selectors decides: an expression may leave out what they take in. */
export const isPlain = ({ value }: Webhook): boolean => readList(value, ['matchConditions']).length === 0;

/** Whether a webhook looks at a namespace; undefined when labels that are not known here decide. */
export function takesNamespace({ value }: Webhook, name: string, namespace: SideObject | undefined): boolean | undefined {
  const selector = value['namespaceSelector'];
  if (!isObject(selector) || Object.keys(selector).length === 0) return true;
  // Every namespace has its name as a label. Kubernetes documentation, Labels that the control plane sets.
  const labels = { ...(namespace && readTexts(namespace.value, ['metadata', 'labels'])), 'kubernetes.io/metadata.name': name };
  return namespace || keysOf(selector).every((key) => key in labels) ? matchesSelector(selector, labels) === true : undefined;
}

/** Whether a webhook looks at an object with these labels; undefined where they are not known. */
export function takesLabels({ value }: Webhook, labels: Readonly<Record<string, string>> | undefined): boolean | undefined {
  const selector = value['objectSelector'];
  if (!isObject(selector) || Object.keys(selector).length === 0) return true;
  return labels && matchesSelector(selector, labels) === true;
}

function keysOf(selector: JsonObject): readonly string[] {
  return [...Object.keys(isObject(selector['matchLabels']) ? selector['matchLabels'] : {}), ...readList(selector, ['matchExpressions']).map((one) => readText(one, ['key']) ?? '')];
}
