import { ForgeError } from '../forge.ts';

export interface LimitHeaders {
  /** Seconds, or a date; '' when absent. */
  readonly retryAfter: string;
  /** When the window ends, in seconds since 1970; undefined where the limit that was hit has none. */
  readonly reset: number | undefined;
  /** The host's own clock counts, as this machine's may be wrong. */
  readonly date: string;
}

/** When a limit that was hit ends, by what the answer says of it; at least a second and at most an hour from now, a minute where it says nothing. */
export function limitEnd({ retryAfter, reset, date }: LimitHeaders, now: Date): Date {
  const hostNow = Date.parse(date) || now.getTime();
  const wait = waitOf(retryAfter, hostNow) ?? (reset === undefined ? 60_000 : reset * 1000 - hostNow);
  return new Date(now.getTime() + Math.min(Math.max(Number.isFinite(wait) ? wait : 60_000, 1_000), 3_600_000));
}

/** Milliseconds of a `retry-after` header. */
function waitOf(retryAfter: string, hostNow: number): number | undefined {
  if (retryAfter === '') return undefined;
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - hostNow;
}

/** The error of a request that came too early. */
export function rateLimited(host: string, end: Date, status: number): ForgeError {
  return new ForgeError('rate-limited', `${host} takes no more requests from you for now.`, {
    advice: `Wait until ${end.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}, then try again. Nothing is lost meanwhile.`,
    retryAt: end,
    status,
  });
}
