import { ForgeError, type TreeFile } from '../forge.ts';
import { listOf, safePath, textOf } from '../http/shape.ts';
import { projectPath, type GitLabApi } from './api.ts';

/** What is read of an entry of a tree (REST API, "List repository tree"). */
interface TreeEntry {
  readonly id: string;
  readonly path: string;
  readonly type: string;
  readonly mode: string;
}

/** Past this many pages of 100 a repository is too large to be listed through the API. */
const maxPages = 1_000;

/** Every file of a commit. Pages follow one another by the last entry ("keyset pagination"), which large repositories need. */
export async function listTree(api: GitLabApi, project: string, commit: string): Promise<readonly TreeFile[]> {
  const files: TreeFile[] = [];
  let token: string | undefined;
  for (let page = 0; page < maxPages; page++) {
    const query = { ref: commit, recursive: true, per_page: 100, pagination: 'keyset', ...(token === undefined ? {} : { page_token: token }) };
    const { data, headers } = await api.get<readonly TreeEntry[]>(`${projectPath(project)}/repository/tree`, query);
    for (const { path, id, type, mode } of listOf(data, 'the answer')) {
      if (type === 'tree') continue;
      files.push({ path: safePath(textOf(path, 'path')), sha: textOf(id, 'id'), type: type === 'commit' ? 'submodule' : mode === '120000' ? 'symlink' : 'file' });
    }
    token = nextToken(headers['link'] ?? '');
    if (token === undefined) return files;
  }
  throw new ForgeError('truncated', 'The repository has more files than can be listed, so what the merge request does cannot be known from the list.', {
    advice: 'Clone the repository and open the clone: its files are then read from there.',
  });
}

/** Taken out of the link to the next page; the link itself is not followed, since it could lead the token to another server. */
function nextToken(link: string): string | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link)?.[1];
  return next === undefined || !URL.canParse(next) ? undefined : new URL(next).searchParams.get('page_token') ?? undefined;
}
