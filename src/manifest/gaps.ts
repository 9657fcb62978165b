import type { YamlComment } from './document.ts';
import type { Range } from './text.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
const QUESTION = 63;
const BYTE_ORDER_MARK = 0xfeff;

/** The offset after spaces, line breaks and comments. */
export function skipBlank(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === HASH && startsComment(text, i)) i = lineEnd(text, i);
    else if (code === SPACE || code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN || code === BYTE_ORDER_MARK) i++;
    else break;
  }
  return i;
}

/** A tab where Kubernetes' parser takes spaces only. */
export interface Tab {
  readonly offset: number;
  /** Its column in an indentation; undefined after a dash. */
  readonly column: number | undefined;
  /** Only white space stands between the token before and the tab. */
  readonly isNextToToken: boolean;
}

/** What was found between two tokens. */
export interface GapListener {
  comment(comment: YamlComment): void;
  /** A tab in an indentation, or after a `-`, `?` or leading `:`. */
  tab(tab: Tab): void;
}

/**
 * Reads what stands between two tokens: white space, indicators, tags, anchors. In all of these a `#` after white space
 * starts a comment (YAML 1.2.2, 6.6). At most one tab of a line is told.
 */
export function readGap(text: string, start: number, end: number, listener: GapListener): void {
  let lineStartsAt = start === 0 || isBreak(text.charCodeAt(start - 1)) ? start : -1;
  let isBlank = lineStartsAt >= 0;
  let afterIndicator = false;
  let told = false;
  let isNextToToken = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE || code === BYTE_ORDER_MARK) continue;
    if (isBreak(code)) {
      lineStartsAt = i + 1;
      isBlank = true;
      told = afterIndicator = false;
    } else if (code === TAB) {
      if (!told && (isBlank || afterIndicator)) {
        told = true;
        listener.tab({ offset: i, column: isBlank ? i - lineStartsAt : undefined, isNextToToken });
      }
    } else if (code === HASH && startsComment(text, i)) {
      const range: Range = { start: i, end: lineEnd(text, i) };
      listener.comment({ text: text.slice(i + 1, range.end), range });
      i = range.end - 1;
      isNextToToken = false;
    } else {
      const isMarker = code === DASH && text.charCodeAt(i - 1) === DASH;
      afterIndicator = (code === DASH && !isMarker) || code === QUESTION || (code === COLON && isBlank);
      isBlank = isNextToToken = false;
    }
  }
}

function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function startsComment(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  return before === SPACE || before === TAB || before === LINE_FEED || before === CARRIAGE_RETURN || before === BYTE_ORDER_MARK;
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return end;
}

/** The offset of the first character of the line. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return start;
}
