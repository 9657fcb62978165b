import { RequestError } from '@octokit/request-error';
import { ForgeError, type ForgeErrorKind } from '../forge.ts';
import { badAnswerFailure, checkAddress } from '../http/badAnswerFailure.ts';
import { connectionFailure } from '../http/connectionFailure.ts';
import { isRead, type HostNames } from '../http/host.ts';
import { limitEnd, rateLimited } from '../http/rateLimit.ts';
import { quote, type Redact } from '../http/redact.ts';
import { BadAnswer } from '../http/transport.ts';
import { graphQlErrors, type GraphQlFailure } from './graphqlErrors.ts';
import { refusalAdvice, refusalReason } from './refusal.ts';

export interface FailureContext extends HostNames {
  /** What was under way changes something, so that it matters whether it arrived. */
  readonly write: boolean;
  readonly redact: Redact;
  readonly now: () => Date;
}

type Details = ConstructorParameters<typeof ForgeError>[2];

const signInAgain = "Sign in again: run 'GitOps Review: Sign In'.";

/** Turns whatever a request failed with into a ForgeError that says what happened and what to do. */
export function toForgeError(error: unknown, context: FailureContext): ForgeError {
  if (error instanceof ForgeError) return error;
  if (error instanceof BadAnswer) return badAnswerFailure(error, context, context.write);
  const refused = graphQlErrors(error);
  if (refused !== undefined) return graphQlFailure(refused, context);
  if (error instanceof RequestError) {
    const write = context.write && !isRead(error.request.method);
    if (error.cause instanceof BadAnswer) return badAnswerFailure(error.cause, context, write);
    if (error.response === undefined) return connectionFailure(error.cause, context, write);
    return answered(error, error.response, { ...context, write });
  }
  if (error instanceof Error && error.name === 'AbortError') return connectionFailure(error, context, context.write);
  return new ForgeError('unexpected-answer', `${context.host} gave an answer that could not be understood.`, {
    advice: checkAddress(context.setting),
    outcomeUnknown: context.write,
    cause: new Error(context.redact(error instanceof Error ? error.message : String(error))),
  });
}

/** GitHub's GraphQL API answers most failures with status 200 and a list of errors ("Forming calls with GraphQL", "Rate limits and query limits"). */
function graphQlFailure({ type, said, headers, happened }: GraphQlFailure, { host, write, redact, now }: FailureContext): ForgeError {
  const because = quote(said, redact);
  const text = because === '' ? '' : ` It says: ${because.replace(/[.!]$/, '')}.`;
  switch (type) {
    case 'RATE_LIMITED':
      return rateLimited(host, rateLimit(429, headers, said, now()) ?? new Date(now().getTime() + 60_000), 200);
    case 'NOT_FOUND':
      return new ForgeError('not-found', `${host} has no such thing, or your account may not see it.${text}`, { advice: 'Refresh. Check your access to the repository; a token needs the scope "repo", or read access to this repository.', status: 200 });
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return forbidden(headers, text, (kind, message, details) => new ForgeError(kind, message, { status: 200, ...details }), host);
    case 'unknown-field':
      return new ForgeError('unexpected-answer', `${host} does not know what was asked of it.${text}`, { advice: 'The server may be older than this extension supports. Ask those who run it which version of GitHub Enterprise Server it is.', status: 200 });
    case 'server':
      return new ForgeError('server', `${host} has a problem of its own.${text}`, { advice: 'Try again in a moment. If it lasts, look at the status page of the server, or ask those who run it.', status: 200, outcomeUnknown: write });
    case 'refused':
      return new ForgeError('refused', `${host} refused.${text}`, { advice: refusalAdvice(because), status: 200, outcomeUnknown: write && happened });
  }
}

