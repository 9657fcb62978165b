import { computeImpact, findRefusals, type ImpactOptions, type ImpactReport } from '../impact/index.ts';
import { lintRendered } from './lintRendered.ts';
import { renderChange, type FileTree, type RenderOptions } from '../render/index.ts';

export interface PreviewOptions extends RenderOptions, ImpactOptions {
  /** Only the roots in this folder, repository-relative; all where it is absent or empty. */
  readonly within?: string;
}

/**
 * What a change does to the clusters: both sides rendered, compared and analysed. The editor's engine and the command line
 * give the same answer, since both ask here.
 * Rejects when a tree cannot be read, the temporary folder cannot be written, or the signal aborts.
 */
export async function previewChange(base: FileTree, head: FileTree, options: PreviewOptions): Promise<ImpactReport> {
  const { within = '' } = options;
  const all = await renderChange(base, head, options);
  const pairs = within === '' ? all : all.filter(({ root }) => `${root.path}/`.startsWith(`${within}/`));
  options.signal?.throwIfAborted();
  const refusals = await findRefusals(pairs);
  options.signal?.throwIfAborted();
  const lint = await lintRendered(pairs, base, head, options.signal);
  options.signal?.throwIfAborted();
  return computeImpact(pairs, { base: base.label, head: head.label }, { ...options, refusals, lint });
}
