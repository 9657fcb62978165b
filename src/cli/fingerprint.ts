import { createHash } from 'node:crypto';

/** A short name for a text. The text may quote a Secret's line, so it is never written itself. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
