import type { Path } from '../manifest/node.ts';
import type { FieldChange, Impact, ObjectChange } from './report.ts';

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);

/** The first differing field that brings a consequence about; undefined where it comes from elsewhere. */
export function fieldOf(change: ObjectChange, impact: Impact): FieldChange | undefined {
  return change.fields.find(({ path }) => impact.paths.some((wanted) => isSame(wanted, path)));
}
