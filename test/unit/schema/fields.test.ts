import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats as theirFormats } from '@kubernetes-models/validate';
import { describe, expect, test } from 'vitest';
import { fieldAt, isBuiltInGroup, listKeys, loadDescriptions, loadKindSchema, suggestKind } from '../../../src/schema/index.ts';
import { formats } from '../../../src/schema/formats.ts';
import { generateSchema } from '../../../scripts/generate-schema.ts';
import { projects } from '../../../scripts/schema/packages.ts';
import { firstSentence } from '../../../scripts/schema/models.ts';

const deployment = { group: 'apps', version: 'v1', kind: 'Deployment' };
const pod = ['spec', 'template', 'spec'];

describe('how the items of a list are told apart', () => {
  test.each([
    [[...pod, 'containers'], ['name']],
    [[...pod, 'containers', 0, 'ports'], ['containerPort', 'protocol']],
    [[...pod, 'containers', 2, 'env'], ['name']],
    [[...pod, 'containers', 0, 'volumeMounts'], ['mountPath']],
    [[...pod, 'topologySpreadConstraints'], ['topologyKey', 'whenUnsatisfiable']],
    [[...pod, 'containers', 0, 'args'], 'atomic'],
    [[...pod, 'tolerations'], 'atomic'],
    [['metadata', 'finalizers'], 'set'],
    [['metadata', 'ownerReferences'], ['uid']],
    [['spec', 'replicas'], undefined],
    [['spec', 'nothing', 0, 'here'], undefined],
  ])('Deployment %j: %j', (path, keys) => {
    expect(listKeys(deployment, path)).toEqual(keys);
  });
  test('other kinds', () => {
    expect(listKeys({ group: '', version: 'v1', kind: 'Service' }, ['spec', 'ports'])).toEqual(['port', 'protocol']);
    expect(listKeys({ group: 'rbac.authorization.k8s.io', version: 'v1', kind: 'Role' }, ['rules'])).toBe('atomic');
    expect(listKeys({ group: 'example.com', version: 'v1', kind: 'Any' }, ['spec', 'list'])).toBeUndefined();
  });
});

describe('fields', () => {
  test('types are known at once, descriptions after they are loaded', async () => {
    expect(fieldAt(deployment, ['spec', 'strategy', 'type'])?.type).toEqual({ kind: 'enum', values: ['Recreate', 'RollingUpdate'] });
    await loadDescriptions();
    expect(fieldAt(deployment, ['spec', 'replicas'])).toEqual({ type: { kind: 'number' }, description: 'Number of desired pods.' });
    expect(fieldAt(deployment, [...pod, 'containers', 0, 'resources', 'limits', 'cpu'])).toEqual({ type: { kind: 'quantity' }, description: undefined });
    expect(fieldAt(deployment, ['spec', 'replica'])).toBeUndefined();
  });
});

describe('kinds', () => {
  test('a misspelt kind, a wrong group, nothing near', () => {
    expect(suggestKind({ group: 'apps', version: 'v1', kind: 'Statefulset' })).toBe('apps/v1 StatefulSet');
    expect(suggestKind({ group: 'apps', version: 'v1', kind: 'Ingress' })).toBe('networking.k8s.io/v1 Ingress');
    expect(suggestKind({ group: 'autoscaling', version: 'v3', kind: 'HorizontalPodAutoscaler' })).toBe('autoscaling/v2 HorizontalPodAutoscaler');
    expect(suggestKind({ group: '', version: 'v1', kind: 'Frobnicator' })).toBeUndefined();
    expect(suggestKind(deployment)).toBeUndefined();
  });
  test('groups of Kubernetes and of others', () => {
    expect(isBuiltInGroup('')).toBe(true);
    expect(isBuiltInGroup('batch')).toBe(true);
    expect(isBuiltInGroup('argoproj.io')).toBe(false);
    expect(isBuiltInGroup('gateway.networking.k8s.io')).toBe(false);
  });
  test('names that every JavaScript object has are no kinds', async () => {
    for (const kind of ['constructor', '__proto__', 'toString'])
      expect(await loadKindSchema({ group: '', version: 'v1', kind })).toBeUndefined();
    expect(await loadKindSchema({ group: '', version: 'constructor', kind: 'name' })).toBeUndefined();
  });
});

describe('generated tables', () => {
  test('are in step with kubernetes-models', () => {
    expect(generateSchema({ check: true })).toEqual([]);
  });
  test.each([
    ['Number of desired pods. This is a pointer to tell.', 'Number of desired pods.'],
    ['Examples, e.g. Ubuntu. More.', 'Examples, e.g. Ubuntu.'],
    ['Version v1.2 of it\nover lines\n\nNext paragraph.', 'Version v1.2 of it over lines'],
  ])('the first sentence of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

describe('formats that stand in for those of kubernetes-models', () => {
  test('are all that its validators ask for', () => {
    const asked = new Set<string>();
    const packages = ['apimachinery', ...projects.map((project) => project.package)].map((name) => `node_modules/@kubernetes-models/${name}/_schemas`);
    for (const folder of ['node_modules/kubernetes-models/_schemas', ...packages])
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.js')))
        for (const [, name, quoted] of readFileSync(join(folder, file), 'utf8').matchAll(/formats\.(\w+)|formats\["([^"]+)"\]/g)) asked.add(name ?? quoted ?? '');
    expect([...asked].sort()).toEqual(Object.keys(formats).sort());
  });
  test('are called in the way that its validators call them', () => {
    const shape = (format: unknown): string => (typeof format === 'object' && format !== null && 'validate' in format ? `validate: ${typeof format.validate}` : typeof format);
    for (const [name, format] of Object.entries(formats)) expect(`${name} ${shape(format)}`).toBe(`${name} ${shape((theirFormats as Record<string, unknown>)[name])}`);
  });
  test.each([['2026-01-31T10:00:00Z', true], ['2026-01-31T10:00:00.000001+01:00', true], ['2026-01-31', false], ['2026-13-01T00:00:00Z', false]])('time %s: %s', (text, ok) => {
    expect(formats['date-time'].validate(text)).toBe(ok);
  });
  test.each([['aGVsbG8=', true], ['aGVs\nbG8=\n', true], ['', true], ['aGVsbG8', false], ['hunter2!', false]])('base64 %j: %s', (text, ok) => {
    expect(formats.byte.validate(text)).toBe(ok);
  });
  test('whole numbers of 32 bits', () => {
    expect([2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5].map(formats.int32.validate)).toEqual([true, true, false, false]);
  });
});
