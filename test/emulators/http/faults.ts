/**
 * What goes wrong between a client and a host, on demand. The bodies and headers are GitHub's, where GitHub sends any:
 * "Troubleshooting the REST API", "Rate limits for the REST API".
 */
export type Failure =
  | { readonly type: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** The connection ends without an answer: 'before' the request is carried out, or 'after'. */
  | { readonly type: 'drop'; readonly when: 'before' | 'after' }
  | { readonly type: 'delay'; readonly milliseconds: number }
  /** The answer is cut in half. */
  | { readonly type: 'truncate' };

export interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly login?: string;
  /** What was sent; only a proxy tells. */
  readonly body?: string;
}

export interface Fault {
  readonly failure: Failure;
  /** Which requests; all when absent. */
  readonly match?: (request: RequestLine) => boolean;
  /** How many of them; one when absent. */
  readonly times?: number;
}

/** The faults that are waiting for their request. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  take(request: RequestLine): Failure | undefined {
    const entry = this.waiting.find(({ fault }) => fault.match?.(request) ?? true);
    if (!entry) return undefined;
    entry.left--;
    if (entry.left <= 0) this.waiting = this.waiting.filter((one) => one !== entry);
    return entry.fault.failure;
  }
}

function json(status: number, message: string, page: string, headers: Readonly<Record<string, string>> = {}): Failure {
  const body = JSON.stringify({ message, documentation_url: `https://docs.github.com${page}`, status: String(status) });
  return { type: 'answer', status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

/** Ready-made failures. */
export const failures = {
  serverError: (status = 500): Failure => json(status, 'Server Error', '/rest'),
  /** A proxy's page instead of an answer; with status 200, a captive portal's. */
  html: (status = 502): Failure => ({ type: 'answer', status, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>' }),
  badCredentials: (): Failure => json(401, 'Bad credentials', '/rest'),
  forbidden: (): Failure => json(403, 'Resource not accessible by personal access token', '/rest'),
  singleSignOn: (): Failure => json(403, 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.', '/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/', { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1' }),
  notFound: (): Failure => json(404, 'Not Found', '/rest'),
  conflict: (message: string): Failure => json(409, message, '/rest'),
  refused: (message = 'Validation Failed'): Failure => json(422, message, '/rest'),
  /** The hour's requests are used up. */
  rateLimit: (resetInSeconds = 1_800): Failure => json(403, 'API rate limit exceeded for user ID 1. If you reach out to GitHub Support for help, please include the request ID.', '/rest/using-the-rest-api/rate-limits-for-the-rest-api', {
    'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '5000', 'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetInSeconds),
  }),
  /** Too much at once. */
  secondaryRateLimit: (retryAfterSeconds = 60): Failure => json(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', '/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits', { 'retry-after': String(retryAfterSeconds) }),
  /** Too much at once, without a word on when it ends. */
  tooMany: (headers: Readonly<Record<string, string>> = {}): Failure => json(429, 'Too Many Requests', '/rest', headers),
  /** The token may not do this. */
  wrongScopes: (): Failure => json(403, 'Forbidden', '/rest', { 'x-oauth-scopes': 'read:user', 'x-accepted-oauth-scopes': 'repo' }),
  redirect: (location: string, status = 302): Failure => ({ type: 'answer', status, headers: { location }, body: '' }),
  dropBefore: (): Failure => ({ type: 'drop', when: 'before' }),
  dropAfter: (): Failure => ({ type: 'drop', when: 'after' }),
  delay: (milliseconds: number): Failure => ({ type: 'delay', milliseconds }),
  truncate: (): Failure => ({ type: 'truncate' }),
};
