import type { YamlProblem } from './document.ts';
import type { ParseFailure } from './events.ts';
import { lineEnd, lineStart } from './gaps.ts';
import { surroundingsOf, type Lexeme, type Surroundings } from './lexemes.ts';
import { indentedTabMessage, shorten, tooDeepMessage } from './messages.ts';
import { positionAt, type Range, type SourceText } from './text.ts';

/** The place where js-yaml stopped, and what stands there. */
interface Place extends Surroundings {
  readonly source: SourceText;
  readonly part: Range;
  readonly reason: string;
  readonly offset: number;
  /** The line of the place, without its line break. */
  readonly line: Range;
  /** The text of the line before the place, and from it on. */
  readonly head: string;
  readonly tail: string;
}

type Explanation = Pick<YamlProblem, 'message' | 'range'> & { readonly code?: YamlProblem['code'] };
type Explain = (place: Place) => Explanation | undefined;

/**
 * Says why a document does not parse, for a person who is new to YAML: one problem, at the characters to be mended.
 * js-yaml says where it stopped, which is often behind the mistake; the words and brackets before tell what it was.
 */
export function explainFailure(source: SourceText, part: Range, failure: ParseFailure): YamlProblem {
  const place = placeOf(source, part, failure);
  for (const explain of EXPLANATIONS) {
    const found = explain(place);
    if (found !== undefined) return { code: 'syntax', ...found, range: visible(found.range, source, part) };
  }
  return {
    code: 'syntax',
    message: `This is not valid YAML (${failure.reason}), so that Kubernetes cannot read the document. Compare the line and the one above it with a working example.`,
    range: visible(restOfLine(place), source, part),
  };
}

function placeOf(source: SourceText, part: Range, failure: ParseFailure): Place {
  const { text } = source;
  // The parser often stops at the end, behind the last line break; the mistake is on the last line that has text.
  const content = part.start + text.slice(part.start, part.end).trimEnd().length;
  const offset = Math.max(part.start, Math.min(failure.offset, content));
  const line = { start: Math.max(part.start, lineStart(text, offset)), end: lineEnd(text, offset) };
  const surroundings = surroundingsOf(text.slice(part.start, part.end), part.start, offset);
  return { source, part, reason: failure.reason, offset, line, head: text.slice(line.start, offset), tail: text.slice(offset, line.end), ...surroundings };
}

const EXPLANATIONS: readonly Explain[] = [
  depth, conflict, tab, control, escape, quote, bracket, blockHeader, forbiddenStart, commentWithoutSpace, afterValue,
  colonInValue, continuedText, missingColon, listAndKeys, indentation,
];

function depth({ reason, offset }: Place): Explanation | undefined {
  return reason.includes('maxDepth') ? { code: 'too-deep', message: tooDeepMessage, range: { start: offset, end: offset + 1 } } : undefined;
}

function conflict({ source, part }: Place): Explanation | undefined {
  const found = /^<{7}(?= |\r?$)/m.exec(source.text.slice(part.start, part.end));
  if (found === null) return undefined;
  const start = part.start + found.index;
  return {
    message: 'A merge conflict was left in this file. Keep one of the two versions, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    range: { start, end: lineEnd(source.text, start) },
  };
}

function tab({ source, line }: Place): Explanation | undefined {
  const found = /^ *(\t+)/.exec(source.text.slice(line.start, line.end));
  if (found?.[1] === undefined) return undefined;
  const end = line.start + found[0].length;
  return { code: 'tab', message: indentedTabMessage, range: { start: end - found[1].length, end } };
}

