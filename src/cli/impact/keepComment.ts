import type { Conversation } from '../../forge/conversation.ts';
import { ForgeError } from '../../forge/forge.ts';
import { commentMarker } from '../../impact/index.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * Writes a comment on the pull request, or puts its text in place of the one that was written before, so that there is one.
 * Returns a sentence on what was done. Rejects with what is wrong and what to do.
 */
export async function keepComment(pipeline: Pipeline, body: string): Promise<string> {
  try {
    const conversation = await open(pipeline);
    const own = (await conversation.listNotes()).filter((note) => note.isOwn && note.body.startsWith(commentMarker));
    const last = own.at(-1);
    if (last === undefined) return `Wrote the impact as a comment: ${await conversation.createNote(body)}`;
    // Hosts take the space at the end away.
    if (last.body.trimEnd() === body.trimEnd()) return 'The comment already says just this.';
    return `Brought the comment up to date: ${await conversation.editNote(last.id, body)}`;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const permission = pipeline.host === 'github' ? 'Give the job "permissions: pull-requests: write". A pull request from a fork gets a token that may only read: use the workflow event that your team allows for these, or print the impact instead.' : error.advice;
    throw new Error(`the comment could not be written. ${error.message} ${error.kind === 'forbidden' || error.kind === 'unauthorized' ? permission : error.advice}`, { cause: error });
  }
}

/** The hosts' client libraries are loaded only here. */
async function open({ host, apiUrl, repository, number, token }: Pipeline): Promise<Conversation> {
  if (host === 'gitlab') return (await import('../../forge/gitlab/index.ts')).openGitLabConversation({ baseUrl: apiUrl, token, log: () => undefined }, repository, number);
  const [owner = '', name = ''] = repository.split('/');
  return (await import('../../forge/github/index.ts')).openGitHubConversation({ baseUrl: apiUrl, token, log: () => undefined }, { owner, name }, number);
}
