import { formatPath, sameJson, type Path } from '../../manifest/index.ts';
import type { SideObject } from '../changeSet.ts';
import type { Certainty, FieldChange } from '../report.ts';
import { read } from '../json.ts';
import { enumerate } from '../words.ts';
import { immutableKinds } from './kinds.ts';

/** A changed field that the API server will refuse. */
export interface ImmutableField {
  readonly change: FieldChange;
  /** The field that is immutable: the change is at it, or below it. */
  readonly field: Path;
  readonly certainty: Certainty;
}

/** What deleting and creating anew an object of this kind does, in words that go on "which …". */
export function replacingEffect(kind: string): string {
  return immutableKinds[kind]?.replacing ?? 'takes it away for a moment';
}

/** The fields among the changes that the API server does not let change on an existing object. */
export function replacingFields(base: SideObject, head: SideObject, changes: readonly FieldChange[]): readonly ImmutableField[] {
  const rules = immutableKinds[head.kind]?.rules ?? [];
  return changes.flatMap((change) => {
    for (const rule of rules) {
      if (!overlaps(rule.path, change.path) || isKept(rule.path, change, base, head)) continue;
      const refused = rule.refused?.({ base, head, change }) ?? true;
      if (refused === false) continue;
      return [{ change, field: rule.path.length > change.path.length ? change.path : rule.path, certainty: refused === true ? rule.certainty : refused }];
    }
    return [];
  });
}

/** A change further up that leaves the field as it was: all of a spec goes, which did not have the field. */
function isKept(path: Path, change: FieldChange, base: SideObject, head: SideObject): boolean {
  return path.length > change.path.length && sameJson(read(base.value, path), read(head.value, path));
}

/** The immutable fields as a sentence names them; where all of a spec is immutable, the fields that changed. */
export function quoteFields(fields: readonly ImmutableField[]): string {
  return enumerate([...new Set(fields.map(({ field, change }) => `\`${formatPath(field.length === 1 && field[0] === 'spec' ? change.path : field)}\``))], 3);
}

/** Whether one path leads to, or through, the other. */
function overlaps(a: Path, b: Path): boolean {
  const shorter = a.length < b.length ? a : b;
  return shorter.every((step, index) => step === a[index] && step === b[index]);
}
