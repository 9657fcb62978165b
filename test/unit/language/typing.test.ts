import { expect, test } from 'vitest';
import { workspaceOf } from '../lint/marked.ts';

const settings = { profile: 'default', rules: {} } as const;
const settingsFile = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  color: red\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: registry.example.com/a:1.0.0\n      envFrom:\n        - configMapRef:\n            name: settings\n';

test('a file that is half typed gives one finding, and others that need its objects none', async () => {
  const workspace = await workspaceOf([{ path: 'settings.yaml', text: settingsFile }, { path: 'pod.yaml', text: pod }]);
  const missing = async () => (await workspace.lint('pod.yaml', pod, settings)).findings.filter(({ rule }) => rule.startsWith('references/')).map(({ rule }) => rule);
  expect(await missing()).toEqual([]);

  const typing = await workspace.lint('settings.yaml', settingsFile.replace('  color: red\n', '  color: red\n  siz\n'), settings);
  expect(typing.findings.map(({ rule }) => rule)).toEqual(['yaml/syntax']);
  expect(await missing()).toEqual([]);

  await workspace.lint('settings.yaml', settingsFile.replace('name: settings', 'name: other'), settings);
  expect(await missing()).not.toEqual([]);
});
