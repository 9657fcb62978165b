import type { ApiAnswer, ApiRequest, Hub } from './route.ts';

/** One page of a list with the headers that say what comes next (REST API, "Pagination": 20 a page, 100 at most). */
export function page(items: readonly unknown[], { values, path }: ApiRequest, hub: Hub): ApiAnswer {
  const size = Math.min(100, Math.max(1, Number(values['per_page'] ?? 20)));
  const current = Math.max(1, Number(values['page'] ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  const link = (number: number, name: string): void => {
    const query = new URLSearchParams(Object.entries({ ...values, page: number, per_page: size }).map(([key, value]): [string, string] => [key, String(value)]));
    links.push(`<${hub.url}/api/v4/${path}?${query.toString()}>; rel="${name}"`);
  };
  if (current > 1) link(current - 1, 'prev');
  if (current < last) link(current + 1, 'next');
  link(1, 'first');
  link(last, 'last');
  const start = (current - 1) * size;
  return {
    status: 200,
    body: items.slice(start, start + size),
    headers: {
      link: links.join(', '), 'x-page': String(current), 'x-per-page': String(size), 'x-total': String(items.length), 'x-total-pages': String(last),
      'x-next-page': current < last ? String(current + 1) : '', 'x-prev-page': current > 1 ? String(current - 1) : '',
    },
  };
}
