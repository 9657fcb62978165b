import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/run.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'gitops-review-bad-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const pod = (name: string, image = 'registry.example.com/web:1.4.2') => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  hostPID: true\n  containers:\n    - name: web\n      image: ${image}\n`;

/** Beside what is bad lies a file with one finding, which must still be found. */
async function lintBeside(...files: readonly (readonly [path: string, text: string | Uint8Array])[]) {
  for (const [path, text] of files) await write(path, text);
  await write('witness.yaml', pod('witness'));
  const { exitCode, out, error } = await runCommand(['lint', '--profile', 'baseline'], folder);
  expect(error).toBe('');
  expect(out).toMatch(/witness\.yaml:6:12: warning: .*\[security\/host-namespaces\]/);
  return { exitCode, lines: out.split('\n').filter((line) => !line.startsWith('witness.yaml')) };
}

test('a file of 100 MB is not read, and it is said', async () => {
  const file = await open(join(folder, 'large.yaml'), 'w');
  await file.truncate(100 * 1024 * 1024);
  await file.close();
  const { exitCode, lines } = await lintBeside();
  expect(exitCode).toBe(2);
  expect(lines).toContainEqual(expect.stringMatching(/^large\.yaml: could not be read, so it was not checked: it has 104857600 bytes/));
}, 30_000);

test('a file of ten thousand documents is checked to its end', async () => {
  const { lines } = await lintBeside(['many.yaml', Array.from({ length: 10_000 }, (_, index) => pod(`web-${index}`).replace('  hostPID: true\n', index === 9_999 ? '  hostPID: true\n' : '')).join('---\n')]);
  expect(lines.filter((line) => line.includes('[security/host-namespaces]'))).toHaveLength(1);
}, 60_000);

test('a binary that is named like a manifest is told once', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 256);
  const { lines } = await lintBeside(['image.yaml', bytes]);
  expect(lines.filter((line) => line.startsWith('image.yaml')).length).toBeLessThanOrEqual(100);
}, 30_000);

test('deep nesting and bombs of aliases are told in their place', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghijklm'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijkl'[index]}`).join(',')}]`).join('\n')}\n`;
  const { lines } = await lintBeside(['deep.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: ${'{a: '.repeat(5_000)}`], ['bomb.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n${bomb}`]);
  expect(lines).toContainEqual(expect.stringMatching(/^deep\.yaml:.*error/));
  expect(lines).toContainEqual(expect.stringMatching(/^bomb\.yaml:.*\[yaml\/too-large\]/));
}, 30_000);

test('kustomizations in a circle are told, and what lies in them is still checked', async () => {
  const { lines } = await lintBeside(
    ['a/kustomization.yaml', 'resources:\n  - ../b\n  - web.yaml\n'], ['a/web.yaml', pod('web')],
    ['b/kustomization.yaml', 'resources:\n  - ../a\n'],
  );
  expect(lines).toContainEqual(expect.stringMatching(/kustomization\.yaml.*circle/));
  expect(lines).toContainEqual(expect.stringMatching(/^a\/web\.yaml:6:12: warning/));
}, 30_000);

test('a definition whose schema is broken or refers to itself is told, and its objects are not judged by it', async () => {
  const definition = (schema: string) => `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: things.example.com\nspec:\n  group: example.com\n  names: { kind: Thing, plural: things, singular: thing, listKind: ThingList }\n  scope: Namespaced\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema:\n        openAPIV3Schema: ${schema}\n`;
  const thing = 'apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: a\n  namespace: shop\nspec:\n  size: 1\n';
  for (const schema of ['{ type: object, properties: { spec: { $ref: "#/" } } }', '{ type: [object, 1], properties: 7 }', '&s { type: object, properties: { spec: *s } }', '{ type: object, properties: { spec: { type: object, properties: { size: { type: string, pattern: "(a+)+$[" } } } } }']) {
    const { lines } = await lintBeside(['crd.yaml', definition(schema)], ['thing.yaml', thing]);
    expect(lines.filter((line) => line.startsWith('crd.yaml'))).not.toEqual([]);
    expect(lines.filter((line) => line.includes('rule-failed') || line.includes('unavailable'))).toEqual([]);
  }
}, 60_000);
