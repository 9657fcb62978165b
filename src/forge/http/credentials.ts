import { ForgeError } from '../forge.ts';

/** The token without space around it. Throws a ForgeError when it has characters that no token has. */
export function readToken(text: string): string {
  const token = text.trim();
  if (/[^\x21-\x7e]/.test(token)) {
    throw new ForgeError('unauthorized', 'The token has characters in it that no token has.', { advice: "Copy the whole token and nothing else, then sign in again: run 'GitOps Review: Sign In'." });
  }
  return token;
}

/** The address of an API without a slash at the end; undefined for what is no web address, or has a password in it. */
export function readAddress(text: string): { readonly baseUrl: string; readonly host: string } | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return { baseUrl: (url.origin + url.pathname).replace(/\/+$/, ''), host: url.host };
}
