import { shorten, visible } from '../document/escape.ts';

/** No text that an author wrote takes more than this of a comment. */
const longestText = 1_500;
const longestName = 200;

/**
 * Text as Markdown that shows just this text: no markup, HTML, link, mention or reference of a pull request's author comes
 * to life (GitHub Flavored Markdown, "Backslash escapes", "Disallowed raw HTML"). What stands between two backticks is code, as
 * the messages of the analyses have it.
 */
export function markdownText(text: string): string {
  return shorten(visible(text), longestText).split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part)).join('');
}

/** Text as a code span, whatever backticks it has (CommonMark, "Code spans"). */
export function codeSpan(text: string): string {
  const shown = shorten(visible(text), longestName);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines as a block of code that none of them can end. */
export function codeBlock(lines: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}text\n${lines.trimEnd()}\n${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]|~<>&]/g, (character) => entities[character] ?? `\\${character}`)
    // Hosts find mentions, references and addresses after they have read the escapes, so these are taken apart by a comment.
    .replace(/[@#!%$](?=[\w"])|\b(?:https?|ftp|www)(?=[:.])|\bGH(?=-\d)/gi, '$&<!-- -->')
    .replace(/^[-+]/, '\\$&')
    .replace(/^\d+(?=[.)])/, '$&\\');
}
