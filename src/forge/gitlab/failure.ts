import { GitbeakerRequestError } from '@gitbeaker/requester-utils';
import { ForgeError, type ForgeErrorKind } from '../forge.ts';
import { badAnswerFailure, checkAddress } from '../http/badAnswerFailure.ts';
import { connectionFailure } from '../http/connectionFailure.ts';
import { isRead, type HostNames } from '../http/host.ts';
import { rateLimited } from '../http/rateLimit.ts';
import { quote, type Redact } from '../http/redact.ts';
import { BadAnswer } from '../http/transport.ts';
import { refusalAdvice, refusalReason } from './refusal.ts';
import { limitOf, Unanswered } from './requester.ts';

export interface FailureContext extends HostNames {
  /** What was under way changes something, so that it matters whether it arrived. */
  readonly write: boolean;
  readonly redact: Redact;
  readonly now: () => Date;
}

const signInAgain = "Sign in again: run 'GitOps Review: Sign In'. The token needs the scope \"api\".";

/** Turns whatever a request failed with into a ForgeError that says what happened and what to do. */
export function toForgeError(error: unknown, context: FailureContext): ForgeError {
  if (error instanceof ForgeError) return error;
  if (error instanceof BadAnswer) return badAnswerFailure(error, context, context.write);
  if (error instanceof Unanswered) return connectionFailure(error.cause, context, context.write && !isRead(error.method));
  if (error instanceof GitbeakerRequestError && error.cause !== undefined) return answered(error.cause, context);
  return new ForgeError('unexpected-answer', `${context.host} gave an answer that could not be understood.`, {
    advice: checkAddress(context.setting),
    outcomeUnknown: context.write,
    cause: new Error(context.redact(error instanceof Error ? error.message : String(error))),
  });
}

/** GitLab documentation, "REST API troubleshooting", "Status codes". */
function answered({ description, request, response }: NonNullable<GitbeakerRequestError['cause']>, context: FailureContext): ForgeError {
  const { host, redact, now } = context;
  const write = context.write && !isRead(request.method);
  const { status, headers } = response;
  const isPage = headers.get('content-type')?.includes('html') ?? false;
  const said = quote(refusalReason(description), redact);
  const because = said === '' ? '' : ` It says: ${said.replace(/[.!]$/, '')}.`;
  const fail = (kind: ForgeErrorKind, message: string, advice: string, outcomeUnknown = false): ForgeError => new ForgeError(kind, message, { status, advice, outcomeUnknown });

  if (status === 429) return rateLimited(host, limitOf(headers, now()), status);
  if (status >= 500 || status === 408) {
    return fail('server', `${host} has a problem of its own (status ${status}).${because}`, 'Try again in a moment. If it lasts, look at the status page of the server, or ask those who run it.', write);
  }
  if (isPage) return badAnswerFailure(new BadAnswer('html', 'page', status), context, false);
  switch (status) {
    case 401:
      return fail('unauthorized', `${host} does not accept your sign-in: the token is wrong, has expired or was revoked.`, signInAgain);
    case 403:
      if (said.includes('insufficient_scope')) return fail('forbidden', `Your token lacks a scope.${because}`, `Create a token with the scope "api", then sign in again: run 'GitOps Review: Sign In'.`);
      return fail('forbidden', `${host} does not let your account do this.${because}`, 'Ask those who own the project for access, or sign in with another account.');
    case 404:
    case 410:
      return fail('not-found', `${host} has no such project, merge request or commit, or your account may not see it.`, 'Check the name and your access to the project. A token needs the scope "api".');
    default:
      return fail('refused', `${host} refused.${because === '' ? ` (Status ${status}.)` : because}`, refusalAdvice(status, said));
  }
}
