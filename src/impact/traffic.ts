import { isObject, matchesLabels, podSpecPath } from '../manifest/index.ts';
import type { ObjectSet, SideObject } from './changeSet.ts';
import { grouped } from './grouped.ts';
import { read, readText, readTexts } from './json.ts';

/** The labels of the pods that an object is or makes; undefined when it makes none. CronJobs and Jobs serve no traffic. */
export function podLabels(object: SideObject): Readonly<Record<string, string>> | undefined {
  if (object.kind === 'batch/CronJob' || object.kind === 'batch/Job') return undefined;
  const spec = podSpecPath(object.gvk);
  return spec && readTexts(object.value, [...spec.slice(0, -1), 'metadata', 'labels']);
}

/** Whether a Service picks its pods by a selector. */
export function selectsPods(service: SideObject): boolean {
  const selector = read(service.value, ['spec', 'selector']);
  return readText(service.value, ['spec', 'type']) !== 'ExternalName' && isObject(selector) && Object.keys(selector).length > 0;
}

interface Backend {
  readonly object: SideObject;
  readonly labels: Readonly<Record<string, string>>;
}

/** What makes pods in a set, by namespace; computed when first asked for. */
const backends = new WeakMap<ObjectSet, ReadonlyMap<string | undefined, readonly Backend[]>>();

function backendsByNamespace(set: ObjectSet): ReadonlyMap<string | undefined, readonly Backend[]> {
  let found = backends.get(set);
  if (!found) {
    const all = set.objects.flatMap((object) => {
      const labels = podLabels(object);
      return labels ? [{ object, labels }] : [];
    });
    backends.set(set, found = grouped(all, ({ object }) => object.namespace));
  }
  return found;
}

/** Whether a Service's selector takes pods with these labels. */
export function selects(service: SideObject, labels: Readonly<Record<string, string>>): boolean {
  return selectsPods(service) && matchesLabels(read(service.value, ['spec', 'selector']), labels) === true;
}

/** The workloads and pods of a set that a Service sends traffic to. */
export function backendsOf(service: SideObject, set: ObjectSet): readonly SideObject[] {
  return (backendsByNamespace(set).get(service.namespace) ?? []).filter(({ labels }) => selects(service, labels)).map(({ object }) => object);
}
