import type { PullRequest } from './forge.ts';

/** A rule of the host that asks for approvals. */
export interface ApprovalRule {
  readonly name: string;
  readonly required: number;
  /** Logins whose approval counts for this rule now; whether one of an older head does is the host's to say. */
  readonly approvedBy: readonly string[];
  /** Logins and teams (`owner/team`) who can; empty where anyone with write access can. */
  readonly eligible: readonly string[];
}

export interface Approvals {
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly string[];
  /** Undefined where the account may not see the rules: then who must still approve is not known. */
  readonly rules: readonly ApprovalRule[] | undefined;
  /** Whether the signed-in account can approve, and if not, why. */
  readonly canApprove: boolean;
  readonly whyNot?: string;
  /** Whether a push takes approvals back; undefined where that is not known. */
  readonly staleDismissed?: boolean;
  /** Whether owners of the changed files must approve too (CODEOWNERS are not read here); undefined where that is not known. */
  readonly codeOwnersRequired?: boolean;
}

export interface Approving {
  getApprovals(pullRequest: PullRequest, signal?: AbortSignal): Promise<Approvals>;
  /** Takes back the account's own approval. */
  withdrawApproval(pullRequest: PullRequest): Promise<void>;
}
