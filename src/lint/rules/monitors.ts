import { isObject, matchesSelector, valueAt, type JsonValue } from '../../manifest/index.ts';
import { mayShareNamespace, type ObjectSet, type SetObject, type SetPod } from '../objectSet.ts';
import type { ObjectView } from '../rule.ts';
import { textsOf } from '../values.ts';

/** What a monitor of the Prometheus operator selects. */
interface Monitored {
  readonly kind: 'Service' | 'pod';
  /** The Services, or the objects that create the pods. */
  readonly owners: readonly SetObject[];
  readonly pods: readonly SetPod[];
}

/** What a ServiceMonitor or PodMonitor selects in a set; undefined for other objects, and when the selector is malformed. */
export function monitored({ manifest }: ObjectView, set: ObjectSet): Monitored | undefined {
  const { gvk: { group, kind }, value } = manifest;
  if (group !== 'monitoring.coreos.com' || (kind !== 'ServiceMonitor' && kind !== 'PodMonitor')) return undefined;
  const selector = valueAt(value, ['spec', 'selector']);
  if (!isObject(selector)) return undefined;
  const isMonitored = inNamespaces(valueAt(value, ['spec', 'namespaceSelector']), manifest.namespace);
  if (kind === 'PodMonitor') {
    const pods = set.podsSelected(selector, undefined)?.filter(({ namespace }) => isMonitored(namespace));
    return pods && { kind: 'pod', pods, owners: pods.map(({ owner }) => owner) };
  }
  if (matchesSelector(selector, {}) === undefined) return undefined;
  const owners = set.ofKind('', 'Service').filter((service) => isMonitored(service.namespace) && matchesSelector(selector, valueAt(service.value, ['metadata', 'labels'])) === true);
  return { kind: 'Service', owners, pods: [] };
}

/** Prometheus Operator documentation, NamespaceSelector: without one, the monitor's own namespace. */
function inNamespaces(selector: JsonValue | undefined, own: string | undefined): (namespace: string | undefined) => boolean {
  if (isObject(selector) && selector['any'] === true) return () => true;
  const names = isObject(selector) ? textsOf(selector['matchNames']) : [];
  return (namespace) => (names.length === 0 ? mayShareNamespace(own, namespace) : namespace === undefined || names.includes(namespace));
}
