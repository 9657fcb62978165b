import type { Path } from '../manifest/index.ts';
import type { ChangeSet } from './changeSet.ts';
import { read } from './json.ts';
import { locate } from './locate.ts';
import type { Location } from './report.ts';
import type { RowCause } from './tableRows.ts';

/** A row before the report gives its cause a place. */
export type CausedRow<Row extends RowCause> = Omit<Row, keyof RowCause> & {
  /** The change that brings it about. */
  readonly cause: { readonly id: string };
  /** Fields that do it, the likeliest first. */
  readonly paths: readonly Path[];
};

const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => path[index] === step);

/**
 * Finds the line that brings a row about: that of a differing field among `paths`, else the field itself, else the object.
 * `isLost` tells that something ends, which is then found on the base side. `indexOf` gives the place of a change in the report.
 */
export function rowCauses(changes: ChangeSet, indexOf: ReadonlyMap<string, number>): (cause: { readonly id: string }, paths: readonly Path[], isLost: boolean) => RowCause {
  const lines = new Map<string, (paths: readonly Path[], isLost: boolean) => Location | undefined>();
  for (const { id, head } of changes.created) lines.set(id, (paths) => line(head.object, paths, 'head'));
  for (const { id, base } of changes.deleted) lines.set(id, (paths) => line(base.object, paths, 'base'));
  for (const { id, base, head, fields } of changes.changed) {
    lines.set(id, (paths, isLost) => {
      for (const path of paths) {
        // An added item moves those behind it, so that a path means the same on both sides only where the field itself is told.
        const at = fields.find((field) => field.at && isWithin(field.path, path) && (field.kind === 'removed' ? isLost : true))?.at;
        if (at) return at;
      }
      return isLost ? line(base.object, paths, 'base') : line(head.object, paths, 'head');
    });
  }
  return (cause, paths, isLost) => {
    const change = indexOf.get(cause.id);
    const at = lines.get(cause.id)?.(paths, isLost);
    return { ...(change !== undefined && { change }), ...(at && { at }) };
  };
}

/** The line of the first field that an object has, else that of the object. */
function line(object: Parameters<typeof locate>[0], paths: readonly Path[], side: Location['side']): Location | undefined {
  const path = paths.find((one) => read(object.value, one) !== undefined);
  return (path && locate(object, path, side)) ?? locate(object, ['metadata', 'name'], side) ?? locate(object, [], side);
}
