import { describe, expect, test } from 'vitest';
import { analyses, computeImpact, findRefusals } from '../../../src/impact/index.ts';
import { previewChange } from '../../../src/preview/index.ts';
import type { Root, RootPair } from '../../../src/render/index.ts';
import { contentTree } from '../render/contentTree.ts';
import { labels, pairOf, rendered } from './roots.ts';

describe('the examples in the analyses', () => {
  for (const { id, examples } of analyses) {
    for (const { title, base, head, impacts, root, siblings, other, isRepository } of examples) {
      test(`${id}: ${title}`, async () => {
        const at = (path: string): Root => ({ id: `kustomize:${path}`, type: 'kustomize', path, name: path });
        const pair = (path: string, after: string): RootPair => ({ root: at(path), base: rendered(base, { root: at(path) }), head: rendered(after, { root: at(path) }) });
        const own = root === undefined ? pairOf(base, head) : { ...pair(root, head), siblings: (siblings ?? []).map(at) };
        const pairs = [own, ...(other ? [pair(other.root, other.head)] : [])];
        const report = isRepository
          ? await previewChange(contentTree({ 'argocd/all.yaml': base }, 'base'), contentTree({ 'argocd/all.yaml': head }, 'head'), { kustomize: { type: 'built-in' } })
          : computeImpact(pairs, labels, { refusals: await findRefusals(pairs) });
        const found = report.roots.flatMap(({ changes }) => changes).flatMap((change) => change.impacts).filter(({ analysis }) => analysis === id);
        expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(impacts);
      });
    }
  }

  test('every analysis has an id of its own and an example', () => {
    expect(new Set(analyses.map(({ id }) => id)).size).toBe(analyses.length);
    expect(analyses.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
