import type { ChangeSet } from '../changeSet.ts';
import { usageOf, type Space, type Usage } from './usage.ts';

/** The created, deleted or changed object of a namespace whose share in some resources changes most; undefined when none of the change does. */
export function heaviest(changes: ChangeSet, spaces: { readonly before: Space; readonly after: Space }, namespace: string | undefined, resources: readonly string[]): { readonly id: string } | undefined {
  const none: Usage = { min: {}, max: {}, perNode: {} };
  const sides = [
    ...changes.created.map((object) => ({ object, namespace: object.head.namespace, before: none, after: usageOf(object.head, spaces.after) })),
    ...changes.deleted.map((object) => ({ object, namespace: object.base.namespace, before: usageOf(object.base, spaces.before), after: none })),
    ...changes.changed.map((object) => ({ object, namespace: object.head.namespace, before: usageOf(object.base, spaces.before), after: usageOf(object.head, spaces.after) })),
  ].filter((side) => side.namespace === namespace);
  let best: { readonly object: { readonly id: string }; readonly weight: number } | undefined;
  for (const { object, before, after } of sides) {
    // Of each resource the share of the larger side, so that cores and bytes count alike.
    const weight = resources.reduce((all, resource) => all + (['max', 'perNode'] as const).reduce((most, kind) => {
      const [old, current] = [before[kind][resource] ?? 0, after[kind][resource] ?? 0];
      return most + (old === current ? 0 : Math.abs(current - old) / Math.max(old, current)) * (resource === 'pods' ? 0.1 : 1);
    }, 0), 0);
    if (weight > (best?.weight ?? 0)) best = { object, weight };
  }
  return best?.object;
}
