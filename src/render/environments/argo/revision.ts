/** Whether what is merged into a branch reaches who delivers a revision. */
export type Reach =
  | { readonly type: 'reached'; readonly note?: string }
  | { readonly type: 'not-reached'; readonly why: string };

/**
 * Whether a change that goes into `branch` is delivered at once by whoever tracks a revision: see the Argo CD documentation,
 * Tracking and Deployment Strategies. Tags and commits do not move; another branch gets the change when somebody merges it there.
 */
export function reachOf(revision: string | undefined, branch: string | undefined): Reach {
  const written = revision?.replace(/^refs\/heads\//, '') ?? '';
  if (written === '' || written === 'HEAD' || written === branch) return { type: 'reached' };
  if (/^[0-9a-f]{7,40}$/.test(written)) return { type: 'not-reached', why: `it is delivered at commit ${written.slice(0, 12)}` };
  if (/^refs\/tags\//.test(written) || /^[v^~<>=]*\s*\d+(\.(\d+|[x*]))+([-+ ].*)?$/i.test(written)) return { type: 'not-reached', why: `it is delivered at ${written.replace(/^refs\/tags\//, '')}` };
  if (branch !== undefined) return { type: 'not-reached', why: `it is delivered from ${written}, and this change goes into ${branch}` };
  if (/^(main|master|trunk)$/.test(written)) return { type: 'reached' };
  return { type: 'reached', note: `It is delivered from ${written}: if that is not the branch that this change goes into, nothing changes until ${written} gets it.` };
}
