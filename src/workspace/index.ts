export { diskTree, excludedFolders } from './diskTree.ts';
export { comesFirst, isRead, Workspace, type FileSummary } from './workspace.ts';
export { schemaReader } from './schemaReader.ts';
