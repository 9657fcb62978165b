import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { isRead } from '../http/host.ts';
import { BadAnswer } from '../http/transport.ts';

export interface ClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds before the first repetition of a read; the second waits four times as long. */
  readonly retryBase: number;
}

/** A rate limit that ends within this many seconds is waited for, where a read was asked for. */
const longestWait = 10;
const retries = 2;

const Client = Octokit.plugin(throttling, retry);

/**
 * GitHub's client with its own throttling and retry plugins. Reads are repeated after a failure of the server or the
 * network; a write is sent exactly once.
 */
export function createClient(options: ClientOptions): Octokit {
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const waitFor = (seconds: number, request: { readonly method?: string }, _octokit: unknown, repeated: number): boolean =>
    isRead(request.method) && seconds <= longestWait && repeated < retries;
  const client = new Client({
    ...(options.token === '' ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: options.fetch, log: silent },
    // Limits belong to an account at a host, so no two clients share a queue.
    throttle: { id: crypto.randomUUID(), onRateLimit: waitFor, onSecondaryRateLimit: waitFor },
    retry: { retries, retryAfterBaseValue: options.retryBase, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
  });
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
    if (!isRead(request.method)) request.request = { ...request.request, retries: 0 };
  });
  client.hook.after('request', (response) => {
    const data: unknown = response.data;
    // The client hands on as text what is not JSON, and what it could not parse.
    if (typeof data !== 'string' && !(data instanceof ArrayBuffer)) return;
    if (data === '' && (response.status === 204 || response.status === 205)) return;
    const isJson = response.headers['content-type']?.includes('json') ?? false;
    throw isJson
      ? new BadAnswer('broken-json', 'The answer breaks off or is damaged.', response.status)
      : new BadAnswer('html', 'The answer is not data but a page or a text.', response.status);
  });
  return client;
}

function ignore(): void {}
