import { describe, expect, test } from 'vitest';
import { isFor, permissionAt, windowsOf, type Window } from '../../../src/impact/gitops/windows.ts';

const windows = (...syncWindows: readonly object[]): readonly Window[] => windowsOf({ spec: { syncWindows: syncWindows.map((window) => ({ applications: ['*'], ...window })) } });
const at = (text: string): Date => new Date(text);
// A Wednesday.
const noon = at('2026-11-25T12:00:00Z');

describe('sync windows', () => {
  test('a deny window that is open holds every sync, and the next begins when it ends', () => {
    expect(permissionAt(windows({ kind: 'deny', schedule: '0 10 * * *', duration: '4h' }), noon)).toEqual({ automated: false, manual: false, next: at('2026-11-25T14:00:00Z') });
    expect(permissionAt(windows({ kind: 'deny', schedule: '0 10 * * *', duration: '4h', manualSync: true }), noon)?.manual).toBe(true);
  });

  test('a deny window that is not open holds nothing', () => {
    expect(permissionAt(windows({ kind: 'deny', schedule: '0 22 * * *', duration: '8h' }), noon)).toEqual({ automated: true, manual: true });
  });

  test('where there is an allow window, one must be open', () => {
    expect(permissionAt(windows({ kind: 'allow', schedule: '0 22 * * *', duration: '1h' }), noon)).toEqual({ automated: false, manual: false, next: at('2026-11-25T22:00:00Z') });
    expect(permissionAt(windows({ kind: 'allow', schedule: '0 9 * * *', duration: '8h' }), noon)?.automated).toBe(true);
  });

  test('a deny window wins over an allow window', () => {
    expect(permissionAt(windows({ kind: 'allow', schedule: '0 9 * * *', duration: '8h' }, { kind: 'deny', schedule: '30 11 * * *', duration: '1h' }), noon)).toEqual({ automated: false, manual: false, next: at('2026-11-25T12:30:00Z') });
  });

  test('windows that follow each other without a gap are one', () => {
    expect(permissionAt(windows({ kind: 'deny', schedule: '0 * 25 11 *', duration: '1h' }), noon)?.next).toEqual(at('2026-11-26T00:00:00Z'));
  });

  test('a window that never ends has no next sync', () => {
    expect(permissionAt(windows({ kind: 'deny', schedule: '* * * * *', duration: '1h' }), noon)).toEqual({ automated: false, manual: false });
  });

  test('the schedule is in the time zone of the window', () => {
    // 22:00 in Amsterdam is 21:00 UTC in winter.
    expect(permissionAt(windows({ kind: 'allow', schedule: '0 22 * * *', duration: '1h', timeZone: 'Europe/Amsterdam' }), noon)?.next).toEqual(at('2026-11-25T21:00:00Z'));
  });

  test('a day of the month or a day of the week is enough, as in cron', () => {
    expect(permissionAt(windows({ kind: 'allow', schedule: '0 9 1 * MON', duration: '1h' }), noon)?.next).toEqual(at('2026-11-30T09:00:00Z'));
  });

  test('what cannot be read is not known', () => {
    for (const wrong of [{ schedule: 'never', duration: '1h' }, { schedule: '0 9 * * *', duration: 'long' }, { schedule: '0 9 * * *', duration: '1h', timeZone: 'Mars/Base' }, { schedule: '0 0 9 * * *', duration: '1h' }]) {
      expect(permissionAt(windows({ kind: 'deny', ...wrong }), noon)).toBeUndefined();
    }
  });

  test('a window is for Applications by name, namespace or cluster', () => {
    const [byName, byNamespace, both] = windows({ kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['shop-*'] }, { kind: 'deny', schedule: '* * * * *', duration: '1h', applications: [], namespaces: ['prod'] }, { kind: 'deny', schedule: '* * * * *', duration: '1h', applications: ['shop-*'], namespaces: ['prod'], andOperator: true });
    if (!byName || !byNamespace || !both) throw new Error('three windows');
    expect(isFor(byName, 'shop-web', {})).toBe(true);
    expect(isFor(byName, 'web', { namespace: 'prod' })).toBe(false);
    expect(isFor(byNamespace, 'web', { namespace: 'prod' })).toBe(true);
    expect(isFor(both, 'shop-web', { namespace: 'test' })).toBe(false);
    expect(isFor(both, 'shop-web', { namespace: 'prod' })).toBe(true);
  });
});
