import { describe, expect, it } from 'vitest';
import { checksText, impactBadge, pullRequestLabel } from '../../../src/editor/review/labels.ts';
import { objectChange, pullRequest, report } from './examples.ts';

const claim = objectChange({ action: 'delete', gvk: { group: '', version: 'v1', kind: 'PersistentVolumeClaim' }, name: 'data' });

describe('impactBadge', () => {
  it.each([
    ['nothing', report([]), 'no effect'],
    ['one change', report([objectChange()]), '~ 1'],
    ['destructive things first, data by name', report([objectChange(), objectChange({ action: 'replace' }), claim, objectChange({ action: 'delete' })]), '−1 PVC, −/+ 1, − 1, ~ 1'],
    ['a whole namespace', report([objectChange({ action: 'delete', gvk: { group: '', version: 'v1', kind: 'Namespace' }, name: 'shop' })]), '−1 Namespace'],
    ['nothing known', report([], { complete: false, risk: 'unknown' }), 'impact unknown'],
    ['part known', report([objectChange({ action: 'create' })], { complete: false }), '+ 1, part unknown'],
  ])('says %s', (_, given, badge) => {
    expect(impactBadge(given)).toBe(badge);
  });
});

describe('text that anyone may have written', () => {
  it('keeps what looks like HTML: labels are plain text', () => {
    expect(pullRequestLabel(pullRequest({ title: '<img src=x onerror=alert(1)>' }))).toBe('#3 <img src=x onerror=alert(1)>');
  });

  it('has something to click when it is empty', () => {
    expect(pullRequestLabel(pullRequest({ title: ' \n' }))).toBe('#3 (no title)');
  });
});

describe('checksText', () => {
  it.each([
    ['success', [], '✓ checks'],
    ['failure', ['lint'], '✗ 1 check failed'],
    ['failure', ['lint', 'test'], '✗ 2 checks failed'],
    ['pending', [], '● checks running'],
    ['none', [], ''],
  ] as const)('%s', (state, failed, text) => {
    expect(checksText({ state, total: 3, failed })).toBe(text);
  });
});
