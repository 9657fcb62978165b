/**
 * What must not reach a page as it is, since it comes from a pull request: control characters (line breaks, terminal
 * sequences), marks that reverse or hide text (Unicode Technical Report 36, Bidirectional Text Spoofing), and lone surrogates.
 */
const unsafe = /[\p{Cc}\u2028\u2029\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Text of one line with nothing hidden in it; what was hidden shows as `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) =>
    character === '\n' ? '\\n' : character === '\t' ? '\\t' : character === '\r' ? '\\r' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most `width` characters, the rest given as `…`; never cuts a character in half. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const end = width - 1;
  const cut = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, Math.max(0, cut))}…`;
}

/** Lines of at most `width` characters, broken at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
