import type { Verdict } from '../../forge/forge.ts';
import { count, inert, shortSha } from '../plainText.ts';
import type { PullRequestRecord } from './model.ts';

/** The words of a verdict in titles and messages. */
export const verdictWords: Readonly<Record<Verdict, { readonly title: string; readonly done: string; readonly placeHolder: string }>> = {
  approve: { title: 'Approve', done: 'Approved', placeHolder: 'A comment, if you like. Enter approves, Escape goes back.' },
  'request-changes': { title: 'Request Changes on', done: 'Requested changes on', placeHolder: 'What has to change? Enter sends it, Escape goes back.' },
  comment: { title: 'Comment on', done: 'Commented on', placeHolder: 'Your comment. Enter sends it, Escape goes back.' },
};

/** `Approve #3 at 5d6e7f8`. */
export function verdictTitle(verdict: Verdict, number: number, head: string): string {
  return `${verdictWords[verdict].title} #${number} at ${shortSha(head)}`;
}

/** What a reviewer should know before a verdict: what it does to the cluster, all that could not be looked at, and how many comments go along. */
export function verdictPrompt(record: PullRequestRecord, comments = 0): string {
  return inert([...(comments === 0 ? [] : [`With ${count(comments, 'comment')}`]), impactSentence(record), ...gaps(record)].join(' · '));
}

function impactSentence({ impact }: PullRequestRecord): string {
  switch (impact.state) {
    case 'idle':
      return 'Impact: not computed';
    case 'loading':
      return 'Impact: still being computed';
    case 'failed':
      return `Impact unknown: ${impact.failure.message}`;
    case 'ready':
      return impact.value.complete ? `Impact: ${impact.value.headline}` : `Impact, incomplete: ${impact.value.headline}`;
  }
}

/** What of a pull request could not be had, each in words. */
export function gaps({ files, checks, threads }: PullRequestRecord): readonly string[] {
  return [
    ...(files.state === 'failed' ? ['The changed files could not be listed'] : []),
    ...(files.value !== undefined && files.value.missing > 0 ? [`${count(files.value.missing, 'changed file')} not listed by the server`] : []),
    ...(threads.state === 'failed' ? ['The conversations could not be loaded'] : []),
    ...(checks.state === 'failed' ? ['The checks could not be loaded'] : checks.value === undefined ? ['The checks are not loaded yet'] : []),
    ...(checks.value?.state === 'failure' ? [`${count(checks.value.failed.length, 'check')} failed: ${checks.value.failed.join(', ')}`] : []),
    ...(checks.value?.state === 'pending' ? ['Checks are still running'] : []),
  ];
}
