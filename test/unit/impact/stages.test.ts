import { expect, test } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import type { Root, RootPair } from '../../../src/render/index.ts';
import { labels, rendered } from './roots.ts';

const at = (path: string): Root => ({ id: `kustomize:${path}`, type: 'kustomize', path, name: path });
const config = (value: string, more = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\ndata: { k: ${value}${more} }\n`;
const pair = (path: string, base: string, head: string, siblings: readonly string[] = []): RootPair =>
  ({ root: at(path), base: rendered(base, { root: at(path) }), head: rendered(head, { root: at(path) }), siblings: siblings.map(at) });
const consistency = (...pairs: readonly RootPair[]) => computeImpact(pairs, labels).roots.flatMap(({ root, changes }) => changes.flatMap(({ impacts }) => impacts)
  .filter(({ analysis }) => analysis.startsWith('consistency/')).map(({ message }) => `${root.name}: ${message}`));

test('a change of staging alone has to follow in production, and one of production alone was not tried in staging', () => {
  expect(consistency(pair('o/staging', config('x'), config('w'), ['o/dev', 'o/production']))).toEqual(['o/staging: This changes staging and not production (`o/production`).']);
  expect(consistency(pair('o/production', config('x'), config('w'), ['o/dev', 'o/staging']))).toEqual(['o/production: This changes production and not staging (`o/staging`).']);
});

test('a change of two stages is told by the later one, and only of what is later still', () => {
  expect(consistency(pair('o/staging', config('x'), config('w'), ['o/dev']), pair('o/production', config('x'), config('w'), ['o/dev']))).toEqual([]);
  expect(consistency(pair('o/dev', config('x'), config('w'), ['o/production']), pair('o/staging', config('x'), config('w'), ['o/production']))).toEqual(['o/staging: This changes staging and not production (`o/production`).']);
});

test('many that are left out alike are told once', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((name) => pair(`${name}/staging`, config('x'), config('w'), [`${name}/production`]));
  if (!first || !second || !third) throw new Error('three roots');
  expect(consistency(first, second, third)).toEqual(['a/staging: This changes staging and not production (`a/production`); so it is with 2 more.']);
});

test('only what was the same before drifts', () => {
  expect(consistency(pair('o/staging', config('x'), config('v')), pair('o/production', config('x'), config('w')))).toEqual(['o/production: ConfigMap shop/a in production differs from staging (`o/staging`) at `data.k`, and did not before.']);
  expect(consistency(pair('o/staging', config('x'), config('v')), pair('o/production', config('z'), config('w')))).toEqual([]);
  expect(consistency(pair('o/staging', config('x'), config('w')), pair('o/production', config('x'), config('w')))).toEqual([]);
});

test('nothing is said where nothing changes, or of a root without a stage', () => {
  expect(consistency(pair('o/staging', config('x'), config('x'), ['o/production']))).toEqual([]);
  expect(consistency(pair('o/web', config('x'), config('w'), ['o/production']))).toEqual([]);
});
