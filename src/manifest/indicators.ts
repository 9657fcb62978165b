import { skipBlank } from './gaps.ts';

/** Where an empty scalar stands in its collection, which decides after which indicator it is. */
export type Slot = 'root' | 'key' | 'value' | 'item';

/** Where an empty scalar stands: right after the indicator that announces it, or else where the text was read up to. */
export function emptyOffset(text: string, cursor: number, end: number, slot: Slot): number {
  const offset = skipBlank(text, cursor, end);
  const character = text[offset];
  switch (slot) {
    case 'value':
      return character === ':' ? offset + 1 : cursor;
    case 'item':
      return character === '-' ? offset + 1 : cursor;
    case 'key':
      if (character === '?' || character === ',') return offset + 1;
      return character === ':' ? offset : cursor;
    case 'root':
      return cursor;
  }
}

/** Where the `|` or `>` of a block scalar stands: the first between what comes before it and its content. */
export function blockIndicator(text: string, cursor: number, contentStart: number): number {
  let offset = skipBlank(text, cursor, contentStart);
  while (offset < contentStart && text[offset] !== '|' && text[offset] !== '>') offset = skipBlank(text, offset + 1, contentStart);
  return offset;
}

/** The offset after the bracket that closes a flow collection: after blanks and perhaps a last comma. */
export function closingOffset(text: string, cursor: number, end: number, close: ']' | '}'): number {
  let offset = skipBlank(text, cursor, end);
  // The colon is there when the last value of the collection is empty: `{a: }`.
  while (text[offset] === ',' || text[offset] === ':') offset = skipBlank(text, offset + 1, end);
  return text[offset] === close ? offset + 1 : offset;
}
