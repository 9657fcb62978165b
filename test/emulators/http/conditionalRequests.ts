/**
 * ETags: an answer that the client has already is 304, without a body, and does not count against the rate limit.
 * GitHub documentation: "Best practices for using the REST API", "Use conditional requests if appropriate".
 */
import { createHash } from 'node:crypto';

export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('hex')}"`;
}

export function isUnchanged(etag: string, ifNoneMatch: string | undefined): boolean {
  const bare = (value: string) => value.trim().replace(/^W\//, '');
  return ifNoneMatch !== undefined && ifNoneMatch.split(',').some((one) => bare(one) === bare(etag));
}
