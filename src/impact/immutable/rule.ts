import type { Path } from '../../manifest/index.ts';
import type { Certainty, FieldChange } from '../report.ts';
import type { SideObject } from '../changeSet.ts';

/** A change of a field, with the object it is in. */
export interface FieldEdit {
  readonly base: SideObject;
  readonly head: SideObject;
  readonly change: FieldChange;
}

/** A field that the API server does not let change. */
export interface ImmutableRule {
  /** Path from the object's root; a change at it, below it or above it counts. */
  readonly path: Path;
  readonly certainty: Certainty;
  /** Narrows the rule: true when this edit is refused. Without it, every edit is. */
  readonly refused?: (edit: FieldEdit) => boolean | Certainty;
}

/** The rules of a kind. */
export interface ImmutableKind {
  readonly rules: readonly ImmutableRule[];
  /** What deleting the object and creating it anew does: "kills its pods". */
  readonly replacing: string;
}
