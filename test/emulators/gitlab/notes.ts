/** Notes, discussions and reactions. REST API, "Notes", "Discussions", "Emoji reactions". */
import { filesOf } from './diffs.ts';
import { discussionEntity, isResolvable, noteEntity, userEntity } from './entities.ts';
import { page } from './paging.ts';
import { checkPosition } from './positions.ts';
import { badRequest, forbidden, list, notFound, route, type Route } from './route.ts';
import type { MergeRequest, Note, User } from './state.ts';
import { addNote, systemNote } from './systemNotes.ts';

const one = 'projects/{id}/merge_requests/{iid}';

/** A note takes a million characters (REST API, "Create a merge request note", `body`). */
const longestNote = 1_000_000;

export const noteRoutes: readonly Route[] = [
  list(`${one}/notes`, 'notes/#list-all-merge-request-notes', { sort: ['asc', 'desc'], order_by: ['created_at', 'updated_at'] }, (request, { mr }, hub) => {
    const notes = mr.notes.map((note) => noteEntity(hub, mr, note));
    return page(request.values['sort'] === 'asc' ? notes : notes.reverse(), request, hub);
  }),
  route(`GET ${one}/notes/{note}`, 'notes/#retrieve-a-merge-request-note', {}, (_request, { mr, get }, hub) => ({ status: 200, body: noteEntity(hub, mr, findNote(mr, get('note'))) })),
  route(`POST ${one}/notes`, 'notes/#create-a-merge-request-note', { 'body!': 'string', internal: 'boolean', merge_request_diff_head_sha: 'string' }, ({ user, values }, { mr }, hub) => {
    requireWriter(user);
    const text = bodyOf(values['body']);
    const asked = /^\/request_review((?: +@[\w.-]+)+)$/.exec(text);
    if (asked === null) return { status: 201, body: noteEntity(hub, mr, addNote(hub, mr, { author: user.username, body: text })) };
    // "GitLab quick actions": what holds nothing but an action is carried out and leaves no note (REST API, "Notes", 202).
    const names = (asked[1] ?? '').trim().split(/ +/).map((name) => name.slice(1));
    for (const name of names) {
      const reviewer = mr.reviewers.find(({ username }) => username === name);
      if (reviewer === undefined) mr.reviewers.push({ username: name, state: 'unreviewed' });
      else reviewer.state = 'unreviewed';
    }
    systemNote(hub, mr, user.username, `requested review from ${names.map((name) => `@${name}`).join(' and ')}`);
    return { status: 202, body: { commands_changes: { reviewer_ids: names.map((name) => hub.user(name).id) }, summary: [`Requested a review from ${names.map((name) => `@${name}`).join(', ')}.`] } };
  }),
  route(`PUT ${one}/notes/{note}`, 'notes/#update-a-merge-request-note', { 'body!': 'string' }, ({ user, values }, { mr, get }, hub) => ({ status: 200, body: noteEntity(hub, mr, edit(mr, get('note'), user, values['body'])) })),
  route(`DELETE ${one}/notes/{note}`, 'notes/#delete-a-merge-request-note', {}, ({ user }, { mr, get }) => remove(mr, get('note'), user)),

  list(`${one}/discussions`, 'discussions/#list-project-merge-request-discussion-items', {}, (request, { mr }, hub) => {
    const ids = [...new Set(mr.notes.map(({ discussion }) => discussion))];
    return page(ids.map((id) => discussionEntity(hub, mr, id)), request, hub);
  }),
  route(`GET ${one}/discussions/{discussion}`, 'discussions/#retrieve-a-merge-request-discussion-item', {}, (_request, { mr, get }, hub) => ({ status: 200, body: discussionEntity(hub, mr, thread(mr, get('discussion'))) })),
  route(`POST ${one}/discussions`, 'discussions/#create-a-merge-request-thread', { 'body!': 'string', position: 'hash', commit_id: 'string', created_at: 'string' }, async ({ user, values }, { project, mr }, hub) => {
    requireWriter(user);
    const given = values['position'] as Readonly<Record<string, unknown>> | undefined;
    const position = given === undefined ? null : await checkPosition(given, mr, (version) => filesOf(project, version));
    const note = addNote(hub, mr, { author: user.username, body: bodyOf(values['body']), type: position === null ? 'DiscussionNote' : 'DiffNote', position });
    return { status: 201, body: discussionEntity(hub, mr, note.discussion) };
  }),
  route(`PUT ${one}/discussions/{discussion}`, 'discussions/#resolve-a-merge-request-thread', { 'resolved!': 'boolean' }, ({ user, values }, { mr, get }, hub) => {
    requireWriter(user);
    const id = thread(mr, get('discussion'));
    const notes = mr.notes.filter((note) => note.discussion === id && isResolvable(note));
    if (notes.length === 0) throw badRequest('Discussion is not resolvable');
    for (const note of notes) note.resolvedBy = values['resolved'] === true ? user.username : null;
    return { status: 200, body: discussionEntity(hub, mr, id) };
  }),
  route(`POST ${one}/discussions/{discussion}/notes`, 'discussions/#add-a-note-to-a-merge-request-thread', { 'body!': 'string', created_at: 'string' }, ({ user, values }, { mr, get }, hub) => {
    requireWriter(user);
    return { status: 201, body: noteEntity(hub, mr, replyTo(mr, get('discussion'), user, bodyOf(values['body']), (note) => addNote(hub, mr, note))) };
  }),
  route(`PUT ${one}/discussions/{discussion}/notes/{note}`, 'discussions/#update-a-merge-request-thread-note', { body: 'string', resolved: 'boolean' }, ({ user, values }, { mr, get }, hub) => {
    if ((values['body'] === undefined) === (values['resolved'] === undefined)) throw badRequest('body, resolved are mutually exclusive, exactly one parameter must be provided');
    return { status: 200, body: noteEntity(hub, mr, edit(mr, get('note'), user, values['body'], get('discussion'))) };
  }),
  route(`DELETE ${one}/discussions/{discussion}/notes/{note}`, 'discussions/#delete-a-merge-request-thread-note', {}, ({ user }, { mr, get }) => remove(mr, get('note'), user, get('discussion'))),

  list(`${one}/notes/{note}/award_emoji`, 'emoji_reactions/#list-all-reactions-for-a-comment', {}, (request, { mr, get }, hub) =>
    page(findNote(mr, get('note')).awards.map(({ id, name, username }) => ({ id, name, user: userEntity(hub, username), awardable_id: Number(get('note')), awardable_type: 'Note' })), request, hub)),
  route(`POST ${one}/notes/{note}/award_emoji`, 'emoji_reactions/#add-a-reaction-to-a-comment', { 'name!': 'string' }, ({ user, values }, { mr, get }, hub) => {
    requireWriter(user);
    const note = findNote(mr, get('note'));
    const name = String(values['name']);
    // GitLab answers 404 with the reason of the award's own check.
    if (note.awards.some((award) => award.name === name && award.username === user.username)) throw notFound('Award Emoji Name has already been taken');
    const award = { id: hub.nextId(), name, username: user.username };
    note.awards.push(award);
    return { status: 201, body: { ...award, user: userEntity(hub, user.username), awardable_id: note.id, awardable_type: 'Note' } };
  }),
  route(`DELETE ${one}/notes/{note}/award_emoji/{award}`, 'emoji_reactions/#delete-a-reaction-from-a-comment', {}, ({ user }, { mr, get }) => {
    const note = findNote(mr, get('note'));
    const award = note.awards.find(({ id }) => id === Number(get('award')));
    if (award === undefined) throw notFound('Award Emoji');
    if (award.username !== user.username) throw forbidden();
    note.awards = note.awards.filter((one) => one !== award);
    return { status: 204 };
  }),
];

