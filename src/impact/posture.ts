import { podSpecPath, isObject } from '../manifest/index.ts';
import { newestVersion, podSecurityLevel, podSecurityLevels, podSecurityViolations, type PodSecurityLevel, type PodSecurityViolation } from '../schema/index.ts';
import { causesOf } from './causes.ts';
import type { ChangeSet, SideObject } from './changeSet.ts';
import { grouped } from './grouped.ts';
import { read, readTexts } from './json.ts';
import { presumedSides } from './presumed.ts';
import type { CausedRow } from './rowCauses.ts';
import type { PostureRow } from './tableRows.ts';

/** A workload or pod, and how far it keeps to the Pod Security Standards. */
export interface PodPosture {
  readonly object: SideObject;
  readonly violations: readonly PodSecurityViolation[];
  readonly level: PodSecurityLevel;
}

const known = new WeakMap<SideObject['object'], PodPosture | null>();

/** How far the pods of an object keep to the standards, by the newest release; undefined for objects without pods. */
export function postureOf(object: SideObject): PodPosture | undefined {
  const found = known.get(object.object);
  if (found !== undefined) return found ?? undefined;
  const violations = violationsOf(object, newestVersion.minor);
  const posture = violations && { object, violations, level: podSecurityLevel(violations) };
  known.set(object.object, posture ?? null);
  return posture;
}

function violationsOf(object: SideObject, minor: number): readonly PodSecurityViolation[] | undefined {
  const path = podSpecPath(object.gvk);
  const spec = path && read(object.object.value, path);
  return path && isObject(spec) ? podSecurityViolations(spec, readTexts(object.object.value, [...path.slice(0, -1), 'metadata', 'annotations']), minor) : undefined;
}

/** The standard that a namespace holds its pods to; undefined where nothing says it, as the cluster's default may. */
export interface Enforced { readonly level: PodSecurityLevel; readonly minor: number; readonly namespace: SideObject }

/** The standards that the Namespaces among objects enforce, by name (Kubernetes documentation, Pod Security Admission). */
export function enforcedIn(objects: readonly SideObject[]): ReadonlyMap<string, Enforced> {
  const found = new Map<string, Enforced>();
  for (const namespace of objects) {
    if (namespace.kind !== '/Namespace') continue;
    const labels = readTexts(namespace.object.value, ['metadata', 'labels']);
    const level = podSecurityLevels.find((one) => one === labels['pod-security.kubernetes.io/enforce']);
    const minor = Number(/^v1\.(\d+)$/.exec(labels['pod-security.kubernetes.io/enforce-version'] ?? '')?.[1] ?? newestVersion.minor);
    if (level) found.set(namespace.name, { level, minor, namespace });
  }
  return found;
}

/** What keeps the pods of an object out of a namespace that enforces a standard; empty when nothing does. */
export function refusedBy(object: SideObject, enforced: Enforced | undefined): readonly PodSecurityViolation[] {
  if (!enforced || enforced.level === 'privileged') return [];
  const violations = enforced.minor === newestVersion.minor ? postureOf(object)?.violations : violationsOf(object, enforced.minor);
  return (violations ?? []).filter(({ level }) => enforced.level === 'restricted' || level === 'baseline');
}

/** A workload that changes or is new, on both sides. */
export interface PostureChange { readonly change: { readonly id: string }; readonly before: PodPosture | undefined; readonly after: PodPosture }

export function postureChanges({ created, changed }: ChangeSet): readonly PostureChange[] {
  return [
    ...changed.flatMap((change): PostureChange[] => {
      const after = postureOf(change.head);
      return after ? [{ change, before: postureOf(change.base), after }] : [];
    }),
    ...created.flatMap((change): PostureChange[] => {
      const after = postureOf(change.head);
      return after ? [{ change, before: undefined, after }] : [];
    }),
  ];
}

/** Fields of pods that the standards are about, of which one is likely to be what changed. */
const judged: ReadonlySet<string | number> = new Set(['securityContext', 'hostNetwork', 'hostPID', 'hostIPC', 'hostPort', 'volumes']);

/** Workloads that a row names. */
const mostNamed = 10;

/** The lowest standard among the workloads of each namespace on both sides, where it differs. */
export function postureRows(changes: ChangeSet): readonly CausedRow<PostureRow>[] {
  const touched = new Set([...changes.created.map(({ head }) => head), ...changes.deleted.map(({ base }) => base), ...changes.changed.map(({ head }) => head)]
    .filter((object) => podSpecPath(object.gvk)).map(({ namespace }) => namespace ?? ''));
  if (touched.size === 0) return [];
  const sides = presumedSides(changes);
  const lowest = (objects: readonly SideObject[]): ReadonlyMap<string, { readonly level: PodSecurityLevel; readonly workloads: readonly SideObject[] }> => {
    const own = objects.filter((object) => touched.has(object.namespace ?? '')).flatMap((object) => postureOf(object) ?? []);
    return new Map([...grouped(own, ({ object }) => object.namespace ?? '')].map(([namespace, list]) => {
      const level = podSecurityLevels.find((one) => list.some((posture) => posture.level === one)) ?? 'restricted';
      return [namespace, { level, workloads: list.filter((posture) => posture.level === level).map(({ object }) => object) }];
    }));
  };
  const [before, after] = [lowest(sides.base), lowest(sides.head)];
  const causes = causesOf(changes);
  return [...touched].sort().flatMap((namespace): CausedRow<PostureRow>[] => {
    const [old, current] = [before.get(namespace), after.get(namespace)];
    if (old?.level === current?.level) return [];
    const workloads = (current ?? old)?.workloads ?? [];
    // A namespace falls by those that are now the lowest, and rises by those that were.
    const [cause] = [...current?.workloads ?? [], ...old?.workloads ?? []].flatMap(({ object }) => causes.get(object) ?? []);
    if (!cause) return [];
    const fields = changes.changed.find(({ id }) => id === cause.change.id)?.fields.filter(({ path }) => path.some((step) => judged.has(step))) ?? [];
    return [{
      namespace, before: old?.level ?? 'none', after: current?.level ?? 'none',
      workloads: workloads.slice(0, mostNamed).map(({ gvk, name }) => `${gvk.kind} ${name}`), ...(workloads.length > mostNamed && { moreWorkloads: workloads.length - mostNamed }),
      cause: cause.change, paths: [...fields.map(({ path }) => path), podSpecPath(cause.object.gvk) ?? []],
    }];
  });
}
