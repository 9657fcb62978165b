import type { Path } from '../../manifest/index.ts';
import type { RenderProblem } from '../rendered.ts';
import type { Declared } from './deliverer.ts';

/** Where a field of a declaration was written, as far as that is known. */
export function placeAt({ object, file }: Declared, path: Path): Pick<RenderProblem, 'file' | 'line'> {
  const trace = object.trace(path);
  const at = trace.certainty === 'unknown' ? undefined : trace.file;
  return { ...(at ?? file) === undefined ? {} : { file: at ?? file ?? '' }, ...(at === undefined || trace.line === undefined ? {} : { line: trace.line }) };
}
