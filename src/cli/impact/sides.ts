import { gitTree, mergeBase, resolveRef, workingTree } from '../../git/index.ts';
import type { FileTree } from '../../render/index.ts';

/** Both sides of a change, as they are compared. */
export interface Sides {
  readonly base: FileTree;
  readonly head: FileTree;
  readonly commits: { readonly base: string; readonly head: string };
}

/** The head, and the point where it left the base. Rejects where git does not know one of them. */
export async function sidesOf(top: string, base: string, head: string | undefined): Promise<Sides> {
  const commitOf = async (option: string, ref: string): Promise<string> => {
    const commit = await resolveRef(top, ref);
    if (commit === undefined) throw new Error(`git knows no ${ref} here, which ${option} names. Fetch it first: git fetch origin ${ref}`);
    return commit;
  };
  const [target, tip] = [await commitOf('--base', base), await commitOf('--head', head ?? 'HEAD')];
  const left = await mergeBase(top, target, tip);
  if (left === undefined) throw new Error(`${base} and ${head ?? 'the working tree'} have no commit in common, so there is no change to tell of. If this clone is a shallow one, as pipelines make them, fetch all of it: git fetch --unshallow (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: 0)`);
  const short = (commit: string): string => commit.slice(0, 7);
  return {
    base: gitTree(top, left, `${base} at ${short(left)}`),
    head: head === undefined ? workingTree(top, 'working tree') : gitTree(top, tip, `${head} at ${short(tip)}`),
    commits: { base: left, head: tip },
  };
}
