import type { Format } from './format.ts';

/** JUnit's XML: a test case a file, with one failure that lists its findings. */
export const junit: Format = ({ files, findings, unread }) => {
  const cases = files.map((path) => {
    const found = findings.filter((finding) => finding.path === path);
    if (found.length === 0) return `    <testcase classname="lint" name="${escaped(path)}"/>`;
    const lines = found.map(({ start, severity, message, rule }) => `${path}:${String(start.line + 1)}: ${severity}: ${message} [${rule}]`);
    return `    <testcase classname="lint" name="${escaped(path)}">\n      <failure message="${escaped(`${String(found.length)} found`)}">${escaped(lines.join('\n'))}</failure>\n    </testcase>`;
  });
  const failures = new Set(findings.map(({ path }) => path)).size;
  const errors = unread.map(({ path, reason }) => `    <testcase classname="lint" name="${escaped(path)}">\n      <error message="${escaped(`Not checked: ${reason}`)}"/>\n    </testcase>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="gitops-review lint" tests="${String(files.length + unread.length)}" failures="${String(failures)}" errors="${String(unread.length)}">
${[...cases, ...errors].join('\n')}
  </testsuite>
</testsuites>
`;
};

/** XML 1.0, section 2.4; characters that XML cannot hold at all (section 2.2) are replaced. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '�')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
