/**
 * Commits that GitHub itself makes in a repository: merges, squashes and rebases.
 * git documentation: git-merge-tree (status 1 when there is a conflict), git-commit-tree.
 */
import { gitText } from '../git/git.ts';

export type Identity = NodeJS.ProcessEnv;

export function identityOf(login: string): Identity {
  return { GIT_AUTHOR_NAME: login, GIT_AUTHOR_EMAIL: `${login}@shop.example`, GIT_COMMITTER_NAME: login, GIT_COMMITTER_EMAIL: `${login}@shop.example` };
}

/** The tree of two commits together; rejects when they conflict. */
export async function mergedTree(gitDir: string, ours: string, theirs: string): Promise<string> {
  return (await gitText(gitDir, ['merge-tree', '--write-tree', ours, theirs])).trim();
}

export async function commitTree(gitDir: string, tree: string, parents: readonly string[], message: string, who: Identity): Promise<string> {
  return (await gitText(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message], who)).trim();
}

/** The commits from `base` (excluded) to `head`, one after the other on top of `onto`; rejects when one conflicts. */
export async function rebased(gitDir: string, base: string, head: string, onto: string, login: string): Promise<string> {
  const commits = (await gitText(gitDir, ['rev-list', '--reverse', '--no-merges', `${base}..${head}`])).split('\n').filter(Boolean);
  let tip = onto;
  for (const commit of commits) {
    // As if the tip had been made from the commit's own parent: that is then what both are merged from.
    const moved = await commitTree(gitDir, `${tip}^{tree}`, [`${commit}^`], 'tip', identityOf(login));
    const tree = await mergedTree(gitDir, moved, commit);
    const [name = '', email = '', date = '', message = ''] = (await gitText(gitDir, ['show', '--no-patch', '--format=%an%x00%ae%x00%aI%x00%B', commit])).split('\0');
    tip = await commitTree(gitDir, tree, [tip], message.trimEnd(), { ...identityOf(login), GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date });
  }
  return tip;
}
