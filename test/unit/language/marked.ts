/** Splits a text at its one cursor, a `|`; a block scalar is written `>` in tests. */
export function atCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0 || marked.includes('|', offset + 1)) throw new Error('A text has one cursor, written as |.');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
