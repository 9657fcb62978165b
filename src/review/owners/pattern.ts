import picomatch from 'picomatch';

/** Whether a path of the repository, without a slash in front, is meant. */
export type PathMatcher = (path: string) => boolean;

const options = { dot: true, nobrace: true, noextglob: true, nonegate: true, posix: true } as const;

/**
 * A pattern of GitHub or Bitbucket: as in .gitignore, without `!`, `[ ]` and escapes (GitHub Docs, "About code owners",
 * "CODEOWNERS syntax"; Atlassian Support, "Set up and use code owners", "Path mapping"). A folder's name means all in it,
 * and `docs/*` only what stands right in docs.
 */
export function gitignorePattern(pattern: string): PathMatcher {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isFolder = pattern.endsWith('/');
  const anchored = pattern.startsWith('/') || body.includes('/');
  const glob = literalBrackets(anchored ? body : `**/${body}`);
  const isOneLevel = !isFolder && anchored && /(^|\/)\*$/.test(body);
  const alternatives = isFolder ? [`${glob}/**`] : isOneLevel ? [glob] : [glob, `${glob}/**`];
  const matches = picomatch(alternatives, options);
  return (path) => matches(path);
}

/** A pattern of GitLab: what Ruby's File.fnmatch takes, and `/path/` for all in a folder (GitLab Docs, "Code Owners", "Pattern matching"). */
export function gitlabPattern(pattern: string): PathMatcher {
  const plain = pattern.replace(/^\\#/, '#').replaceAll('\\ ', ' ');
  const anywhere = plain.startsWith('/') ? plain.slice(1) : `**/${plain}`;
  const matches = picomatch(anywhere.endsWith('/') ? `${anywhere}**` : anywhere, options);
  return (path) => matches(path);
}

function literalBrackets(glob: string): string {
  return glob.replace(/[[\]()]/g, '\\$&');
}
