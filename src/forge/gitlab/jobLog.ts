/** Codes that color a terminal or move its cursor (ECMA-48). */
const escapes = /\u001b\[[0-9;?]*[A-Za-z]|\u001b[@-Z\\-_]/g;

/** Marks of sections (GitLab documentation, "CI/CD job logs", "Custom collapsible sections"). */
const sections = /section_(?:start|end):\d+:[^\r\n]*\r/g;

/** A job's log as a person reads it: without codes of a terminal, marks of sections, and what a line was overwritten with. */
export function plainLog(log: string): string {
  return log.replace(sections, '').replace(escapes, '').split('\n').map((line) => {
    const ended = line.replace(/\r+$/, '');
    return ended.slice(ended.lastIndexOf('\r') + 1);
  }).join('\n');
}
