import { structuredPatch } from 'diff';
import { dump } from 'js-yaml';
import { formatPath, type JsonValue } from '../../manifest/index.ts';
import type { FieldChange } from '../report.ts';
import { secretText } from '../secretText.ts';
import { shorten, visible } from './escape.ts';

/** Lines of a long value that are shown before the rest is only counted. */
const shownLines = 12;

/** A changed field's values: on the field's line when they fit, else below it. */
export interface ValueText {
  readonly inline: string;
  readonly below: readonly string[];
}

const isNested = (value: JsonValue | undefined): boolean => typeof value === 'object' && value !== null;
const isLong = (value: JsonValue | undefined): value is string => typeof value === 'string' && value.trimEnd().includes('\n');
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** A value on one line, as JSON. */
function flat(value: JsonValue | undefined): string {
  return value === undefined ? '(nothing)' : visible(JSON.stringify(value));
}

function limited(lines: readonly string[]): readonly string[] {
  if (lines.length <= shownLines) return lines;
  const shown = lines.slice(0, shownLines - 1);
  return [...shown, `… ${lines.length - shown.length} more lines`];
}

/** A nested value as YAML, a line each. */
function outline(value: JsonValue, width: number): readonly string[] {
  const lines = dump(value, { indent: 2, lineWidth: -1, noRefs: true }).trimEnd().split('\n');
  return limited(lines).map((line) => shorten(visible(line), width));
}

/** The differing lines of two texts with one line around them. */
function lineDiff(before: string, after: string, width: number): readonly string[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 1, maxEditLength: 2000 }) ?? { hunks: [] };
  const lines = hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : ['…']),
    ...hunk.lines.filter((line) => !line.startsWith('\\')).map((line) => `${line.charAt(0)} ${line.slice(1)}`),
  ]);
  return limited(lines).map((line) => shorten(visible(line), width));
}

/** Two texts cut to a width, so that what differs stays in sight. */
function pair(before: string, after: string, width: number): string {
  const arrow = ' → ';
  const both = (a: string, b: string): string => `${a}${arrow}${b}`;
  if (both(before, after).length <= width) return both(before, after);
  const each = Math.max(12, Math.floor((width - arrow.length) / 2));
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same++;
  const start = Math.max(0, same - Math.floor(each / 3));
  const cut = (text: string): string => start > 1 && text.length > each ? shorten(`…${text.slice(start)}`, each) : shorten(text, each);
  return both(cut(before), cut(after));
}

const signs: Readonly<Record<FieldChange['kind'], string>> = { added: '+', changed: '~', removed: '-' };

/** What differs in a text that holds JSON or YAML, a line for each value. */
function contentText(content: readonly FieldChange[], inline: number, below: number): ValueText {
  if (content.length === 0) return fit('(the same content, written otherwise)', inline);
  const lines = content.flatMap((change) => {
    const start = `${signs[change.kind]} ${shorten(visible(formatPath(change.path)), 80)}:`;
    const { inline: text, below: more } = valueText(change, below - start.length - 1, below - 2);
    return [text === '' ? start : `${start} ${text}`, ...more.map((line) => `  ${line}`)];
  });
  return { inline: '', below: limited(lines) };
}

/** The words for the values of a change, within `inline` characters on the field's line and `below` on lines of their own. */
export function valueText(change: FieldChange, inline: number, below: number): ValueText {
  const { kind, before, after } = change;
  if (change.secret) {
    const digest = secretText(change);
    return fit(`(secret value ${kind}${digest === '' ? '' : `, ${digest}`})`, inline);
  }
  if (change.content) return contentText(change.content, inline, below);
  if (change.reordered) return fit(`new order ${pair(flat(before), flat(after), below - 10)}`, inline);
  if (kind === 'changed' && isLong(before) && isLong(after)) {
    const lines = lineDiff(before, after, below);
    return { inline: lines.length > 0 ? '' : `(${linesOf(before)} lines → ${linesOf(after)} lines)`, below: lines };
  }
  const value = kind === 'removed' ? before : after;
  const fallback = kind === 'added' ? before : after;
  if (kind !== 'changed' && isNested(value) && value !== undefined) {
    const text = flat(value);
    return text.length <= inline ? { inline: text, below: [] } : { inline: '', below: outline(value, below) };
  }
  if (kind !== 'changed' && isLong(value)) return { inline: `(${linesOf(value)} lines)`, below: limited(value.trimEnd().split('\n')).map((line) => shorten(visible(line), below)) };
  if (kind === 'changed') {
    return fit(pair(flat(before), flat(after), below), inline);
  }
  const note = fallback === undefined ? '' : kind === 'added' ? ` (default: ${shorten(flat(fallback), 30)})` : ` (default from now on: ${shorten(flat(fallback), 30)})`;
  return fit(`${shorten(flat(value), Math.max(12, below - note.length))}${note}`, inline);
}

function fit(text: string, inline: number): ValueText {
  return text.length <= inline ? { inline: text, below: [] } : { inline: '', below: [text] };
}
