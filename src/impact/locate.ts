import type { Path } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import type { Location } from './report.ts';

/** The line that wrote a field of a rendered object; undefined where that is not known. */
export function locate(object: RenderedObject, path: Path, side: 'base' | 'head'): Location | undefined {
  const { certainty, file, line } = object.trace(path);
  if (certainty === 'unknown' || file === undefined) return undefined;
  return { side, file, ...(line !== undefined && { line }), certainty };
}
