import { impactFingerprint, withSeen } from '../../review/seen.ts';
import type { PullRequestRecord } from './model.ts';

/** A review's text with what was seen of the pull request; as it is where even the merge base is not known. */
export function seenNote({ impact, mergeBase, files }: PullRequestRecord, body: string, head: string): string {
  if (mergeBase.state !== 'ready') return body;
  const report = impact.state === 'ready' ? impact.value : undefined;
  const isIncomplete = report?.complete !== true || files.value === undefined || files.value.missing > 0;
  return withSeen(body, { head, base: mergeBase.value, ...(report === undefined ? {} : { impact: impactFingerprint(report) }), ...(isIncomplete ? { incomplete: true } : {}) }, report?.headline);
}
