import { GitbeakerRequestError } from '@gitbeaker/requester-utils';
import { ForgeError } from '../forge.ts';

/** Turns what a request to GitLab failed with into an error that says what happened and what to do; the token is in none. */
export function toForgeError(error: unknown, host: string, token: string, write: boolean): ForgeError {
  if (error instanceof ForgeError) return error;
  const cause = error instanceof GitbeakerRequestError ? error.cause : undefined;
  if (cause === undefined) {
    const isAnswer = error instanceof SyntaxError;
    return new ForgeError(isAnswer ? 'unexpected-answer' : 'network', isAnswer ? `${host} answered with something that is not data.` : `${host} could not be reached.`, {
      advice: 'Check the address, and whether a proxy or a sign-in page of your network is in the way.',
      outcomeUnknown: write,
    });
  }
  const { status } = cause.response;
  const said = reason(cause.description).replaceAll(token, '[token removed]');
  const because = said === '' ? '' : ` It says: ${said}`;
  if (status === 401) return new ForgeError('unauthorized', `${host} does not accept the token.`, { status, advice: 'It may have expired or been revoked: make a new one with the scope "api".' });
  if (status === 403) return new ForgeError('forbidden', `${host} does not allow this.${because}`, { status, advice: 'The token needs the scope "api", and its account the right to comment on the merge request.' });
  if (status === 404) return new ForgeError('not-found', `${host} has no such project or merge request, or the token's account may not see it.`, { status, advice: 'Check that the token belongs to this project.' });
  if (status === 429) return new ForgeError('rate-limited', `${host} takes no more requests for now.`, { status, advice: 'Run the job again later.' });
  if (status >= 500) return new ForgeError('server', `${host} has a problem of its own (status ${status}).`, { status, advice: 'Run the job again.', outcomeUnknown: write });
  return new ForgeError('refused', `${host} refused (status ${status}).${because}`, { status, advice: 'Look at the merge request on the web.' });
}

/** What GitLab says in `message` or `error`, on one line (REST API, "Status codes", "Data validation and error reporting"). */
function reason(body: string): string {
  try {
    const data: unknown = JSON.parse(body);
    const said = typeof data === 'object' && data !== null ? ('message' in data ? data.message : 'error' in data ? data.error : '') : '';
    return (typeof said === 'string' ? said : JSON.stringify(said)).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
  } catch {
    // A page, not data: its text says nothing to a person here.
    return '';
  }
}
