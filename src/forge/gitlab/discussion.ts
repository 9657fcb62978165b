import type { Discussion, DiscussionThread, Reaction } from '../discussion.ts';
import type { PullRequest } from '../forge.ts';
import { listOf, presentOf } from '../http/shape.ts';
import { createThread, positionsOf } from './comments.ts';
import { projectOf } from './connection.ts';
import { submitBatch } from './batch.ts';
import type { GitLab } from './core.ts';
import { noteUrlOf, readDiscussions } from './readDiscussions.ts';
import { usernameOf } from './mergeRequests.ts';
import { findPeople, requestReview } from './people.ts';
import { addAward, findAward, listReactions, removeAward } from './reactions.ts';
import { placeOf, toThread, type GitLabDiscussion } from './threads.ts';

export function discussionOf(gitlab: GitLab): Discussion {
  const { api, read, write, diffs } = gitlab;
  const whoAmI = async (): Promise<string> => (await api().users.showCurrentUser()).username;
  return {
    listDiscussion: (pullRequest, signal) => read(signal, async (request) => {
      const at = api(request.signal);
      const [{ discussions, headSha }, { username }] = await Promise.all([readDiscussions(at, pullRequest), at.users.showCurrentUser()]);
      const onDiff = discussions.filter((discussion) => placeOf(discussion) !== undefined);
      const notes = onDiff.flatMap((discussion) => listOf(discussion.notes, 'notes').map(({ id }) => id));
      const reactions = notes.length === 0 ? new Map<number, readonly Reaction[]>() : await listReactions(at, pullRequest, notes, username);
      return onDiff.flatMap((discussion) => toDiscussionThread(discussion, pullRequest, headSha, username, reactions) ?? []);
    }),

    createFileComment: async (pullRequest, comment) => {
      const [position] = await read(undefined, () => positionsOf(api(), diffs, pullRequest, [comment]));
      const at = presentOf(position, 'position');
      if (at instanceof Error) throw at;
      return write(() => createThread(api(), pullRequest, comment.body, at, comment.commit, noteUrlOf(pullRequest)));
    },

    editComment: (pullRequest, thread, comment, body) => write(async () => {
      await api().discussions.editNote(projectOf(pullRequest.repository), pullRequest.number, thread, comment, { body });
    }),

    deleteComment: (pullRequest, thread, comment) => write(async () => {
      await api().discussions.removeNote(projectOf(pullRequest.repository), pullRequest.number, thread, comment);
    }),

    react: async (pullRequest, _thread, comment, kind, on) => {
      const award = await read(undefined, async () => findAward(api(), pullRequest, comment, kind, await whoAmI()));
      if (on && award === undefined) await write(() => addAward(api(), pullRequest, comment, kind));
      if (!on && award !== undefined) await write(() => removeAward(api(), pullRequest, comment, award));
    },

    resolve: (pullRequest, thread, resolved) => write(async () => {
      await api().discussions.resolve(projectOf(pullRequest.repository), pullRequest.number, thread, resolved);
    }),

    submitBatch: (pullRequest, review) => submitBatch(gitlab, pullRequest, review),
    requestReview: (pullRequest, logins) => requestReview(gitlab, pullRequest, logins),
    findPeople: (repository, prefix, signal) => read(signal, (request) => findPeople(api(request.signal), repository, prefix)),
  };
}

function toDiscussionThread(discussion: GitLabDiscussion, pullRequest: PullRequest, headSha: string, me: string, reactions: ReadonlyMap<number, readonly Reaction[]>): DiscussionThread | undefined {
  const thread = toThread(discussion, headSha, noteUrlOf(pullRequest));
  const place = placeOf(discussion);
  if (thread === undefined || place === undefined) return undefined;
  const resolvable = listOf(discussion.notes, 'notes').filter((note) => note.resolvable === true);
  const resolver = resolvable.find(({ resolved_by }) => resolved_by !== null && resolved_by !== undefined)?.resolved_by;
  return {
    ...thread,
    subject: place.subject,
    resolved: resolvable.length > 0 && resolvable.every(({ resolved }) => resolved === true),
    ...(resolver ? { resolvedBy: usernameOf(resolver) } : {}),
    canResolve: resolvable.length > 0,
    // GitLab does not say who may; that authors may is sure.
    comments: thread.comments.map((comment) => ({ ...comment, reactions: reactions.get(comment.id) ?? [], canEdit: comment.author === me, canDelete: comment.author === me })),
  };
}
