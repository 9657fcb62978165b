/** Patterns in the ways of Argo CD's generators, each as a function that says whether a path matches; one that is malformed matches nothing. */
type Matcher = (path: string) => boolean;

/** Go's path.Match, which the directory generator uses: no wildcard matches a slash. */
export function pathMatcher(pattern: string): Matcher {
  return matcher(pattern, { star: '[^/]*', one: '[^/]', outside: '/' });
}

/**
 * A pathspec of `git ls-files`, which the file generator uses: wildcards match slashes, too, and what has none is a file or all
 * below a folder; see gitglossary(7), pathspec.
 */
export function pathspecMatcher(pattern: string): Matcher {
  const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  if (!/[*?[\\]/.test(plain)) return (path) => plain === '' || plain === '.' || path === plain || path.startsWith(`${plain}/`);
  return matcher(plain, { star: '[^]*', one: '[^]', outside: '' });
}

function matcher(pattern: string, { star, one, outside }: { readonly star: string; readonly one: string; readonly outside: string }): Matcher {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '*') {
      while (pattern[at + 1] === '*') at++;
      source += star;
    } else if (character === '?') source += one;
    else if (character === '[') {
      const [whole, not = '', inner = ''] = /^\[([!^]?)((?:\\.|[^\]\\]|(?<=^\[[!^]?)\])+)\]/.exec(pattern.slice(at)) ?? [];
      if (whole === undefined) return () => false;
      const members = inner.replace(/\\(.)/g, '$1').replace(/[\\\]^[]/g, '\\$&');
      source += `${outside === '' ? '' : `(?!${outside})`}[${not === '' ? '' : '^'}${members}]`;
      at += whole.length - 1;
    } else {
      const literal = character === '\\' ? pattern[++at] : character;
      if (literal === undefined) return () => false;
      source += literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  try {
    const expression = new RegExp(`^${source}$`);
    return (path) => expression.test(path);
  } catch {
    return () => false;
  }
}
