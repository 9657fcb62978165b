/**
 * The primary rate limit: 5,000 requests an hour for each user, 60 for each anonymous client.
 * GitHub documentation: "Rate limits for the REST API", "Checking the status of your rate limit".
 */
export class RateLimit {
  private readonly windows = new Map<string, { used: number; reset: number }>();

  /** Headers after a request; `counts` is false for what is free, such as a 304. */
  headers(login: string | undefined, counts: boolean): Record<string, string> {
    const window = this.windowOf(login);
    if (counts) window.used++;
    const limit = login === undefined ? 60 : 5_000;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - window.used)),
      'x-ratelimit-used': String(window.used),
      'x-ratelimit-reset': String(window.reset),
      'x-ratelimit-resource': 'core',
    };
  }

  private windowOf(login: string | undefined): { used: number; reset: number } {
    const key = login ?? '';
    const now = Math.floor(Date.now() / 1000);
    const current = this.windows.get(key);
    if (current && current.reset > now) return current;
    const fresh = { used: 0, reset: now + 3_600 };
    this.windows.set(key, fresh);
    return fresh;
  }
}
