import { positionAt, type SourceText } from '../manifest/index.ts';

/** Offset at which the line of an offset starts. */
export function startOfLine(source: SourceText, offset: number): number {
  return source.lineStarts[positionAt(source, offset).line] ?? 0;
}

/** Offset at which the line of an offset ends, before its line break. */
export function endOfLine(source: SourceText, offset: number): number {
  const next = startOfNextLine(source, offset);
  if (next === undefined) return source.text.length;
  return source.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
}

/** Offset at which the next line starts; undefined on the last line. */
export function startOfNextLine(source: SourceText, offset: number): number | undefined {
  return source.lineStarts[positionAt(source, offset).line + 1];
}

/** The line break that a text uses, judged by its first. */
export function lineBreakOf(source: SourceText): string {
  return source.text.startsWith('\r\n', (source.lineStarts[1] ?? 0) - 2) ? '\r\n' : '\n';
}
