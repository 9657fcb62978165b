/**
 * Commits and comparisons, out of the real repository.
 * GitHub documentation: "REST API endpoints for commits": "Get a commit", "Compare two commits".
 */
import { diffCommits } from '../git/diff.ts';
import { gitText, resolveCommit } from '../git/git.ts';
import { nodeId, refuseEmpty } from './gitObjects.ts';
import type { Hub, RepositoryState } from './hub.ts';
import { page } from './paging.ts';
import { describeFiles } from './pullRequestFiles.ts';
import { ApiError, notFound, type Route } from './route.ts';

export const commitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/commits/{sha}',
    handle: async (_request, { repository, get }, hub) => {
      const commit = await readCommit(repository, get('sha'), hub);
      if (!commit) throw notFound('/git/commits#get-a-commit-object');
      return { status: 200, body: { ...describeGitCommit(commit) } };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits',
    handle: async (request, { repository }, hub) => {
      await refuseEmpty(repository);
      const start = await resolveCommit(repository.gitDir, request.query.get('sha') ?? 'HEAD');
      if (!start) throw notFound('/commits/commits#list-commits');
      return page(await readCommits(repository, [start], hub), request, hub.url);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/compare/{basehead...}',
    handle: async (request, { repository, get }, hub) => {
      const [baseName = '', headName = ''] = get('basehead').split('...').map((side) => side.replace(/^[^/:]+:/, ''));
      const base = await resolveCommit(repository.gitDir, baseName);
      const head = await resolveCommit(repository.gitDir, headName);
      if (!base || !head) throw notFound('/commits/commits#compare-two-commits');
      const mergeBase = await findMergeBase(repository, base, head);
      if (!mergeBase) throw new ApiError(404, `No common ancestor between ${baseName} and ${headName}.`, { page: '/commits/commits#compare-two-commits' });
      const commits = (await readCommits(repository, [`${base}..${head}`], hub)).reverse();
      const behind = Number(await gitText(repository.gitDir, ['rev-list', '--count', `${head}..${base}`]));
      const paged = page(commits, request, hub.url, 250);
      const files = await diffCommits(repository.gitDir, mergeBase, head);
      const status = commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
      return {
        ...paged,
        body: {
          url: `${hub.url}/repos/${repository.fullName}/compare/${baseName}...${headName}`,
          html_url: `${hub.url}/${repository.fullName}/compare/${baseName}...${headName}`,
          permalink_url: `${hub.url}/${repository.fullName}/compare/${base}...${head}`,
          diff_url: `${hub.url}/${repository.fullName}/compare/${baseName}...${headName}.diff`,
          patch_url: `${hub.url}/${repository.fullName}/compare/${baseName}...${headName}.patch`,
          base_commit: await readCommit(repository, base, hub),
          merge_base_commit: await readCommit(repository, mergeBase, hub),
          status, ahead_by: commits.length, behind_by: behind, total_commits: commits.length,
          commits: paged.body,
          // The files come with the first page only, and at most 300 of them.
          files: (request.query.get('page') ?? '1') === '1' ? describeFiles(hub, repository, head, files.slice(0, hub.limits.compareFiles)) : [],
        },
      };
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref...}',
    handle: async (_request, { repository, get }, hub) => {
      await refuseEmpty(repository);
      const commit = await readCommit(repository, get('ref'), hub);
      if (!commit) throw new ApiError(422, `No commit found for SHA: ${get('ref')}`, { page: '/commits/commits#get-a-commit' });
      const parent = commit.parents[0]?.sha;
      const files = parent === undefined ? [] : describeFiles(hub, repository, commit.sha, await diffCommits(repository.gitDir, parent, commit.sha));
      return { status: 200, body: { ...commit, files } };
    },
  },
];

/** REST, "Get a commit object": what git itself keeps, without GitHub's own. */
function describeGitCommit({ sha, node_id, html_url, commit: { comment_count: _count, ...commit }, parents }: CommitJson): object {
  return { sha, node_id, html_url, ...commit, parents, verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null } };
}

export async function findMergeBase(repository: RepositoryState, base: string, head: string): Promise<string | undefined> {
  try {
    return (await gitText(repository.gitDir, ['merge-base', base, head])).trim() || undefined;
  } catch {
    return undefined;
  }
}

export interface CommitJson {
  readonly sha: string;
  readonly node_id: string;
  readonly html_url: string;
  readonly commit: { readonly url: string; readonly comment_count: number } & Readonly<Record<string, unknown>>;
  readonly parents: readonly { readonly sha: string; readonly url: string }[];
}

export async function readCommit(repository: RepositoryState, revision: string, hub: Hub): Promise<CommitJson | undefined> {
  const sha = await resolveCommit(repository.gitDir, revision);
  return sha === undefined ? undefined : (await readCommits(repository, ['--no-walk', sha], hub))[0];
}

/** Commits that git log lists for the arguments, newest first. */
export async function readCommits(repository: RepositoryState, revisions: readonly string[], hub: Hub): Promise<CommitJson[]> {
  const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
  const output = await gitText(repository.gitDir, ['log', '-z', `--format=${format}%x01`, ...revisions, '--']);
  return output.split('\x01').map((record) => record.replace(/^\0/, '')).filter(Boolean).map((record) => {
    const [sha = '', tree = '', parents = '', name = '', email = '', date = '', committer = '', committerEmail = '', committed = '', message = ''] = record.split('\0');
    const api = `${hub.url}/repos/${repository.fullName}`;
    return {
      sha,
      node_id: nodeId('C', repository, sha),
      url: `${api}/commits/${sha}`,
      html_url: `${hub.url}/${repository.fullName}/commit/${sha}`,
      comments_url: `${api}/commits/${sha}/comments`,
      commit: {
        url: `${api}/git/commits/${sha}`,
        author: { name, email, date: utc(date) },
        committer: { name: committer, email: committerEmail, date: utc(committed) },
        message: message.trimEnd(),
        tree: { sha: tree, url: `${api}/git/trees/${tree}` },
        comment_count: 0,
      },
      author: null,
      committer: null,
      parents: parents.split(' ').filter(Boolean).map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${hub.url}/${repository.fullName}/commit/${parent}` })),
    };
  });
}

/** As GitHub writes times: UTC, in seconds. */
function utc(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
