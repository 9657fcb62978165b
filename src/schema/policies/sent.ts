import { isObject, podSpecPath, valueAt, type GroupVersionKind, type JsonObject, type Path } from '../../manifest/index.ts';

/** An object that is sent to the API server: what a file holds, or the pod that it will create. */
export interface Sent {
  readonly gvk: GroupVersionKind;
  readonly name: string;
  /** Undefined where whoever applies the object says it. */
  readonly namespace: string | undefined;
  readonly value: JsonObject;
}

/** What reaches the API server of an object, with its place in it. */
export interface SentPart {
  readonly sent: Sent;
  readonly at: Path;
  readonly subject: 'object' | 'pods';
}

/** The object itself, and where it creates pods, one of them. */
export function sentOf({ gvk, name, namespace, value }: Sent): readonly SentPart[] {
  const own: SentPart = { sent: { gvk, name, namespace, value }, at: [], subject: 'object' };
  const podSpec = podSpecPath(gvk);
  if (!podSpec || podSpec.length < 2) return [own];
  const at = podSpec.slice(0, -1);
  const template = valueAt(value, at);
  if (!isObject(template)) return [own];
  const metadata = { ...(isObject(template['metadata']) ? template['metadata'] : {}), ...(namespace === undefined ? {} : { namespace }), generateName: `${name}-` };
  const pod: JsonObject = { ...template, apiVersion: 'v1', kind: 'Pod', metadata };
  return [own, { sent: { gvk: { group: '', version: 'v1', kind: 'Pod' }, name: '', namespace, value: pod }, at, subject: 'pods' }];
}
