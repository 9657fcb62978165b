/** An image reference taken apart; what was not written is undefined, but for the registry, which has a default. */
export interface ImageReference {
  /** `docker.io` when none was written. */
  readonly registry: string;
  /** Without the registry: `library/nginx`, `team/app`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * Takes an image reference apart. Never fails: what is no valid reference gives its text as the repository.
 * Source: Kubernetes documentation, Images, Image names; the first component is a registry when it has a dot or a colon or
 * is `localhost` (distribution, reference, normalised names), and Docker Hub's own images live under `library/`.
 */
export function parseImage(text: string): ImageReference {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  const tag = colon < 0 ? undefined : named.slice(colon + 1);
  const name = colon < 0 ? named : named.slice(0, colon);
  const first = name.indexOf('/');
  const host = first < 0 ? '' : name.slice(0, first);
  const hasHost = host === 'localhost' || /[.:]/.test(host);
  const registry = !hasHost || host === 'index.docker.io' ? 'docker.io' : host;
  const rest = hasHost ? name.slice(first + 1) : name;
  return { registry, repository: registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest, tag, digest };
}

/**
 * Orders two tags that are versions: negative when `a` is the older, 0 when they are the same or only their variants
 * differ (`1.2.3-alpine`), undefined when they cannot be told. Tags are names that anyone can move, so it is a likelihood.
 */
export function compareTags(a: string, b: string): number | undefined {
  const left = parseVersion(a);
  const right = parseVersion(b);
  if (!left || !right) return undefined;
  for (let index = 0; index < Math.min(left.numbers.length, right.numbers.length); index++) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  // `1.2` and `1.2.3`: the shorter tag moves along with the newest of them.
  if (left.numbers.length !== right.numbers.length) return undefined;
  if (left.prerelease === right.prerelease) return 0;
  if (left.prerelease === undefined || right.prerelease === undefined) return left.prerelease === undefined ? 1 : -1;
  return Math.sign(left.prerelease - right.prerelease) || undefined;
}

/** The first number of a version tag, or undefined: `v2.1.0` gives 2. */
export function majorVersion(tag: string): number | undefined {
  const version = parseVersion(tag);
  return version && version.numbers.length > 1 ? version.numbers[0] : undefined;
}

interface Version {
  readonly numbers: readonly number[];
  /** Rank of a pre-release, which comes before its release: alpha 0, beta 1, rc 2, each with its number. */
  readonly prerelease: number | undefined;
}

function parseVersion(tag: string): Version | undefined {
  const match = /^v?(\d{1,9}(?:\.\d{1,9}){0,4})(?:[-.+_](.*))?$/.exec(tag);
  if (!match) return undefined;
  const numbers = (match[1] ?? '').split('.').map(Number);
  const stage = /^(alpha|beta|rc)[.-]?(\d{0,6})/.exec(match[2] ?? '');
  const rank = stage ? ['alpha', 'beta', 'rc'].indexOf(stage[1] ?? '') * 1_000_000 + Number(stage[2] ?? 0) : undefined;
  return { numbers, prerelease: rank };
}
