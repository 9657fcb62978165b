import type { Path } from '../manifest/node.ts';
// Not through the index, which brings the parser along: the sidebar uses these words too.
import { formatPath } from '../manifest/path.ts';

/** `1 pod`, `3 pods`; the plural is given where it is not the singular with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; beyond the limit: `a, b and 4 more`. */
export function enumerate(items: readonly string[], limit = 4): string {
  const shown = items.length > limit ? [...items.slice(0, limit - 1), `${items.length - limit + 1} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** The beginning of a sentence. */
export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Paths in back quotes, each once. */
export function quotePaths(paths: readonly Path[], limit = 3): string {
  return enumerate([...new Set(paths.map((path) => `\`${formatPath(path)}\``))], limit);
}
