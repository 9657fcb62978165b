/**
 * Files and folders at a ref, out of the real repository.
 * GitHub documentation: "REST API endpoints for repository contents", "Get repository content".
 */
import { git, resolveCommit, resolveObject } from '../git/git.ts';
import { listTree, objectType, wantsRaw, wrapBase64 } from './gitObjects.ts';
import type { Hub, RepositoryState } from './hub.ts';
import { notFound, type ApiAnswer, type ApiRequest, type Route } from './route.ts';

const docs = '/repos/contents#get-repository-content';
const embedded = 1024 * 1024;

export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/{owner}/{repo}/contents', handle: (request, { repository }, hub) => readContent(request, repository, '', hub) },
  { method: 'GET', path: '/repos/{owner}/{repo}/contents/{path...}', handle: (request, { repository, get }, hub) => readContent(request, repository, get('path').replace(/\/$/, ''), hub) },
];

async function readContent(request: ApiRequest, repository: RepositoryState, path: string, hub: Hub): Promise<ApiAnswer> {
  const ref = request.query.get('ref') ?? 'HEAD';
  const commit = await resolveCommit(repository.gitDir, ref);
  const sha = commit && (await resolveObject(repository.gitDir, path === '' ? `${commit}^{tree}` : `${commit}:${path}`));
  if (!commit || !sha) throw notFound(docs);
  if ((await objectType(repository, sha)) === 'tree') {
    const entries = await listTree(repository, sha, false);
    return { status: 200, body: entries.slice(0, 1000).map((entry) => describe(hub, repository, ref, path === '' ? entry.path : `${path}/${entry.path}`, entry)) };
  }
  const bytes = await git(repository.gitDir, ['cat-file', 'blob', sha]);
  if (wantsRaw(request.headers['accept'])) return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  // From 1 MB on, only the raw media type has the content.
  const content = bytes.length > embedded ? { content: '', encoding: 'none' } : { content: wrapBase64(bytes), encoding: 'base64' };
  return { status: 200, body: { ...describe(hub, repository, ref, path, { sha, type: 'blob', mode: '100644', size: bytes.length }), ...content } };
}

function describe(hub: Hub, repository: RepositoryState, ref: string, path: string, entry: { sha: string; type: string; mode: string; size?: number }): object {
  const type = entry.type === 'tree' ? 'dir' : entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file';
  const url = `${hub.url}/repos/${repository.fullName}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = entry.type === 'commit' ? null : `${hub.url}/repos/${repository.fullName}/git/${entry.type}s/${entry.sha}`;
  const html = `${hub.url}/${repository.fullName}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${path}`;
  const download = type === 'file' || type === 'symlink' ? `${hub.url}/${repository.fullName}/raw/${ref}/${path}` : null;
  return {
    type, name: path.slice(path.lastIndexOf('/') + 1), path, sha: entry.sha, size: entry.size ?? 0, url, git_url: gitUrl, html_url: html, download_url: download,
    _links: { self: url, git: gitUrl, html },
  };
}
