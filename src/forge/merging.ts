import type { PullRequest, RepositoryRef } from './forge.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** What the host says about merging a pull request now. */
export interface MergeState {
  readonly headSha: string;
  readonly canMerge: boolean;
  /** Why not, each a sentence: conflicts, a check, an approval, a draft, behind its base. Undefined parts are not known. */
  readonly reasons: readonly string[];
  /** The host is still working it out; ask again. */
  readonly pending: boolean;
  readonly methods: readonly MergeMethod[];
  readonly behindBase?: boolean;
  readonly conflicts?: boolean;
  readonly autoMerge: 'on' | 'off' | 'unavailable';
  /** GitHub's merge queue, GitLab's merge train. */
  readonly queue: 'required' | 'available' | 'none';
  readonly queuePosition?: number;
  readonly canUpdateBranch: boolean;
  readonly canDeleteBranch: boolean;
  /** Whether the host deletes the branch by itself. */
  readonly deletesBranch: boolean;
}

export interface MergeRequest {
  readonly method: MergeMethod;
  /** The head that was on screen; the host refuses another. */
  readonly sha: string;
  readonly title?: string;
  readonly message?: string;
  readonly deleteBranch: boolean;
  readonly when: 'now' | 'when-ready' | 'queue';
}

export interface FileChange {
  readonly path: string;
  /** Undefined deletes it. */
  readonly content: Uint8Array | undefined;
}

/** Merging and what leads to it. Writes are sent once. */
export interface Merging {
  getMergeState(pullRequest: PullRequest, signal?: AbortSignal): Promise<MergeState>;
  /**
   * The commit that the merge made; undefined when it waits or is queued. `branchKept` says why the branch that was to be
   * deleted is still there; the merge itself has happened.
   */
  merge(pullRequest: PullRequest, merge: MergeRequest): Promise<{ readonly sha?: string; readonly branchKept?: string }>;
  /** Takes it out of the queue too. */
  cancelAutoMerge(pullRequest: PullRequest): Promise<void>;
  setDraft(pullRequest: PullRequest, draft: boolean): Promise<void>;
  /** Brings the base into the branch, if its head is still `sha`. */
  updateBranch(pullRequest: PullRequest, sha: string, how: 'merge' | 'rebase'): Promise<void>;
  deleteBranch(pullRequest: PullRequest): Promise<void>;
  setState(pullRequest: PullRequest, state: 'open' | 'closed'): Promise<void>;
  /** One commit on the head's branch, if its head is still `expectedHead`; answers the new commit. */
  commitToBranch(pullRequest: PullRequest, commit: { readonly expectedHead: string; readonly message: string; readonly files: readonly FileChange[] }): Promise<string>;
}

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  readonly reviewers: readonly string[];
}

export interface Authoring {
  /** Name of the branch that pull requests go to. */
  defaultBranch(repository: RepositoryRef, signal?: AbortSignal): Promise<string>;
  /** Reviewers who could not be asked are missing from what is answered; the pull request is open all the same. */
  createPullRequest(repository: RepositoryRef, pullRequest: NewPullRequest): Promise<PullRequest>;
  editPullRequest(pullRequest: PullRequest, change: { readonly title?: string; readonly body?: string; readonly base?: string }): Promise<void>;
  /** The open pull request from a branch of the repository, if there is one. */
  findOpenFrom(repository: RepositoryRef, branch: string, signal?: AbortSignal): Promise<PullRequest | undefined>;
}
