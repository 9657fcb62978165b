import type { ChangeSet, SideObject } from './changeSet.ts';

/** A change of an object, as what brings about something elsewhere. */
export interface Cause {
  readonly change: { readonly id: string };
  /** As it is after the change, or was before it is deleted. */
  readonly object: SideObject;
}

export type Causes = ReadonlyMap<SideObject['object'], Cause>;

/** The changes of a root by the objects of either side. */
export function causesOf({ created, deleted, changed }: ChangeSet): Causes {
  const causes = new Map<SideObject['object'], Cause>();
  for (const change of created) causes.set(change.head.object, { change, object: change.head });
  for (const change of deleted) causes.set(change.base.object, { change, object: change.base });
  for (const change of changed) for (const side of [change.base, change.head]) causes.set(side.object, { change, object: change.head });
  return causes;
}
