import type { PullRequest } from './forge.ts';

/** One check of a head commit: a check run, a commit status, or a job of a pipeline. */
export interface CheckRun {
  /** The host's id, of its own form; '' for a check that can neither be read nor repeated here. */
  readonly id: string;
  readonly name: string;
  /** Workflow, app, or stage that it belongs to. */
  readonly group?: string;
  readonly state: 'success' | 'failure' | 'pending' | 'skipped' | 'cancelled' | 'neutral';
  /** What it says of itself, plain. */
  readonly summary?: string;
  readonly required?: boolean;
  readonly startedAt?: string;
  readonly completedAt?: string;
  readonly webUrl?: string;
  readonly canReadLog: boolean;
  readonly canRerun: boolean;
}

export interface CheckRuns {
  listChecks(pullRequest: PullRequest, signal?: AbortSignal): Promise<readonly CheckRun[]>;
  /** The end of a check's log, at most `limit` characters, and whether something was left out before it. */
  readLog(pullRequest: PullRequest, check: CheckRun, limit: number, signal?: AbortSignal): Promise<{ readonly text: string; readonly cut: boolean }>;
  rerun(pullRequest: PullRequest, check: CheckRun): Promise<void>;
}
