import type { MergeableState, MergeStateStatus, PullRequestReviewDecision, StatusState } from '@octokit/graphql-schema';
import type { MergeMethod, MergeState } from '../merging.ts';
import { textOf } from '../http/shape.ts';

export interface GraphQlMergeState {
  readonly headRefOid: string;
  readonly state: string;
  readonly isDraft: boolean;
  readonly mergeable: MergeableState;
  readonly mergeStateStatus: MergeStateStatus;
  readonly reviewDecision: PullRequestReviewDecision | null;
  readonly viewerCanUpdateBranch: boolean;
  readonly viewerCanEnableAutoMerge: boolean;
  readonly autoMergeRequest: { readonly enabledAt: string | null } | null;
  readonly isMergeQueueEnabled: boolean;
  readonly mergeQueueEntry: { readonly position: number } | null;
  readonly isCrossRepository: boolean;
  readonly headRef: { readonly id: string } | null;
  readonly statusCheckRollup: { readonly state: StatusState } | null;
  readonly baseRef: { readonly refUpdateRule: { readonly requiresConversationResolution: boolean } | null } | null;
  readonly reviewThreads: { readonly totalCount: number; readonly nodes: readonly ({ readonly isResolved: boolean } | null)[] | null };
}

export interface GraphQlMergeSettings {
  readonly viewerPermission: string | null;
  readonly mergeCommitAllowed: boolean;
  readonly squashMergeAllowed: boolean;
  readonly rebaseMergeAllowed: boolean;
  readonly deleteBranchOnMerge: boolean;
  readonly headRefName?: string;
}

export const mergeStateQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    viewerPermission mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed deleteBranchOnMerge
    pullRequest(number: $number) {
      headRefOid state isDraft mergeable mergeStateStatus reviewDecision viewerCanUpdateBranch viewerCanEnableAutoMerge autoMergeRequest { enabledAt }
      isMergeQueueEnabled mergeQueueEntry { position } isCrossRepository headRef { id } statusCheckRollup { state }
      baseRef { refUpdateRule { requiresConversationResolution } } reviewThreads(first: 100) { totalCount nodes { isResolved } }
    }
  }
}`;

/** GitHub's states in which it merges (GraphQL, enum MergeStateStatus); one whose checks are not required may fail. */
const mergeable: ReadonlySet<MergeStateStatus> = new Set<MergeStateStatus>(['CLEAN', 'UNSTABLE', 'HAS_HOOKS']);

/** What GitHub says about merging now, in our terms. */
export function toMergeState(pull: GraphQlMergeState, repository: GraphQlMergeSettings): MergeState {
  const canWrite = ['WRITE', 'MAINTAIN', 'ADMIN'].includes(repository.viewerPermission ?? '');
  const open = pull.state === 'OPEN';
  const pending = open && (pull.mergeable === 'UNKNOWN' || pull.mergeStateStatus === 'UNKNOWN');
  const methods: MergeMethod[] = [...(repository.mergeCommitAllowed ? ['merge' as const] : []), ...(repository.squashMergeAllowed ? ['squash' as const] : []), ...(repository.rebaseMergeAllowed ? ['rebase' as const] : [])];
  const behind = pull.viewerCanUpdateBranch || pull.mergeStateStatus === 'BEHIND';
  return {
    headSha: textOf(pull.headRefOid, 'headRefOid'),
    canMerge: open && canWrite && !pull.isDraft && mergeable.has(pull.mergeStateStatus),
    reasons: reasonsOf(pull, open, canWrite),
    pending,
    methods,
    // Whoever may not update the branch is not told whether it is behind.
    ...(behind ? { behindBase: true } : canWrite && open ? { behindBase: false } : {}),
    ...(pull.mergeable === 'UNKNOWN' ? {} : { conflicts: pull.mergeable === 'CONFLICTING' }),
    autoMerge: pull.autoMergeRequest !== null ? 'on' : pull.viewerCanEnableAutoMerge ? 'off' : 'unavailable',
    queue: pull.isMergeQueueEnabled ? 'required' : 'none',
    ...(pull.mergeQueueEntry === null ? {} : { queuePosition: pull.mergeQueueEntry.position }),
    canUpdateBranch: pull.viewerCanUpdateBranch,
    canDeleteBranch: canWrite && !pull.isCrossRepository && pull.headRef !== null,
    deletesBranch: repository.deleteBranchOnMerge,
  };
}

function reasonsOf(pull: GraphQlMergeState, open: boolean, canWrite: boolean): readonly string[] {
  if (!open) return [pull.state === 'MERGED' ? 'It is merged already.' : 'It is closed.'];
  const blocked = pull.mergeStateStatus === 'BLOCKED';
  const checks = pull.statusCheckRollup?.state;
  const unresolved = (pull.reviewThreads.nodes ?? []).filter((thread) => thread?.isResolved === false).length;
  const known = [
    ...(pull.isDraft ? ['It is a draft.'] : []),
    ...(pull.mergeable === 'CONFLICTING' ? ['It conflicts with its base.'] : []),
    ...(pull.mergeStateStatus === 'BEHIND' ? ['Its branch must hold the newest commit of its base.'] : []),
    ...(pull.reviewDecision === 'REVIEW_REQUIRED' ? ['An approval is missing.'] : []),
    ...(pull.reviewDecision === 'CHANGES_REQUESTED' ? ['A reviewer has requested changes.'] : []),
    ...(blocked && (checks === 'FAILURE' || checks === 'ERROR') ? ['A check has failed.'] : []),
    ...(blocked && (checks === 'PENDING' || checks === 'EXPECTED') ? ['A check is not done.'] : []),
    ...(blocked && pull.baseRef?.refUpdateRule?.requiresConversationResolution === true && unresolved > 0 ? [`${unresolved}${pull.reviewThreads.totalCount > 100 ? ' or more' : ''} of its conversations are not resolved.`] : []),
  ];
  return [
    ...known,
    ...(blocked && known.length === 0 ? ['A rule of its base branch is not kept; GitHub does not say which, it may be a required check that has not started.'] : []),
    ...(canWrite ? [] : ['Your account may not merge in this repository.']),
  ];
}
