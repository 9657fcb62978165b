import { ForgeError, type TreeFile } from '../forge.ts';
import { listOf, safePath, textOf } from '../http/shape.ts';

/** What is read of a git tree. */
export interface GitHubTree {
  readonly truncated?: boolean;
  readonly tree: readonly { readonly path?: string; readonly mode?: string; readonly type?: string; readonly sha?: string | null; readonly size?: number }[];
}

export type FetchTree = (sha: string, recursive: boolean) => Promise<GitHubTree>;

/** Past this many requests a repository is too large to be listed through the API. */
const maxRequests = 300;

/**
 * Every file below a tree. GitHub cuts a recursive list off at 100,000 entries or 7 MB (REST, "Get a tree"); the
 * folders are then walked one by one. Rejects with 'truncated' rather than answer a part.
 */
export async function listFilesOfTree(sha: string, fetchTree: FetchTree): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  const folders: { readonly sha: string; readonly prefix: string }[] = [{ sha, prefix: '' }];
  let requests = 0;
  const get = (of: string, recursive: boolean): Promise<GitHubTree> => {
    if (++requests > maxRequests) throw tooLarge();
    return fetchTree(of, recursive);
  };
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let tree = await get(folder.sha, true);
    const flat = tree.truncated === true;
    if (flat) tree = await get(folder.sha, false);
    if (tree.truncated === true) throw tooLarge();
    for (const entry of listOf(tree.tree, 'tree')) {
      const path = folder.prefix + safePath(textOf(entry.path, 'path'));
      const entrySha = textOf(entry.sha, 'sha');
      if (entry.type === 'tree') {
        if (flat) folders.push({ sha: entrySha, prefix: `${path}/` });
        continue;
      }
      const type = entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file';
      files.push({ path, sha: entrySha, type, ...(entry.size === undefined ? {} : { size: entry.size }) });
    }
  }
  return files;
}

function tooLarge(): ForgeError {
  return new ForgeError('truncated', 'The repository has more files than GitHub lists, so what the pull request does cannot be known from the list.', {
    advice: 'Clone the repository and open the clone: its files are then read from there.',
  });
}
