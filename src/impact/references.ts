import type { JsonValue, Path } from '../manifest/index.ts';
import { podSpecReferences } from '../manifest/index.ts';
import { containersOf, podSpecOf, type ObjectSet, type SideObject } from './changeSet.ts';
import { grouped } from './grouped.ts';
import { read, readList, readText } from './json.ts';

/** How a pod uses another object: read once into the environment, mounted, mounted file by file, or needed to be admitted at all. */
export type Use = 'env' | 'volume' | 'subPath' | 'claim' | 'account' | 'image-pull' | 'priority';

/** A pod's need of another object by name. */
export interface Reference {
  /** `/ConfigMap`. */
  readonly kind: string;
  readonly name: string;
  /** The one key that is used; undefined: all of them. */
  readonly key: string | undefined;
  readonly use: Use;
  /** Pods start without it. */
  readonly optional: boolean;
  /** Where the workload names it. */
  readonly path: Path;
}

const used: ReadonlySet<string> = new Set(['/ConfigMap', '/Secret', '/PersistentVolumeClaim', '/ServiceAccount', 'scheduling.k8s.io/PriorityClass']);

/** What the pods of an object name: ConfigMaps, Secrets, claims, the service account, the priority class. */
export function referencesOf(object: SideObject): readonly Reference[] {
  const pod = podSpecOf(object);
  if (!pod) return [];
  return podSpecReferences(object, pod.path).flatMap(({ group, kind, name, path, optional, keys }): Reference[] => {
    const [place, index, field] = path.slice(pod.path.length);
    const use = useOf(place, field, () => readList(pod.spec, ['volumes'])[Number(index)], object);
    if (use === undefined || name === '' || !used.has(`${group}/${kind}`) || (use === 'account' && name === 'default')) return [];
    // A volume and a variable as a whole; the rest by its name.
    const depth = place === 'volumes' ? 2 : use === 'env' ? 4 : path.length;
    return [{ kind: `${group}/${kind}`, name, key: use === 'env' ? keys[0]?.key : undefined, use, optional: use === 'image-pull' || optional, path: path.slice(0, pod.path.length + depth) }];
  });
}

/** How the pod uses what it names at a place of its spec; undefined for what makes no difference once it runs. */
function useOf(place: Path[number] | undefined, field: Path[number] | undefined, volume: () => JsonValue | undefined, object: SideObject): Use | undefined {
  switch (String(place)) {
    case 'imagePullSecrets': return 'image-pull';
    case 'serviceAccountName': return 'account';
    case 'priorityClassName': return 'priority';
    case 'volumes': return field === 'persistentVolumeClaim' ? 'claim' : field === 'csi' || field === 'ephemeral' ? undefined : isBySubPath(volume(), object) ? 'subPath' : 'volume';
    case 'containers': case 'initContainers': case 'ephemeralContainers': return 'env';
    default: return undefined;
  }
}

/** Whether a volume is only mounted file by file, so that its changes never reach the containers. */
function isBySubPath(volume: JsonValue | undefined, object: SideObject): boolean {
  const mounts = containersOf(object).flatMap((container) => readList(container.value, ['volumeMounts'])).filter((mount) => read(mount, ['name']) === read(volume, ['name']));
  return mounts.length > 0 && mounts.every((mount) => (readText(mount, ['subPath']) ?? '') !== '' || (readText(mount, ['subPathExpr']) ?? '') !== '');
}

/** A workload that names an object. */
export interface User {
  readonly object: SideObject;
  readonly references: readonly Reference[];
}

/** Workloads of a set by the objects that they name; computed when first asked for. */
const indexes = new WeakMap<ObjectSet, ReadonlyMap<string, readonly User[]>>();

const clusterScoped = new Set(['scheduling.k8s.io/PriorityClass']);

function targetKey(kind: string, namespace: string | undefined, name: string): string {
  return [kind, clusterScoped.has(kind) ? '' : namespace ?? '', name].join('\n');
}

function indexOf(set: ObjectSet): ReadonlyMap<string, readonly User[]> {
  const users = set.objects.flatMap((object) => [...grouped(referencesOf(object), ({ kind, name }) => targetKey(kind, object.namespace, name))]
    .map(([target, references]) => ({ target, user: { object, references } })));
  return new Map([...grouped(users, ({ target }) => target)].map(([target, found]) => [target, found.map(({ user }) => user)]));
}

/** The workloads of a set whose pods name the object, in its namespace (a PriorityClass: in any). */
export function usersOf(target: Pick<SideObject, 'kind' | 'name' | 'namespace'>, set: ObjectSet): readonly User[] {
  let index = indexes.get(set);
  if (!index) indexes.set(set, index = indexOf(set));
  return index.get(targetKey(target.kind, target.namespace, target.name)) ?? [];
}
