import { describe, expect, it } from 'vitest';
import { isSnoozed, isUnread, pinnedFirst, withAttention, type Attentions } from '../../../src/review/attention.ts';
import { descriptionFor, titleFor, withImpact } from '../../../src/review/newDescription.ts';
import { fillQuery } from '../../../src/review/savedQuery.ts';

const pull = { updatedAt: '2026-03-05T00:00:00Z' };

describe('attention', () => {
  it('is unread until looked at, and again after an update', () => {
    expect(isUnread(undefined, pull)).toBe(true);
    expect(isUnread({ readAt: '2026-03-05T00:00:00Z' }, pull)).toBe(false);
    expect(isUnread({ readAt: '2026-03-04T00:00:00Z' }, pull)).toBe(true);
  });

  it('snoozes until a time, or until something happens', () => {
    const now = new Date('2026-03-06T00:00:00Z');
    expect(isSnoozed({ snoozed: { until: '2026-03-07T00:00:00Z' } }, pull, now)).toBe(true);
    expect(isSnoozed({ snoozed: { until: '2026-03-05T00:00:00Z' } }, pull, now)).toBe(false);
    expect(isSnoozed({ snoozed: { whileAt: pull.updatedAt } }, pull, now)).toBe(true);
    expect(isSnoozed({ snoozed: { whileAt: '2026-03-01T00:00:00Z' } }, pull, now)).toBe(false);
  });

  it('keeps the newest looks, and all that is pinned', () => {
    let all: Attentions = { pinned: { pinned: true } };
    for (let index = 0; index < 2_100; index++) all = withAttention(all, `pull ${index}`, { readAt: new Date(index * 1_000).toISOString() });
    expect(Object.keys(all)).toHaveLength(2_000);
    expect(all['pinned']).toEqual({ pinned: true });
    expect(all['pull 2099']).toBeDefined();
    expect(all['pull 5']).toBeUndefined();
    expect(withAttention({ a: { pinned: true } }, 'a', { pinned: undefined })).toEqual({});
  });

  it('puts pinned ones first', () => {
    expect(pinnedFirst(['a', 'b', 'c'], (item) => item === 'c')).toEqual(['c', 'a', 'b']);
  });
});

describe('a saved query', () => {
  const today = new Date('2026-03-08T10:00:00Z');
  it('is filled in', () => {
    expect(fillQuery('is:open author:${user} repo:${owner}/${repository} updated:>${today-7d} ${today}', { user: 'mara', owner: 'acme', repository: 'fleet', today }))
      .toEqual({ query: 'is:open author:mara repo:acme/fleet updated:>2026-03-01 2026-03-08' });
  });
  it('says what has no value', () => {
    expect(fillQuery('${me} repo:${owner}', { user: 'mara', today })).toEqual({ problem: expect.stringMatching(/^\$\{me\} and \$\{owner\} have no value here\. Known are/) as string });
  });
});

describe('a new pull request', () => {
  it('is named after its only commit, or its branch', () => {
    expect(titleFor([{ title: 'Scale web' }], 'x')).toBe('Scale web');
    expect(titleFor([{ title: 'a' }, { title: 'b' }], 'mara/scale-web_up')).toBe('Scale web up');
  });
  it('has the template or the commits, and the impact below', () => {
    expect(descriptionFor('## What\n', [], 'One Deployment restarts.')).toBe('## What\n\n<!-- gitops-review: impact of this change -->\nOne Deployment restarts.\n<!-- gitops-review: end of impact -->');
    expect(descriptionFor(undefined, [{ title: 'A', message: 'A\n\nBecause.' }], undefined)).toBe('Because.');
    expect(descriptionFor('', [{ title: 'A', message: 'A' }, { title: 'B', message: 'B' }], undefined)).toBe('- A\n- B');
  });
  it('takes a new impact in the place of the old one', () => {
    const before = withImpact('Mine.', 'old');
    const edited = before.replace('Mine.', 'Mine, edited.').concat('\n\nAfter.');
    expect(withImpact(edited, 'new')).toBe('Mine, edited.\n\nAfter.\n\n<!-- gitops-review: impact of this change -->\nnew\n<!-- gitops-review: end of impact -->');
    expect(withImpact(before, undefined)).toBe('Mine.');
  });
});
