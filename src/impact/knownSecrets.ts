import type { JsonValue } from '../manifest/index.ts';
import type { RenderedObject } from '../render/index.ts';
import { isOrdinary } from '../schema/index.ts';
import { isSecret, secretContent } from './secrets.ts';

/** In place of what must not be shown. */
export const hidden = '(hidden)';

/** What the Secrets of a change hold, to hide it wherever else it stands: as it is and in base64. */
export interface KnownSecrets {
  /** A text with all of it hidden. */
  hide(text: string): string;
}

/** Shorter values are too likely to be something else: they are hidden where they stand, and not elsewhere. */
const shortest = 6;
/** From this length on a value is looked for inside of other texts. */
const findable = 8;
/** From this length on also a value that reads like a name or words. */
const longName = 16;

/** Gathers the values of all Secrets among the objects. */
export function knownSecrets(objects: Iterable<RenderedObject>): KnownSecrets {
  const whole = new Set<string>();
  const inner = new Set<string>();
  for (const { value } of objects) {
    if (!isSecret(value)) continue;
    for (const { content } of secretContent(value).values()) for (const text of formsOf(content)) {
      const isName = isOrdinary(text);
      if (text.length < shortest || (isName && text.length < longName)) continue;
      whole.add(text);
      if (text.length >= (isName ? longName : findable)) inner.add(text);
    }
  }
  // The longest first, so that none is hidden only in part by another that it contains.
  const found = [...inner].sort((a, b) => b.length - a.length);
  return {
    hide: (text) => whole.has(text) ? hidden : found.reduce((rest, secret) => rest.includes(secret) ? rest.replaceAll(secret, hidden) : rest, text),
  };
}

/** A value in base64, as it is, and without the line break at its end that files have. */
function formsOf(content: JsonValue): readonly string[] {
  if (typeof content !== 'string') return [];
  const plain = Buffer.from(content, 'base64').toString('utf8');
  return [content, plain, plain.trim()];
}
