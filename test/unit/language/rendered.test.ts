import { expect, test } from 'vitest';
import { renderedText } from '../../../src/language/index.ts';
import { exampleFiles, workspaceOf } from '../lint/marked.ts';

const files = exampleFiles(`# file: base/kustomization.yaml
resources: [web.yaml]
secretGenerator:
  - name: token
    literals: [password=hunter2]
# file: base/web.yaml
apiVersion: v1
kind: Secret
metadata:
  name: web
  annotations: { kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"a":"hunter2"}}' }
stringData: { a: hunter2 }
---
apiVersion: v1
kind: ConfigMap
metadata: { labels: { a: b }, name: web }
data: { LEVEL: info }
# file: live/kustomization.yaml
namespace: shop
resources: [../base]
# file: broken/kustomization.yaml
resources: [../base, gone.yaml]
`);
const read = (paths: readonly string[]) => Promise.resolve(new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, text }) => [path, text])));

test('objects as they are applied, each under its file, without the values of Secrets', async () => {
  const text = renderedText(await (await workspaceOf(files)).renderEnvironment('live', read));
  expect(text).toMatch(/^# What live renders to: 3 objects\. Values of Secrets are hidden\.\n---\n/);
  expect(text).toContain('---\n# base/web.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop\n  labels:\n    a: b\ndata:\n  LEVEL: info\n');
  expect(text).toMatch(/kind: Secret\nmetadata:\n {2}name: token-\w+\n/);
  expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
});

test('what cannot be rendered is said', async () => {
  const text = renderedText(await (await workspaceOf(files)).renderEnvironment('broken', read));
  expect(text).toContain('gone.yaml');
  expect(text.split('\n').slice(0, 3).every((line) => line.startsWith('#') || line === '')).toBe(true);
});
