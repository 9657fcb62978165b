/** Files, trees, branches and comparisons, out of the real repository. REST API, "Repositories", "Repository files", "Branches". */
import { diffCommits } from '../git/diff.ts';
import { git, gitText, resolveCommit, resolveObject } from '../git/git.ts';
import { commitEntities } from './commitEntities.ts';
import { describeDiff, latest, mergeBase, tipOf } from './diffs.ts';
import { requireRole } from './mergeRequests.ts';
import { page } from './paging.ts';
import { ApiError, badRequest, list, notFound, route, textOf, type Route } from './route.ts';
import type { Project } from './state.ts';

export const repositoryRoutes: readonly Route[] = [
  list('projects/{id}/repository/tree', 'repositories/#list-all-repository-trees-in-a-project', { ref: 'string', path: 'string', recursive: 'boolean', pagination: ['keyset', 'none'], page_token: 'string' }, async (request, { project }, hub) => {
    const { values } = request;
    const commit = await commitOf(project, textOf(values, 'ref', 'HEAD'), 'Tree');
    const output = await gitText(project.gitDir, ['ls-tree', '-z', ...(values['recursive'] === true ? ['-r', '-t'] : []), commit]);
    const entries = output.split('\0').filter(Boolean).map((line) => {
      const [mode = '', type = '', id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      const path = line.slice(line.indexOf('\t') + 1);
      return { id, name: path.slice(path.lastIndexOf('/') + 1), type, path, mode };
    });
    if (values['pagination'] !== 'keyset') return page(entries, request, hub);
    const size = Math.min(100, Number(values['per_page'] ?? 20));
    const after = entries.findIndex(({ id, path }) => `${id}:${path}` === values['page_token']) + 1;
    const shown = entries.slice(after, after + size);
    const last = shown.at(-1);
    const more = after + size < entries.length && last !== undefined;
    const query = new URLSearchParams({ ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])), ...(last ? { page_token: `${last.id}:${last.path}` } : {}) });
    return { status: 200, body: shown, ...(more ? { headers: { link: `<${hub.url}/api/v4/${request.path}?${query.toString()}>; rel="next"` } } : {}) };
  }),
  route('GET projects/{id}/repository/blobs/{sha}', 'repositories/#retrieve-a-blob-from-a-repository', {}, async (_request, { project, get }) => {
    const sha = get('sha');
    const bytes = /^[0-9a-f]{40}$/.test(sha) ? await blobOf(project, sha) : undefined;
    if (bytes === undefined) throw notFound('Blob');
    return { status: 200, body: { size: bytes.length, encoding: 'base64', content: bytes.toString('base64'), sha } };
  }),
  route('GET projects/{id}/repository/files/{path}', 'repository_files/#retrieve-a-file-from-a-repository', { 'ref!': 'string' }, async ({ values }, { project, get }) => {
    const commit = await commitOf(project, String(values['ref']), 'Commit');
    const sha = await resolveObject(project.gitDir, `${commit}:${get('path')}`);
    const bytes = sha === undefined ? undefined : await blobOf(project, sha);
    if (bytes === undefined) throw notFound('File');
    const last = (await gitText(project.gitDir, ['log', '-1', '--format=%H', commit, '--', get('path')])).trim();
    return { status: 200, body: { last_commit_id: last, file_name: get('path').split('/').at(-1), file_path: get('path'), size: bytes.length, encoding: 'base64', content: bytes.toString('base64'), ref: values['ref'], blob_id: sha, commit_id: commit } };
  }),
  route('GET projects/{id}/repository/compare', 'repositories/#compare-branches-tags-or-commits', { 'from!': 'string', 'to!': 'string', straight: 'boolean', unidiff: 'boolean', from_project_id: 'integer' }, async ({ values }, { project }, hub) => {
    const from = await commitOf(project, String(values['from']), 'Ref');
    const to = await commitOf(project, String(values['to']), 'Ref');
    const start = values['straight'] === true ? from : (await mergeBase(project, from, to)) ?? from;
    const files = await diffCommits(project.gitDir, start, to);
    const { limits } = hub.state;
    return { status: 200, body: { commits: await commitEntities(hub, project, [`${from}..${to}`]), diffs: files.slice(0, limits.files).map((file) => describeDiff(file, limits)), compare_timeout: files.length > limits.files, compare_same_ref: from === to } };
  }),
  route('GET projects/{id}/repository/merge_base', 'repositories/#retrieve-a-merge-base', { 'refs!': 'array' }, async ({ values }, { project }, hub) => {
    const refs = await Promise.all((values['refs'] as readonly string[]).map((ref) => commitOf(project, ref, 'Ref')));
    if (refs.length < 2) throw badRequest('Provide at least 2 refs');
    const base = await mergeBase(project, refs[0] ?? '', refs[1] ?? '');
    if (base === undefined) throw notFound('Merge Base');
    return { status: 200, body: (await commitEntities(hub, project, ['--no-walk', base]))[0] };
  }),
  route('GET projects/{id}/repository/branches/{branch}', 'branches/#retrieve-a-branch', {}, async (_request, { project, get }, hub) => {
    const sha = await tipOf(project, get('branch'));
    if (sha === undefined) throw notFound('Branch');
    return { status: 200, body: { name: get('branch'), merged: false, protected: get('branch') === 'main', default: get('branch') === 'main', can_push: true, commit: (await commitEntities(hub, project, ['--no-walk', sha]))[0] } };
  }),
  route('DELETE projects/{id}/repository/branches/{branch}', 'branches/#delete-a-branch', {}, async ({ user }, { project, get }) => {
    requireRole(user.role, 'developer');
    if ((await tipOf(project, get('branch'))) === undefined) throw notFound('Branch');
    if (get('branch') === 'main') throw new ApiError(403, '403 Forbidden');
    await gitText(project.gitDir, ['update-ref', '-d', `refs/heads/${get('branch')}`]);
    return { status: 204 };
  }),
  list('projects/{id}/merge_requests/{iid}/commits', 'merge_requests/#list-merge-request-commits', {}, async (request, { project, mr }, hub) => {
    const { base, head } = latest(mr);
    return page(await commitEntities(hub, project, [`${base}..${head}`]), request, hub);
  }),
];

async function commitOf(project: Project, ref: string, what: string): Promise<string> {
  const sha = (await resolveCommit(project.gitDir, ref)) ?? (await tipOf(project, ref));
  if (sha === undefined) throw notFound(what);
  return sha;
}

async function blobOf({ gitDir }: Project, sha: string): Promise<Buffer | undefined> {
  try {
    return await git(gitDir, ['cat-file', 'blob', sha]);
  } catch {
    return undefined;
  }
}

