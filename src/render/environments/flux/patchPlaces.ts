import type { Path } from '../../../manifest/index.ts';
import { isObject } from '../../../manifest/index.ts';
import type { Trace } from '../../rendered.ts';
import type { Declared, Surroundings } from '../deliverer.ts';
import { listAt, textIn } from './fields.ts';

const unknown: Trace = { certainty: 'unknown' };

/**
 * Where the patches of a declaration were written: `[patch]` is the patch, `[patch, 'patch', line]` a line of its text. A line is
 * known where the very same lines stand below the field in its file.
 */
export async function patchPlaces({ object }: Declared, { read }: Surroundings): Promise<(path: Path) => Trace> {
  const patches = listAt(object, ['spec', 'patches']);
  const traces = patches.map((_patch, index) => object.trace(['spec', 'patches', index, 'patch']));
  const files = [...new Set(traces.flatMap(({ certainty, file }) => (certainty === 'exact' && file !== undefined ? [file] : [])))];
  const texts = files.length === 0 ? new Map<string, string>() : await read(files);
  const first = patches.map((patch, index) => {
    const { file, line } = traces[index] ?? unknown;
    const text = isObject(patch) ? textIn(patch, 'patch') : undefined;
    if (text === undefined || file === undefined || line === undefined) return undefined;
    const written = texts.get(file)?.split(/\r?\n/);
    const same = text.replace(/\n+$/, '').split('\n').every((one, at) => written?.[line + 1 + at]?.trim() === one.trim());
    return same ? line + 1 : undefined;
  });
  return ([index, , at]) => {
    const patch = Number(index);
    const trace = traces[patch] ?? unknown;
    if (at === undefined) return trace.certainty === 'exact' ? { ...trace, certainty: 'file' } : trace;
    const start = first[patch];
    return start === undefined || trace.file === undefined ? unknown : { certainty: 'exact', file: trace.file, line: start + Number(at) };
  };
}
