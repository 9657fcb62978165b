export { gitTree } from './commitTree.ts';
export { hasCommits, mergeBase, resolveRef } from './commits.ts';
export { workingTree } from './workingTree.ts';
