import type { Approving } from './approvals.ts';
import type { CheckRuns } from './checkRuns.ts';
import type { Discussion } from './discussion.ts';
import type { Forge } from './forge.ts';
import type { Listing } from './listing.ts';
import type { Authoring, Merging } from './merging.ts';
import type { Timeline } from './timeline.ts';

/** A host with all that it offers to a reviewer. What it does not offer is absent, and is not offered in the editor either. */
export type ReviewForge = Forge & Partial<Listing & Timeline & Discussion & Approving & CheckRuns & Merging & Authoring>;
