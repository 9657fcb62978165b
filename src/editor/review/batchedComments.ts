import * as vscode from 'vscode';
import { placedAt } from '../../review/batch.ts';
import type { CommentDraft, DraftStore } from '../../review/index.ts';
import { count, shortSha } from '../plainText.ts';
import { toPullRequestKey } from './identity.ts';
import type { PullRequestRecord } from './model.ts';

/** The comments that wait for the review that they are part of, oldest first. */
export function batchedComments(store: DraftStore, { pullRequest }: Pick<PullRequestRecord, 'pullRequest'>): readonly CommentDraft[] {
  return store.list(toPullRequestKey(pullRequest)).flatMap((draft) => (draft.type === 'comment' && draft.batched ? [draft] : []));
}

interface Placing {
  readText(record: PullRequestRecord, commit: string, path: string): Promise<string | undefined>;
  drawDrafts(key: string): Promise<void>;
}

/**
 * Moves comments that were typed at another head to the same lines of this one. Where lines are gone, asks what to do; undefined
 * when the reader went back. Comments that are left out stay drafts.
 */
export async function placeAt(options: Placing, record: PullRequestRecord, store: DraftStore, comments: readonly CommentDraft[], head: string): Promise<readonly CommentDraft[] | undefined> {
  const placed: CommentDraft[] = [];
  const left: CommentDraft[] = [];
  for (const draft of comments) {
    const place = draft.commit === head ? {} : await placeOf(options, record, draft, head);
    if (place === undefined) left.push(draft);
    else placed.push(draft.commit === head ? draft : await store.update(draft.id, place) as CommentDraft);
  }
  if (placed.length + left.length > 0) await options.drawDrafts(record.key);
  if (left.length === 0) return placed;
  const go = placed.length === 0 ? 'Go On Without Them' : `Send the Other ${count(placed.length, 'Comment')}`;
  const answer = await vscode.window.showWarningMessage(
    `${count(left.length, 'comment')} of your review ${left.length === 1 ? 'is on a line that is' : 'are on lines that are'} no longer there at ${shortSha(head)}.`,
    { modal: true, detail: `They stay where you typed them, and can be sent by themselves:\n${left.map(({ path, line, body }) => `${path}:${line}: ${body.slice(0, 80)}`).join('\n')}` },
    go,
  );
  return answer === go ? placed : undefined;
}

async function placeOf(options: Placing, record: PullRequestRecord, draft: CommentDraft, head: string): Promise<ReturnType<typeof placedAt>> {
  // On the base's side lines count in a merge base that is not known any more.
  if (draft.side === 'base') return undefined;
  const [then, now] = await Promise.all([draft.commit, head].map((commit) => options.readText(record, commit, draft.path)));
  if (then === undefined || now === undefined) return undefined;
  const { lineMapper } = await import('../../review/positions.ts');
  return placedAt(draft, head, lineMapper(then, now));
}
