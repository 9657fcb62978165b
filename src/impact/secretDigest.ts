import { createHmac, randomBytes } from 'node:crypto';
import type { JsonValue } from '../manifest/index.ts';
import type { SecretDigest } from './report.ts';

/**
 * Known to this process alone and never written anywhere: the digests of one session can be compared with each other, and tell
 * nobody whether a guess is right.
 */
const key = randomBytes(32);

/** What may be shown of a value that is not: its length, and a keyed hash that is the same for the same value. */
export function digestOf(value: JsonValue | Uint8Array): SecretDigest {
  const bytes = value instanceof Uint8Array ? value : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8');
  return { bytes: bytes.length, hash: createHmac('sha256', key).update(bytes).digest('hex').slice(0, 8) };
}
