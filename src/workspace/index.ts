export { diskTree, excludedFolders } from './diskTree.ts';
export { Workspace } from './workspace.ts';
