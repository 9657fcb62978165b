/** Characters that would break a label or show it as something else: controls, line breaks, and marks that reorder text. */
const unfit = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line of plain text from a string that anyone may have written. */
export function oneLine(text: string): string {
  return text.replace(unfit, ' ').replace(/ {2,}/g, ' ').trim();
}

/** One line for notifications and input boxes, which make links of Markdown, also to commands: nothing in it becomes one. */
export function inert(text: string): string {
  return oneLine(text).replaceAll('](', '] (');
}

/**
 * Text in which Markdown finds no tags or comments of HTML, and which looks the same: an invisible character follows
 * each `<` that could begin one. Where tags are not carried out, Markdown would leave them out, and with them what was written.
 */
export function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '<\u2060');
}

/** One line of at most 80 characters, the rest given as `…`; never cuts a character in half. */
export function excerpt(text: string): string {
  const line = oneLine(text);
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** `1 file`, `3 files`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