function control({ source, reason, offset }: Place): Explanation | undefined {
  if (!reason.includes('non-printable') && !reason.includes('null byte')) return undefined;
  const code = (source.text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { message: `There is a character here that cannot be seen (U+${code}), and YAML does not allow it. Delete it.`, range: { start: offset, end: offset + 1 } };
}

function escape({ source, reason, offset }: Place): Explanation | undefined {
  if (!reason.includes('escape sequence') && !reason.includes('hexadecimal')) return undefined;
  const start = source.text.lastIndexOf('\\', offset);
  const shown = source.text.slice(start, start + 2);
  return {
    message: `In double quotes a backslash has a meaning, and “${shown}” has none. Write “\\\\” for a backslash, or use single quotes.`,
    range: { start, end: start + 2 },
  };
}

/** A quote without an end swallows the lines after it, up to the next quote, after which nothing makes sense. */
function quote({ source, before, openQuote }: Place): Explanation | undefined {
  const isLong = before !== undefined && /^["'][^]*[\r\n]/.test(before.text);
  const opened = openQuote ?? (isLong ? before : undefined);
  if (opened === undefined) return undefined;
  return {
    message: `This quote (${opened.text.charAt(0)}) is opened and not closed before the next line. Close it at the end of the value.`,
    range: { start: opened.range.start, end: lineEnd(source.text, opened.range.start) },
  };
}

function bracket(place: Place): Explanation | undefined {
  const { reason, openBracket, offset, tail, head } = place;
  const character = tail[0] ?? '';
  if (openBracket === undefined) {
    if (character !== ']' && character !== '}') return undefined;
    return { message: `This “${character}” closes nothing. Remove it, or open it with “${character === ']' ? '[' : '{'}” before.`, range: { start: offset, end: offset + 1 } };
  }
  const close = openBracket.text === '[' ? ']' : '}';
  const isNewKey = openBracket.range.start < place.line.start && /^\s*(?:- +)*[^\s,[\]{}"'][^,[\]{}]*:(?:\s|$)/.test(head + tail);
  if (reason.includes('unexpected end') || reason === 'deficient indentation' || isNewKey) {
    return { message: `This “${openBracket.text}” is opened and never closed. Close it with “${close}” at the end of the value.`, range: openBracket.range };
  }
  if (character === ',') return { message: 'There is nothing before this comma. Remove it, or write the missing value.', range: { start: offset, end: offset + 1 } };
  if (character === ']' || character === '}') return { message: `“${character}” does not close “${openBracket.text}”. Write “${close}”.`, range: { start: offset, end: offset + 1 } };
  return { message: `A comma is missing before this: the values in “${openBracket.text} ${close}” are separated by commas. If it is one text, put it in quotes.`, range: restOfLine(place) };
}

function blockHeader(place: Place): Explanation | undefined {
  const { reason } = place;
  if (!/line break is expected|indentation width|chomping/.test(reason)) return undefined;
  return { message: 'After “|” or “>” the text starts on the next line, indented. Move it there, or, if the text is to start with this sign, put it in quotes.', range: restOfLine(place) };
}

function forbiddenStart(place: Place): Explanation | undefined {
  const { source, reason, tail } = place;
  if (/^[@`%]/.test(tail)) return { message: `A value cannot start with “${tail.charAt(0)}”. Put the value in quotes.`, range: restOfLine(place) };
  const isNameless = /name of an (?:alias|anchor)/.test(reason);
  if (!isNameless && !reason.includes('tag')) return undefined;
  const sign = isNameless ? /(?<=^|[\s[{,])[*&](?=\s|$)/ : /(?<=^|[\s[{,])!/;
  const at = place.line.start + Math.max(0, source.text.slice(place.line.start, place.line.end).search(sign));
  return { message: `A value that starts with “${source.text.charAt(at)}” has a special meaning in YAML. If you mean the text, put it in quotes.`, range: { start: at, end: place.line.end } };
}

function commentWithoutSpace(place: Place): Explanation | undefined {
  if (!place.tail.startsWith('#')) return undefined;
  return { message: 'A comment needs a space before its “#”. Put a space there.', range: restOfLine(place) };
}

/** Text behind a closing quote or bracket on the same line. */
function afterValue(place: Place): Explanation | undefined {
  const { before, head } = place;
  if (before === undefined || before.range.start < place.line.start || head.trim() === '') return undefined;
  if (/^["']/.test(before.text)) {
    const hint = before.text.startsWith('"') ? 'Write \\" for a quote within the text' : "Write '' for a quote within the text";
    return { message: `The text goes on after its closing quote. ${hint}, or put the whole value in quotes.`, range: restOfLine(place) };
  }
  if (before.text !== ']' && before.text !== '}') return undefined;
  const open = before.text === ']' ? '[' : '{';
  return { message: `The value ends with “${before.text}”, yet more text follows. If the value is text that starts with “${open}”, put all of it in quotes.`, range: restOfLine(place) };
}

/** `message: Error: not found`: the second colon of a line. */
function colonInValue(place: Place): Explanation | undefined {
  const { tail, head, before, line } = place;
  if (!/^[:?]/.test(tail) || !/:[ \t]/.test(head)) return undefined;
  const start = before !== undefined && before.range.start >= line.start ? before.range.start : place.offset;
  return { message: 'A value cannot have a colon with a space after it: YAML takes it for a second key on the same line. Put the whole value in quotes.', range: { start, end: trimmedEnd(place) } };
}

/** A colon on a line that YAML reads as the continuation of text on an earlier line. */
function continuedText(place: Place): Explanation | undefined {
  const { source, tail, before, line } = place;
  if (!tail.startsWith(':') || before === undefined || before.range.start >= line.start) return undefined;
  const first = lineOf(source, before.range.start);
  const beforeText = source.text.slice(first.start, before.range.start);
  if (!/:[ \t]*$/.test(beforeText) && !/^\s*(?:- +)+$/.test(beforeText)) return withoutColon(source, before);
  const number = positionAt(source, first.start).line + 1;
  const indented = line.start + (/^ */.exec(source.text.slice(line.start, line.end))?.[0].length ?? 0);
  return {
    message: `This line is indented deeper than line ${number}, which has a value already, so that YAML takes it for more of that value. Align it with the keys that it belongs to.`,
    range: { start: indented, end: trimmedEnd(place) },
  };
}

/** A line among keys that has no colon, or none with a space after it. */
function missingColon({ source, reason, offset, tail, before, previous }: Place): Explanation | undefined {
  if (reason.includes('whitespace character')) return { message: 'A space is missing after this colon. Write “key: value”.', range: { start: offset - 1, end: offset } };
  const word = tail.startsWith(':') ? previous : before;
  if (!/multiline key|expected ':'/.test(reason) || word === undefined) return undefined;
  return withoutColon(source, word);
}

function withoutColon(source: SourceText, word: Lexeme): Explanation {
  const end = Math.min(word.range.end, lineEnd(source.text, word.range.start));
  const text = source.text.slice(word.range.start, end).trimEnd();
  const range = { start: word.range.start, end: word.range.start + text.length };
  const colon = text.indexOf(':');
  if (colon > 0 && !text.includes(' ')) return { message: `A space is missing after the colon: write “${shorten(text.slice(0, colon))}: …”.`, range };
  return { message: 'This line has no colon, so that YAML cannot tell the key from the value. Write “key: value”; if the line belongs to the text above, indent it deeper.', range };
}

/** A list item where keys are expected, or a key where list items are. */
function listAndKeys(place: Place): Explanation | undefined {
  const { source, part, line, head, tail } = place;
  if (head.trim() !== '') return undefined;
  if (/^-[^\s-]/.test(tail)) return { message: 'A space is missing after the dash: a list item starts with “- ”.', range: restOfLine(place) };
  const width = head.length;
  const isItem = /^-(?:\s|$)/.test(tail);
  const siblings = source.text.slice(part.start, line.start).split(/\r\n?|\n/).filter((text) => text.trim() !== '' && !text.trimStart().startsWith('#'));
  const sibling = siblings.findLast((text) => text.length - text.trimStart().length <= width);
  if (sibling === undefined || sibling.length - sibling.trimStart().length !== width) return undefined;
  const range = restOfLine(place);
  const siblingIsItem = /^\s*-(?:\s|$)/.test(sibling);
  if (isItem && !siblingIsItem) return { message: 'A list item (“- ”) stands among keys here. Put the key of the list above it, or indent it below its key.', range };
  if (!isItem && siblingIsItem) return { message: 'A key stands among list items (“- ”) here. Indent it by two more spaces if it belongs to the item above, or less if it belongs to what is around the list.', range };
  return undefined;
}

function indentation(place: Place): Explanation | undefined {
  const { head, reason } = place;
  if (head.trim() !== '' || !/indentation|document separator/.test(reason)) return undefined;
  const width = head.length;
  if (width === 0) return { message: 'The document is complete before this line, which belongs to nothing. If another document starts here, put a line with “---” between the two.', range: restOfLine(place) };
  return {
    message: `The indentation of this line (${width} ${width === 1 ? 'space' : 'spaces'}) fits none of the lines above. Align it with the keys or list items that it belongs to.`,
    range: restOfLine(place),
  };
}

function restOfLine(place: Place): Range {
  return { start: place.offset, end: trimmedEnd(place) };
}

function trimmedEnd(place: Place): number {
  return place.offset + place.tail.trimEnd().length;
}

function lineOf(source: SourceText, offset: number): Range {
  return { start: lineStart(source.text, offset), end: lineEnd(source.text, offset) };
}

/** A range of one character at least, where the document has any, so that it can be seen. */
function visible(range: Range, source: SourceText, part: Range): Range {
  if (range.end > range.start) return { start: range.start, end: Math.min(range.end, part.end) };
  const start = Math.max(lineStart(source.text, range.start), part.start);
  const end = lineEnd(source.text, range.start);
  return end > start ? { start, end } : { start: Math.max(part.start, range.start - 1), end: range.start };
}
