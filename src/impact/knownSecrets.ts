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
  const search = new Search(inner);
  return { hide: (text) => whole.has(text) ? hidden : search.hide(text) };
}

/** Looks for many texts in many others at once: by their first two characters, then by their first `findable`. */
class Search {
  readonly #starts = new Uint8Array(2 ** 16);
  readonly #byStart = new Map<string, string[]>();

  constructor(secrets: Iterable<string>) {
    // The longest first, so that none is hidden only in part by another that it begins with.
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
      const start = secret.slice(0, findable);
      this.#starts[pairAt(secret, 0)] = 1;
      this.#byStart.set(start, [...this.#byStart.get(start) ?? [], secret]);
    }
  }

  hide(text: string): string {
    if (this.#byStart.size === 0) return text;
    let result = '';
    let shown = 0;
    for (let at = 0; at <= text.length - findable; at++) {
      if (this.#starts[pairAt(text, at)] !== 1) continue;
      const secret = this.#byStart.get(text.slice(at, at + findable))?.find((one) => text.startsWith(one, at));
      if (secret === undefined) continue;
      result += `${text.slice(shown, at)}${hidden}`;
      shown = at + secret.length;
      at = shown - 1;
    }
    return shown === 0 ? text : result + text.slice(shown);
  }
}

/** Two characters as one number; others may have the same. */
const pairAt = (text: string, at: number): number => ((text.charCodeAt(at) & 255) << 8) | (text.charCodeAt(at + 1) & 255);

/** A value in base64, as it is, and without the line break at its end that files have. */
function formsOf(content: JsonValue): readonly string[] {
  if (typeof content !== 'string') return [];
  const plain = Buffer.from(content, 'base64').toString('utf8');
  return [content, plain, plain.trim()];
}
