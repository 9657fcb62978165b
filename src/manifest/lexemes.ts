import { CST, Lexer } from 'yaml';
import type { Range } from './text.ts';

/** A piece of a text as the `yaml` package's lexer cuts it: it goes on where a parser has to stop. */
export interface Lexeme {
  readonly text: string;
  readonly range: Range;
}

/** What stands around the place where a parser stopped. */
export interface Surroundings {
  /** The last word, quoted text or indicator that starts before the place; white space and comments left out. */
  readonly before: Lexeme | undefined;
  /** The one before that. */
  readonly previous: Lexeme | undefined;
  /** A quoted text without its closing quote. */
  readonly openQuote: Lexeme | undefined;
  /** The bracket that is open at the place. */
  readonly openBracket: Lexeme | undefined;
}

/** Marks in the lexer's output that stand for nothing in the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Reads a document up to a place; `base` is the offset of the document in its file, ranges are of the file. */
export function surroundingsOf(text: string, base: number, place: number): Surroundings {
  let offset = base;
  let before: Lexeme | undefined;
  let previous: Lexeme | undefined;
  let openQuote: Lexeme | undefined;
  const brackets: Lexeme[] = [];
  for (const source of new Lexer().lex(text)) {
    if (MARKS.has(source)) continue;
    if (offset >= place) break;
    const lexeme = { text: source, range: { start: offset, end: offset + source.length } };
    offset = lexeme.range.end;
    if (source.trim() === '' || source.startsWith('#')) continue;
    previous = before;
    before = lexeme;
    if (isOpenQuote(source)) openQuote = lexeme;
    if (source === '[' || source === '{') brackets.push(lexeme);
    else if (source === ']' || source === '}') brackets.pop();
  }
  return { before, previous, openQuote, openBracket: brackets.at(-1) };
}

function isOpenQuote(text: string): boolean {
  const first = text[0];
  if (first !== '"' && first !== "'") return false;
  const trimmed = text.trimEnd();
  return trimmed.length === 1 || !trimmed.endsWith(first);
}
