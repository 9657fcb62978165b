import type { Path } from '../../manifest/index.ts';
import type { ChangedObject } from '../changeSet.ts';

const isWithin = (path: Path, other: Path): boolean => other.every((step, index) => path[index] === step);

/** The fields of a changed object that are at one of some paths, below or above it; the paths themselves where none is. */
export function touching({ fields }: ChangedObject, paths: readonly Path[]): readonly Path[] {
  const found = fields.map(({ path }) => path).filter((path) => paths.some((wanted) => isWithin(path, wanted) || isWithin(wanted, path)));
  return found.length > 0 ? found : paths;
}
