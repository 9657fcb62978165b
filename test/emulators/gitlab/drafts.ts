/** Draft notes: a review that is being written. REST API, "Draft notes". Only its author sees it. */
import { filesOf } from './diffs.ts';
import { bodyOf, replyTo, requireWriter } from './notes.ts';
import { checkPosition } from './positions.ts';
import { ApiError, list, notFound, route, type Hub, type Route } from './route.ts';
import type { Draft, MergeRequest } from './state.ts';
import { addNote } from './systemNotes.ts';
import { page } from './paging.ts';

const drafts = 'projects/{id}/merge_requests/{iid}/draft_notes';

export const draftRoutes: readonly Route[] = [
  list(drafts, 'draft_notes/#list-all-merge-request-draft-notes', {}, (request, { mr }, hub) => page(ofAuthor(mr, request.user.username).map((draft) => entity(hub, mr, draft)), request, hub)),
  route(`POST ${drafts}`, 'draft_notes/#create-a-draft-note', { 'note!': 'string', commit_id: 'string', in_reply_to_discussion_id: 'string', resolve_discussion: 'boolean', position: 'hash' }, async ({ user, values }, { project, mr }, hub) => {
    requireWriter(user);
    const given = values['position'] as Readonly<Record<string, unknown>> | undefined;
    const reply = values['in_reply_to_discussion_id'] as string | undefined;
    if (reply !== undefined && !mr.notes.some(({ discussion }) => discussion === reply)) throw notFound('Discussion');
    const draft: Draft = {
      id: hub.nextId(), author: user.username, note: bodyOf(values['note']), discussion: reply ?? null, resolve: values['resolve_discussion'] === true,
      position: given === undefined ? null : await checkPosition(given, mr, (version) => filesOf(project, version)),
    };
    mr.drafts.push(draft);
    return { status: 201, body: entity(hub, mr, draft) };
  }),
  route(`PUT ${drafts}/{draft}`, 'draft_notes/#update-a-draft-note', { note: 'string', position: 'hash' }, ({ user, values }, { mr, get }, hub) => {
    const draft = find(mr, user.username, get('draft'));
    if (values['note'] === undefined) throw new ApiError(400, '400 Bad request - Missing params to modify');
    draft.note = bodyOf(values['note']);
    return { status: 200, body: entity(hub, mr, draft) };
  }),
  route(`DELETE ${drafts}/{draft}`, 'draft_notes/#delete-a-draft-note', {}, ({ user }, { mr, get }) => {
    mr.drafts.splice(mr.drafts.indexOf(find(mr, user.username, get('draft'))), 1);
    return { status: 204 };
  }),
  route(`PUT ${drafts}/{draft}/publish`, 'draft_notes/#publish-a-draft-note', {}, ({ user }, { mr, get }, hub) => {
    publish(hub, mr, find(mr, user.username, get('draft')));
    return { status: 204 };
  }),
  route(`POST ${drafts}/bulk_publish`, 'draft_notes/#publish-all-pending-draft-notes', {}, async ({ user }, { mr }, hub) => {
    await publishDrafts(hub, mr, user.username);
    return { status: 204 };
  }),
];

export function publishDrafts(hub: Hub, mr: MergeRequest, username: string): Promise<void> {
  for (const draft of ofAuthor(mr, username)) publish(hub, mr, draft);
  for (const reviewer of mr.reviewers) if (reviewer.username === username && reviewer.state === 'unreviewed') reviewer.state = 'reviewed';
  return Promise.resolve();
}

function publish(hub: Hub, mr: MergeRequest, draft: Draft): void {
  const { author, note, position, discussion } = draft;
  if (discussion === null) addNote(hub, mr, { author, body: note, type: position === null ? null : 'DiffNote', position });
  else replyTo(mr, discussion, { username: author }, note, (reply) => addNote(hub, mr, reply));
  mr.drafts.splice(mr.drafts.indexOf(draft), 1);
}

function ofAuthor(mr: MergeRequest, username: string): readonly Draft[] {
  return mr.drafts.filter(({ author }) => author === username);
}

function find(mr: MergeRequest, username: string, id: string): Draft {
  const draft = ofAuthor(mr, username).find((one) => one.id === Number(id));
  if (draft === undefined) throw notFound();
  return draft;
}

function entity(hub: Hub, mr: MergeRequest, { id, author, note, discussion, position, resolve }: Draft): Readonly<Record<string, unknown>> {
  return { id, author_id: hub.user(author).id, merge_request_id: mr.id, resolve_discussion: resolve, discussion_id: discussion, note, commit_id: null, line_code: null, position };
}
