import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifestFile } from '../../../../src/manifest/index.ts';
import { customKinds } from '../../../../src/schema/generated/customCatalogue.ts';
import { loadKindSchema, validateObject } from '../../../../src/schema/index.ts';

const { documents, objects } = parseManifestFile('manifests.yaml', readFileSync(join(import.meta.dirname, 'manifests.yaml'), 'utf8'));

test('the manifests are all there', () => {
  expect(documents.flatMap(({ problems }) => problems)).toEqual([]);
  const known = customKinds.flatMap(({ apiVersion, kinds }) => kinds.map((kind) => `${apiVersion} ${kind}`));
  expect(objects.map(({ apiVersion, gvk }) => `${apiVersion} ${gvk.kind}`).sort()).toEqual(known.sort());
});

test.each(objects.map((object) => [`${object.apiVersion} ${object.gvk.kind}`, object] as const))('%s has no problem', async (_, object) => {
  const schema = await loadKindSchema(object.gvk);
  expect(schema?.release).toBeDefined();
  expect(schema === undefined ? [] : validateObject(object, schema).map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([]);
});

/** The manifests are really checked: a stranger in them is found. A UUID's spec takes anything. */
test.each(objects.filter(({ value, gvk }) => typeof value['spec'] === 'object' && value['spec'] !== null && gvk.kind !== 'UUID').map((object) => [`${object.apiVersion} ${object.gvk.kind}`, object] as const))('%s: a stranger in the spec is found', async (_, object) => {
  const schema = await loadKindSchema(object.gvk);
  const value = { ...object.value, spec: { ...object.value['spec'] as object, strangerzz: 1 } };
  const found = schema === undefined ? [] : validateObject({ ...object, value }, schema);
  expect(found.map(({ code, severity, path }) => [code, severity, path.join('.')])).toEqual([['unknown-field', 'warning', 'spec.strangerzz']]);
});
