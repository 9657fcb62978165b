/**
 * Commits and their checks. GitHub documentation: GraphQL, objects Commit, StatusCheckRollup, CheckRun, StatusContext, Blob.
 */
import { readRuns, statusesOf } from '../checks.ts';
import { readCommit } from '../commits.ts';
import { git, gitText, resolveObject } from '../../git/git.ts';
import { nodeId, objectType } from '../gitObjects.ts';
import type { RepositoryState } from '../hub.ts';
import { protectionOf } from '../settings.ts';
import { connection, type PageArguments } from './connection.ts';
import type { Scope } from './scope.ts';

export async function commitObject(scope: Scope, repository: RepositoryState, sha: string): Promise<object> {
  const commit = await readCommit(repository, sha, scope.hub);
  if (commit === undefined) throw new Error(`There is no commit ${sha}.`);
  const { message, author, committer } = commit.commit as unknown as { message: string; author: { name: string; email: string; date: string }; committer: { date: string } };
  const [headline = '', ...rest] = message.split('\n');
  return {
    __typename: 'Commit',
    id: commit.node_id,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: author.date,
    committedDate: committer.date,
    author: { name: author.name, email: author.email, date: author.date, user: null },
    url: commit.html_url,
    parents: (args: PageArguments) => connection('parents', commit.parents.map((parent) => ({ oid: parent.sha })), args),
    statusCheckRollup: () => rollup(scope, repository, sha),
  };
}

async function rollup(scope: Scope, repository: RepositoryState, sha: string): Promise<object | null> {
  const runs = (await readRuns(scope.hub, repository, sha, scope.credentials)).map((run) => runObject(repository, run));
  const statuses = statusesOf(repository, sha).map((status) => ({
    __typename: 'StatusContext', id: nodeId('SC', repository, String(status.id)), context: status.context, state: status.state.toUpperCase(),
    description: status.description, targetUrl: status.target_url, createdAt: status.created_at, isRequired: required(repository, status.context),
  }));
  if (runs.length + statuses.length === 0) return null;
  const states = [...runs.map(({ status, conclusion }) => (status !== 'COMPLETED' ? 'PENDING' : ['SUCCESS', 'NEUTRAL', 'SKIPPED'].includes(conclusion ?? '') ? 'SUCCESS' : 'FAILURE')), ...statuses.map(({ state }) => state)];
  return {
    id: nodeId('SCR', repository, sha),
    state: states.includes('FAILURE') || states.includes('ERROR') ? 'FAILURE' : states.includes('PENDING') ? 'PENDING' : 'SUCCESS',
    contexts: (args: PageArguments) => ({
      ...connection('contexts', [...runs, ...statuses], args),
      checkRunCount: runs.length,
      statusContextCount: statuses.length,
    }),
  };
}

function runObject(repository: RepositoryState, run: Readonly<Record<string, unknown>>) {
  const upper = (value: unknown): string | null => (typeof value === 'string' ? value.toUpperCase() : null);
  const output = run['output'] as { title?: string; summary?: string } | null;
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', repository, String(run['id'])),
    databaseId: Number(run['id']),
    name: run['name'],
    status: upper(run['status']) ?? 'QUEUED',
    conclusion: upper(run['conclusion']),
    startedAt: run['started_at'],
    completedAt: run['completed_at'],
    detailsUrl: run['details_url'],
    title: output?.title ?? null,
    summary: output?.summary ?? null,
    isRequired: required(repository, String(run['name'])),
    checkSuite: { id: nodeId('CS', repository, String((run['check_suite'] as { id: number }).id)), workflowRun: repository.logs.has(Number(run['id'])) ? { workflow: { name: 'CI' } } : null },
  };
}

function required(repository: RepositoryState, name: string): boolean {
  return protectionOf(repository.settings).requiredChecks.includes(name);
}

/** Repository.object: a commit, or a file's content, which is null where it is binary. */
export async function gitObject(scope: Scope, repository: RepositoryState, expression: string): Promise<object | null> {
  const sha = await resolveObject(repository.gitDir, expression);
  if (sha === undefined) return null;
  const type = await objectType(repository, sha);
  if (type === 'commit') return commitObject(scope, repository, sha);
  if (type !== 'blob') return { __typename: type === 'tree' ? 'Tree' : 'Tag', oid: sha };
  const bytes = await git(repository.gitDir, ['cat-file', 'blob', sha]);
  const isBinary = bytes.includes(0);
  return { __typename: 'Blob', oid: sha, byteSize: Number((await gitText(repository.gitDir, ['cat-file', '-s', sha])).trim()), isBinary, isTruncated: false, text: isBinary ? null : bytes.toString() };
}
