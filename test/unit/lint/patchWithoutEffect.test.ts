import { expect, test } from 'vitest';
import { exampleFiles, workspaceOf } from './marked.ts';

const web = `# file: web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  template: { spec: { containers: [{ name: web, image: a, args: [x, y], env: [{ name: A, value: "1" }] }, { name: proxy, image: b }] } }
`;
const kustomization = (patches: string, more = '') => `# file: kustomization.yaml
resources: [web.yaml]
${more}patches:
${patches}`;
const patch = (spec: string) => `  - patch: |-\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: { name: web }\n      spec: ${spec}\n`;

async function told(text: string): Promise<number> {
  const files = exampleFiles(text);
  const workspace = await workspaceOf(files);
  const { findings } = await workspace.lint('kustomization.yaml', files.find(({ path }) => path === 'kustomization.yaml')?.text ?? '', { profile: 'strict', rules: {} });
  return findings.filter(({ rule }) => rule === 'kustomize/patch-without-effect').length;
}

test.each([
  ['a value that is there', '{ replicas: 2 }', 1],
  ['another value', '{ replicas: 3 }', 0],
  ['an item of a list that has a key', '{ template: { spec: { containers: [{ name: proxy, image: b }] } } }', 1],
  ['a new item', '{ template: { spec: { containers: [{ name: other, image: b }] } } }', 0],
  ['a whole list without a key', '{ template: { spec: { containers: [{ name: web, args: [x, y] }] } } }', 1],
  ['part of a list without a key, which takes its place', '{ template: { spec: { containers: [{ name: web, args: [x] }] } } }', 0],
  ['a field that is removed', '{ replicas: null }', 0],
  ['a directive', '{ template: { $patch: replace, spec: {} } }', 0],
] as const)('%s', async (_, spec, count) => {
  expect(await told(`${kustomization(patch(spec))}${web}`)).toBe(count);
});

test('nothing is said after a patch that may have changed the object, of JSON patches, and with components or remote resources', async () => {
  expect(await told(`${kustomization(`${patch('{ replicas: 5 }')}${patch('{ replicas: 2 }')}`)}${web}`)).toBe(0);
  expect(await told(`${kustomization('  - target: { kind: Deployment }\n    patch: |-\n      - { op: replace, path: /spec/replicas, value: 2 }\n')}${web}`)).toBe(0);
  expect(await told(`${kustomization(patch('{ replicas: 2 }'), 'components: [part]\n')}${web}`)).toBe(0);
  expect(await told(`${kustomization(patch('{ replicas: 2 }')).replace('[web.yaml]', '[web.yaml, "https://github.com/a/b?ref=v1"]')}${web}`)).toBe(0);
});
