import { randomBytes } from 'node:crypto';
import type { Hub } from './route.ts';
import type { MergeRequest, Note } from './state.ts';

/** Adds a note; one that starts a thread or stands alone gets a discussion of its own. */
export function addNote(hub: Hub, mr: MergeRequest, note: Pick<Note, 'body' | 'author'> & Partial<Pick<Note, 'type' | 'system' | 'discussion' | 'position'>>): Note {
  const now = hub.now();
  const added: Note = {
    id: hub.nextId(), discussion: note.discussion ?? randomBytes(20).toString('hex'), individual: note.discussion === undefined && (note.type ?? null) === null,
    type: note.type ?? null, body: note.body, author: note.author, system: note.system ?? false, createdAt: now, updatedAt: now, position: note.position ?? null, resolvedBy: null, awards: [],
  };
  mr.notes.push(added);
  mr.updatedAt = now;
  return added;
}

/** What GitLab itself writes (GitLab documentation, "System notes"). */
export function systemNote(hub: Hub, mr: MergeRequest, author: string, body: string): void {
  addNote(hub, mr, { author, body, system: true });
}
