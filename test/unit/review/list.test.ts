import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../../../src/forge/index.ts';
import { age, partition } from '../../../src/review/index.ts';
import { memoryHost } from './memoryHost.ts';

const pullRequest = (number: number, change: Partial<PullRequest>): PullRequest => ({ ...memoryHost().pullRequest, number, author: 'lena', requestedReviewers: [], ...change });

describe('partition', () => {
  const all = [
    pullRequest(1, { requestedReviewers: ['mara'], updatedAt: '2026-03-01T00:00:00Z' }),
    pullRequest(2, { author: 'Mara', updatedAt: '2026-03-03T00:00:00Z' }),
    pullRequest(3, { requestedReviewers: ['joe', 'MARA'], updatedAt: '2026-03-02T00:00:00Z' }),
    pullRequest(4, { requestedReviewers: ['acme/mara'], updatedAt: '2026-03-02T00:00:00Z' }),
  ];

  it('finds what waits for me, what is mine, and all, what changed last first', () => {
    const lists = partition(all, () => 'mara');
    expect(lists.waiting.map(({ number }) => number)).toEqual([3, 1]);
    expect(lists.mine.map(({ number }) => number)).toEqual([2]);
    expect(lists.all.map(({ number }) => number)).toEqual([2, 4, 3, 1]);
  });

  it('leaves its input as it was', () => {
    partition(all, () => 'mara');
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('age', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  it.each([
    ['2026-03-10T12:00:00Z', 'now'],
    ['2026-03-10T11:59:01Z', 'now'],
    ['2026-03-10T11:59:00Z', '1 min'],
    ['2026-03-10T11:00:01Z', '59 min'],
    ['2026-03-10T09:00:00Z', '3 h'],
    ['2026-03-09T12:00:01Z', '23 h'],
    ['2026-03-07T12:00:00Z', '3 d'],
    ['2026-01-05T12:00:00Z', '2 mo'],
    ['2024-03-01T12:00:00Z', '2 y'],
    ['2026-03-10T12:00:30Z', 'now'],
    ['yesterday', ''],
  ])('of %s is "%s"', (date, expected) => {
    expect(age(date, now)).toBe(expected);
  });
});
