import type { CheckSummary, PullRequest, RepositoryRef, Review } from '../../forge/forge.ts';
import { lastVerdicts } from '../../review/approvedBy.ts';
import { type Draft, age, partition } from '../../review/index.ts';
import { pullRequestKey, repositoryKey } from './identity.ts';
import { type ImpactFilter, impactNode } from './impactNodes.ts';
import { count, oneLine, shortSha } from '../plainText.ts';
import { type Icon, checksText, impactBadge, pullRequestLabel, severityIcon } from './labels.ts';
import type { PullRequestRecord, RepositoryRecord } from './model.ts';
import { type Mark, type TooltipLine, type TreeNode, failureNode, noteNode } from './nodes.ts';
import { draftNodes, filesNode, reviewsNode, threadsNode } from './partNodes.ts';

/** All that the sidebar draws. */
export interface TreeInput {
  /** The login of the signed-in user where a repository is. */
  readonly loginOf: (repository: RepositoryRef) => string;
  readonly repositories: readonly RepositoryRecord[];
  readonly record: (key: string) => PullRequestRecord | undefined;
  /** Pull requests that were opened by number and are in no list. */
  readonly others: readonly PullRequestRecord[];
  /** What was typed for a pull request and not sent, oldest first. */
  readonly drafts: (record: PullRequestRecord) => readonly Draft[];
  readonly now: Date;
  /** Which objects the impacts list. */
  readonly impactFilter: ImpactFilter;
}

export type Category = 'waiting' | 'reviewed' | 'mine' | 'all' | 'other';

/** The top level of the sidebar. Failures of single repositories stand above the lists. */
export function rootNodes(input: TreeInput): readonly TreeNode[] {
  const listed = input.repositories.flatMap((entry) => entry.list.value ?? []);
  const { waiting, mine, all } = partition(listed, input.loginOf);
  const failures = input.repositories.flatMap((entry) => {
    const key = repositoryKey(entry.repository);
    return entry.list.state === 'failed' ? [failureNode(key, entry.list.failure, { repository: key })] : [];
  });
  const reviewed = all.filter((pullRequest) => {
    const reviews = input.record(pullRequestKey(pullRequest))?.reviews.value;
    return reviews !== undefined && verdictOf(reviews, input.loginOf(pullRequest.repository)) !== undefined && !waiting.includes(pullRequest);
  });
  const known = input.repositories.every((entry) => entry.list.value !== undefined);
  if (failures.length > 0 && failures.length === input.repositories.length && listed.length === 0) return failures;
  const several = input.repositories.length > 1;
  const category = (id: Category, label: string, none: string, pullRequests: readonly PullRequest[], expansion: TreeNode['expansion']): TreeNode => ({
    id,
    label: `${label} (${pullRequests.length}${known ? '' : ', maybe more'})`,
    expansion,
    spoken: `${label}, ${count(pullRequests.length, 'pull request')}${known ? '' : '; not all repositories could be read'}`,
    children: () => pullRequests.length === 0
      ? [known ? noteNode(id, none) : noteNode(id, 'Not known: see what could not be loaded above.', { id: 'question' })]
      : pullRequests.flatMap((pullRequest) => {
        const record = input.record(pullRequestKey(pullRequest));
        return record === undefined ? [] : [pullRequestNode(id, record, input, several)];
      }),
  });
  const empty = all.length === 0 ? 'No pull request is open' : 'Nothing here';
  return [
    ...failures,
    category('waiting', 'Waiting for My Review', 'Nothing waits for you', waiting, 'expanded'),
    ...(reviewed.length === 0 ? [] : [category('reviewed', 'Reviewed by Me', '', reviewed, 'expanded')]),
    category('mine', 'Mine', 'You have no open pull request', mine, mine.length > 0 ? 'expanded' : 'collapsed'),
    category('all', 'All Open', empty, all, waiting.length + mine.length === 0 ? 'expanded' : 'collapsed'),
    ...(input.others.length === 0 ? [] : [category('other', 'Opened by Number', '', input.others.map((record) => record.pullRequest), 'expanded')]),
  ];
}

/** The id of a pull request's node in one of the lists. */
export function pullRequestNodeId(category: Category, key: string): string {
  return `${category}/${key}`;
}

