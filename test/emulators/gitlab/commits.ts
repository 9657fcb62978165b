/** Commits through the API, and what other systems say of a commit. REST API, "Commits". */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitText, resolveObject } from '../git/git.ts';
import { commitEntities } from './commitEntities.ts';
import { noteHead, tipOf } from './diffs.ts';
import { identity } from './merging.ts';
import { requireRole } from './mergeRequests.ts';
import { page } from './paging.ts';
import { currentJobs } from './pipelineEntities.ts';
import { badRequest, list, notFound, route, textOf, type Route } from './route.ts';
import type { Project } from './state.ts';

export const commitRoutes: readonly Route[] = [
  route('POST projects/{id}/repository/commits', 'commits/#create-a-commit', { 'branch!': 'string', 'commit_message!': 'string', 'actions!': 'array', start_branch: 'string', start_sha: 'string', author_name: 'string', author_email: 'string', force: 'boolean', stats: 'boolean' }, async ({ user, values }, { project }, hub) => {
    requireRole(user.role, 'developer');
    const branch = String(values['branch']);
    const tip = await tipOf(project, branch);
    const start = values['start_sha'] as string | undefined;
    // "The SHA of the commit to start the new branch from": with a branch that exists and no force, GitLab refuses.
    if (start !== undefined && tip !== undefined && values['force'] !== true) throw badRequest(`A branch called '${branch}' already exists. Switch to that branch in order to make changes`);
    const parent = start ?? tip;
    if (parent === undefined) throw badRequest('You can only create or edit files when you are on a branch');
    const commit = await commitActions(project, parent, values['actions'] as readonly Action[], String(values['commit_message']), user.username);
    await gitText(project.gitDir, ['update-ref', `refs/heads/${branch}`, commit]);
    for (const mr of project.mergeRequests) if (mr.state === 'opened' && mr.source === branch) await noteHead(project, mr, hub);
    return { status: 201, body: (await commitEntities(hub, project, ['--no-walk', commit]))[0] };
  }),
  list('projects/{id}/repository/commits/{sha}/statuses', 'commits/#list-all-statuses-for-a-commit', { ref: 'string', stage: 'string', name: 'string', all: 'boolean', pipeline_id: 'integer' }, (request, { project, get }, hub) => page(statusesOf(project, get('sha')), request, hub)),
  route('POST projects/{id}/statuses/{sha}', 'commits/#set-commit-pipeline-status', { 'state!': ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'], name: 'string', target_url: 'string', description: 'string', ref: 'string' }, ({ user, values }, { project, get }, hub) => {
    requireRole(user.role, 'developer');
    const status = { id: hub.nextId(), sha: get('sha'), name: textOf(values, 'name', 'default'), status: String(values['state']), target_url: (values['target_url'] as string | undefined) ?? null, description: (values['description'] as string | undefined) ?? null };
    project.statuses.push(status);
    return { status: 201, body: status };
  }),
  route('GET projects/{id}/repository/commits/{sha}', 'commits/#retrieve-a-commit', { stats: 'boolean' }, async (_request, { project, get }, hub) => {
    const sha = await resolveObject(project.gitDir, `${get('sha')}^{commit}`);
    if (sha === undefined) throw notFound('Commit');
    return { status: 200, body: (await commitEntities(hub, project, ['--no-walk', sha]))[0] };
  }),
];

/** Statuses of other systems, and the jobs, which have one each. */
function statusesOf(project: Project, sha: string): readonly Readonly<Record<string, unknown>>[] {
  const jobs = project.pipelines.filter((pipeline) => pipeline.sha === sha).flatMap((pipeline) => currentJobs(pipeline).map((job) => ({ id: job.id, sha, name: job.name, status: job.status, allow_failure: job.allowFailure, target_url: null, description: null })));
  const latest = new Map(project.statuses.filter((status) => status.sha === sha).map((status) => [status.name, { ...status, allow_failure: false }]));
  return [...jobs, ...latest.values()];
}

interface Action {
  readonly action: string;
  readonly file_path: string;
  readonly content?: string;
  readonly encoding?: string;
  readonly last_commit_id?: string;
}

async function commitActions({ gitDir }: Project, parent: string, actions: readonly Action[], message: string, username: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'gitlab-emulator-index-'));
  const index = { GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    await gitText(gitDir, ['read-tree', parent], index);
    for (const { action, file_path: path, content = '', encoding = 'text', last_commit_id: last } of actions) {
      const exists = (await resolveObject(gitDir, `${parent}:${path}`)) !== undefined;
      if (action === 'create' && exists) throw badRequest('A file with this name already exists');
      if (action !== 'create' && !exists) throw badRequest("A file with this name doesn't exist");
      if (last !== undefined && (await gitText(gitDir, ['log', '-1', '--format=%H', parent, '--', path])).trim() !== last) throw badRequest('You are attempting to update a file that has changed since you started editing it.');
      if (action === 'delete') {
        await git(gitDir, ['update-index', '--index-info'], { input: `0 ${'0'.repeat(40)}\t${path}\n`, env: index });
        continue;
      }
      if (action !== 'create' && action !== 'update') throw badRequest('actions[action] does not have a valid value');
      const blob = (await git(gitDir, ['hash-object', '-w', '--stdin'], { input: Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8') })).toString().trim();
      await gitText(gitDir, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], index);
    }
    const tree = (await gitText(gitDir, ['write-tree'], index)).trim();
    return (await gitText(gitDir, ['commit-tree', tree, '-p', parent, '-m', message], identity(username))).trim();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

