import { EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';
import { lineStart } from './gaps.ts';
import { closingLines, deeperThanAll, indentLines, type IndentedCopy } from './indentation.ts';

/** A document deeper than this is refused; the API server's own objects stay below forty. */
export const MAX_DEPTH = 200;

/** Why a document does not parse: js-yaml's own words and the offset in the file. */
export interface ParseFailure {
  readonly reason: string;
  readonly offset: number;
}

export type ParsedEvents = { readonly events: Event[] } | { readonly failure: ParseFailure };

/** Each repair parses the document again up to the next; together they may take about a tenth of a second. */
const MAX_REPAIRS = 500;
const MAX_REPARSED = 1_500_000;

const MISSING_INDENTATION = 'deficient indentation';

/**
 * Parses one document into js-yaml's events, for a text that starts at offset `base` of its file; offsets are of the file.
 *
 * js-yaml insists, as YAML 1.2 does, that the lines of a flow collection or a quoted scalar are indented deeper than
 * the key that they belong to. Kubernetes' parser does not, and a `]` below its key is common. Where js-yaml stops for
 * this alone, the lines are indented in a copy of the text, and the events' offsets are mapped back.
 */
export function parseDocumentEvents(text: string, base: number): ParsedEvents {
  const parsed = attempt(text);
  if ('failure' in parsed) return parsed.failure.reason === MISSING_INDENTATION ? parseIndented(text, base) : failureAt(parsed.failure, base + parsed.failure.offset);
  if (base > 0) moveOffsets(parsed.events, (offset) => base + offset);
  return parsed;
}

function attempt(text: string): ParsedEvents {
  try {
    return { events: parseEvents(text, { maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { failure: { reason: error.reason, offset: error.mark?.position ?? 0 } };
  }
}

function failureAt(failure: ParseFailure, offset: number): ParsedEvents {
  return { failure: { reason: failure.reason, offset } };
}

/** Indents all lines of closing brackets first, then one line after the other where js-yaml still stops. */
function parseIndented(text: string, base: number): ParsedEvents {
  const width = deeperThanAll(text);
  const closing = closingLines(text);
  const copy = indentLines(text, closing, width);
  const parsed = attempt(copy.text);
  if ('failure' in parsed) return repair(text, base, closing, width);
  return isWithoutBlocks(parsed.events, text, copy, closing) ? finish(parsed.events, copy, base) : repair(text, base, [], width);
}

function repair(text: string, base: number, start: readonly number[], width: number): ParsedEvents {
  let plain = text;
  const lines = [...start];
  for (let reparsed = 0; ; ) {
    const copy = indentLines(plain, lines, width);
    const parsed = attempt(copy.text);
    if ('events' in parsed) return finish(parsed.events, copy, base);
    const offset = copy.originalOffset(parsed.failure.offset);
    reparsed += parsed.failure.offset;
    const failure = failureAt(parsed.failure, base + offset);
    if (parsed.failure.reason !== MISSING_INDENTATION || lines.length - start.length >= MAX_REPAIRS || reparsed > MAX_REPARSED) return failure;
    const line = lineStart(plain, offset);
    const before = plain.slice(line, offset);
    // js-yaml takes a tab for missing indentation, too; a space in its place leaves all offsets as they are.
    if (before.includes('\t')) plain = plain.slice(0, line) + before.replaceAll('\t', ' ') + plain.slice(offset);
    else if (before.trim() === '' && !lines.includes(line)) insertSorted(lines, line);
    else return failure;
  }
}

function insertSorted(lines: number[], line: number): void {
  const index = lines.findIndex((other) => other > line);
  lines.splice(index < 0 ? lines.length : index, 0, line);
}

/** Whether no block scalar got lines that were not its own before they were indented. */
function isWithoutBlocks(events: readonly Event[], text: string, copy: IndentedCopy, lines: readonly number[]): boolean {
  let next = 0;
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK)) continue;
    const start = copy.originalOffset(event.valueStart);
    const end = copy.originalOffset(event.valueEnd);
    for (; next < lines.length && (lines[next] ?? 0) < end; next++) {
      const line = lines[next] ?? 0;
      if (line >= start && !text.startsWith(' '.repeat(Math.max(0, event.indent)), line)) return false;
    }
  }
  return true;
}

/** What was read from a copy in one stroke must be decoded anew from the original. */
function finish(events: Event[], copy: IndentedCopy, base: number): ParsedEvents {
  moveOffsets(events, (offset) => base + copy.originalOffset(offset));
  for (const event of events) if (event.type === EVENT_ID.SCALAR) event.fast = false;
  return { events };
}

function moveOffsets(events: readonly Event[], move: (offset: number) => number): void {
  const moved = (offset: number): number => (offset < 0 ? offset : move(offset));
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) continue;
    event.anchorStart = moved(event.anchorStart);
    event.anchorEnd = moved(event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) continue;
    event.tagStart = moved(event.tagStart);
    event.tagEnd = moved(event.tagEnd);
    if (event.type === EVENT_ID.SCALAR) {
      event.valueStart = moved(event.valueStart);
      event.valueEnd = moved(event.valueEnd);
    } else {
      event.start = moved(event.start);
    }
  }
}
