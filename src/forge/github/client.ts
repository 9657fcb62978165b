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
const QueryClient = Octokit.plugin(retry);

/** The one request whose answer is no JSON. */
const logUrl = '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs';

/**
 * GitHub's client with its own throttling and retry plugins. Reads are repeated after a failure of the server or the
 * network; a write is sent exactly once.
 */
export function createClient(options: ClientOptions): Octokit {
  const waitFor = (seconds: number, request: { readonly method?: string }, _octokit: unknown, repeated: number): boolean =>
    isRead(request.method) && seconds <= longestWait && repeated < retries;
  const client = new Client({
    ...commonOptions(options),
    // Limits belong to an account at a host, so no two clients share a queue.
    throttle: { id: crypto.randomUUID(), onRateLimit: waitFor, onSecondaryRateLimit: waitFor },
  });
  client.hook.before('request', (request) => {
    if (!isRead(request.method)) request.request = { ...request.request, retries: 0 };
  });
  return prepared(client);
}

/** A client for GraphQL queries alone: GitHub's plugins would take them for writes, send them one by one, and never again. */
export function createQueryClient(options: ClientOptions): Octokit {
  return prepared(new QueryClient(commonOptions(options)));
}

function commonOptions(options: ClientOptions) {
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return {
    ...(options.token === '' ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: options.fetch, log: silent },
    retry: { retries, retryAfterBaseValue: options.retryBase, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
  };
}

function prepared(client: Octokit): Octokit {
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
  });
  client.hook.after('request', (response, { url }) => {
    const data: unknown = response.data;
    // The client hands on as text what is not JSON, and what it could not parse.
    if (typeof data !== 'string' && !(data instanceof ArrayBuffer)) return;
    if (data === '' && (response.status === 201 || response.status === 204 || response.status === 205)) return;
    if (url === logUrl && response.headers['content-type']?.includes('text/plain') === true) return;
    const isJson = response.headers['content-type']?.includes('json') ?? false;
    throw isJson
      ? new BadAnswer('broken-json', 'The answer breaks off or is damaged.', response.status)
      : new BadAnswer('html', 'The answer is not data but a page or a text.', response.status);
  });
  return client;
}

function ignore(): void {}
