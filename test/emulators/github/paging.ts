import type { ApiAnswer, ApiRequest } from './route.ts';

/**
 * One page of a list, with the `link` header.
 * GitHub documentation: "Using pagination in the REST API".
 */
export function page(items: readonly unknown[], request: ApiRequest, url: string, largest = 100): ApiAnswer {
  const size = Math.min(largest, positive(request.query.get('per_page')) ?? 30);
  const current = positive(request.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (number: number, name: string) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    links.push(`<${url}${request.path}?${query.toString()}>; rel="${name}"`);
  };
  if (current > 1) link(current - 1, 'prev');
  if (current < last) {
    link(current + 1, 'next');
    link(last, 'last');
  }
  if (current > 1) link(1, 'first');
  const start = (current - 1) * size;
  return { status: 200, body: items.slice(start, start + size), ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}

function positive(text: string | null): number | undefined {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value > 0 ? value : undefined;
}
