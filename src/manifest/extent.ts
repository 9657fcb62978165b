import type { YamlProblem } from './document.ts';
import { MAX_DEPTH } from './events.ts';
import { tooDeepMessage } from './messages.ts';

/** How much a node stands for when every alias in it is written out, in nodes and in levels. */
export interface Extent {
  readonly size: number;
  readonly depth: number;
}

export const SCALAR_EXTENT: Extent = { size: 1, depth: 1 };

/** More entries than this are not copied for merge keys in one document. */
export const MAX_MERGED_ENTRIES = 200_000;

/** Kubernetes' YAML parser refuses documents that expand a hundredfold; ours are bounded in absolute size, too. */
const MAX_EXPANSION = 100;
const SMALL_SIZE = 10_000;
const MAX_SIZE = 1_000_000;

/**
 * Why a document is more than may be walked, if it is: aliases that multiply (a “YAML bomb”) or nest too deeply.
 * `written` is the number of nodes that the document has without its aliases.
 */
export function excessOf(extent: Extent, written: number, mergedEntries: number): Pick<YamlProblem, 'code' | 'message'> | undefined {
  const { size, depth } = extent;
  const isMultiplied = size > SMALL_SIZE && size > MAX_EXPANSION * written;
  const isHuge = size > MAX_SIZE && size > 2 * written;
  if (isMultiplied || isHuge || mergedEntries > MAX_MERGED_ENTRIES) {
    return {
      code: 'too-large',
      message: 'The aliases (*name) of this document repeat values so often that it would fill the memory when written out. Kubernetes refuses such files, and this one is not checked. Write the values out, or split the document.',
    };
  }
  return depth > MAX_DEPTH ? { code: 'too-deep', message: tooDeepMessage } : undefined;
}
