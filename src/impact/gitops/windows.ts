import { Cron } from 'croner';
import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { readList, readText, read } from '../json.ts';
import type { Destination } from './application.ts';

/** A sync window of an AppProject, as it is written. Source: Argo CD documentation, Sync Windows. */
export interface Window {
  readonly kind: 'allow' | 'deny';
  /** Of cron, five fields. */
  readonly schedule: string;
  /** As Go writes durations: `1h30m`. */
  readonly duration: string;
  readonly timeZone: string;
  readonly manualSync: boolean;
  /** Patterns of which one, or with `useAnd` one of each list, must fit an Application. */
  readonly applications: readonly string[];
  readonly namespaces: readonly string[];
  readonly clusters: readonly string[];
  readonly useAnd: boolean;
}

export function windowsOf(project: JsonObject): readonly Window[] {
  return readList(project, ['spec', 'syncWindows']).flatMap((value): readonly Window[] => {
    const kind = readText(value, ['kind']);
    const [schedule, duration] = [readText(value, ['schedule']), readText(value, ['duration'])];
    if (!isObject(value) || (kind !== 'allow' && kind !== 'deny') || schedule === undefined || duration === undefined) return [];
    const texts = (key: string): readonly string[] => readList(value, [key]).filter((one): one is string & JsonValue => typeof one === 'string');
    return [{
      kind, schedule, duration, timeZone: readText(value, ['timeZone']) || 'UTC', manualSync: read(value, ['manualSync']) === true,
      applications: texts('applications'), namespaces: texts('namespaces'), clusters: texts('clusters'), useAnd: read(value, ['andOperator']) === true,
    }];
  });
}

/** `0 22 * * * for 1h (Europe/Amsterdam)`. */
export const windowText = ({ schedule, duration, timeZone }: Window): string => `${schedule} for ${duration} (${timeZone})`;

/** Argo CD's patterns: `*` for anything. Those with other marks are taken to fit nothing that is certain. */
function fits(pattern: string, text: string | undefined): boolean {
  return text !== undefined && new RegExp(`^${pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')).join('.*')}$`).test(text);
}

/** Whether a window is for an Application. */
export function isFor(window: Window, name: string, destination: Destination): boolean {
  const tests = [
    window.applications.length > 0 ? window.applications.some((pattern) => fits(pattern, name)) : undefined,
    window.namespaces.length > 0 ? window.namespaces.some((pattern) => fits(pattern, destination.namespace)) : undefined,
    window.clusters.length > 0 ? window.clusters.some((pattern) => fits(pattern, destination.name) || fits(pattern, destination.server)) : undefined,
  ].filter((test) => test !== undefined);
  return tests.length > 0 && (window.useAnd ? tests.every(Boolean) : tests.some(Boolean));
}

/** Milliseconds of a duration as Go reads it; undefined for what it does not. */
function millisecondsOf(duration: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:h|m|s))+$/.test(duration)) return undefined;
  const units = { h: 3_600_000, m: 60_000, s: 1_000 } as const;
  return [...duration.matchAll(/(\d+(?:\.\d+)?)(h|m|s)/g)].reduce((sum, [, number = '0', unit = 's']) => sum + Number(number) * (unit === 'h' ? units.h : unit === 'm' ? units.m : units.s), 0);
}

/** The windows of a schedule: whether one is open at a time, when it ends, and when the next begins. Undefined where it cannot be read. */
interface Times { readonly isOpen: boolean; readonly next: Date | undefined; readonly end: Date | undefined }

function timesOf({ schedule, duration, timeZone }: Window, at: Date): Times | undefined {
  const length = millisecondsOf(duration);
  if (length === undefined || schedule.trim().split(/\s+/).length !== 5) return undefined;
  try {
    const cron = new Cron(schedule, { timezone: timeZone, mode: '5-part', paused: true });
    const started = cron.nextRun(new Date(at.getTime() - length));
    const isOpen = started !== null && started <= at;
    const next = cron.nextRun(at) ?? undefined;
    // Windows that touch or overlap are one.
    let end = isOpen ? new Date(started.getTime() + length) : undefined;
    for (let following = next, steps = 0; end !== undefined && following !== undefined && following <= end && steps < 1_000; steps++) {
      end = new Date(following.getTime() + length);
      following = cron.nextRun(following) ?? undefined;
    }
    return { isOpen, next, end };
  } catch {
    return undefined;
  }
}

/** Whether a sync may begin at a time, and when the next may. */
export interface Permission {
  readonly automated: boolean;
  readonly manual: boolean;
  /** When an automated sync may begin, where it may not now and that is known. */
  readonly next?: Date;
}

/** How far ahead is looked for the next time when a sync may begin. */
const mostSteps = 200;

/**
 * Whether an Application with some windows may be synced at a time; undefined where one of them cannot be read. A deny that is open
 * holds all syncs; where there are allows, one of them must be open. Source: Argo CD documentation, Sync Windows, Effect of Sync Windows.
 */
export function permissionAt(windows: readonly Window[], at: Date): Permission | undefined {
  const now = stateAt(windows, at);
  if (!now) return undefined;
  if (now.automated) return { automated: true, manual: true };
  // Something changes only when a window begins or ends.
  let time = at;
  for (let step = 0; step < mostSteps; step++) {
    const moments = windows.flatMap((window) => {
      const times = timesOf(window, time);
      return [times?.end, times?.next].filter((moment): moment is Date => moment !== undefined && moment > time);
    });
    const [next] = moments.sort((a, b) => a.getTime() - b.getTime());
    if (!next) break;
    time = next;
    if (stateAt(windows, time)?.automated === true) return { automated: false, manual: now.manual, next: time };
  }
  return { automated: false, manual: now.manual };
}

function stateAt(windows: readonly Window[], at: Date): { readonly automated: boolean; readonly manual: boolean } | undefined {
  const states = windows.map((window) => ({ window, times: timesOf(window, at) }));
  if (states.some(({ times }) => times === undefined)) return undefined;
  // A window is over at the moment of its end.
  const open = states.filter(({ times }) => times?.isOpen === true && (times.end === undefined || times.end > at)).map(({ window }) => window);
  const denies = open.filter(({ kind }) => kind === 'deny');
  if (denies.length > 0) return { automated: false, manual: denies.every(({ manualSync }) => manualSync) };
  const allows = windows.filter(({ kind }) => kind === 'allow');
  if (allows.length === 0 || open.some(({ kind }) => kind === 'allow')) return { automated: true, manual: true };
  return { automated: false, manual: allows.every(({ manualSync }) => manualSync) };
}

/** `2026-11-25 22:00 UTC`. */
export const timeText = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
