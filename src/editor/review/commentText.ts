import type { Draft } from '../../review/index.ts';
import type { ReviewThread } from '../../forge/forge.ts';
import { oneLine, shortSha } from '../plainText.ts';

/** What stands beside a comment that the server does not have. */
export function draftLabel(draft: Pick<Draft, 'state' | 'reason'> & { readonly batched?: true }): string {
  if (isBatched(draft)) return 'In your review, which is not sent yet';
  switch (draft.state) {
    case 'sending':
      return 'Sending…';
    case 'unsent':
      return 'Not sent yet';
    case 'failed':
      return `Not sent: ${oneLine(draft.reason ?? 'the server did not take it.')}`;
    case 'unknown':
      return `May not have arrived: ${oneLine(draft.reason ?? 'no answer came.')}`;
  }
}

/** Whether a draft waits for the review that it is part of, and nothing has gone wrong with it. */
export function isBatched(draft: Pick<Draft, 'state'> & { readonly batched?: true }): boolean {
  return draft.batched === true && draft.state === 'unsent';
}

/** The title of a conversation. An outdated one stands at the commit that it was made at. */
export function threadLabel(thread: ReviewThread): string {
  if (thread.outdated) return `Outdated, made at ${shortSha(thread.originalCommit)}`;
  if (thread.line === undefined) return 'About the whole file';
  return thread.startLine === undefined || thread.startLine === thread.line ? `Line ${thread.line}` : `Lines ${thread.startLine} to ${thread.line}`;
}

/** Where a conversation is drawn: zero-based lines, both included; without lines it is about the file. */
export interface ThreadPosition {
  readonly sha: string;
  readonly path: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Places a conversation at the present commits, or, where its line is gone, at the commit that it was made at: never
 * at a line that it was not about.
 */
export function threadPosition(thread: ReviewThread, at: { readonly head: string; readonly mergeBase: string; readonly basePath: string }): ThreadPosition {
  if (thread.outdated) {
    const line = thread.originalLine ?? thread.line;
    return { sha: thread.originalCommit, path: thread.path, ...lines(line, undefined) };
  }
  return thread.side === 'head'
    ? { sha: at.head, path: thread.path, ...lines(thread.line, thread.startLine) }
    : { sha: at.mergeBase, path: at.basePath, ...lines(thread.line, thread.startLine) };
}

function lines(line: number | undefined, startLine: number | undefined): { start?: number; end?: number } {
  if (line === undefined || line < 1) return {};
  return { start: Math.max(0, Math.min(startLine ?? line, line) - 1), end: line - 1 };
}
