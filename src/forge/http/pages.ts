import { ForgeError } from '../forge.ts';
import { listOf } from './shape.ts';

/** One page of a list, with what the host says of the next: in its `link` header, or by `hasNext` (undefined where it says nothing). */
export type Page<T> =
  | { readonly data: readonly T[]; readonly headers: { readonly link?: string } }
  | { readonly data: readonly T[]; readonly hasNext: boolean | undefined };

const maxPages = 300;

/**
 * All items of a paged list, or of its first `atMost`; rejects with 'truncated' when it does not end. Pages are
 * counted, not followed by their links, which could lead a token to another server. (The client's own paging takes a
 * refusal with 409 for an empty list, and cannot be cancelled.)
 */
export async function allPages<T>(fetchPage: (page: { readonly per_page: number; readonly page: number }) => Promise<Page<T>>, { atMost = Infinity, perPage = 100 } = {}): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; items.length < atMost; page++) {
    if (page > maxPages) throw endless();
    const found = await fetchPage({ per_page: perPage, page });
    items.push(...listOf(found.data, 'the answer'));
    // A page may be short without being the last: hosts leave out what the reader may not see.
    if (!(hasNext(found) ?? found.data.length === perPage)) break;
  }
  return items;
}

function hasNext(page: Page<unknown>): boolean | undefined {
  return 'headers' in page ? page.headers.link?.includes('rel="next"') : page.hasNext;
}

/** The failure of a list that goes on and on. */
export function endless(): ForgeError {
  return new ForgeError('truncated', 'The host gives a list that does not end.', { advice: 'Look at it on the web page.' });
}
