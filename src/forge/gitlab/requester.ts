import { createRequesterFn, GitbeakerRequestError, type FormattedResponse, type RequesterType, type ResourceOptions } from '@gitbeaker/requester-utils';
import { isRead } from '../http/host.ts';
import { limitEnd } from '../http/rateLimit.ts';
import { repeat, type Outcome } from '../http/repeat.ts';
import { BadAnswer } from '../http/transport.ts';

/** What gitbeaker hands to the function that sends its requests. */
interface SentRequest {
  readonly prefixUrl?: string;
  readonly searchParams?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface RequesterOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds before the first repetition of a read. */
  readonly retryBase: number;
  /** Of whoever asks; gitbeaker hands none on. */
  readonly signal: AbortSignal | undefined;
}

/** A request of which no answer came. */
export class Unanswered extends Error {
  readonly method: string;

  constructor(method: string, cause: unknown) {
    super('No answer came.', { cause });
    this.name = 'Unanswered';
    this.method = method;
  }
}

/** The headers that GitLab answers a request with that came too early (GitLab documentation, "User and IP rate limits"). */
export function limitOf(headers: Headers, now: Date): Date {
  const reset = headers.get('ratelimit-reset');
  return limitEnd({ retryAfter: headers.get('retry-after') ?? '', reset: reset === null ? undefined : Number(reset), date: headers.get('date') ?? '' }, now);
}

/**
 * Sends gitbeaker's requests: a write once, since gitbeaker's own way repeats writes after 429 and 502 and a comment would be
 * there twice; a read again after a failure of the server or the network, or when the limit that was hit ends soon.
 */
export function requesterOf({ fetch, retryBase, signal }: RequesterOptions): (options: ResourceOptions) => RequesterType {
  return createRequesterFn((_, request) => Promise.resolve(request), async (endpoint, options = {}) => {
    const { prefixUrl = '', searchParams = '', method = 'GET', headers, body } = options as SentRequest;
    const url = new URL(endpoint, prefixUrl.endsWith('/') ? prefixUrl : `${prefixUrl}/`);
    url.search = searchParams;
    const init: RequestInit = { method, ...(signal ? { signal } : {}), ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) };
    const send = async (): Promise<Outcome<FormattedResponse>> => {
      let response: Response;
      try {
        response = await fetch(url, init);
      } catch (error) {
        const hopeless = error instanceof BadAnswer;
        return { failure: hopeless ? error : new Unanswered(method, error), repeat: hopeless ? 'never' : 'soon' };
      }
      const text = await response.text();
      if (response.ok) return { value: { body: bodyOf(response, text, url), headers: Object.fromEntries(response.headers), status: response.status } };
      const failure = new GitbeakerRequestError(text, { cause: { description: text, request: new Request(url, { method }), response } });
      return { failure, repeat: whenToRepeat(response) };
    };
    if (isRead(method)) return repeat(send, { base: retryBase, signal });
    const outcome = await send();
    if ('value' in outcome) return outcome.value;
    throw outcome.failure;
  });
}

function whenToRepeat({ status, headers }: Response): 'never' | 'soon' | number {
  if (status === 429) return limitOf(headers, new Date()).getTime() - Date.now();
  return status >= 500 || status === 408 ? 'soon' : 'never';
}

/** The answer's data; the log of a job is the one answer that is a text. */
function bodyOf(response: Response, text: string, url: URL): FormattedResponse['body'] {
  if (text === '') return null;
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/plain') && url.pathname.endsWith('/trace')) return text;
  if (!type.includes('json')) throw new BadAnswer('html', 'The answer is not data but a page or a text.', response.status);
  try {
    return JSON.parse(text) as FormattedResponse['body'];
  } catch {
    throw new BadAnswer('broken-json', 'The answer breaks off or is damaged.', response.status);
  }
}
