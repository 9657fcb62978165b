import { ForgeError } from '../forge.ts';
import { listOf } from './shape.ts';

interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string };
}

const perPage = 100;
const maxPages = 300;

/**
 * All items of a paged list, or of its first `atMost`; rejects with 'truncated' when it does not end. Pages are
 * counted, not followed by their links, which could lead a token to another server. (The client's own paging takes a
 * refusal with 409 for an empty list, and cannot be cancelled.)
 */
export async function allPages<T>(fetchPage: (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>, { atMost = Infinity } = {}): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; items.length < atMost; page++) {
    if (page > maxPages) throw new ForgeError('truncated', 'The host gives a list that does not end.', { advice: 'Look at it on the web page.' });
    const { data, headers } = await fetchPage({ per_page: perPage, page });
    items.push(...listOf(data, 'the answer'));
    // A page may be short without being the last: GitHub leaves out what the reader may not see.
    const isLast = headers.link === undefined ? data.length < perPage : !headers.link.includes('rel="next"');
    if (isLast) break;
  }
  return items;
}
