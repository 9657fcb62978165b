import type { Format } from './format.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Annotations of GitHub Actions (GitHub documentation, Workflow commands, Setting an error message). */
export const github: Format = ({ findings, unread }) => [
  ...findings.map(({ path, start, end, severity, message, rule }) => {
    const lastColumn = end.line === start.line ? `,endColumn=${String(end.character + 1)}` : '';
    return `::${commands[severity]} file=${property(path)},line=${String(start.line + 1)},endLine=${String(end.line + 1)},col=${String(start.character + 1)}${lastColumn},title=${property(rule)}::${data(message)}\n`;
  }),
  ...unread.map(({ path, reason }) => `::error file=${property(path)}::${data(`Not checked: ${reason}`)}\n`),
].join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
