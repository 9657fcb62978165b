import { describe, expect, test } from 'vitest';
import { analyses, computeImpact } from '../../../src/impact/index.ts';
import { labels, pairOf } from './roots.ts';

describe('the examples in the analyses', () => {
  for (const { id, examples } of analyses) {
    for (const { title, base, head, impacts } of examples) {
      test(`${id}: ${title}`, () => {
        const report = computeImpact([pairOf(base, head)], labels);
        const own = report.roots.flatMap(({ changes }) => changes).flatMap((change) => change.impacts).filter(({ analysis }) => analysis === id);
        expect(own.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(impacts);
      });
    }
  }

  test('every analysis has an id of its own and an example', () => {
    expect(new Set(analyses.map(({ id }) => id)).size).toBe(analyses.length);
    expect(analyses.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
