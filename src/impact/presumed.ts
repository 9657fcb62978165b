import type { ChangeSet, ObjectSet, SideObject } from './changeSet.ts';

/** The objects that are there on each side, as far as is known. */
export interface PresumedSides {
  readonly base: readonly SideObject[];
  readonly head: readonly SideObject[];
  /** False when part of either side could not be rendered. */
  readonly complete: boolean;
}

/** What the roots of a cluster have in common: namespaces, policies, roles. Their workloads are too many to ask each root for. */
const shared = [
  '/Namespace', 'networking.k8s.io/NetworkPolicy', 'policy.networking.k8s.io/AdminNetworkPolicy', 'policy.networking.k8s.io/BaselineAdminNetworkPolicy',
  'cilium.io/CiliumNetworkPolicy', 'cilium.io/CiliumClusterwideNetworkPolicy',
  ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind) => `rbac.authorization.k8s.io/${kind}`),
];

const known = new WeakMap<ChangeSet, PresumedSides>();

const identity = ({ kind, namespace, name }: SideObject): string => [kind, namespace ?? '', name].join('\n');

/**
 * The objects of both sides for questions to the whole: what an incomplete side lacks is presumed to be as on the other
 * side, and what other roots are known to bring to the same cluster is there too.
 */
export function presumedSides(changes: ChangeSet): PresumedSides {
  let sides = known.get(changes);
  if (!sides) known.set(changes, sides = presume(changes));
  return sides;
}

function presume({ base, head, around, roots }: ChangeSet): PresumedSides {
  const sameCluster = (roots.head ?? roots.base)?.delivery?.cluster !== undefined;
  const side = (own: ObjectSet, other: ObjectSet, neighbours: ObjectSet): readonly SideObject[] => {
    const objects = [...own.objects];
    const taken = new Set(objects.map(identity));
    const add = (more: readonly SideObject[]): void => {
      for (const object of more) if (!taken.has(identity(object))) {
        taken.add(identity(object));
        objects.push(object);
      }
    };
    if (!own.complete) add(other.objects);
    if (sameCluster) add(neighbours.ofKind(...shared));
    return objects;
  };
  return { base: side(base, head, around.base), head: side(head, base, around.head), complete: base.complete && head.complete };
}
