import { Cron } from 'croner';
import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { readList, readText, read } from '../json.ts';
import type { RenderedObject } from '../../render/index.ts';
import { destinationOf, type Destination } from './application.ts';

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

/** The windows of a project, which are read once. */
export function windowsOf(project: JsonObject): readonly Window[] {
  let found = readWindows.get(project);
  if (!found) readWindows.set(project, found = asWindows(project));
  return found;
}

const readWindows = new WeakMap<JsonObject, readonly Window[]>();

function asWindows(project: JsonObject): readonly Window[] {
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

/** How many times ahead a window is looked at: further ahead nothing is said. */
const mostTimes = 100;

/** When a window is open, from a time on: in milliseconds, in their order, up to a time until which all are known. */
interface Times {
  readonly at: number;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly until: number;
}

const known = new WeakMap<Window, Times | 'unreadable'>();

function timesOf(window: Window, at: number): Times | undefined {
  const before = known.get(window);
  if (before !== undefined && (before === 'unreadable' || before.at === at)) return before === 'unreadable' ? undefined : before;
  const found = computeTimes(window, at);
  known.set(window, found ?? 'unreadable');
  return found;
}

function computeTimes({ schedule, duration, timeZone }: Window, at: number): Times | undefined {
  const length = millisecondsOf(duration);
  if (length === undefined || schedule.trim().split(/\s+/).length !== 5) return undefined;
  try {
    const cron = new Cron(schedule, { timezone: timeZone, mode: '5-part', paused: true });
    const starts = cron.nextRuns(mostTimes, new Date(at - length)).map((start) => start.getTime());
    const last = starts.at(-1);
    return { at, spans: starts.map((from) => ({ from, to: from + length })), until: starts.length < mostTimes || last === undefined ? Infinity : last };
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

/**
 * Whether an Application with some windows may be synced at a time; undefined where one of them cannot be read. A deny that is open
 * holds all syncs; where there are allows, one of them must be open. Source: Argo CD documentation, Sync Windows, Effect of Sync Windows.
 */
export function permissionAt(windows: readonly Window[], at: Date): Permission | undefined {
  const all: { readonly window: Window; readonly times: Times }[] = [];
  for (const window of windows) {
    const times = timesOf(window, at.getTime());
    if (!times) return undefined;
    all.push({ window, times });
  }
  const now = stateAt(all, at.getTime());
  if (now.automated) return { automated: true, manual: true };
  // Something changes only when a window begins or ends.
  const until = Math.min(...all.map(({ times }) => times.until));
  const moments = all.flatMap(({ times }) => times.spans.flatMap(({ from, to }) => [from, to])).filter((moment) => moment > at.getTime() && moment < until).sort((a, b) => a - b);
  const next = moments.find((moment) => stateAt(all, moment).automated);
  return { automated: false, manual: now.manual, ...(next !== undefined && { next: new Date(next) }) };
}

function stateAt(all: readonly { readonly window: Window; readonly times: Times }[], at: number): { readonly automated: boolean; readonly manual: boolean } {
  const open = all.filter(({ times }) => times.spans.some(({ from, to }) => from <= at && at < to)).map(({ window }) => window);
  const denies = open.filter(({ kind }) => kind === 'deny');
  if (denies.length > 0) return { automated: false, manual: denies.every(({ manualSync }) => manualSync) };
  const allows = all.map(({ window }) => window).filter(({ kind }) => kind === 'allow');
  if (allows.length === 0 || open.some(({ kind }) => kind === 'allow')) return { automated: true, manual: true };
  return { automated: false, manual: allows.every(({ manualSync }) => manualSync) };
}

/** Whether an Application may be synced at a time by the windows of its project; undefined where none is for it, or one cannot be read. */
export function permissionOf(application: RenderedObject, projects: readonly JsonObject[], at: Date): Permission | undefined {
  // Of several projects of one name, for several Argo CDs, it is not known which is meant.
  const [project] = projects;
  if (project === undefined || projects.length > 1) return undefined;
  const windows = windowsOf(project).filter((window) => isFor(window, application.name, destinationOf(application.value)));
  return windows.length === 0 ? undefined : permissionAt(windows, at);
}

/** `2026-11-25 22:00 UTC`. */
export const timeText = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
