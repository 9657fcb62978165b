/**
 * Whether a pull request can be merged, and what GitHub says when it cannot.
 * GitHub documentation: "Merge a pull request"; GraphQL, enum MergeStateStatus; "About protected branches".
 */
import { latestRuns } from './checks.ts';
import { gitText, resolveCommit } from '../git/git.ts';
import { headOf, type Hub, type PullState, type RepositoryState } from './hub.ts';
import { loginOf, storedReviews } from './reviewState.ts';
import { permissionOf, protectionOf } from './settings.ts';
import { threadsOf } from './threads.ts';

export interface Mergeability {
  readonly conflicts: boolean;
  readonly behind: boolean;
  /** GitHub's words for each rule that is not kept. */
  readonly unmet: readonly string[];
  readonly failing: boolean;
  readonly decision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
}

export async function mergeability(hub: Hub, repository: RepositoryState, pull: PullState): Promise<Mergeability> {
  const head = await headOf(repository, pull);
  const base = (await resolveCommit(repository.gitDir, `refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
  const rules = protectionOf(repository.settings);
  const opinions = await opinionsOf(hub, repository, pull);
  const approvals = opinions.filter((review) => review['state'] === 'APPROVED' && permissionOf(repository.settings, loginOf(review)) !== 'READ').length;
  const objections = opinions.some((review) => review['state'] === 'CHANGES_REQUESTED');
  const behind = Number(await gitText(repository.gitDir, ['rev-list', '--count', `${head}..${base}`])) > 0;
  const checks = await latestRuns(hub, repository, head);
  const waiting = rules.requiredChecks.filter((name) => checks.get(name) !== 'success');
  const unmet = [
    ...(rules.requiredApprovals > approvals ? [`At least ${rules.requiredApprovals} approving review is required by reviewers with write access.`] : []),
    ...(rules.requiredApprovals > 0 && objections ? ['Changes have been requested.'] : []),
    ...waiting.map((name) => `Required status check "${name}" is ${checks.has(name) ? 'failing' : 'expected'}.`),
    ...(rules.conversations && (await threadsOf(hub, repository, pull)).some((thread) => !repository.resolved.has(thread.root)) ? ['All comments must be resolved.'] : []),
    ...(rules.strict && behind ? ['The head branch is not up to date with the base branch.'] : []),
  ];
  const decision = rules.requiredApprovals === 0 ? null : objections ? 'CHANGES_REQUESTED' : approvals >= rules.requiredApprovals ? 'APPROVED' : 'REVIEW_REQUIRED';
  return { conflicts: await conflicts(repository, base, head), behind, unmet, decision, failing: [...checks.values()].some((state) => state !== 'success') };
}

/** The last approval, objection or dismissal of each reviewer; a comment alone changes nothing. */
export async function opinionsOf(hub: Hub, repository: RepositoryState, pull: PullState): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const opinions = (await storedReviews(hub, repository, pull.number)).filter((review) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(String(review['state'])));
  return [...new Map(opinions.map((review) => [loginOf(review), review])).values()].filter((review) => review['state'] !== 'DISMISSED');
}

/** git-merge-tree ends with status 1 when there is a conflict. */
async function conflicts(repository: RepositoryState, base: string, head: string): Promise<boolean> {
  return gitText(repository.gitDir, ['merge-tree', '--write-tree', base, head]).then(() => false, () => true);
}
