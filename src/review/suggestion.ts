import type { LineRange } from './positions.ts';

/** Other text for whole lines of a file at the head. */
export interface Suggestion {
  readonly range: LineRange;
  /** Without line ends; empty removes the lines. */
  readonly lines: readonly string[];
}

/** A change of text by offsets, as the linter's fixes are. */
export interface TextEdit {
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** Makes whole lines of edits that lie together; undefined where they leave everything as it is, or overlap. */
export function suggestionOf(text: string, edits: readonly TextEdit[]): Suggestion | undefined {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (sorted.some((edit, index) => edit.range.start < (sorted[index - 1]?.range.end ?? 0))) return undefined;
  const start = text.lastIndexOf('\n', first.range.start - 1) + 1;
  // An edit that ends right behind a line break has changed nothing of the next line; a plain insertion there stands in it.
  const end = Math.max(last.range.end - (last.range.end > last.range.start && text[last.range.end - 1] === '\n' ? 1 : 0), first.range.start);
  const lineEnd = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  let after = '';
  let position = start;
  for (const { range, text: inserted } of sorted) {
    after += text.slice(position, range.start) + inserted;
    position = range.end;
  }
  after += text.slice(position, Math.max(position, lineEnd));
  const before = text.slice(start, Math.max(lineEnd, last.range.end));
  const removesAll = after === '' && before !== '';
  const lines = linesOf(after.endsWith('\n') ? after.slice(0, -1) : after);
  if (after === before) return undefined;
  return { range: { start: lineAt(text, start), end: lineAt(text, Math.max(start, lineEnd)) }, lines: removesAll ? [] : lines };
}

/** How a host writes a suggestion: GitHub for the lines that the comment is on, GitLab with how many lines above and below its line. */
export type SuggestionForm = 'github' | 'gitlab';

/** A comment's text with a suggestion that the host can apply. `line` is the one that the comment is on, and the last of its range on GitHub. */
export function suggestionText({ range, lines }: Suggestion, form: SuggestionForm, line = range.end): string {
  const longest = Math.max(2, ...lines.flatMap((text) => (text.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  const info = form === 'gitlab' ? `suggestion:-${line - range.start}+${range.end - line}` : 'suggestion';
  return `${fence}${info}\n${lines.map((text) => `${text}\n`).join('')}${fence}`;
}

/** The suggestions in a comment on the lines from `commented.start` to `commented.end`, of either host. */
export function suggestionsIn(body: string, commented: LineRange): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const lines = linesOf(body);
  for (let index = 0; index < lines.length; index++) {
    const open = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/.exec(lines[index] ?? '');
    if (!open) continue;
    const [, fence = '', info = ''] = open;
    const close = lines.findIndex((line, at) => at > index && line.trim().length >= fence.length && line.trim() === (fence[0] ?? '').repeat(line.trim().length) && /^ {0,3}\S/.test(line));
    const end = close === -1 ? lines.length : close;
    const range = rangeOf(info.trim(), commented);
    if (range !== undefined && close !== -1) found.push({ range, lines: lines.slice(index + 1, end) });
    index = end;
  }
  return found;
}

function rangeOf(info: string, commented: LineRange): LineRange | undefined {
  if (info === 'suggestion') return commented;
  const relative = /^suggestion:-(\d{1,4})\+(\d{1,4})$/.exec(info);
  return relative ? { start: Math.max(1, commented.end - Number(relative[1])), end: commented.end + Number(relative[2]) } : undefined;
}

export type Applied =
  | { readonly type: 'applied'; readonly text: string }
  /** Two suggestions change the same lines, or one stands outside of the file: the indexes of those that are in the way. */
  | { readonly type: 'conflict'; readonly between: readonly number[] };

/** The text with all suggestions in it. Lines keep the way in which the file ends them. */
export function applySuggestions(text: string, suggestions: readonly Suggestion[]): Applied {
  const lines = text.split('\n');
  const eol = lines.length > 1 && lines[0]?.endsWith('\r') ? '\r' : '';
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const order = suggestions.map((suggestion, index) => ({ suggestion, index })).sort((a, b) => a.suggestion.range.start - b.suggestion.range.start);
  for (const [at, { suggestion: { range }, index }] of order.entries()) {
    const before = order[at - 1];
    if (range.start < 1 || range.end < range.start || range.end > count) return { type: 'conflict', between: [index] };
    if (before !== undefined && range.start <= before.suggestion.range.end) return { type: 'conflict', between: [before.index, index] };
  }
  for (const { suggestion: { range, lines: replacement } } of order.reverse()) {
    const isLast = range.end === lines.length;
    lines.splice(range.start - 1, range.end - range.start + 1, ...replacement.map((line, index) => (isLast && index === replacement.length - 1 ? line : line + eol)));
  }
  return { type: 'applied', text: lines.join('\n') };
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** One-based. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
