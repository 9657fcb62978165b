import type { Range } from './text.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Splits a YAML stream at its document markers. A line that starts with `---` or `...` is a marker wherever it
 * stands: no scalar may hold one (YAML 1.2.2, 9.1.2, c-forbidden), so that a broken document cannot hide the next.
 *
 * Each part holds one document with its directives and marker; comments before the first marker belong to the
 * document after it. Parts without a document (blank lines or comments after `...`) are joined to the one before.
 */
export function splitStream(text: string): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  let hasDocument = false;
  const close = (end: number): void => {
    const last = parts.at(-1);
    if (hasDocument || last === undefined) parts.push({ start, end });
    else parts[parts.length - 1] = { start: last.start, end };
    start = end;
    hasDocument = false;
  };

  for (let lineStart = 0; lineStart < text.length; ) {
    const lineEnd = endOfLine(text, lineStart);
    const content = text.charCodeAt(lineStart) === BYTE_ORDER_MARK ? lineStart + 1 : lineStart;
    const marker = markerAt(text, content);
    if (marker === '---') {
      if (hasDocument) close(lineStart);
      hasDocument = true;
    } else if (marker === '...') {
      close(lineEnd);
    } else if (content > lineStart && text[content] === '%' && hasDocument) {
      close(lineStart);
    } else if (!hasDocument && !isBlankOrComment(text, content, lineEnd) && text[content] !== '%') {
      hasDocument = true;
    }
    lineStart = lineEnd;
  }
  if (start < text.length || parts.length === 0) close(text.length);
  return parts;
}

/** Offset of the first character of the next line. */
export function endOfLine(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return i + 1;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(i + 1) === LINE_FEED ? i + 2 : i + 1;
  }
  return text.length;
}

function markerAt(text: string, offset: number): '---' | '...' | undefined {
  const marker = text.startsWith('---', offset) ? '---' : text.startsWith('...', offset) ? '...' : undefined;
  if (marker === undefined) return undefined;
  const next = text[offset + 3];
  return next === undefined || next === ' ' || next === '\t' || next === '\n' || next === '\r' ? marker : undefined;
}

function isBlankOrComment(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const character = text[i];
    if (character === '#') return true;
    if (character !== ' ' && character !== '\t' && character !== '\n' && character !== '\r') return false;
  }
  return true;
}
