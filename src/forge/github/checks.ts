import type { CheckSummary } from '../forge.ts';

/** What is read of a check run. */
export interface CheckRun {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** What is read of a commit status. */
export interface CommitStatus {
  readonly context: string;
  readonly state: string;
}

const failedConclusions = new Set(['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure']);
const passedConclusions = new Set(['success', 'neutral', 'skipped']);

/**
 * One summary of a commit's check runs and its older commit statuses. A run without a known conclusion, such as a
 * stale one, is pending: it has told nothing.
 */
export function summarizeChecks(runs: readonly CheckRun[], statuses: readonly CommitStatus[]): CheckSummary {
  const outcomes = [
    ...runs.map((run) => ({ name: run.name, outcome: outcomeOfRun(run) })),
    ...statuses.map(({ context, state }) => ({ name: context, outcome: state === 'success' ? 'passed' : state === 'pending' ? 'pending' : 'failed' })),
  ];
  const failed = [...new Set(outcomes.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name))];
  const pending = outcomes.some(({ outcome }) => outcome === 'pending');
  const state = failed.length > 0 ? 'failure' : pending ? 'pending' : outcomes.length > 0 ? 'success' : 'none';
  return { state, total: outcomes.length, failed };
}

/** What a check run says. */
export function outcomeOfRun({ status, conclusion }: CheckRun): 'failed' | 'passed' | 'pending' {
  if (status !== 'completed' || conclusion === null) return 'pending';
  if (failedConclusions.has(conclusion)) return 'failed';
  return passedConclusions.has(conclusion) ? 'passed' : 'pending';
}
