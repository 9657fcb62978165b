import type { MergeableState, PullRequestReviewDecision, PullRequestState, StatusState } from '@octokit/graphql-schema';
import type { CheckSummary, PullRequest } from '../forge.ts';
import type { Listing, PullRequestSummary } from '../listing.ts';
import { presentOf } from '../http/shape.ts';
import { summarizeChecks } from './checks.ts';
import type { Connection } from './connection.ts';
import { nodesOf, type Connected } from './graphql.ts';
import { loginOf } from './pullRequests.ts';
import type { ReadRequest } from '../http/runner.ts';
import { searchQuery } from './searchQuery.ts';

/** GitHub answers no more of a search (REST, "Search", "Up to 1,000 results"). */
const maxResults = 1_000;

/** A page of more is slow to compute, and GitHub gives up after ten seconds. */
const perPage = 25;

type Context =
  | { readonly __typename: 'CheckRun'; readonly name: string; readonly status: string; readonly conclusion: string | null }
  | { readonly __typename: 'StatusContext'; readonly context: string; readonly state: string };

interface Found {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly author: { readonly login: string } | null;
  readonly isDraft: boolean;
  readonly state: PullRequestState;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly baseRefOid: string;
  readonly headRefOid: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
  readonly mergeable: MergeableState;
  readonly reviewDecision: PullRequestReviewDecision | null;
  readonly totalCommentsCount: number | null;
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
  readonly labels: { readonly nodes: readonly ({ readonly name: string; readonly color: string } | null)[] | null } | null;
  readonly reviewRequests: { readonly nodes: readonly ({ readonly requestedReviewer: { readonly login?: string; readonly combinedSlug?: string } | null } | null)[] | null } | null;
  readonly latestOpinionatedReviews: { readonly totalCount: number; readonly nodes: readonly ({ readonly state: string; readonly authorCanPushToRepository: boolean } | null)[] | null } | null;
  readonly baseRef: { readonly refUpdateRule: { readonly requiredApprovingReviewCount: number | null } | null } | null;
  readonly reviewThreads: { readonly totalCount: number; readonly nodes: readonly ({ readonly isResolved: boolean } | null)[] | null };
  readonly statusCheckRollup: { readonly state: StatusState; readonly contexts: { readonly totalCount: number; readonly nodes: readonly (Context | null)[] | null } } | null;
}

const query = `query ($search: String!, $first: Int!, $after: String) {
  search(query: $search, type: ISSUE, first: $first, after: $after) {
    issueCount pageInfo { hasNextPage endCursor }
    nodes { ... on PullRequest {
      number title body url author { login } isDraft state baseRefName headRefName baseRefOid headRefOid createdAt updatedAt additions deletions changedFiles
      mergeable reviewDecision totalCommentsCount repository { name owner { login } }
      labels(first: 20) { nodes { name color } }
      reviewRequests(first: 50) { nodes { requestedReviewer { ... on User { login } ... on Team { combinedSlug } } } }
      latestOpinionatedReviews(first: 50) { totalCount nodes { state authorCanPushToRepository } }
      baseRef { refUpdateRule { requiredApprovingReviewCount } }
      reviewThreads(first: 100) { totalCount nodes { isResolved } }
      statusCheckRollup { state contexts(first: 50) { totalCount nodes { __typename ... on CheckRun { name status conclusion } ... on StatusContext { context state } } } }
    } }
  }
}`;

