/**
 * Who asks. GitHub documentation: "Authenticating to the REST API" and "Troubleshooting the REST API": a wrong token
 * is 401 "Bad credentials"; an anonymous request may read what is public.
 */
import { ApiError } from './route.ts';

export function authenticate(header: string | undefined, tokens: ReadonlyMap<string, string>): { login: string; token: string } | undefined {
  if (header === undefined) return undefined;
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1];
  const login = token === undefined ? undefined : tokens.get(token);
  if (token === undefined || login === undefined) throw new ApiError(401, 'Bad credentials');
  return { login, token };
}

/** Refuses what an anonymous request may not do. */
export function requireLogin(method: string, path: string, login: string | undefined): void {
  if (login !== undefined) return;
  if (method !== 'GET' || path === '/user' || path.startsWith('/user/')) throw new ApiError(401, 'Requires authentication');
}
