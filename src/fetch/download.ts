import { limits } from './limits.ts';

/** Whom a download may ask, and what it may show them. */
export interface Network {
  /** Whether a host may be asked; asked anew for each host that a redirect or an index leads to. `from` is what leads there. */
  readonly mayAsk: (host: string, from: string) => Promise<boolean>;
  /** `user:password` for a host, sent to that host and no other. */
  readonly credentials?: (host: string) => string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Download {
  readonly content: Uint8Array;
  /** After redirects. */
  readonly url: string;
  readonly headers: Headers;
}

/** Headers of one request, which go to the first host only. */
export interface RequestOptions {
  readonly accept?: string;
  readonly authorization?: string;
  readonly maxBytes: number;
  /** Other answers than success that the caller reads. */
  readonly alsoStatus?: readonly number[];
}

/** The host of an address, with its port where it has one. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

/** Whether an address may be asked at all: https, or plain http to this machine. */
export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname));
}

/**
 * Gets what is behind an address, by https only. Redirects are followed a few times, to other hosts only when they may be asked,
 * and without any credentials. Rejects when it is larger than told, silent for too long, or refused.
 */
export async function download(address: string, network: Network, options: RequestOptions): Promise<Download & { readonly status: number }> {
  const first = parsed(address, address);
  if (!(await network.mayAsk(first.host, address))) throw new Error(`${first.host} was not asked for ${address}, since that was not allowed.`);
  let url = first;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), limits.silence);
    const heard = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), limits.silence);
    };
    try {
      const own = network.credentials?.(url.host);
      const authorization = url.host === first.host ? options.authorization ?? basic(own) : basic(own);
      const response = await fetch(url, {
        redirect: 'manual',
        signal: network.signal === undefined ? silence.signal : AbortSignal.any([network.signal, silence.signal]),
        headers: { ...(options.accept === undefined ? {} : { accept: options.accept }), ...(authorization === undefined ? {} : { authorization }), 'user-agent': 'gitops-review' },
      });
      heard();
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = await followed(url, location, network);
        continue;
      }
      if (!response.ok && options.alsoStatus?.includes(response.status) !== true) {
        await response.body?.cancel();
        throw new Error(refusal(url, response.status));
      }
      return { content: await bounded(response, url, options.maxBytes, heard), url: url.href, headers: response.headers, status: response.status };
    } catch (error) {
      network.signal?.throwIfAborted();
      if (silence.signal.aborted) throw new Error(`${url.host} said nothing for ${limits.silence / 1000} seconds.`, { cause: error });
      if (error instanceof TypeError) throw new Error(`${url.host} cannot be reached (${causeOf(error)}). Check the address and your connection.`, { cause: error });
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  throw new Error(`${address} redirects more than ${limits.redirects} times.`);
}

function parsed(address: string, from: string): URL {
  if (!URL.canParse(address)) throw new Error(`${address} is no address.`);
  const url = new URL(address);
  if (!isSecure(url)) throw new Error(`${from === address ? address : `${from} leads to ${address}, which`} is not fetched: only https is, since anyone on the way can change what comes by others.`);
  if (url.username !== '' || url.password !== '') throw new Error(`${url.host} is not asked with a password that stands in a file. Take it out of the address.`);
  return url;
}

async function followed(from: URL, location: string, network: Network): Promise<URL> {
  if (!URL.canParse(location, from.href)) throw new Error(`${from.host} redirects to ${JSON.stringify(location.slice(0, 200))}, which is no address.`);
  const next = parsed(new URL(location, from).href, from.href);
  if (next.host !== from.host && !(await network.mayAsk(next.host, from.href))) throw new Error(`${from.href} leads to another host, ${next.host}, which was not asked since that was not allowed.`);
  return next;
}

async function bounded(response: Response, url: URL, maxBytes: number, heard: () => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const part of body ?? []) {
    heard();
    size += part.length;
    // Leaving the loop ends the connection.
    if (size > maxBytes) throw new Error(`${url.href} is larger than ${Math.round(maxBytes / 1024 / 1024)} MB, which is more than is fetched.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function basic(credentials: string | undefined): string | undefined {
  return credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function refusal(url: URL, status: number): string {
  const what = status === 401 || status === 403 ? 'It asks for an account that it was not given.' : status === 404 ? 'There is nothing under this address.' : 'Try again later.';
  return `${url.host} refused ${url.origin}${url.pathname} (HTTP ${status}). ${what}`;
}

function causeOf(error: TypeError): string {
  return error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException).code ?? error.cause.message : error.message;
}
