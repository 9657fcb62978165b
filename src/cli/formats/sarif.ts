import { rules } from '../../lint/index.ts';
import type { Format } from './format.ts';

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const;
const pages = 'https://github.com/gitops-review/gitops-review/blob/main/docs/rules';

/** SARIF 2.1.0 (OASIS standard, sections 3.27 result, 3.49 reportingDescriptor), as GitHub's code scanning reads it. */
export const sarif: Format = ({ findings, unread }) => {
  const used = new Set(findings.map(({ rule }) => rule));
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const descriptors = [...used].sort().map((id) => {
    const rule = known.get(id);
    return rule === undefined ? { id } : { id, shortDescription: { text: rule.summary }, fullDescription: { text: rule.why }, helpUri: `${pages}/${id}.md`, defaultConfiguration: { level: levels[rule.severity] } };
  });
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'GitOps Review', informationUri: 'https://github.com/gitops-review/gitops-review', rules: descriptors } },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map(({ path, reason }) => ({ level: 'error', message: { text: `Not checked: ${reason}` }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] })),
      }],
      results: findings.map(({ rule, severity, message, path, start, end, fingerprint }) => ({
        ruleId: rule,
        level: levels[severity],
        message: { text: message },
        locations: [{ physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
        } }],
        partialFingerprints: { 'gitopsReview/v1': fingerprint },
      })),
    }],
  }, null, 2)}\n`;
};

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