function answered(error: RequestError, response: NonNullable<RequestError['response']>, context: FailureContext): ForgeError {
  const { host, redact, write } = context;
  const { status } = error;
  const said = quote(refusalReason(response.data), redact);
  const because = said === '' ? '' : ` It says: ${said.replace(/[.!]$/, '')}.`;
  const fail = (kind: ForgeErrorKind, message: string, details: Details): ForgeError => new ForgeError(kind, message, { status, ...details });

  const limit = rateLimit(status, response.headers, said, context.now());
  if (limit !== undefined) return rateLimited(host, limit, status);
  if (status >= 500 || status === 408) {
    return fail('server', `${host} has a problem of its own (status ${status}).${isPage(response) ? '' : because}`, {
      advice: 'Try again in a moment. If it lasts, look at the status page of the server, or ask those who run it.',
      outcomeUnknown: write,
    });
  }
  if (isPage(response)) return badAnswerFailure(new BadAnswer('html', 'page', status), context, false);
  switch (status) {
    case 401:
      return fail('unauthorized', `${host} does not accept your sign-in: the token is wrong, has expired or was revoked.`, { advice: signInAgain });
    case 403:
      return forbidden(response.headers, because, fail, host);
    case 404:
    case 410:
      return fail('not-found', `${host} has no such repository, pull request or commit, or your account may not see it.`, {
        advice: 'Check the name and your access to the repository. A token needs the scope "repo", or read access to this repository.',
      });
    case 409:
      return fail('refused', `${host} refused.${because}`, { advice: 'Refresh and try again. An empty repository needs a first commit.' });
    case 422:
      return fail('refused', `${host} refused.${because}`, { advice: refusalAdvice(said) });
    default:
      return fail('refused', `${host} refused (status ${status}).${because}`, { advice: 'Refresh and try again; if it is refused again, try it on the web page.' });
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** GitHub REST, "Troubleshooting", "Insufficient permissions", and "Authenticating to the REST API", "SAML SSO". */
function forbidden(headers: Headers, because: string, fail: (kind: ForgeErrorKind, message: string, details: Details) => ForgeError, host: string): ForgeError {
  const sso = header(headers, 'x-github-sso');
  if (sso !== '') {
    const url = /url=(https:\/\/[^\s;,]+)/.exec(sso)?.[1];
    return fail('forbidden', 'The organization of this repository lets in only tokens that are authorized for its single sign-on, and yours is not.', {
      advice: url === undefined ? `Authorize the token for the organization in your settings on ${host}, or sign in again.` : `Open ${url} in a browser to authorize it, then try again.`,
    });
  }
  const accepted = list(header(headers, 'x-accepted-oauth-scopes'));
  const granted = list(header(headers, 'x-oauth-scopes'));
  if (accepted.length > 0 && 'x-oauth-scopes' in headers && !accepted.some((scope) => granted.includes(scope))) {
    return fail('forbidden', `Your token lacks the scope ${accepted.join(' or ')}.${because}`, { advice: `Create a token with this scope, then sign in again: run 'GitOps Review: Sign In'.` });
  }
  const permissions = header(headers, 'x-accepted-github-permissions');
  if (permissions !== '' && because.includes('not accessible by')) {
    return fail('forbidden', `Your token lacks the permission ${permissions.replaceAll('=', ': ').replaceAll(';', ' or ')} for this repository.`, { advice: `Give the token this permission in your settings on ${host}, then try again.` });
  }
  return fail('forbidden', `${host} does not let your account do this.${because}`, { advice: 'Ask those who own the repository for access, or sign in with another account.' });
}

/**
 * When the limit that was hit ends; undefined when none was (GitHub REST, "Rate limits", "Exceeding the rate limit":
 * `retry-after`, else `x-ratelimit-reset` if nothing remains, else at least a minute).
 */
function rateLimit(status: number, headers: Headers, said: string, now: Date): Date | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = header(headers, 'retry-after');
  const spent = header(headers, 'x-ratelimit-remaining') === '0';
  if (status === 403 && retryAfter === '' && !spent && !/rate limit|abuse/i.test(said)) return undefined;
  return limitEnd({ retryAfter, reset: spent ? Number(header(headers, 'x-ratelimit-reset')) : undefined, date: header(headers, 'date') }, now);
}

function isPage(response: NonNullable<RequestError['response']>): boolean {
  return header(response.headers, 'content-type').includes('html');
}

function header(headers: Headers, name: string): string {
  return String(headers[name] ?? '');
}

function list(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
