/** Removes secrets from a text. */
export type Redact = (text: string) => string;

/**
 * The hosts' token formats (GitHub documentation, "Token formats"; GitLab documentation, "Token overview", "Token prefixes",
 * with the first prefix of personal tokens that a server may change), and the value of any authorization header.
 */
const tokenLike = /\b(?:gh[a-z]_[A-Za-z0-9_]{10,}|github_pat_\w{10,}|gl[a-z]{2,8}-[\w.-]{10,}|GR1348941[\w-]{10,})|\b(?:token|bearer|basic)\s+[\w.~+/=-]{16,}/gi;

/** Makes a function that replaces `token` and whatever looks like a token in a text. */
export function createRedact(token: string): Redact {
  return (text) => {
    const withoutOurs = token === '' ? text : text.replaceAll(token, '[token removed]').replaceAll(encodeURIComponent(token), '[token removed]');
    return withoutOurs.replace(tokenLike, '[token removed]');
  };
}

/** One line of at most 300 characters from a text of the host, without a token and without what an editor would make a link of. */
export function quote(text: string, redact: Redact): string {
  const line = redact(text).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').replaceAll('](', '] (').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
