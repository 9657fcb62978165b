import { computeImpact, type ImpactReport } from '../impact/index.ts';
import { renderChange, type FileTree, type RenderOptions } from '../render/index.ts';

/**
 * What a change does to the clusters: both sides rendered, compared and analysed. The editor's engine and the command line
 * give the same answer, since both ask here.
 * Rejects when a tree cannot be read, the temporary folder cannot be written, or the signal aborts.
 */
export async function previewChange(base: FileTree, head: FileTree, options: RenderOptions): Promise<ImpactReport> {
  const pairs = await renderChange(base, head, options);
  options.signal?.throwIfAborted();
  return computeImpact(pairs, { base: base.label, head: head.label });
}
