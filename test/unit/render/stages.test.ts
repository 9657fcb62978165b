import { describe, expect, test } from 'vitest';
import { rootAt, stageOf } from '../../../src/render/index.ts';
import { renderFiles } from './trees.ts';

describe('the stage of a root', () => {
  const stage = (path: string) => stageOf(rootAt('kustomize', path));

  test('is a word in its name or folder', () => {
    expect(stage('overlays/staging')).toMatchObject({ word: 'staging', rank: 2 });
    expect(stage('apps/web-prod')).toMatchObject({ word: 'prod', rank: 3 });
    expect(stage('clusters/qa/eu')).toMatchObject({ word: 'qa', rank: 1 });
    expect(stage('overlays/staging')?.family).toBe(stage('overlays/production')?.family);
    expect(stage('overlays/staging')?.family).not.toBe(stage('apps/staging')?.family);
  });

  test('is not a part of a word, and not told where there are two', () => {
    expect(stage('apps/products')).toBeUndefined();
    expect(stage('devices/web')).toBeUndefined();
    expect(stage('prod/overlays/staging')).toBeUndefined();
  });
});

describe('the roots of other stages', () => {
  const files = (colour: string, staging: string) => ({
    'base/kustomization.yaml': 'resources: [a.yaml]\n', 'base/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata: { k: v }\n',
    'overlays/dev/kustomization.yaml': 'resources: [../../base]\n',
    'overlays/staging/kustomization.yaml': `resources: [../../base]\nnamePrefix: ${staging}\n`,
    'overlays/production/kustomization.yaml': `resources: [../../base]\nnamePrefix: ${colour}\n`,
    'other/production/kustomization.yaml': 'resources: [a.yaml]\n', 'other/production/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: o }\n',
  });
  const siblings = async (base: ReturnType<typeof files>, head: ReturnType<typeof files>) =>
    (await renderFiles(base, head)).map(({ root, siblings: others = [] }) => `${root.name}: ${others.map(({ name }) => name).join(', ')}`);

  test('are those that the change leaves alone and that share a base', async () => {
    expect(await siblings(files('a-', 'x-'), files('b-', 'x-'))).toEqual(['overlays/production: overlays/dev, overlays/staging']);
    expect(await siblings(files('a-', 'x-'), files('b-', 'y-'))).toEqual(['overlays/production: overlays/dev', 'overlays/staging: overlays/dev']);
  });

  test('are not those that are made of something else', async () => {
    const separate = (name: string) => ({ 'a/staging/kustomization.yaml': `namePrefix: ${name}\nresources: [a.yaml]\n`, 'a/staging/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n', 'a/production/kustomization.yaml': 'resources: [a.yaml]\n', 'a/production/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n' });
    expect((await renderFiles(separate('x-'), separate('y-'))).map(({ siblings: others }) => others)).toEqual([undefined]);
  });
});
