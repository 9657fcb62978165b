import { createRequesterFn, GitbeakerRequestError, type FormattedResponse, type ResourceOptions, type RequesterType } from '@gitbeaker/requester-utils';

/** What gitbeaker hands to the function that sends its requests. */
interface SentRequest {
  readonly prefixUrl?: string;
  readonly searchParams?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/**
 * Sends gitbeaker's requests once each: its own way repeats writes after 429 and 502, and a comment would be there twice.
 * Redirects are not followed, since they would turn a write into a read.
 */
export function requesterOf(fetch: typeof globalThis.fetch, timeoutMilliseconds: number): (options: ResourceOptions) => RequesterType {
  return createRequesterFn((_, request) => Promise.resolve(request), async (endpoint, options = {}) => {
    const { prefixUrl = '', searchParams = '', method = 'GET', headers, body, signal } = options as SentRequest;
    const url = new URL(endpoint, prefixUrl.endsWith('/') ? prefixUrl : `${prefixUrl}/`);
    url.search = searchParams;
    const timeout = AbortSignal.timeout(timeoutMilliseconds);
    const request = new Request(url, { method, redirect: 'manual', signal: signal ? AbortSignal.any([signal, timeout]) : timeout, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) });
    const response = await fetch(request);
    const text = await response.text();
    if (!response.ok) throw new GitbeakerRequestError(text, { cause: { description: text, request, response } });
    return { body: text === '' ? null : (JSON.parse(text) as FormattedResponse['body']), headers: Object.fromEntries(response.headers), status: response.status };
  });
}
