import type { NewReview, ReviewOutcome } from '../discussion.ts';
import { ForgeError, type PullRequest, type Review } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { mergeRequestPath, type GitLabApi } from './api.ts';
import { submitVerdict } from './approve.ts';
import { positionsOf } from './comments.ts';
import { projectOf } from './connection.ts';
import type { GitLab } from './core.ts';
import type { Position } from './positions.ts';
import { listNotes, textReview } from './reviews.ts';

/** What is read of a draft note (REST API, "Draft notes"). */
interface DraftNote {
  readonly id: number;
  readonly note: string;
}

type Failed = ReviewOutcome['failed'][number];

/**
 * A batched review: its comments become draft notes, which nobody else sees; then the verdict, which GitLab takes apart; then
 * all are published together. A comment that GitLab does not take is in `failed`, and so is a verdict; nothing of what failed
 * stays behind as a draft on the host, so that it can be sent again.
 */
export async function submitBatch(gitlab: GitLab, pullRequest: PullRequest, review: NewReview): Promise<ReviewOutcome> {
  const { api, read, diffs } = gitlab;
  const [positions, earlier] = await read(undefined, () => Promise.all([positionsOf(api(), diffs, pullRequest, review.comments), listDrafts(api(), pullRequest)]));
  const failed: Failed[] = [];
  const drafts: { readonly id: number; readonly what: number | 'body' }[] = [];
  const known = new Set(earlier.map(({ id }) => id));
  const draft = async (what: number | 'body', note: string, position: Position | undefined): Promise<void> => {
    const id = await createDraft(gitlab, pullRequest, note, position, known);
    known.add(id);
    drafts.push({ id, what });
  };

  for (const [index, comment] of review.comments.entries()) {
    const position = positions[index];
    try {
      if (position instanceof ForgeError) throw position;
      await draft(index, comment.body, position);
    } catch (error) {
      failed.push({ what: index, message: messageOf(error) });
      // The comments that follow would fare no better.
      if (isHopeless(error)) return { failed: await giveUp(gitlab, pullRequest, review, drafts, failed, error) };
    }
  }

  let verdict: Review | undefined;
  if (review.verdict !== 'comment') {
    try {
      verdict = await submitVerdict(gitlab, pullRequest, { verdict: review.verdict, body: '', commit: review.commit });
    } catch (error) {
      failed.push({ what: 'verdict', message: messageOf(error) });
    }
  }

  try {
    if (review.body.trim() !== '') await draft('body', review.body, undefined);
    await publish(gitlab, pullRequest, drafts.map(({ id }) => id), earlier.length === 0);
  } catch (error) {
    const left = await discard(gitlab, pullRequest, drafts.map(({ id }) => id));
    for (const { id, what } of drafts) if (left.has(id)) failed.push({ what: what === 'body' ? 'verdict' : what, message: messageOf(error) });
    if (!drafts.some(({ what }) => what === 'body') && review.body.trim() !== '') failed.push({ what: 'verdict', message: `The text did not arrive. ${messageOf(error)}` });
  }
  const result = verdict ?? await textOfReview(gitlab, pullRequest, review);
  return { ...(result === undefined ? {} : { review: { ...result, body: review.body } }), failed };
}

/** Nothing is published: all comments count as not taken. */
async function giveUp(gitlab: GitLab, pullRequest: PullRequest, review: NewReview, drafts: readonly { readonly id: number }[], failed: readonly Failed[], error: unknown): Promise<readonly Failed[]> {
  await discard(gitlab, pullRequest, drafts.map(({ id }) => id));
  const told = new Map(failed.map((one) => [one.what, one]));
  const all = [...review.comments.keys(), 'verdict' as const];
  return all.map((what) => told.get(what) ?? { what, message: messageOf(error) });
}

/** After an unknown outcome the host is asked whether the draft is there before it counts as lost. */
async function createDraft({ api, read, write }: GitLab, pullRequest: PullRequest, note: string, position: Position | undefined, known: ReadonlySet<number>): Promise<number> {
  try {
    const path = `${mergeRequestPath(projectOf(pullRequest.repository), pullRequest.number)}/draft_notes`;
    return (await write(() => api().send<DraftNote>('post', path, { note, ...(position === undefined ? {} : { position }) }))).id;
  } catch (error) {
    if (!(error instanceof ForgeError) || !error.outcomeUnknown) throw error;
    const found = (await read(undefined, () => listDrafts(api(), pullRequest))).find((draft) => !known.has(draft.id) && draft.note === note.trimEnd());
    if (found === undefined) throw error;
    return found.id;
  }
}

/** All at once, unless there are drafts that the reviewer has written on the web page and did not mean. */
async function publish({ api, write }: GitLab, { repository, number }: PullRequest, ids: readonly number[], alone: boolean): Promise<void> {
  const project = projectOf(repository);
  if (ids.length === 0) return;
  if (alone) await write(() => api().drafts.publishBulk(project, number));
  else for (const id of ids) await write(() => api().drafts.publish(project, number, id));
}

/** Deletes the drafts that are still on the host, and answers which these were. Where the host cannot be asked, none is known to be. */
async function discard({ api, read, write }: GitLab, pullRequest: PullRequest, ids: readonly number[]): Promise<ReadonlySet<number>> {
  try {
    const present = new Set((await read(undefined, () => listDrafts(api(), pullRequest))).map(({ id }) => id));
    const left = ids.filter((id) => present.has(id));
    for (const id of left) await write(() => api().drafts.remove(projectOf(pullRequest.repository), pullRequest.number, id));
    return new Set(left);
  } catch {
    return new Set(ids);
  }
}

function listDrafts(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly DraftNote[]> {
  return allPages(api.page<DraftNote>(`${mergeRequestPath(projectOf(repository), number)}/draft_notes`));
}

/** A review without a verdict is the note that its text became; without a text there is none. */
async function textOfReview({ api, read }: GitLab, pullRequest: PullRequest, review: NewReview): Promise<Review | undefined> {
  if (review.verdict !== 'comment' || review.body.trim() === '') return undefined;
  try {
    return await read(undefined, async () => {
      const [notes, { username }] = await Promise.all([listNotes(api(), pullRequest), api().users.showCurrentUser()]);
      const note = [...notes].reverse().find(({ body, author, type }) => type !== 'DiffNote' && author?.username === username && body === review.body.trimEnd());
      return note === undefined ? undefined : textReview(note, review.commit);
    });
  } catch {
    return undefined;
  }
}

function isHopeless(error: unknown): boolean {
  return error instanceof ForgeError && error.kind !== 'refused';
}

function messageOf(error: unknown): string {
  return error instanceof ForgeError ? `${error.message} ${error.advice}` : error instanceof Error ? error.message : String(error);
}
