import type { Edit, Fix } from '../../../src/lint/rule.ts';

/** A text after a fix, as an editor applies it: all ranges are of the text before. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)
    .reduce((result, { range, text: replacement }) => result.slice(0, range.start) + replacement + result.slice(range.end), text);
}