function pullRequestNode(category: Category, record: PullRequestRecord, input: TreeInput, several: boolean): TreeNode {
  const { pullRequest, key } = record;
  const id = pullRequestNodeId(category, key);
  const { owner, name } = pullRequest.repository;
  const verdict = record.reviews.value === undefined ? undefined : verdictOf(record.reviews.value, input.loginOf(pullRequest.repository));
  const badge = record.impact.state === 'ready' ? impactBadge(record.impact.value) : record.impact.state === 'failed' ? 'impact unknown' : '';
  const drafts = input.drafts(record);
  const parts = [
    drafts.length === 0 ? '' : `${drafts.length} unsent`,
    badge,
    pullRequest.state === 'open' ? '' : pullRequest.state,
    pullRequest.draft ? 'draft' : '',
    pullRequest.author,
    several || category === 'other' ? `${owner}/${name}` : '',
    age(pullRequest.createdAt, input.now),
    record.checks.state === 'failed' ? 'checks unknown' : record.checks.value === undefined ? '' : checksText(record.checks.value),
    verdict === undefined ? '' : verdictText(verdict),
  ];
  const description = oneLine(parts.filter((part) => part !== '').join(' · '));
  return {
    id,
    label: pullRequestLabel(pullRequest),
    description,
    icon: pullRequestIcon(record),
    ...markOf(record),
    tooltip: tooltip(record, verdict),
    contextValue: 'pullRequest',
    spoken: `Pull request ${pullRequestLabel(pullRequest)}, ${description}`,
    expansion: 'collapsed',
    pullRequest: key,
    children: () => children(id, record, drafts, input),
  };
}

function markOf({ impact }: PullRequestRecord): { mark?: Mark } {
  const risk = impact.state === 'ready' ? impact.value.risk : impact.state === 'failed' ? 'unknown' : 'none';
  return risk === 'danger' || risk === 'warning' || risk === 'unknown' ? { mark: risk } : {};
}

function pullRequestIcon(record: PullRequestRecord): Icon {
  const { draft, state } = record.pullRequest;
  const id = state === 'merged' ? 'git-merge' : state === 'closed' ? 'git-pull-request-closed' : draft ? 'git-pull-request-draft' : 'git-pull-request';
  const color = record.impact.state === 'ready' ? severityIcon(record.impact.value.risk).color : undefined;
  return color === undefined ? { id } : { id, color };
}

function tooltip(record: PullRequestRecord, verdict: Review | undefined): readonly TooltipLine[] {
  const { pullRequest, checks, impact } = record;
  return [
    { text: pullRequestLabel(pullRequest), strong: true },
    { text: `${pullRequest.author} wants to merge ${pullRequest.headRef} into ${pullRequest.baseRef}` },
    { text: `Head ${shortSha(pullRequest.headSha)}, opened ${pullRequest.createdAt.slice(0, 10)}` },
    { text: impact.state === 'ready' ? `Impact: ${impact.value.headline}` : impact.state === 'failed' ? `Impact unknown: ${impact.failure.message}` : 'Impact: not computed yet' },
    { text: checksLine(checks.value, checks.state === 'failed') },
    ...(checks.state === 'failed' ? [] : checks.value?.failed ?? []).map((name) => ({ text: `✗ ${name}` })),
    ...(verdict === undefined ? [] : [{ text: verdictText(verdict) }]),
  ];
}

function checksLine(checks: CheckSummary | undefined, failed: boolean): string {
  if (failed) return 'Checks: could not be loaded';
  if (checks === undefined) return 'Checks: not loaded yet';
  if (checks.state === 'none') return 'Checks: none';
  return `Checks: ${checksText(checks)} of ${checks.total}`;
}

/** The user's last verdict, while it is in force. */
export function verdictOf(reviews: readonly Review[], login: string): Review | undefined {
  return lastVerdicts(reviews).find(({ author }) => author.toLowerCase() === login.toLowerCase());
}

function verdictText(review: Review): string {
  return `${review.state === 'approved' ? 'approved' : 'changes requested'} by you at ${shortSha(review.commit)}`;
}

function children(id: string, record: PullRequestRecord, drafts: readonly Draft[], { now, impactFilter }: TreeInput): readonly TreeNode[] {
  const { pullRequest, seenHead, key } = record;
  const moved = seenHead !== undefined && seenHead !== pullRequest.headSha;
  return [
    ...(moved ? [movedNode(id, key, seenHead, pullRequest.headSha)] : []),
    ...draftNodes(id, key, drafts),
    impactNode(id, key, record.impact, impactFilter),
    filesNode(id, record),
    threadsNode(id, record, now),
    reviewsNode(id, record, now),
  ];
}

function movedNode(id: string, key: string, seen: string, now: string): TreeNode {
  return {
    id: `${id}/moved`,
    label: `The head moved from ${shortSha(seen)} to ${shortSha(now)} since you looked`,
    description: 'Click to see what changed',
    icon: { id: 'warning', color: 'list.warningForeground' },
    expansion: 'leaf',
    action: { type: 'show-moved', pullRequest: key },
  };
}
