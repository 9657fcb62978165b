import type { TimelineEvent } from '../timeline.ts';
import { loginOf } from './pullRequests.ts';

interface Actor {
  readonly login: string;
}

/** What is asked of an item of a timeline; each kind has some of it. */
export interface GraphQlTimelineItem {
  readonly __typename: string;
  readonly id: string;
  readonly actor?: Actor | null;
  readonly author?: Actor | null;
  readonly createdAt?: string;
  readonly submittedAt?: string | null;
  readonly body?: string;
  readonly state?: string;
  readonly url?: string;
  readonly commit?: { readonly oid: string; readonly messageHeadline?: string; readonly committedDate?: string; readonly author?: { readonly name: string | null; readonly user: Actor | null } | null } | null;
  readonly mergedAs?: { readonly oid: string } | null;
  readonly beforeCommit?: { readonly oid: string } | null;
  readonly afterCommit?: { readonly oid: string } | null;
  readonly reviewer?: { readonly login?: string; readonly combinedSlug?: string } | null;
  readonly label?: { readonly name: string };
  readonly assignee?: { readonly login?: string } | null;
  readonly dismissalMessage?: string | null;
  readonly previousTitle?: string;
  readonly currentTitle?: string;
  readonly previousRefName?: string;
  readonly currentRefName?: string;
  readonly mergeRefName?: string;
}

const event = '... on %s { id actor { login } createdAt';

/** The items that are read (GraphQL, union PullRequestTimelineItems). Names that differ in type are told apart by aliases. */
export const timelineFields = `__typename
  ... on IssueComment { id author { login } createdAt body url }
  ... on PullRequestReview { id author { login } submittedAt state body url }
  ... on PullRequestCommit { id url commit { oid messageHeadline committedDate author { name user { login } } } }
  ${event.replace('%s', 'HeadRefForcePushedEvent')} beforeCommit { oid } afterCommit { oid } }
  ${event.replace('%s', 'ReviewRequestedEvent')} reviewer: requestedReviewer { ... on User { login } ... on Team { combinedSlug } } }
  ${event.replace('%s', 'ReviewRequestRemovedEvent')} reviewer: requestedReviewer { ... on User { login } ... on Team { combinedSlug } } }
  ${event.replace('%s', 'ReviewDismissedEvent')} dismissalMessage url }
  ${event.replace('%s', 'LabeledEvent')} label { name } }
  ${event.replace('%s', 'UnlabeledEvent')} label { name } }
  ${event.replace('%s', 'AssignedEvent')} assignee { ... on User { login } } }
  ${event.replace('%s', 'UnassignedEvent')} assignee { ... on User { login } } }
  ${event.replace('%s', 'RenamedTitleEvent')} previousTitle currentTitle }
  ${event.replace('%s', 'BaseRefChangedEvent')} previousRefName currentRefName }
  ${event.replace('%s', 'ConvertToDraftEvent')} }
  ${event.replace('%s', 'ReadyForReviewEvent')} }
  ${event.replace('%s', 'ClosedEvent')} }
  ${event.replace('%s', 'ReopenedEvent')} }
  ${event.replace('%s', 'MergedEvent')} mergeRefName mergedAs: commit { oid } url }
  ${event.replace('%s', 'HeadRefDeletedEvent')} }
  ${event.replace('%s', 'HeadRefRestoredEvent')} }
  ${event.replace('%s', 'AutoMergeEnabledEvent')} }
  ${event.replace('%s', 'AutoMergeDisabledEvent')} }
  ${event.replace('%s', 'AddedToMergeQueueEvent')} }
  ${event.replace('%s', 'RemovedFromMergeQueueEvent')} }`;

/** The same, as the query's filter: what is not read here, such as mentions elsewhere, is not asked for. */
export const timelineTypes = [
  'ISSUE_COMMENT', 'PULL_REQUEST_REVIEW', 'PULL_REQUEST_COMMIT', 'HEAD_REF_FORCE_PUSHED_EVENT', 'REVIEW_REQUESTED_EVENT', 'REVIEW_REQUEST_REMOVED_EVENT', 'REVIEW_DISMISSED_EVENT',
  'LABELED_EVENT', 'UNLABELED_EVENT', 'ASSIGNED_EVENT', 'UNASSIGNED_EVENT', 'RENAMED_TITLE_EVENT', 'BASE_REF_CHANGED_EVENT', 'CONVERT_TO_DRAFT_EVENT', 'READY_FOR_REVIEW_EVENT', 'CLOSED_EVENT',
  'REOPENED_EVENT', 'MERGED_EVENT', 'HEAD_REF_DELETED_EVENT', 'HEAD_REF_RESTORED_EVENT', 'AUTO_MERGE_ENABLED_EVENT', 'AUTO_MERGE_DISABLED_EVENT', 'ADDED_TO_MERGE_QUEUE_EVENT', 'REMOVED_FROM_MERGE_QUEUE_EVENT',
] as const;

