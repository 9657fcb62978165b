import { MergeRequestNotes, Users } from '@gitbeaker/rest';
import type { Conversation } from '../conversation.ts';
import { ForgeError } from '../forge.ts';
import { toForgeError } from './failure.ts';
import { requesterOf } from './requester.ts';

export interface GitLabOptions {
  /** Base URL of the REST API: `https://gitlab.com/api/v4`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** The conversation of a merge request on GitLab (REST API, "Notes", "Merge requests"). `project` is its number or `group/name`. */
export function openGitLabConversation({ apiUrl, token, fetch = globalThis.fetch }: GitLabOptions, project: string, number: number): Conversation {
  const match = /^(https?:\/\/.+)\/api\/v4\/?$/.exec(apiUrl);
  if (!match?.[1]) throw new ForgeError('network', 'The address of the GitLab server is not that of its API.', { advice: 'It is like https://gitlab.com/api/v4.' });
  const host = new URL(apiUrl).host;
  const options = { host: match[1], token, requesterFn: requesterOf(fetch, 30_000) };
  const notes = new MergeRequestNotes(options);
  const users = new Users(options);
  const run = async <T>(write: boolean, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toForgeError(error, host, token, write);
    }
  };
  const address = (id: number): string => `${host} (note ${id})`;
  return {
    listNotes: () => run(false, async () => {
      const me = await users.showCurrentUser();
      const found = await notes.all(project, number, { sort: 'asc', orderBy: 'created_at', perPage: 100 });
      return found.filter(({ system }) => !system).map(({ id, body, author }) => ({ id, body, isOwn: author.id === me.id }));
    }),
    createNote: (body) => run(true, async () => address((await notes.create(project, number, body)).id)),
    editNote: (note, body) => run(true, async () => address((await notes.edit(project, number, note, { body })).id)),
  };
}
