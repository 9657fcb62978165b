import { branchMutations } from './branches.ts';
import { commentMutations } from './comments.ts';
import { commitMutations } from './commits.ts';
import { draftMutations } from './drafts.ts';
import { mergeMutations } from './merging.ts';
import { viewedMutations } from './viewed.ts';

/** What can be changed. */
export const mutations = { ...commentMutations, ...viewedMutations, ...draftMutations, ...mergeMutations, ...branchMutations, ...commitMutations };
