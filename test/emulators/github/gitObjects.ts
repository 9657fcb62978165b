/**
 * Git objects out of the real repository, so that a SHA is the same on the server and in a clone.
 * GitHub documentation: "REST API endpoints for Git trees", "… Git blobs", "… Git references", "… branches".
 */
import { readCommit } from './commits.ts';
import { git, gitText, resolveCommit, resolveObject } from '../git/git.ts';
import type { Hub, RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { ApiError, notFound, type ApiAnswer, type Route } from './route.ts';

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
  readonly url?: string;
}

export const gitObjectRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/trees/{sha...}',
    handle: async (request, { repository, get }, hub) => readTree(hub, repository, get('sha'), request.query.get('recursive') !== null),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/blobs/{sha}',
    handle: async (request, { repository, get }, hub) => {
      const sha = get('sha');
      if (!/^[0-9a-f]{40}$/.test(sha) || (await objectType(repository, sha)) !== 'blob') throw notFound('/git/blobs#get-a-blob');
      const bytes = await git(repository.gitDir, ['cat-file', 'blob', sha]);
      if (wantsRaw(request.headers['accept'])) return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
      return { status: 200, body: { sha, node_id: nodeId('B', repository, sha), size: bytes.length, url: `${hub.url}/repos/${repository.fullName}/git/blobs/${sha}`, content: wrapBase64(bytes), encoding: 'base64' } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{ref...}',
    handle: async (_request, { repository, get }, hub) => {
      const sha = await resolveObject(repository.gitDir, `refs/${get('ref')}`);
      if (!sha) throw notFound('/git/refs#get-a-reference');
      return { status: 200, body: { ref: `refs/${get('ref')}`, node_id: nodeId('REF', repository, sha), url: `${hub.url}/repos/${repository.fullName}/git/refs/${get('ref')}`, object: { sha, type: await objectType(repository, sha), url: `${hub.url}/repos/${repository.fullName}/git/commits/${sha}` } } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches',
    handle: async (request, { repository }, hub) => {
      const refs = (await gitText(repository.gitDir, ['for-each-ref', '--format=%(refname:lstrip=2)%00%(objectname)', 'refs/heads'])).split('\n').filter(Boolean);
      const branches = refs.map((line) => line.split('\0')).map(([name = '', sha = '']) => ({ name, commit: { sha, url: `${hub.url}/repos/${repository.fullName}/commits/${sha}` }, protected: false }));
      return page(branches, request, hub.url);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch...}',
    handle: async (_request, { repository, get }, hub) => {
      const sha = await resolveCommit(repository.gitDir, `refs/heads/${get('branch')}`);
      if (!sha) throw new ApiError(404, 'Branch not found', { page: '/branches/branches#get-a-branch' });
      const self = `${hub.url}/repos/${repository.fullName}/branches/${get('branch')}`;
      return {
        status: 200,
        body: {
          name: get('branch'), commit: await readCommit(repository, sha, hub), protected: false, protection: { enabled: false }, protection_url: `${self}/protection`,
          _links: { self, html: `${hub.url}/${repository.fullName}/tree/${get('branch')}` },
        },
      };
    },
  },
];

async function readTree(hub: Hub, repository: RepositoryState, revision: string, recursive: boolean): Promise<ApiAnswer> {
  await refuseEmpty(repository);
  const sha = await resolveObject(repository.gitDir, `${revision}^{tree}`);
  if (!sha) throw notFound('/git/trees#get-a-tree');
  const entries = await listTree(repository, sha, recursive);
  const base = `${hub.url}/repos/${repository.fullName}/git`;
  const tree = entries.slice(0, hub.limits.treeEntries).map((entry) => (entry.type === 'commit' ? entry : { ...entry, url: `${base}/${entry.type}s/${entry.sha}` }));
  return { status: 200, body: { sha, url: `${base}/trees/${sha}`, tree, truncated: entries.length > tree.length } };
}

/** git-ls-tree, "Output format": `mode SP type SP object SP+ size TAB path NUL`. */
export async function listTree(repository: RepositoryState, tree: string, recursive: boolean): Promise<readonly TreeEntry[]> {
  const output = await gitText(repository.gitDir, ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]);
  return output.split('\0').filter(Boolean).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
  });
}

/** "Git Repository is empty." is what GitHub answers, with 409, for a repository without a commit. */
export async function refuseEmpty(repository: RepositoryState): Promise<void> {
  if ((await gitText(repository.gitDir, ['for-each-ref', '--count=1'])) === '') throw new ApiError(409, 'Git Repository is empty.', { page: '/git/trees#get-a-tree' });
}

export async function objectType(repository: RepositoryState, sha: string): Promise<string | undefined> {
  try {
    return (await gitText(repository.gitDir, ['cat-file', '-t', sha])).trim();
  } catch {
    return undefined;
  }
}

/** "Media types": `raw` answers the bytes themselves. */
export function wantsRaw(accept: string | undefined): boolean {
  return /application\/vnd\.github(\.v3)?\.raw/.test(accept ?? '');
}

/** GitHub breaks base64 into lines of 60 characters. */
export function wrapBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}

export function nodeId(kind: string, repository: RepositoryState, id: string): string {
  return `${kind}_${Buffer.from(`${repository.fullName}:${id}`).toString('base64url')}`;
}
