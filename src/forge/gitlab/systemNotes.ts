import type { TimelineEvent } from '../timeline.ts';
import { usernameOf } from './mergeRequests.ts';
import type { GitLabNote } from './threads.ts';

/** What GitLab's own notes say, by how they begin (GitLab documentation, "System notes"; they are in English in every language). */
const kinds: readonly (readonly [RegExp, TimelineEvent['kind']])[] = [
  [/^approved this merge request/, 'reviewed'],
  [/^requested changes/, 'reviewed'],
  [/^unapproved this merge request|^reset approvals/, 'review-dismissed'],
  [/^requested review from/, 'review-requested'],
  [/^removed review request for/, 'review-request-removed'],
  [/^assigned to/, 'assigned'],
  [/^unassigned/, 'unassigned'],
  [/^changed title from/, 'renamed'],
  [/^changed target branch from/, 'base-changed'],
  [/^marked this merge request as \*\*draft\*\*|^marked as a \*\*Work In Progress\*\*/, 'draft'],
  [/^marked this merge request as \*\*ready\*\*|^unmarked as a \*\*Work In Progress\*\*/, 'ready'],
];

/** A note as an event; none for comments on the diff, which are threads, and for pushes, which the versions tell better. */
export function eventOfNote(note: GitLabNote, webUrl: string): readonly TimelineEvent[] {
  const common = { id: `note-${note.id}`, actor: usernameOf(note.author), at: note.created_at, webUrl: `${webUrl}#note_${note.id}` };
  if (!note.system) return note.type === 'DiffNote' ? [] : [{ ...common, kind: 'commented', text: note.body }];
  if (/^added \d+ commits?\b/.test(note.body)) return [];
  const kind = kinds.find(([pattern]) => pattern.test(note.body))?.[1] ?? 'other';
  return [{ ...common, kind, text: plain(note.body) }];
}

/** The first paragraph without marks of Markdown, of changed words (`{+ +}`, `{- -}`) and of HTML. */
function plain(body: string): string {
  return (body.split('\n\n')[0] ?? '').replace(/<[^>]*>/g, '').replace(/\{([+-]) ?(.*?) ?\1\}/g, '$2').replace(/\*\*|`/g, '').trim();
}
