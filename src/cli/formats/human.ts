import { printable } from './printable.ts';
import type { Format } from './format.ts';

/** For people: a line a finding, with place, severity, message and rule, and a sum at the end. */
export const human: Format = ({ files, findings, suppressed, unread }) => {
  const lines = findings.map(({ path, start, severity, message, rule }) =>
    printable(`${path}:${String(start.line + 1)}:${String(start.character + 1)}: ${severity}: ${message} [${rule}]`));
  const failures = unread.map(({ path, reason }) => printable(`${path}: could not be read, so it was not checked: ${reason}`));
  const counts = (['error', 'warning', 'hint'] as const).map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity] as const);
  const sum = counts.flatMap(([count, severity]) => (count === 0 ? [] : [amount(count, severity)])).join(', ') || 'no problems';
  return [...lines, ...failures, `${amount(files.length, 'file')} checked: ${sum}${suppressed === 0 ? '' : `; ${String(suppressed)} ignored by comments and annotations`}${unread.length === 0 ? '' : `; ${amount(unread.length, 'file')} not read`}`, ''].join('\n');
};

function amount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
