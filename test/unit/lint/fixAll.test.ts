import { describe, expect, test } from 'vitest';
import { editToIgnore, fixAll, lintFile } from '../../../src/lint/index.ts';
import { parseManifestFile } from '../../../src/manifest/index.ts';

const settings = { profile: 'default', rules: {} } as const;
const findings = async (text: string) => (await lintFile(parseManifestFile('a.yaml', text), settings)).findings;

const pods = (names: readonly string[]) => names.map((name) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  hostNetwrk: false
  containers:
    - name: app
      image: registry.example.com/app:1.0.0
      securityContext:
        privileged: true
    - name: other
      image: registry.example.com/app:1.0.0
      securityContext:
        privileged: true
`).join('---\n');

describe('fix all', () => {
  test('of one rule leaves the rest as it is', async () => {
    const result = await fixAll(pods(['a', 'b']), findings, ['security/privileged-container']);
    expect(result).toEqual({ text: pods(['a', 'b']).replaceAll('privileged: true', 'privileged: false'), fixed: 4 });
  });

  test('that is safe mends what the API server refuses, and changes nothing that runs', async () => {
    const result = await fixAll(pods(['a', 'b']), findings, 'safe');
    expect(result).toEqual({ text: pods(['a', 'b']).replaceAll('hostNetwrk', 'hostNetwork'), fixed: 2 });
  });

  test('of fixes that write the same key one after the other, each on what the others left', async () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: app\n      image: registry.example.com/app:1.0.0\n';
    const result = await fixAll(text, findings, ['security/privilege-escalation', 'security/writable-root-filesystem', 'security/unrestricted-capabilities']);
    const again = await findings(result?.text ?? '');
    expect(again.filter(({ rule }) => rule.startsWith('yaml/') || rule.startsWith('schema/') || /privilege-escalation|writable-root|unrestricted/.test(rule))).toEqual([]);
    expect(result?.text.match(/securityContext:/g)).toHaveLength(1);
  });

  test('says nothing where there is nothing to fix, and ends where fixes undo each other', async () => {
    expect(await fixAll('a: 1\n', findings, 'safe')).toBeUndefined();
    const flip = (text: string) => Promise.resolve([{ rule: 'x/y', severity: 'hint' as const, message: '', range: { start: 0, end: 1 }, fix: { title: '', edits: [{ range: { start: 0, end: 1 }, text: text.startsWith('a') ? 'b' : 'a' }] } }]);
    expect((await fixAll('c', flip, ['x/y']))?.fixed).toBeLessThanOrEqual(10);
  });
});

test('a rule is ignored in a whole object by an annotation', async () => {
  const text = pods(['a']);
  const edit = editToIgnore(parseManifestFile('a.yaml', text), text.indexOf('privileged'), 'security/privileged-container', 'needs the device');
  const ignored = `${text.slice(0, edit?.range.start)}${edit?.text ?? ''}${text.slice(edit?.range.end)}`;
  expect(ignored).toContain('  name: a\n  annotations:\n    ignore-check.gitops-review/security.privileged-container: needs the device\n');
  expect((await findings(ignored)).map(({ rule }) => rule)).not.toContain('security/privileged-container');
});
