export { diskTree, excludedFolders } from './diskTree.ts';
export { comesFirst, isRead, Workspace, type FileSummary } from './workspace.ts';
export { practise } from './practise.ts';
export { schemaReader } from './schemaReader.ts';
export type { EnvironmentFindings } from './environments.ts';
export type { ReadTexts, RenderedEnvironment } from './renderEnvironment.ts';
