import { posix } from 'node:path';
import { parseKustomization } from './kustomization.ts';

const patchFields: ReadonlySet<string> = new Set(['patches', 'patchesStrategicMerge', 'patchesJson6902']);

/** The files that a kustomization names as patches, joined to the folder of its own path. Inline patches are none. */
export function patchFiles(path: string, text: string): readonly string[] {
  return parseKustomization(text).references
    .filter(({ use, field }) => use === 'file' && patchFields.has(field))
    .map(({ written }) => posix.join(posix.dirname(path), written));
}
