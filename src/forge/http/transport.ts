import { EtagCache } from './etagCache.ts';
import type { Redact } from './redact.ts';

/** What happened to one request; holds no body, no header and no token. */
export interface RequestLogEntry {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The answer's status, or why there was none. */
  readonly status: number | string;
  readonly ms: number;
  /** What a GraphQL request takes of the hour's 5,000 points (GraphQL, "Rate limits and query limits"). */
  readonly cost?: number;
}

export interface TransportOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly log: (entry: RequestLogEntry) => void;
  readonly redact: Redact;
  /** Reads by their path that no ETag is kept of: what git names by its content never changes, is large, and is kept by those who ask for it. */
  readonly immutable: RegExp;
  /**
   * Where reads are redirected to. 'same-origin' for a client whose token stands in a header that fetch would hand on to
   * another server; it drops only `authorization`.
   */
  readonly redirects?: 'anywhere' | 'same-origin';
  /** Milliseconds after which one attempt is given up. */
  readonly timeout: number;
}

/** An answer that came, and that cannot be what was asked for. */
export class BadAnswer extends Error {
  readonly reason: 'redirect' | 'html' | 'broken-json' | 'wrong-shape';
  readonly status: number | undefined;

  constructor(reason: BadAnswer['reason'], message: string, status?: number) {
    super(message);
    this.name = 'BadAnswer';
    this.reason = reason;
    this.status = status;
  }
}

const cacheBytes = 32 * 1024 * 1024;

/**
 * A fetch for a host's client: reads each body as a whole, so that a connection that breaks off is a failure and
 * not a short text; revalidates reads by ETag; gives up after a while; follows redirects of writes only where the
 * host says to send the same again there; logs.
 */
export function createTransport(options: TransportOptions): typeof globalThis.fetch {
  const cache = new EtagCache(cacheBytes);
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const send: Send = (to, change) => sendAndLog(options, to, { ...init, ...change });
    const follow: Send = options.redirects === 'same-origin' ? (to, change) => stay(send, to, change) : send;
    return (init.method ?? 'GET') === 'GET' ? read(follow, options.immutable.test(url.pathname) ? undefined : cache, url, new Headers(init.headers)) : write(send, url);
  };
}

type Send = (url: URL, change: RequestInit) => Promise<Response>;

async function sendAndLog(options: TransportOptions, url: URL, init: RequestInit): Promise<Response> {
  const started = performance.now();
  const timeout = AbortSignal.timeout(options.timeout);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  let status: number | string = 'failed';
  let cost: number | undefined;
  try {
    // The editor's fetch may have a cache of its own, which would answer with a head that has moved.
    const response = await readWhole(await options.fetch(url, { ...init, signal, cache: 'no-store' }));
    status = response.status;
    if (/\/graphql$/.test(url.pathname)) cost = await costOf(response);
    return response;
  } catch (error) {
    if (signal.aborted) status = timeout.aborted ? 'timed out' : 'cancelled';
    throw error;
  } finally {
    options.log({ method: init.method ?? 'GET', path: options.redact(url.pathname + url.search), status, ms: Math.round(performance.now() - started), ...(cost === undefined ? {} : { cost }) });
  }
}

/** A query says what it cost; a mutation costs a point. */
async function costOf(response: Response): Promise<number> {
  return Number(/"rateLimit":\{"cost":(\d+)\}/.exec(await response.clone().text())?.[1] ?? 1);
}

async function read(send: Send, cache: EtagCache | undefined, url: URL, headers: Headers): Promise<Response> {
  const key = `${url.href} ${headers.get('accept') ?? ''}`;
  if (cache === undefined) return send(url, { headers });
  const stored = cache.get(key);
  if (stored !== undefined) headers.set('if-none-match', stored.etag);
  const response = await send(url, { headers });
  if (response.status === 304 && stored !== undefined) {
    return new Response(stored.body, { status: 200, headers: stored.headers.map(([name, value]): [string, string] => [name, value]) });
  }
  const etag = response.headers.get('etag');
  if (response.status === 200 && etag !== null) cache.set(key, { etag, headers: [...response.headers], body: await response.clone().arrayBuffer() });
  return response;
}

/** A write that is redirected as 301 or 302 would be followed as a read, whose answer looks like success. */
async function write(send: Send, url: URL): Promise<Response> {
  let response = await send(url, { redirect: 'manual' });
  const location = response.headers.get('location');
  if ((response.status === 307 || response.status === 308) && location !== null) {
    // The host has not acted; it says to send the same there (renamed repositories).
    const target = new URL(location, url);
    if (target.origin === url.origin) response = await send(target, { redirect: 'manual' });
  }
  if (response.status >= 300 && response.status < 400) throw elsewhere(response.status);
  return response;
}

/** Follows the redirects of a read within its server. */
async function stay(send: Send, url: URL, change: RequestInit): Promise<Response> {
  let at = url;
  for (let hops = 0; hops <= 5; hops++) {
    const response = await send(at, { ...change, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status === 304 || response.status < 300 || response.status >= 400 || location === null) return response;
    at = new URL(location, at);
    if (at.origin !== url.origin) throw elsewhere(response.status);
  }
  throw elsewhere();
}

async function readWhole(response: Response): Promise<Response> {
  // What a browser shows of a redirect that it was told not to follow.
  if (response.type === 'opaqueredirect') throw elsewhere();
  const body = await response.arrayBuffer();
  const hasNoBody = response.status === 204 || response.status === 205 || response.status === 304;
  return new Response(hasNoBody ? null : body, { status: response.status, statusText: response.statusText, headers: response.headers });
}

function elsewhere(status?: number): BadAnswer {
  return new BadAnswer('redirect', 'The host sent the request elsewhere.', status);
}
