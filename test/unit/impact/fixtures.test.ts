import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeImpact, findRefusals } from '../../../src/impact/index.ts';
import { renderChange } from '../../../src/render/index.ts';
import { contentTree } from '../render/contentTree.ts';
import { compareImpacts, parseFixture } from './fixture.ts';

const folder = new URL('../../fixtures/impact/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => name.replace(/\.txt$/, ''));

describe('what a change does', () => {
  for (const name of names) {
    const fixture = parseFixture(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
    test(`${name}: ${fixture.title}`, async () => {
      const pairs = await renderChange(contentTree(fixture.base, 'base'), contentTree(fixture.head, 'head'), { kustomize: { type: 'built-in' } });
      const report = computeImpact(pairs, { base: 'base', head: 'head' }, { refusals: await findRefusals(pairs), ...(fixture.at && { at: fixture.at }) });
      const problems = report.roots.flatMap((root) => root.complete ? [] : root.problems.map(({ message }) => message));
      if (fixture.incomplete) expect(report.complete).toBe(false);
      else expect(problems).toEqual([]);
      const { found, expected } = compareImpacts(fixture, report);
      expect(found).toEqual(expected);
      if (fixture.headline !== undefined) expect(report.headline).toContain(fixture.headline);
    });
  }
});

describe('a fixture', () => {
  const fixture = parseFixture('A title\n\n# why\nnotice [a] rollout/scaled Deployment shop/web: 3 pods\nheadline Changes\n=== both a.yaml\na: 1\n=== diff b.yaml\n x: 1\n-y: 2\n+y: 3\n=== head c.yaml\nz: 1\n');

  test('has two sides and what is expected', () => {
    expect(fixture).toEqual({
      title: 'A title', headline: 'Changes', incomplete: false,
      impacts: [{ line: 'notice [a] rollout/scaled Deployment shop/web: 3 pods', severity: 'notice', root: 'a', analysis: 'rollout/scaled', object: 'Deployment shop/web', text: '3 pods' }],
      base: { 'a.yaml': 'a: 1\n', 'b.yaml': 'x: 1\ny: 2\n' },
      head: { 'a.yaml': 'a: 1\n', 'b.yaml': 'x: 1\ny: 3\n', 'c.yaml': 'z: 1\n' },
    });
  });

  test('with a line that says nothing is refused', () => {
    expect(() => parseFixture('A title\nwarning something\n=== both a.yaml\na: 1\n')).toThrow('not understood: warning something');
    expect(() => parseFixture('A title\n=== other a.yaml\na: 1\n')).toThrow('not understood: === other a.yaml');
    expect(() => parseFixture('A title\n=== diff a.yaml\na: 1\n')).toThrow('a line of a diff begins with');
  });

  test('shows what was not expected and what is missing', async () => {
    const text = '=== base a.yaml\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\n=== head b.yaml\n# nothing\n';
    const missing = parseFixture(`A claim\nnotice rollout/scaled Deployment shop/web: 3 pods\n${text}`);
    const pairs = await renderChange(contentTree(missing.base, 'base'), contentTree(missing.head, 'head'), { kustomize: { type: 'built-in' } });
    expect(compareImpacts(missing, computeImpact(pairs, { base: 'base', head: 'head' }))).toEqual({
      found: ['danger [repository] apply/deleted PersistentVolumeClaim shop/data: PersistentVolumeClaim shop/data is deleted. Its data may be lost.'],
      expected: ['notice rollout/scaled Deployment shop/web: 3 pods'],
    });
  });
});
