import type { JsonValue, Path } from '../manifest/index.ts';
import { isObject } from '../manifest/index.ts';
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

const isOptional = (source: JsonValue | undefined): boolean => read(source, ['optional']) === true;

/** What the pods of an object name: ConfigMaps, Secrets, claims, the service account, the priority class. */
export function referencesOf(object: SideObject): readonly Reference[] {
  const pod = podSpecOf(object);
  if (!pod) return [];
  const found: Reference[] = [...environmentReferences(object), ...volumeReferences(object)];
  readList(pod.spec, ['imagePullSecrets']).forEach((secret, index) => {
    const name = readText(secret, ['name']);
    if (name !== undefined) found.push({ kind: '/Secret', name, key: undefined, use: 'image-pull', optional: true, path: [...pod.path, 'imagePullSecrets', index, 'name'] });
  });
  const account = readText(pod.spec, ['serviceAccountName']);
  if (account !== undefined && account !== '' && account !== 'default') {
    found.push({ kind: '/ServiceAccount', name: account, key: undefined, use: 'account', optional: false, path: [...pod.path, 'serviceAccountName'] });
  }
  const priority = readText(pod.spec, ['priorityClassName']);
  if (priority !== undefined && priority !== '') {
    found.push({ kind: 'scheduling.k8s.io/PriorityClass', name: priority, key: undefined, use: 'priority', optional: false, path: [...pod.path, 'priorityClassName'] });
  }
  return found;
}

function environmentReferences(object: SideObject): readonly Reference[] {
  return containersOf(object).flatMap((container) => {
    const one = (source: JsonValue | undefined, kind: string, key: string | undefined, path: Path): Reference[] => {
      const name = readText(source, ['name']);
      return name === undefined ? [] : [{ kind, name, key, use: 'env', optional: isOptional(source), path }];
    };
    const single = readList(container.value, ['env']).flatMap((variable, index) => {
      const path = [...container.path, 'env', index];
      const config = read(variable, ['valueFrom', 'configMapKeyRef']);
      const secret = read(variable, ['valueFrom', 'secretKeyRef']);
      return [
        ...one(config, '/ConfigMap', readText(config, ['key']), path),
        ...one(secret, '/Secret', readText(secret, ['key']), path),
      ];
    });
    const whole = readList(container.value, ['envFrom']).flatMap((source, index) => {
      const path = [...container.path, 'envFrom', index];
      return [...one(read(source, ['configMapRef']), '/ConfigMap', undefined, path), ...one(read(source, ['secretRef']), '/Secret', undefined, path)];
    });
    return [...single, ...whole];
  });
}

function volumeReferences(object: SideObject): readonly Reference[] {
  const pod = podSpecOf(object);
  const mounts = containersOf(object).flatMap((container) => readList(container.value, ['volumeMounts']));
  return readList(pod?.spec, ['volumes']).flatMap((volume, index) => {
    const path = [...(pod?.path ?? []), 'volumes', index];
    const own = mounts.filter((mount) => read(mount, ['name']) === read(volume, ['name']));
    const bySubPath = own.length > 0 && own.every((mount) => (readText(mount, ['subPath']) ?? '') !== '' || (readText(mount, ['subPathExpr']) ?? '') !== '');
    const use: Use = bySubPath ? 'subPath' : 'volume';
    const source = (value: JsonValue | undefined, kind: string, nameField: string): Reference[] => {
      const name = readText(value, [nameField]);
      return name === undefined || !isObject(value) ? [] : [{ kind, name, key: undefined, use, optional: isOptional(value), path }];
    };
    const claim = readText(volume, ['persistentVolumeClaim', 'claimName']);
    return [
      ...source(read(volume, ['configMap']), '/ConfigMap', 'name'),
      ...source(read(volume, ['secret']), '/Secret', 'secretName'),
      ...readList(volume, ['projected', 'sources']).flatMap((part) => [
        ...source(read(part, ['configMap']), '/ConfigMap', 'name'), ...source(read(part, ['secret']), '/Secret', 'name'),
      ]),
      ...(claim === undefined ? [] : [{ kind: '/PersistentVolumeClaim', name: claim, key: undefined, use: 'claim' as const, optional: false, path }]),
    ];
  });
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