export function requireWriter({ role }: User): void {
  if (role === 'guest') throw forbidden();
}

export function bodyOf(value: unknown): string {
  const text = String(value);
  if (text.trim() === '') throw badRequest('Note {:note=>["can\'t be blank"]}');
  if (text.length > longestNote) throw badRequest('Note {:note=>["is too long (maximum is 1000000 characters)"]}');
  return text.trimEnd();
}

/** A note that stands alone becomes a thread when somebody answers. */
export function replyTo(mr: MergeRequest, discussion: string, { username }: Pick<User, 'username'>, body: string, add: (note: Parameters<typeof addNote>[2]) => Note): Note {
  const id = thread(mr, discussion);
  const first = mr.notes.find((note) => note.discussion === id);
  if (first === undefined || first.system) throw badRequest('Discussion can not be replied to.');
  const reply = add({ author: username, body, type: first.type === 'DiffNote' ? 'DiffNote' : 'DiscussionNote', discussion: id, position: first.position });
  reply.resolvedBy = first.resolvedBy;
  return reply;
}

function thread(mr: MergeRequest, id: string): string {
  if (!mr.notes.some(({ discussion }) => discussion === id)) throw notFound('Discussion');
  return id;
}

function findNote(mr: MergeRequest, id: string, discussion?: string): Note {
  const note = mr.notes.find((one) => one.id === Number(id) && (discussion === undefined || one.discussion === discussion));
  if (note === undefined) throw notFound('Note');
  return note;
}

function edit(mr: MergeRequest, id: string, { username }: User, body: unknown, discussion?: string): Note {
  const note = findNote(mr, id, discussion);
  if (note.author !== username || note.system) throw forbidden();
  if (body !== undefined) note.body = bodyOf(body);
  return note;
}

function remove(mr: MergeRequest, id: string, { username, role }: User, discussion?: string) {
  const note = findNote(mr, id, discussion);
  if ((note.author !== username && role !== 'maintainer') || note.system) throw forbidden();
  mr.notes.splice(mr.notes.indexOf(note), 1);
  return { status: 204 };
}
