import { distance } from 'fastest-levenshtein';

/** The name that was probably meant; undefined when none is spelt nearly alike. Case and a third of the letters may differ. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly name: string; readonly apart: number } | undefined;
  for (const name of names) {
    const apart = distance(word.toLowerCase(), name.toLowerCase());
    if (apart <= most && name !== word && (best === undefined || apart < best.apart)) best = { name, apart };
  }
  return best?.name;
}

/** The end of a message that says what was probably meant; empty when nothing is known. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
