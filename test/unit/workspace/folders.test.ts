import { expect, test } from 'vitest';
import { exampleFiles, workspaceOf } from '../lint/marked.ts';

test('of a folder that is deleted as a whole no file is known any more', async () => {
  const files = exampleFiles(`# file: apps/shop/config.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: shop, namespace: shop }
# file: apps/shop/kustomization.yaml
resources: [config.yaml]
# file: apps/shop-test/config.yaml
apiVersion: v1
kind: ConfigMap
metadata: { name: test, namespace: shop }
# file: apps/web.yaml
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      envFrom: [{ configMapRef: { name: shop } }, { configMapRef: { name: test } }]
`);
  const workspace = await workspaceOf(files);
  const missing = async () => {
    const { file, findings } = await workspace.lint('apps/web.yaml', files.find(({ path }) => path === 'apps/web.yaml')?.text ?? '', { profile: 'strict', rules: {} });
    return findings.filter(({ rule }) => rule === 'references/config-map-missing').map(({ range }) => file.source.text.slice(range.start, range.end));
  };
  expect(await missing()).toEqual([]);
  workspace.update('apps/shop', undefined);
  expect(await missing()).toEqual(['shop']);
  expect([...workspace.paths].sort()).toEqual(['apps/shop-test/config.yaml', 'apps/web.yaml']);
  expect(workspace.environmentsOf('apps/shop/config.yaml')).toEqual([]);
});
