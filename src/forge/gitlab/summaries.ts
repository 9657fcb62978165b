import type { CheckSummary, PullRequest } from '../forge.ts';
import { GraphQLRefusal, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';

/** What a list shows of a merge request that REST lists leave out. */
export interface Summary {
  readonly checks: CheckSummary;
  readonly approvedBy: readonly string[];
  readonly approvalsRequired: number | undefined;
  readonly conflicts: boolean;
  readonly additions: number | undefined;
  readonly deletions: number | undefined;
  readonly files: number | undefined;
  readonly unresolvedThreads: number | undefined;
}

interface Node {
  readonly iid: string;
  readonly conflicts: boolean;
  readonly approvalsRequired?: number | null;
  readonly approvedBy: { readonly nodes: readonly { readonly username: string }[] } | null;
  readonly diffStatsSummary: { readonly additions: number; readonly deletions: number; readonly fileCount: number } | null;
  readonly resolvableDiscussionsCount: number | null;
  readonly resolvedDiscussionsCount: number | null;
  readonly headPipeline: {
    readonly status: string;
    readonly all: { readonly count: number } | null;
    readonly failed: { readonly nodes: readonly { readonly name: string | null; readonly allowFailure: boolean }[] } | null;
  } | null;
}

/** GitLab refuses a question that is too complex; so many merge requests at once stay well below. */
const atOnce = 20;

/** `approvalsRequired` is there only in editions with paid tiers. */
const query = (withRequired: boolean): string => `query($path: ID!, $iids: [String!]) {
  project(fullPath: $path) { mergeRequests(iids: $iids, first: ${atOnce}) { nodes {
    iid conflicts ${withRequired ? 'approvalsRequired ' : ''}approvedBy { nodes { username } } diffStatsSummary { additions deletions fileCount } resolvableDiscussionsCount resolvedDiscussionsCount
    headPipeline { status all: jobs(retried: false) { count } failed: jobs(statuses: [FAILED, CANCELED], retried: false) { nodes { name allowFailure } } }
  } } }
}`;

/** By the order of the merge requests; undefined where GraphQL is not to be had, which is not a reason to show no list. */
export async function readSummaries(api: GitLabApi, pullRequests: readonly PullRequest[]): Promise<readonly (Summary | undefined)[]> {
  const byProject = new Map<string, number[]>();
  for (const { repository, number } of pullRequests) byProject.set(projectOf(repository), [...(byProject.get(projectOf(repository)) ?? []), number]);
  const chunks = [...byProject].flatMap(([project, iids]) => Array.from({ length: Math.ceil(iids.length / atOnce) }, (_, index) => ({ project, iids: iids.slice(index * atOnce, (index + 1) * atOnce) })));
  const found = new Map((await Promise.all(chunks.map((chunk) => ask(api, chunk.project, chunk.iids)))).flat());
  return pullRequests.map(({ repository, number }) => found.get(`${projectOf(repository)}!${number}`));
}

async function ask(api: GitLabApi, project: string, iids: readonly number[]): Promise<readonly (readonly [string, Summary])[]> {
  for (const withRequired of [true, false]) {
    try {
      const data = await api.graphql<{ readonly project: { readonly mergeRequests: { readonly nodes: readonly Node[] } } | null }>(query(withRequired), { path: project, iids: iids.map(String) });
      return (data.project?.mergeRequests.nodes ?? []).map((node) => [`${project}!${node.iid}`, toSummary(node)] as const);
    } catch (error) {
      if (!(error instanceof GraphQLRefusal)) throw error;
    }
  }
  return [];
}

function toSummary(node: Node): Summary {
  const { resolvableDiscussionsCount: all, resolvedDiscussionsCount: resolved } = node;
  return {
    checks: toChecks(node.headPipeline),
    approvedBy: (node.approvedBy?.nodes ?? []).map(({ username }) => username),
    approvalsRequired: node.approvalsRequired ?? undefined,
    conflicts: node.conflicts,
    additions: node.diffStatsSummary?.additions,
    deletions: node.diffStatsSummary?.deletions,
    files: node.diffStatsSummary?.fileCount,
    unresolvedThreads: all === null || resolved === null ? undefined : all - resolved,
  };
}

function toChecks(pipeline: Node['headPipeline']): CheckSummary {
  if (pipeline === null) return { state: 'none', total: 0, failed: [] };
  const failed = (pipeline.failed?.nodes ?? []).filter(({ allowFailure }) => !allowFailure).flatMap(({ name }) => name ?? []);
  const over = pipeline.status === 'SUCCESS' || pipeline.status === 'SKIPPED';
  const state = failed.length > 0 || ['FAILED', 'CANCELED', 'CANCELING'].includes(pipeline.status) ? 'failure' : over ? 'success' : 'pending';
  return { state, total: pipeline.all?.count ?? 0, failed: [...new Set(failed)] };
}
