import { describe, expect, it } from 'vitest';
import type { ReviewThread } from '../../../src/forge/forge.ts';
import { filesSince, isSameChange, lastReviewOf, threadsSince } from '../../../src/review/sinceReview.ts';

const review = (author: string, commit: string, submittedAt: string, state: 'approved' | 'pending' | 'dismissed' = 'approved') =>
  ({ id: 1, author, state, body: '', commit, submittedAt });

describe('the last review', () => {
  it('is my newest that was sent, whatever became of it', () => {
    const reviews = [review('Mara', 'b', '2026-03-02T00:00:00Z', 'dismissed'), review('mara', 'a', '2026-03-01T00:00:00Z'), review('lena', 'c', '2026-03-03T00:00:00Z'), review('mara', 'd', '', 'pending')];
    expect(lastReviewOf(reviews, 'mara')).toEqual({ commit: 'b', at: '2026-03-02T00:00:00Z' });
    expect(lastReviewOf(reviews, 'kim')).toBeUndefined();
  });
});

const tree = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));

describe('files since', () => {
  const base = { a: '1', b: '1', c: '1', d: '1', e: '1' };
  const then = { base: tree(base), head: tree({ ...base, a: '2', b: '2', gone: '1' }) };

  it('names what is new, withdrawn and changed after a push', () => {
    expect(filesSince(then, { base: tree(base), head: tree({ ...base, a: '3', b: '2', c: '2' }) })).toEqual([
      { path: 'a', what: 'changed' }, { path: 'c', what: 'new' }, { path: 'gone', what: 'withdrawn' },
    ]);
  });

  it('leaves out what only the target branch changed, and what reads as it did', () => {
    const newBase = { ...base, d: '9', e: '9' };
    expect(filesSince(then, { base: tree(newBase), head: tree({ ...newBase, a: '2', b: '2', gone: '1' }) })).toEqual([]);
  });

  it('tells a file of which both sides are others', () => {
    const newBase = { ...base, a: '8' };
    expect(filesSince(then, { base: tree(newBase), head: tree({ ...newBase, a: '9', b: '2', gone: '1' }) })).toEqual([{ path: 'a', what: 'rebased' }]);
  });
});

describe('the same change on another base', () => {
  const text = (...lines: string[]) => `${lines.join('\n')}\n`;
  it('is the same when the same lines come and go', () => {
    expect(isSameChange({ base: text('a', 'b', 'c'), head: text('a', 'B', 'c') }, { base: text('new', 'a', 'b', 'c', 'more'), head: text('new', 'a', 'B', 'c', 'more') })).toBe(true);
  });
  it('is another when one more line changes', () => {
    expect(isSameChange({ base: text('a', 'b', 'c'), head: text('a', 'B', 'c') }, { base: text('a', 'b', 'c'), head: text('a', 'B', 'C') })).toBe(false);
  });
  it('is not called the same when there is too much to compare', () => {
    const many = (seed: string) => text(...Array.from({ length: 6_000 }, (_, index) => `${seed} ${index}`));
    expect(isSameChange({ base: many('a'), head: many('b') }, { base: many('a'), head: many('b') })).toBe(false);
  });
});

it('tells the conversations that others went on with', () => {
  const thread = (id: string, ...comments: readonly (readonly [string, string])[]): ReviewThread => ({
    id, path: 'a', side: 'head', originalCommit: 'x', outdated: false, comments: comments.map(([author, createdAt], index) => ({ id: index, author, body: '', createdAt, webUrl: '' })),
  });
  const threads = [thread('old', ['lena', '2026-03-01T00:00:00Z']), thread('mine', ['mara', '2026-03-09T00:00:00Z']), thread('new', ['mara', '2026-03-01T00:00:00Z'], ['lena', '2026-03-09T00:00:00Z'])];
  expect(threadsSince(threads, { commit: 'x', at: '2026-03-02T00:00:00Z' }, 'Mara').map(({ id }) => id)).toEqual(['new']);
});
