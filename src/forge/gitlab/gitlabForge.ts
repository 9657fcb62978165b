import type { Approving } from '../approvals.ts';
import type { CheckRuns } from '../checkRuns.ts';
import type { Discussion } from '../discussion.ts';
import type { Forge } from '../forge.ts';
import type { Listing } from '../listing.ts';
import type { Authoring, Merging } from '../merging.ts';
import type { Timeline } from '../timeline.ts';
import { approvalsOf } from './approvals.ts';
import { authoringOf } from './authoring.ts';
import { checkRunsOf } from './checkRuns.ts';
import { openConnection, type GitLabForgeOptions } from './connection.ts';
import { coreOf, type GitLab } from './core.ts';
import { discussionOf } from './discussion.ts';
import { listingOf } from './listing.ts';
import { mergingOf } from './merging.ts';
import { timelineOf } from './timeline.ts';
import { VersionDiffs } from './versions.ts';

/** All that a review asks of a host. */
export type GitLabForge = Forge & Listing & Timeline & Discussion & Approving & CheckRuns & Merging & Authoring;

/**
 * GitLab, in the cloud or on a server of one's own, with one account. Sends nothing yet. Throws a ForgeError when `baseUrl`
 * is no http(s) URL or the token has characters that no token has.
 */
export function createGitLabForge(options: GitLabForgeOptions): GitLabForge {
  const gitlab: GitLab = { ...openConnection(options), diffs: new VersionDiffs() };
  return {
    ...coreOf(gitlab), ...listingOf(gitlab), ...timelineOf(gitlab), ...discussionOf(gitlab), ...approvalsOf(gitlab), ...checkRunsOf(gitlab), ...mergingOf(gitlab), ...authoringOf(gitlab),
  };
}
