import { describe, expect, it } from 'vitest';
import { changedFileAt, diffSides, fromUriParts, pullRequestKey, toUriParts } from '../../../src/editor/review/identity.ts';
import { pullRequest } from './examples.ts';

const file = {
  repository: { host: 'https://api.github.com', owner: 'Shop', name: 'deploy' },
  number: 3,
  sha: 'a'.repeat(40),
  head: 'a'.repeat(40),
  side: 'head',
  path: 'overlays/größe & co/#1.yaml',
  absent: false,
} as const;

describe('the URI of a file at a commit', () => {
  it('comes back as it went in, with upper case and odd characters', () => {
    expect(fromUriParts(toUriParts(file))).toEqual(file);
  });

  it('differs where only the host, the repository, the number, the commit or the side does', () => {
    const others = [
      { ...file, repository: { ...file.repository, host: 'https://ghe.example/api/v3' } },
      { ...file, repository: { ...file.repository, owner: 'other' } },
      { ...file, number: 4 },
      { ...file, sha: 'b'.repeat(40) },
      { ...file, side: 'base' as const },
    ];
    const queries = new Set([file, ...others].map((one) => toUriParts(one).query));
    expect(queries.size).toBe(6);
  });

  it.each([
    ['another scheme', { ...toUriParts(file), scheme: 'file' }],
    ['no query', { ...toUriParts(file), query: '' }],
    ['a query that is no object', { ...toUriParts(file), query: '[1]' }],
    ['a side that there is not', { ...toUriParts(file), query: toUriParts(file).query.replace('"side":"head"', '"side":"left"') }],
    ['a number that is none', { ...toUriParts(file), query: toUriParts(file).query.replace('"number":3', '"number":"3"') }],
  ])('is nothing of ours with %s', (_, parts) => {
    expect(fromUriParts(parts)).toBeUndefined();
  });
});

describe('the two sides of a changed file', () => {
  const counts = { additions: 1, deletions: 1 };

  it('have the former path of a renamed file on the base side', () => {
    const renamed = { path: 'new.yaml', previousPath: 'old.yaml', status: 'renamed', ...counts } as const;
    const { base, head } = diffSides(pullRequest(), 'm'.repeat(40), renamed);
    expect([base.path, base.sha, head.path, head.sha]).toEqual(['old.yaml', 'm'.repeat(40), 'new.yaml', 'a'.repeat(40)]);
    expect(changedFileAt([renamed], 'base', 'old.yaml')).toBe(renamed);
    expect(changedFileAt([renamed], 'base', 'new.yaml')).toBeUndefined();
  });

  it('are empty on purpose where an added or removed file is not', () => {
    const added = diffSides(pullRequest(), 'm', { path: 'a.yaml', status: 'added', ...counts });
    const removed = diffSides(pullRequest(), 'm', { path: 'a.yaml', status: 'removed', ...counts });
    expect([added.base.absent, added.head.absent, removed.base.absent, removed.head.absent]).toEqual([true, false, false, true]);
  });
});

it('the key of a pull request tells two repositories with the same number apart', () => {
  const other = { host: 'https://api.github.com', owner: 'shop', name: 'other' };
  expect(pullRequestKey(pullRequest())).not.toBe(pullRequestKey(pullRequest({ repository: other })));
});
