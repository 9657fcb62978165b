import type { Format } from './format.ts';

/** For programs: the report as it is, lines and columns counted from one. */
export const json: Format = ({ files, findings, suppressed, unread }) => `${JSON.stringify({
  files: files.length,
  findings: findings.map(({ start, end, ...finding }) => ({ ...finding, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 })),
  suppressed,
  unread,
}, null, 2)}\n`;
