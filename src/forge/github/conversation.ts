import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import type { Conversation } from '../conversation.ts';
import { allPages } from '../http/pages.ts';
import { openConnection, repositoryAt, type GitHubForgeOptions } from './connection.ts';
import { textOf } from '../http/shape.ts';

/** The conversation of a pull request on GitHub (REST, "Issue comments": a pull request is an issue too). */
export function openGitHubConversation(options: GitHubForgeOptions, repository: { readonly owner: string; readonly name: string }, number: number): Conversation {
  const { client, read, write } = openConnection(options);
  const { issues } = client.rest;
  const at = { ...repositoryAt(repository), issue_number: number };
  return {
    listNotes: (signal) => read(signal, async (request) => {
      const login = await ownLogin(client, request.signal);
      const found = await allPages((page) => issues.listComments({ ...at, ...page, request }));
      return found.map(({ id, body = '', user }) => ({ id, body, isOwn: login === undefined ? user?.type === 'Bot' : user?.login === login }));
    }),
    createNote: (body) => write(async () => textOf((await issues.createComment({ ...at, body })).data.html_url, 'html_url')),
    editNote: (note, body) => write(async () => textOf((await issues.updateComment({ owner: at.owner, repo: at.repo, comment_id: note, body })).data.html_url, 'html_url')),
  };
}

/**
 * The account's name; undefined for the token of a job, which stands for an app and may not ask who it is (REST, "Get the
 * authenticated user": "Resource not accessible by integration").
 */
async function ownLogin(client: Octokit, signal: AbortSignal | undefined): Promise<string | undefined> {
  try {
    return (await client.rest.users.getAuthenticated({ request: { signal } })).data.login;
  } catch (error) {
    if (error instanceof RequestError && error.status === 403) return undefined;
    throw error;
  }
}
