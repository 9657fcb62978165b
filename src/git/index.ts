export { gitTree } from './commitTree.ts';
export { hasCommits, mergeBase, resolveRef, topOf } from './commits.ts';
export { branchNamed, remotesOf } from './remotes.ts';
export { fetchCommit, type FetchedCommit } from './fetchCommit.ts';
export { workingTree } from './workingTree.ts';
