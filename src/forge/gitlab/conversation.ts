import type { Conversation } from '../conversation.ts';
import { allPages } from '../http/pages.ts';
import { mergeRequestPath } from './api.ts';
import { openConnection, type GitLabForgeOptions } from './connection.ts';
import type { GitLabNote } from './threads.ts';

/** The conversation of a merge request on GitLab (REST API, "Notes", "Merge requests"). `project` is its number or `group/name`. */
export function openGitLabConversation(options: GitLabForgeOptions, project: string, number: number): Conversation {
  const { api, read, write, name } = openConnection(options);
  const address = (id: number): string => `${name} (note ${id})`;
  return {
    listNotes: (signal) => read(signal, async (request) => {
      const gitlab = api(request.signal);
      const me = await gitlab.users.showCurrentUser();
      const found = await allPages(gitlab.page<GitLabNote>(`${mergeRequestPath(project, number)}/notes`, { sort: 'asc', order_by: 'created_at' }));
      return found.filter(({ system }) => !system).map(({ id, body, author }) => ({ id, body, isOwn: author?.id === me.id }));
    }),
    createNote: (body) => write(async () => address((await api().notes.create(project, number, body)).id)),
    editNote: (note, body) => write(async () => address((await api().notes.edit(project, number, note, { body })).id)),
  };
}
