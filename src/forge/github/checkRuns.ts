import type { RestEndpointMethodTypes } from '@octokit/rest';
import { ForgeError } from '../forge.ts';
import type { CheckRun, CheckRuns } from '../checkRuns.ts';
import { allPages } from '../http/pages.ts';
import type { ReadRequest } from '../http/runner.ts';
import { numberOf, presentOf } from '../http/shape.ts';
import { outcomeOfRun } from './checks.ts';
import { repositoryAt, type Connection } from './connection.ts';
import { allNodes, type Connected } from './graphql.ts';

type GitHubRun = RestEndpointMethodTypes['checks']['listForRef']['response']['data']['check_runs'][number];
type GitHubStatus = RestEndpointMethodTypes['repos']['getCombinedStatusForRef']['response']['data']['statuses'][number];

type Context =
  | { readonly __typename: 'CheckRun'; readonly name: string; readonly isRequired: boolean; readonly checkSuite: { readonly workflowRun: { readonly workflow: { readonly name: string } } | null } }
  | { readonly __typename: 'StatusContext'; readonly context: string; readonly isRequired: boolean };

/** What REST does not tell of a commit's checks. */
interface Told {
  readonly mayRerun: boolean;
  readonly requiredRuns: ReadonlySet<string>;
  readonly requiredStatuses: ReadonlySet<string>;
  readonly workflows: ReadonlyMap<string, string>;
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $sha: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) { viewerPermission object(oid: $sha) { ... on Commit { statusCheckRollup { contexts(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { __typename
      ... on CheckRun { name isRequired(pullRequestNumber: $number) checkSuite { workflowRun { workflow { name } } } }
      ... on StatusContext { context isRequired(pullRequestNumber: $number) }
    }
  } } } } }
}`;

/**
 * The checks of a pull request's head: by REST, which answers what has not changed by ETag and without cost; which of them are
 * required, and the workflow that each is of, by GraphQL.
 */
export function gitHubCheckRuns({ client, graphql, read, write }: Connection): CheckRuns {
  const { actions, checks, repos } = client.rest;

  const tell = async (owner: string, repo: string, number: number, sha: string, request: ReadRequest): Promise<Told> => {
    type Answer = { readonly repository: { readonly viewerPermission: string | null; readonly object: { readonly statusCheckRollup: { readonly contexts: Connected<Context> } | null } | null } | null };
    let mayRerun = false;
    const contexts = await allNodes(async (after) => {
      const repository = presentOf((await graphql.query<Answer>(query, { owner, repo, number, sha, after }, request)).repository, 'repository');
      mayRerun = ['WRITE', 'MAINTAIN', 'ADMIN'].includes(repository.viewerPermission ?? '');
      return presentOf(repository.object, 'object').statusCheckRollup?.contexts ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    });
    const runs = contexts.filter((one) => one.__typename === 'CheckRun');
    return {
      mayRerun,
      requiredRuns: new Set(runs.filter((one) => one.isRequired).map(({ name }) => name)),
      requiredStatuses: new Set(contexts.flatMap((one) => (one.__typename === 'StatusContext' && one.isRequired ? [one.context] : []))),
      workflows: new Map(runs.flatMap(({ name, checkSuite }) => (checkSuite.workflowRun === null ? [] : [[name, checkSuite.workflowRun.workflow.name] as const]))),
    };
  };

  return {
    listChecks: ({ repository, number, headSha }, signal) => read(signal, async (request) => {
      const commit = { ...repositoryAt(repository), ref: headSha };
      const [runs, statuses, told] = await Promise.all([
        allPages(async (page) => {
          const { data, headers } = await checks.listForRef({ ...commit, ...page, request });
          return { data: data.check_runs, headers };
        }),
        allPages(async (page) => {
          const { data, headers } = await repos.getCombinedStatusForRef({ ...commit, ...page, request });
          return { data: data.statuses, headers };
        }),
        tell(commit.owner, commit.repo, number, headSha, request),
      ]);
      return [...runs.map((run) => ofRun(run, told)), ...statuses.map((status) => ofStatus(status, told))];
    }),

    readLog: (pullRequest, check, limit, signal) => read(signal, async (request) => {
      const { data } = await actions.downloadJobLogsForWorkflowRun({ ...repositoryAt(pullRequest.repository), job_id: jobOf(check), request });
      if (typeof data !== 'string') throw new ForgeError('unexpected-answer', 'GitHub gave no text for a log.', { advice: 'Try again, or open the log on the web page.' });
      // No character is cut in two.
      const text = data.length > limit ? data.slice(-limit).replace(/^[\uDC00-\uDFFF]/, '') : data;
      return { text, cut: text.length < data.length };
    }),

    rerun: (pullRequest, check) => write(async () => {
      await actions.reRunJobForWorkflowRun({ ...repositoryAt(pullRequest.repository), job_id: jobOf(check) });
    }),
  };
}

/** A check run of GitHub Actions has the id of its job (REST, "Workflow jobs"). */
function jobOf({ id, name }: CheckRun): number {
  if (!/^\d+$/.test(id)) throw new ForgeError('refused', `The check "${name}" is not one of GitHub Actions, so it has no log and no re-run here.`, { advice: 'Open it on the web page.' });
  return Number(id);
}

function ofRun(run: GitHubRun, told: Told): CheckRun {
  const isAction = run.app?.slug === 'github-actions';
  const group = told.workflows.get(run.name) ?? run.app?.name;
  const summary = [run.output.title, run.output.summary].filter((text) => typeof text === 'string' && text !== '').join('\n');
  const webUrl = run.html_url ?? run.details_url;
  return {
    id: isAction ? String(numberOf(run.id, 'id')) : '',
    name: run.name,
    ...(group === undefined ? {} : { group }),
    state: stateOf(run),
    ...(summary === '' ? {} : { summary }),
    required: told.requiredRuns.has(run.name),
    ...(run.started_at === null ? {} : { startedAt: run.started_at }),
    ...(run.completed_at === null ? {} : { completedAt: run.completed_at }),
    ...(webUrl === null ? {} : { webUrl }),
    // Of a job that runs GitHub has no log yet.
    canReadLog: isAction && run.status === 'completed' && run.conclusion !== 'skipped',
    canRerun: isAction && run.status === 'completed' && told.mayRerun,
  };
}

function stateOf(run: GitHubRun): CheckRun['state'] {
  if (run.status === 'completed' && (run.conclusion === 'skipped' || run.conclusion === 'cancelled' || run.conclusion === 'neutral')) return run.conclusion;
  const outcome = outcomeOfRun(run);
  return outcome === 'passed' ? 'success' : outcome === 'failed' ? 'failure' : 'pending';
}

function ofStatus({ context, state, description, target_url: url, created_at: created, updated_at: updated }: GitHubStatus, told: Told): CheckRun {
  const done = state !== 'pending';
  return {
    id: '',
    name: context,
    state: state === 'success' ? 'success' : done ? 'failure' : 'pending',
    ...(description === null || description === '' ? {} : { summary: description }),
    required: told.requiredStatuses.has(context),
    startedAt: created,
    ...(done ? { completedAt: updated } : {}),
    ...(url === null || url === '' ? {} : { webUrl: url }),
    canReadLog: false,
    canRerun: false,
  };
}
