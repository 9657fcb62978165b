/** What the emulator keeps, as plain data, so that emulate can take and restore snapshots of it. Git keeps the rest. */
export interface State {
  readonly users: User[];
  readonly projects: Project[];
  readonly limits: Limits;
  nextId: number;
}

/** Roles of members (GitLab documentation, "Roles and permissions"). */
export const roles = { guest: 10, reporter: 20, developer: 30, maintainer: 40 } as const;

export interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly role: keyof typeof roles;
}

export interface Project {
  readonly id: number;
  /** `group/subgroup/name`. */
  readonly path: string;
  readonly gitDir: string;
  settings: Settings;
  readonly mergeRequests: MergeRequest[];
  readonly pipelines: Pipeline[];
  readonly statuses: CommitStatus[];
}

/** Settings of a project (REST API, "Projects", "Merge request approvals"). */
export interface Settings {
  readonly merge_method: 'merge' | 'rebase_merge' | 'ff';
  readonly squash_option: 'never' | 'always' | 'default_on' | 'default_off';
  readonly remove_source_branch_after_merge: boolean;
  readonly only_allow_merge_if_pipeline_succeeds: boolean;
  readonly only_allow_merge_if_all_discussions_are_resolved: boolean;
  readonly merge_trains_enabled: boolean;
  /** Free has neither approval rules nor merge trains. */
  readonly tier: 'free' | 'premium';
  readonly approvalRules: readonly ApprovalRule[];
  readonly authorsMayApprove: boolean;
  readonly resetApprovalsOnPush: boolean;
  readonly graphql: boolean;
}

export const defaultSettings: Settings = {
  merge_method: 'merge', squash_option: 'default_off', remove_source_branch_after_merge: false, only_allow_merge_if_pipeline_succeeds: false,
  only_allow_merge_if_all_discussions_are_resolved: false, merge_trains_enabled: false, tier: 'premium', approvalRules: [], authorsMayApprove: false, resetApprovalsOnPush: true,
  graphql: true,
};

export interface ApprovalRule {
  readonly name: string;
  readonly approvals_required: number;
  /** Usernames; anyone when empty. */
  readonly eligible: readonly string[];
}

/** Limits that GitLab documents ("Diff limits administration"); smaller ones let a test reach them. */
export interface Limits {
  readonly files: number;
  /** A file's diff is collapsed above the first, and too large above the second, in bytes. */
  readonly collapsedBytes: number;
  readonly diffBytes: number;
  /** Servers before 16.6 fail above 30. */
  readonly diffsPerPage: number;
}

export const documentedLimits: Limits = { files: 1_000, collapsedBytes: 20_480, diffBytes: 204_800, diffsPerPage: 100 };

export interface MergeRequest {
  readonly id: number;
  readonly iid: number;
  readonly author: string;
  title: string;
  description: string;
  state: 'opened' | 'closed' | 'merged';
  readonly source: string;
  target: string;
  reviewers: Reviewer[];
  labels: string[];
  /** The newest last. */
  readonly versions: Version[];
  readonly notes: Note[];
  readonly drafts: Draft[];
  approvals: { username: string; at: string }[];
  readonly events: Event[];
  autoMerge: boolean;
  inTrain: boolean;
  removeSource: boolean;
  mergeCommit: string | null;
  squashCommit: string | null;
  mergedBy: string | null;
  mergedAt: string | null;
  rebaseInProgress: number;
  mergeError: string | null;
  /** How often the mergeability is still being checked when it is asked for. */
  checking: number;
  readonly createdAt: string;
  updatedAt: string;
}

export interface Reviewer {
  readonly username: string;
  state: 'unreviewed' | 'reviewed' | 'requested_changes' | 'approved' | 'unapproved';
}

export interface Version {
  readonly id: number;
  readonly head: string;
  /** The merge base. */
  readonly base: string;
  /** Tip of the target branch at that time. */
  readonly start: string;
  readonly createdAt: string;
}

export interface Event {
  readonly id: number;
  readonly kind: 'closed' | 'reopened' | 'merged' | 'label-add' | 'label-remove';
  readonly label?: string;
  readonly username: string;
  readonly createdAt: string;
}

export interface Position {
  readonly base_sha: string;
  readonly start_sha: string;
  readonly head_sha: string;
  readonly position_type: string;
  readonly old_path: string | null;
  readonly new_path: string | null;
  readonly old_line: number | null;
  readonly new_line: number | null;
  readonly line_range: { readonly start: LineEnd; readonly end: LineEnd } | null;
}

export interface LineEnd {
  readonly line_code: string;
  readonly type: string | null;
  readonly old_line: number | null;
  readonly new_line: number | null;
}

export interface Note {
  readonly id: number;
  readonly discussion: string;
  readonly individual: boolean;
  readonly type: 'DiffNote' | 'DiscussionNote' | null;
  body: string;
  readonly author: string;
  readonly system: boolean;
  readonly createdAt: string;
  updatedAt: string;
  position: Position | null;
  resolvedBy: string | null;
  awards: { readonly id: number; readonly name: string; readonly username: string }[];
}

export interface Draft {
  readonly id: number;
  readonly author: string;
  note: string;
  readonly discussion: string | null;
  readonly position: Position | null;
  readonly resolve: boolean;
}

export interface Pipeline {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly jobs: Job[];
  readonly createdAt: string;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly stage: string;
  status: string;
  readonly allowFailure: boolean;
  readonly trace: string;
  /** A repeated job is replaced by a new one. */
  retried: boolean;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly target_url: string | null;
  readonly description: string | null;
}
