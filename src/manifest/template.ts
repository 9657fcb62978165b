import type { YamlDocument } from './document.ts';
import { lineEnd, lineStart } from './gaps.ts';

/**
 * Whether a document is a Go template (or another with `{{ }}` or `{% %}`) rather than YAML. Braces in quotes, comments,
 * block scalars, or in the middle of a value are ordinary text, as in Argo Workflows and Prometheus rules: the parser
 * has read them as such. What is left are braces that YAML reads as a map within a map, and documents that fail there.
 */
export function isTemplate(text: string, document: YamlDocument): boolean {
  if (document.problems.some((problem) => problem.code === 'unsupported-key' && isInDoubleBraces(text, problem.range.start))) return true;
  if (document.root !== undefined) return false;
  return document.problems.some((problem) => hasAction(text, document, problem.range.start));
}

/** `a: {{ b }}`: the key of the outer map is the inner map. */
function isInDoubleBraces(text: string, offset: number): boolean {
  return text[offset] === '{' && text[offset - 1] === '{';
}

/**
 * An action in the first column stands in no block scalar. Any other must be where the parser failed, or on the line
 * before, if that is not indented deeper, as the text of a block scalar would be.
 */
function hasAction(text: string, document: YamlDocument, offset: number): boolean {
  const part = text.slice(document.range.start, document.range.end);
  if (/^(?:\{\{|\{%)/m.test(part)) return true;
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const before = text.slice(document.range.start, start).trimEnd();
  const lineBefore = before.slice(lineStart(before, before.length));
  return isAction(line) || (isAction(lineBefore) && indentationOf(lineBefore) <= indentationOf(line));
}

function isAction(line: string): boolean {
  return /^[^#]*(?:\{\{|\{%)/.test(line);
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}
