/** A copy of a text in which some lines are indented deeper, and its way back to the original. */
export interface IndentedCopy {
  readonly text: string;
  /** The offset in the original for an offset in the copy; within an inserted indentation, that of its line. */
  originalOffset(offset: number): number;
}

/** Indents the lines that start at the given offsets, ascending, by `width` spaces. */
export function indentLines(text: string, lineStarts: readonly number[], width: number): IndentedCopy {
  const indentation = ' '.repeat(width);
  let copy = '';
  let from = 0;
  for (const start of lineStarts) {
    copy += text.slice(from, start) + indentation;
    from = start;
  }
  copy += text.slice(from);

  const originalOffset = (offset: number): number => {
    let low = 0;
    let high = lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) + middle * width < offset) low = middle + 1;
      else high = middle;
    }
    const line = lineStarts[low - 1];
    return line === undefined ? offset : Math.max(line, offset - low * width);
  };
  return { text: copy, originalOffset };
}

/** A width that is deeper than any block of the text: dashes count, for `- a:` starts one at column 2. */
export function deeperThanAll(text: string): number {
  let deepest = 0;
  for (const match of text.matchAll(/^[ \t?:-]*/gm)) deepest = Math.max(deepest, match[0].length);
  return deepest + 1;
}

/** The starts of the lines with nothing but closing brackets, except where they may be the first of a block scalar. */
export function closingLines(text: string): number[] {
  const starts: number[] = [];
  let isAfterHeader = false;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    const line = match[1] ?? '';
    if (line.trim() === '') continue;
    if (!isAfterHeader && /^[ \t]*[\]}][\]}, \t]*(?:#.*)?$/.test(line)) starts.push(match.index);
    isAfterHeader = /[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(line);
  }
  return starts;
}
