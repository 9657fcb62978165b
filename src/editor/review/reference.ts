import type { RepositoryRef } from '../../forge/forge.ts';

/** A pull request that somebody names. */
export interface Reference {
  readonly repository: RepositoryRef;
  readonly number: number;
}

/**
 * Reads what names a pull request: `12`, `#12` or `!12` in each of the given repositories, `owner/name#12`, or the address of
 * its page. `serves` says whether the API at `host` serves a web host; other hosts' addresses name nothing here.
 */
export function readReference(text: string, host: string, repositories: readonly RepositoryRef[], serves: (webHost: string) => boolean): readonly Reference[] {
  const wanted = text.trim();
  const plain = /^[#!]?(\d{1,9})$/.exec(wanted);
  if (plain?.[1] !== undefined) {
    const number = Number(plain[1]);
    return number === 0 ? [] : repositories.map((repository) => ({ repository, number }));
  }
  const named = /^([\w.-]+(?:\/[\w.-]+)*)\/([\w.-]+)[#!](\d{1,9})$/.exec(wanted);
  if (named !== null) return reference(host, named);
  if (!URL.canParse(wanted)) return [];
  const url = new URL(wanted);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || !serves(url.host)) return [];
  // A merge request's address on GitLab, whose projects lie in groups of groups: /group/sub/name/-/merge_requests/7.
  const page = /^\/([\w.-]+)\/([\w.-]+)\/pull\/(\d{1,9})(?:\/|$)/.exec(url.pathname) ?? /\/([\w.-]+(?:\/[\w.-]+)*)\/([\w.-]+)\/-\/merge_requests\/(\d{1,9})(?:\/|$)/.exec(url.pathname);
  return page === null ? [] : reference(host, page);
}

function reference(host: string, [, owner, name, digits]: RegExpExecArray): readonly Reference[] {
  const number = Number(digits);
  if (owner === undefined || name === undefined || number === 0 || [...owner.split('/'), name].some((part) => part === '.' || part === '..')) return [];
  return [{ repository: { host, owner, name }, number }];
}
