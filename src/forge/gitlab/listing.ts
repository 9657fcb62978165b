import { ForgeError, type PullRequest, type RepositoryRef } from '../forge.ts';
import type { Label, Listing, PullRequestPage, PullRequestQuery, PullRequestSummary } from '../listing.ts';
import { presentOf } from '../http/shape.ts';
import { projectPath, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { toPullRequest, type GitLabMergeRequest } from './mergeRequests.ts';
import { isPrepared } from './readMergeRequests.ts';
import { readApprovals } from './reviews.ts';
import { readSummaries, type Summary } from './summaries.ts';

/** What is read of a merge request in a list, with `with_labels_details`. */
interface Listed extends GitLabMergeRequest {
  readonly labels?: readonly (string | { readonly name: string; readonly color?: string })[];
  readonly has_conflicts?: boolean;
  readonly merge_status?: string;
  readonly user_notes_count?: number;
}

export function listingOf({ api, read, baseUrl }: Connection): Listing {
  return { findPullRequests: (query, signal) => read(signal, (request) => findPullRequests(api(request.signal), baseUrl, query)) };
}

async function findPullRequests(api: GitLabApi, host: string, query: PullRequestQuery): Promise<PullRequestPage> {
  const { username } = await api.users.showCurrentUser();
  const filters = { ...filtersOf(query, username), order_by: 'updated_at', sort: 'desc', with_labels_details: true };
  const paths = query.repositories === undefined ? ['merge_requests'] : query.repositories.map((repository) => `${projectPath(projectOf(repository))}/merge_requests`);
  const lists = await Promise.all(paths.map((path) => firstOf(api, path, filters, query.limit)));
  const found = lists.flatMap(({ items }) => items).filter(isPrepared).sort((a, b) => b.updated_at.localeCompare(a.updated_at)).slice(0, query.limit);
  const pullRequests = found.map((data) => toPullRequest(data, repositoryOf(data, host), ''));
  const summaries = await readSummaries(api, pullRequests);
  const items: PullRequestSummary[] = [];
  for (const [index, pullRequest] of pullRequests.entries()) {
    const summary = summaries[index];
    if (await isWanted(api, query, pullRequest, summary, username)) items.push(toSummary(found[index] as Listed, pullRequest, summary));
  }
  // What was left out here was counted by GitLab.
  const total = lists.reduce<number | undefined>((sum, list) => (sum === undefined || list.total === undefined ? undefined : sum + list.total), 0);
  return { items, ...(total === undefined ? {} : { total: total - (pullRequests.length - items.length) }) };
}

/** REST API, "List merge requests". */
function filtersOf({ relation, state, text, hostQuery = '' }: PullRequestQuery, me: string): Readonly<Record<string, unknown>> {
  return {
    state: { open: 'opened', closed: 'closed', merged: 'merged', any: 'all' }[state],
    scope: relation === 'mine' ? 'created_by_me' : 'all',
    ...(relation === 'waiting-for-me' ? { reviewer_username: me } : {}),
    ...(relation === 'reviewed-by-me' ? { approved_by_usernames: [me] } : {}),
    ...(text === undefined || text.trim() === '' ? {} : { search: text, in: 'title,description' }),
    ...ownFilters(hostQuery),
  };
}

/** Names that GitLab's own lists have in their addresses, and what the API calls them. */
const apiNames: Readonly<Record<string, string>> = { label_name: 'labels', milestone_title: 'milestone', draft: 'wip' };

function ownFilters(hostQuery: string): Readonly<Record<string, unknown>> {
  const filters: Record<string, string | readonly string[]> = {};
  for (const [key, value] of new URLSearchParams(hostQuery)) {
    const name = key.replace(/\[\]$/, '');
    const known = apiNames[name] ?? name;
    if (known === 'labels') filters[known] = [filters[known] ?? [], value].flat().join(',');
    else if (key.endsWith('[]')) filters[known] = [filters[known] ?? [], value].flat();
    else filters[known] = value;
  }
  return filters;
}

/** The first items of a list, in as few pages as they take. */
async function firstOf(api: GitLabApi, path: string, filters: Readonly<Record<string, unknown>>, limit: number): Promise<{ readonly items: readonly Listed[]; readonly total: number | undefined }> {
  const items: Listed[] = [];
  let total: number | undefined;
  const size = Math.min(100, Math.max(1, limit));
  for (let page = 1; items.length < limit; page++) {
    const { data, headers } = await api.get<readonly Listed[]>(path, { ...filters, page, per_page: size });
    items.push(...data);
    // GitLab does not count more than 10,000.
    total = headers['x-total'] === undefined || headers['x-total'] === '' ? undefined : Number(headers['x-total']);
    if (data.length < size) break;
  }
  return { items, total };
}

/** The repository out of `group/subgroup/name!7`. */
function repositoryOf({ references, web_url }: Listed, host: string): RepositoryRef {
  const path = references?.full?.replace(/!\d+$/, '') ?? /^https?:\/\/[^/]+\/(.+)\/-\/merge_requests\//.exec(web_url)?.[1] ?? '';
  const slash = path.lastIndexOf('/');
  if (slash <= 0) throw new ForgeError('unexpected-answer', 'GitLab does not say which project a merge request belongs to.', { advice: 'Update GitLab: it is older than version 12.7.' });
  return { host, owner: path.slice(0, slash), name: path.slice(slash + 1) };
}

/**
 * Who has approved waits for nothing more. GitLab Free passes over the filter by approvals, so that what it lists is looked at
 * again: a list of what others have reviewed would be a lie.
 */
async function isWanted(api: GitLabApi, { relation }: PullRequestQuery, pullRequest: PullRequest, summary: Summary | undefined, me: string): Promise<boolean> {
  if (relation === 'waiting-for-me') return summary?.approvedBy.includes(me) !== true;
  if (relation !== 'reviewed-by-me') return true;
  const approvedBy = summary?.approvedBy ?? ((await readApprovals(api, pullRequest)).approved_by ?? []).map(({ user }) => user.username);
  return approvedBy.includes(me);
}

function toSummary(data: Listed, pullRequest: PullRequest, summary: Summary | undefined): PullRequestSummary {
  const conflicts = summary?.conflicts ?? (data.merge_status === 'cannot_be_merged' ? data.has_conflicts : undefined);
  return {
    pullRequest: summary?.files === undefined ? pullRequest : { ...pullRequest, changedFiles: summary.files },
    labels: (data.labels ?? []).map(toLabel),
    ...(summary === undefined ? {} : { checks: summary.checks, approvals: { given: summary.approvedBy.length, ...(summary.approvalsRequired === undefined ? {} : { required: summary.approvalsRequired }) } }),
    ...(conflicts === undefined ? {} : { conflicts }),
    ...(summary?.additions === undefined ? {} : { additions: summary.additions }),
    ...(summary?.deletions === undefined ? {} : { deletions: summary.deletions }),
    ...(summary?.unresolvedThreads === undefined ? {} : { unresolvedThreads: summary.unresolvedThreads }),
    ...(data.user_notes_count === undefined ? {} : { comments: data.user_notes_count }),
  };
}

function toLabel(label: string | { readonly name: string; readonly color?: string }): Label {
  if (typeof label === 'string') return { name: label };
  const color = /^#([0-9a-f]{6})$/i.exec(label.color ?? '')?.[1];
  return { name: presentOf(label.name, 'name'), ...(color === undefined ? {} : { color }) };
}