type Told = Pick<TimelineEvent, 'kind' | 'text'> & Partial<Pick<TimelineEvent, 'before' | 'after'>>;

/** An item in our terms; undefined for a review that is not yet submitted. */
export function toTimelineEvent(item: GraphQlTimelineItem): TimelineEvent | undefined {
  if (item.__typename === 'PullRequestReview' && item.state === 'PENDING') return undefined;
  const told = tell(item);
  const at = item.createdAt ?? item.submittedAt ?? item.commit?.committedDate ?? '';
  const committer = item.commit?.author?.user?.login ?? item.commit?.author?.name;
  const actor = item.__typename === 'PullRequestCommit' && committer ? committer : loginOf(item.actor ?? item.author);
  return { id: item.id, actor, at, ...told, ...(item.url === undefined ? {} : { webUrl: item.url }) };
}

const reviewWords: Readonly<Record<string, string>> = { APPROVED: 'approved', CHANGES_REQUESTED: 'requested changes', DISMISSED: 'reviewed; dismissed since', COMMENTED: 'commented' };

function tell(item: GraphQlTimelineItem): Told {
  const reviewer = item.reviewer?.login ?? item.reviewer?.combinedSlug ?? 'someone';
  switch (item.__typename) {
    case 'IssueComment': return { kind: 'commented', text: item.body ?? '' };
    case 'PullRequestReview': return { kind: 'reviewed', text: item.body === undefined || item.body === '' ? reviewWords[item.state ?? ''] ?? 'reviewed' : item.body };
    case 'PullRequestCommit': return { kind: 'committed', text: item.commit?.messageHeadline ?? '', ...(item.commit ? { after: item.commit.oid } : {}) };
    case 'HeadRefForcePushedEvent': return {
      kind: 'force-pushed',
      text: `from ${item.beforeCommit?.oid.slice(0, 7) ?? 'a commit that is gone'} to ${item.afterCommit?.oid.slice(0, 7) ?? 'a commit that is gone'}`,
      ...(item.beforeCommit ? { before: item.beforeCommit.oid } : {}), ...(item.afterCommit ? { after: item.afterCommit.oid } : {}),
    };
    case 'ReviewRequestedEvent': return { kind: 'review-requested', text: reviewer };
    case 'ReviewRequestRemovedEvent': return { kind: 'review-request-removed', text: reviewer };
    case 'ReviewDismissedEvent': return { kind: 'review-dismissed', text: item.dismissalMessage ?? '' };
    case 'LabeledEvent': return { kind: 'labelled', text: item.label?.name ?? '' };
    case 'UnlabeledEvent': return { kind: 'unlabelled', text: item.label?.name ?? '' };
    case 'AssignedEvent': return { kind: 'assigned', text: item.assignee?.login ?? '' };
    case 'UnassignedEvent': return { kind: 'unassigned', text: item.assignee?.login ?? '' };
    case 'RenamedTitleEvent': return { kind: 'renamed', text: `from "${item.previousTitle}" to "${item.currentTitle}"` };
    case 'BaseRefChangedEvent': return { kind: 'base-changed', text: `from ${item.previousRefName} to ${item.currentRefName}` };
    case 'ConvertToDraftEvent': return { kind: 'draft', text: '' };
    case 'ReadyForReviewEvent': return { kind: 'ready', text: '' };
    case 'ClosedEvent': return { kind: 'closed', text: '' };
    case 'ReopenedEvent': return { kind: 'reopened', text: '' };
    case 'MergedEvent': return { kind: 'merged', text: `into ${item.mergeRefName}`, ...(item.mergedAs ? { after: item.mergedAs.oid } : {}) };
    // GitHub's names read as words: HeadRefDeletedEvent, AutoMergeEnabledEvent.
    default: return { kind: 'other', text: item.__typename.replace(/Event$/, '').replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) };
  }
}
