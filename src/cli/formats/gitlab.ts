import { digest } from '../fingerprint.ts';
import type { Format } from './format.ts';

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** A code quality report (GitLab documentation, Code Quality, Code Quality report format). */
export const gitlab: Format = ({ findings, unread }) => `${JSON.stringify([
  ...findings.map(({ path, start, severity, message, rule, fingerprint }) =>
    ({ description: message, check_name: rule, fingerprint, severity: severities[severity], location: { path, lines: { begin: start.line + 1 } } })),
  ...unread.map(({ path, reason }) =>
    ({ description: `Not checked: ${reason}`, check_name: 'unread', fingerprint: digest(`unread ${path}`), severity: 'blocker', location: { path, lines: { begin: 1 } } })),
], null, 2)}\n`;
