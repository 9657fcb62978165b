export { diskTree, excludedFolders } from './diskTree.ts';
export { isKustomization, isRead, Workspace, type FileSummary } from './workspace.ts';
