import { isList, isObject, valueAt, type GroupVersionKind, type JsonObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { fitsKind } from '../../../schema/index.ts';
import { all, rename, setTo } from '../../fix.ts';
import type { FixMaker, ObjectView, Place } from '../../rule.ts';
import { apiVersionOf } from './wording.ts';

/** An object as it becomes in another version of its API, and the changes that make it so, besides that of apiVersion. */
interface Conversion {
  readonly value: JsonObject;
  readonly changes: readonly FixMaker[];
}
/** Undefined where the object would mean something else in the other version. */
type Convert = (object: ObjectView) => Conversion | undefined;

/**
 * A fix that moves an object to another version of its API: offered only when the tables of that version know all that
 * the object holds, and nothing in it changes its meaning. Undefined otherwise.
 */
export function convertTo(object: ObjectView, to: GroupVersionKind, minor: number): FixMaker | undefined {
  const { gvk, value } = object.manifest;
  const apiVersion = apiVersionOf(to);
  if (to.kind !== gvk.kind) return undefined;
  const convert = conversions[`${apiVersionOf(gvk)} ${gvk.kind}`];
  const conversion = convert === undefined ? { value, changes: [] } : convert(object);
  if (conversion === undefined || !fitsKind({ ...conversion.value, apiVersion }, to, minor, object.manifest)) return undefined;
  const title = conversion.changes.length === 0 ? `Change apiVersion to ${apiVersion}` : `Rewrite for ${apiVersion}`;
  return all(title, [setTo(apiVersion, object.at('apiVersion')), ...conversion.changes]);
}

/**
 * Where more than apiVersion changes, or its meaning would. All others are known to be the same.
 * Kubernetes documentation, Deprecated API Migration Guide.
 */
const conversions: Readonly<Record<string, Convert | undefined>> = {
  'extensions/v1beta1 Ingress': ingress,
  'networking.k8s.io/v1beta1 Ingress': ingress,
  'extensions/v1beta1 Deployment': withSelector,
  'apps/v1beta1 Deployment': withSelector,
  'extensions/v1beta1 ReplicaSet': withSelector,
  'apps/v1beta1 StatefulSet': (object) => (hasStrategy(object) ? withSelector(object) : undefined),
  'extensions/v1beta1 DaemonSet': (object) => (hasStrategy(object) ? withSelector(object) : undefined),
  // An empty selector matched no pod and now matches all of the namespace.
  'policy/v1beta1 PodDisruptionBudget': unlessSo((value) => isEmptySelector(valueAt(value, ['spec', 'selector']))),
  // Defaults changed, and two fields became required.
  'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration': unlessSo((value) => !webhooksAreExplicit(value['webhooks'])),
  'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration': unlessSo((value) => !webhooksAreExplicit(value['webhooks'])),
  // Most of the spec moved, and the schema must be structural.
  'apiextensions.k8s.io/v1beta1 CustomResourceDefinition': () => undefined,
  // An explicit zero meant the default.
  'flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration': unlessSo((value) => valueAt(value, ['spec', 'limited', 'nominalConcurrencyShares']) === 0),
  // The new version takes no request for the signer that the old one defaulted to.
  'certificates.k8s.io/v1beta1 CertificateSigningRequest': unlessSo((value) => valueAt(value, ['spec', 'signerName']) === 'kubernetes.io/legacy-unknown'),
};

function unlessSo(changesMeaning: (value: JsonObject) => boolean): Convert {
  return ({ manifest: { value } }) => (changesMeaning(value) ? undefined : { value, changes: [] });
}

function isEmptySelector(selector: JsonValue | undefined): boolean {
  return isObject(selector) && Object.values(selector).every((part) => part === null || (typeof part === 'object' && Object.keys(part).length === 0));
}

function webhooksAreExplicit(webhooks: JsonValue | undefined): boolean {
  return isList(webhooks) && webhooks.every((webhook) => isObject(webhook)
    && ['failurePolicy', 'matchPolicy', 'timeoutSeconds'].every((field) => field in webhook) && (webhook['sideEffects'] === 'None' || webhook['sideEffects'] === 'NoneOnDryRun'));
}

/** The old versions waited with an update until pods were deleted, unless it was said. */
function hasStrategy(object: ObjectView): boolean {
  return object.get('spec.updateStrategy.type') !== undefined;
}

/** The old versions took the labels of the pod template for a selector that is not there; `apps/v1` wants it written. */
function withSelector(object: ObjectView): Conversion | undefined {
  const { value } = object.manifest;
  const { spec } = value;
  if (!isObject(spec) || spec['selector'] !== undefined) return { value, changes: [] };
  const labels = object.get('spec.template.metadata.labels');
  if (!isObject(labels) || Object.keys(labels).length === 0) return undefined;
  const selector = { matchLabels: labels };
  return { value: { ...value, spec: { ...spec, selector } }, changes: [setTo(selector, object.at('spec.selector'))] };
}

/**
 * `spec.backend` is `spec.defaultBackend`, backends name a service with a port of either kind, and each path has a
 * pathType, where ImplementationSpecific is what the old versions meant.
 */
function ingress(object: ObjectView): Conversion | undefined {
  const { value } = object.manifest;
  const { spec } = value;
  if (!isObject(spec)) return undefined;
  const changes: FixMaker[] = [];
  const place = (path: Path): Place => ({ object: object.manifest, path, part: 'value' });
  const backendAt = (backend: JsonValue | undefined, path: Path): JsonValue => {
    const converted = newBackend(backend);
    if (converted !== undefined) changes.push(setTo(converted, place(path)));
    return converted ?? backend ?? null;
  };
  const rewritten: Record<string, JsonValue> = { ...spec };
  if (isObject(spec['backend'])) {
    delete rewritten['backend'];
    rewritten['defaultBackend'] = backendAt(spec['backend'], ['spec', 'backend']);
    changes.push(rename('defaultBackend', place(['spec', 'backend'])));
  }
  if (isList(spec['rules'])) {
    rewritten['rules'] = spec['rules'].map((rule, ruleIndex) => {
      const paths = valueAt(rule, ['http', 'paths']);
      if (!isObject(rule) || !isObject(rule['http']) || !isList(paths)) return rule;
      return { ...rule, http: { ...rule['http'], paths: paths.map((item, index) => {
        if (!isObject(item)) return item;
        const path = ['spec', 'rules', ruleIndex, 'http', 'paths', index];
        const backend = backendAt(item['backend'], [...path, 'backend']);
        if (item['pathType'] === undefined) changes.push(setTo('ImplementationSpecific', place([...path, 'pathType'])));
        return { pathType: 'ImplementationSpecific', ...item, backend };
      }) } };
    });
  }
  return { value: { ...value, spec: rewritten }, changes };
}

/** Undefined for a backend that needs no change, as one that names a resource, and for one that cannot be read. */
function newBackend(backend: JsonValue | undefined): JsonObject | undefined {
  if (!isObject(backend)) return undefined;
  const { serviceName, servicePort, ...rest } = backend;
  // A number in quotes was taken for the name of a port, and no name is without a letter.
  if (typeof serviceName !== 'string' || (typeof servicePort !== 'number' && !(typeof servicePort === 'string' && /[a-z]/i.test(servicePort)))) return undefined;
  return { ...rest, service: { name: serviceName, port: typeof servicePort === 'number' ? { number: servicePort } : { name: servicePort } } };
}
