export { renderChange } from './change.ts';
export type { RenderOptions, RootPair } from './change.ts';
export { patchFiles } from './patchFiles.ts';
export type { KustomizeSetting } from './kustomizeRoot.ts';
export type { RenderedObject, RenderedRoot, RenderProblem, Root, Trace } from './rendered.ts';
export type { FileTree, TreeEntry } from './tree.ts';