/** Lists across repositories, by GitHub's search, with what a list shows in one request for 25. */
export function gitHubListing({ baseUrl, graphql, read }: Connection): Listing {
  return {
    findPullRequests: (wanted, signal) => read(signal, async (request) => {
      const items: PullRequestSummary[] = [];
      const atMost = Math.min(wanted.limit, maxResults);
      const text = searchQuery(wanted);
      let total = 0;
      for (let after: string | null = null; items.length < atMost;) {
        const page: Connected<Found> & { readonly issueCount: number } = await searchPage(graphql, { search: text, first: Math.min(perPage, atMost - items.length), after }, request);
        total = page.issueCount;
        items.push(...nodesOf(page).filter((found) => 'number' in found).map((found) => toSummary(found, baseUrl)));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      return { items, total };
    }),
  };
}

async function searchPage(graphql: Connection['graphql'], variables: { readonly search: string; readonly first: number; readonly after: string | null }, request: ReadRequest): Promise<Connected<Found> & { readonly issueCount: number }> {
  const { search } = await graphql.query<{ readonly search: (Connected<Found> & { readonly issueCount: number }) | null }>(query, variables, request);
  return presentOf(search, 'search');
}

function toSummary(found: Found, host: string): PullRequestSummary {
  const { latestOpinionatedReviews: reviews, reviewThreads: threads } = found;
  const approvals = nodesOf(reviews ?? { nodes: [] }).filter(({ state, authorCanPushToRepository }) => state === 'APPROVED' && authorCanPushToRepository).length;
  const required = found.baseRef?.refUpdateRule?.requiredApprovingReviewCount ?? (found.reviewDecision === null ? 0 : undefined);
  return {
    pullRequest: toPullRequest(found, host),
    labels: nodesOf(found.labels ?? { nodes: [] }),
    checks: checksOf(found.statusCheckRollup),
    ...(reviews === null || reviews.totalCount > 50 ? {} : { approvals: { given: approvals, ...(required === undefined ? {} : { required }) } }),
    ...(found.mergeable === 'UNKNOWN' ? {} : { conflicts: found.mergeable === 'CONFLICTING' }),
    additions: found.additions,
    deletions: found.deletions,
    // More are not counted: that would take a request for each.
    ...(threads.totalCount > 100 ? {} : { unresolvedThreads: nodesOf(threads).filter(({ isResolved }) => !isResolved).length }),
    ...(found.totalCommentsCount === null ? {} : { comments: found.totalCommentsCount }),
  };
}

function toPullRequest(found: Found, host: string): PullRequest {
  const { name, owner } = found.repository;
  return {
    repository: { host, owner: owner.login, name },
    number: found.number,
    title: found.title,
    body: found.body,
    author: loginOf(found.author),
    draft: found.isDraft,
    state: found.state === 'MERGED' ? 'merged' : found.state === 'CLOSED' ? 'closed' : 'open',
    baseRef: found.baseRefName,
    headRef: found.headRefName,
    baseSha: found.baseRefOid,
    headSha: found.headRefOid,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
    requestedReviewers: nodesOf(found.reviewRequests ?? { nodes: [] }).map(({ requestedReviewer }) => requestedReviewer?.login ?? requestedReviewer?.combinedSlug).filter((login) => login !== undefined),
    webUrl: found.url,
    changedFiles: found.changedFiles,
  };
}

/** The same summary as of a single pull request; of more than 50 checks GitHub's own, which names only those failed ones that it listed. */
function checksOf(rollup: Found['statusCheckRollup']): CheckSummary {
  if (rollup === null) return { state: 'none', total: 0, failed: [] };
  const contexts = nodesOf(rollup.contexts);
  const runs = contexts.flatMap((one) => (one.__typename === 'CheckRun' ? [{ name: one.name, status: one.status.toLowerCase(), conclusion: one.conclusion?.toLowerCase() ?? null }] : []));
  const statuses = contexts.flatMap((one) => (one.__typename === 'StatusContext' ? [{ context: one.context, state: one.state === 'EXPECTED' ? 'pending' : one.state.toLowerCase() }] : []));
  const listed = summarizeChecks(runs, statuses);
  if (rollup.contexts.totalCount <= contexts.length) return listed;
  return { state: rollup.state === 'SUCCESS' ? 'success' : rollup.state === 'FAILURE' || rollup.state === 'ERROR' ? 'failure' : 'pending', total: rollup.contexts.totalCount, failed: listed.failed };
}

