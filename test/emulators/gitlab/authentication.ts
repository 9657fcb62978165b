/**
 * Who asks. GitLab documentation, "REST API authentication": a token stands in `PRIVATE-TOKEN` or, also an OAuth one, in
 * `Authorization: Bearer`; a wrong one is 401. "Troubleshooting": a token without the scope is 403 `insufficient_scope`.
 */
import { ApiError, unauthorized } from './route.ts';

export interface Token {
  readonly username: string;
  readonly scope: 'api' | 'read_api';
  readonly expired?: boolean;
}

export function authenticate(headers: Readonly<Record<string, string | undefined>>, method: string, tokens: ReadonlyMap<string, Token>): string {
  const text = headers['private-token'] ?? /^bearer\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  const token = text === undefined ? undefined : tokens.get(text);
  if (token === undefined) throw unauthorized();
  if (token.expired === true) throw oauth(401, 'invalid_token', 'Token is expired. You can either do re-authorization or token refresh.');
  if (token.scope === 'read_api' && method !== 'GET') throw oauth(403, 'insufficient_scope', 'The request requires higher privileges than provided by the access token.', 'api');
  return token.username;
}

function oauth(status: number, error: string, description: string, scope?: string): ApiError {
  const refusal = new ApiError(status, error);
  return Object.assign(refusal, { answer: { status, body: { error, error_description: description, ...(scope === undefined ? {} : { scope }) } } });
}
