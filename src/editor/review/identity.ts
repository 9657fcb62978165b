import type { ChangedFile, DiffSide, PullRequest, RepositoryRef } from '../../forge/forge.ts';
import type { PullRequestKey } from '../../review/index.ts';

/** Scheme of the files of a pull request at one commit. */
export const scheme = 'gitops-review';

/** A file of a repository at a commit, as one pull request shows it. All of it is in the URI, so that no two hosts, repositories, pull requests or commits ever share a document. */
export interface FileAtCommit {
  readonly repository: RepositoryRef;
  readonly number: number;
  readonly sha: string;
  /** The head of the diff that the file is shown in: what a comment on it is about. The same as `sha` on the head's side. */
  readonly head: string;
  readonly side: DiffSide;
  readonly path: string;
  /** The side of an added or removed file on which there is nothing: empty on purpose. */
  readonly absent: boolean;
}

/** The parts of a URI that a file at a commit is written to and read from. */
export interface UriParts {
  readonly scheme: string;
  readonly path: string;
  readonly query: string;
}

/** The key of a repository, for maps and tree ids. */
export function repositoryKey(repository: RepositoryRef): string {
  return `${repository.host}|${repository.owner}/${repository.name}`;
}

/** The key of a pull request; holds the host and the repository, because numbers repeat. */
export function pullRequestKey(pullRequest: Pick<PullRequest, 'repository' | 'number'>): string {
  return `${repositoryKey(pullRequest.repository)}#${pullRequest.number}`;
}

/** The same identity in the form that drafts are kept under. */
export function toPullRequestKey({ repository, number }: Pick<PullRequest, 'repository' | 'number'>): PullRequestKey {
  return { host: repository.host, owner: repository.owner, name: repository.name, number };
}

/** Writes a file at a commit as URI parts. Equal files give equal parts. */
export function toUriParts(file: FileAtCommit): UriParts {
  const { host, owner, name } = file.repository;
  const query = { host, owner, name, number: file.number, sha: file.sha, head: file.head, side: file.side, ...(file.absent ? { absent: true } : {}) };
  return { scheme, path: `/${file.path}`, query: JSON.stringify(query) };
}

/** Reads URI parts; undefined when they are not a file of a pull request (another scheme, or a URI made by hand). */
export function fromUriParts(parts: UriParts): FileAtCommit | undefined {
  if (parts.scheme !== scheme || !parts.path.startsWith('/')) return undefined;
  const query = parseObject(parts.query);
  if (query === undefined) return undefined;
  const { host, owner, name, number, sha, head, side, absent } = query;
  if (typeof host !== 'string' || typeof owner !== 'string' || typeof name !== 'string') return undefined;
  if (typeof sha !== 'string' || typeof head !== 'string') return undefined;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return undefined;
  if (side !== 'base' && side !== 'head') return undefined;
  return { repository: { host, owner, name }, number, sha, head, side, path: parts.path.slice(1), absent: absent === true };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The two sides of a changed file in a pull request's diff. A renamed file has its former path on the base's side. */
export function diffSides(pullRequest: PullRequest, mergeBase: string, file: ChangedFile): { readonly base: FileAtCommit; readonly head: FileAtCommit } {
  const common = { repository: pullRequest.repository, number: pullRequest.number, head: pullRequest.headSha };
  return {
    base: { ...common, sha: mergeBase, side: 'base', path: file.previousPath ?? file.path, absent: file.status === 'added' },
    head: { ...common, sha: pullRequest.headSha, side: 'head', path: file.path, absent: file.status === 'removed' },
  };
}

/** The changed file that has this path on this side. */
export function changedFileAt(files: readonly ChangedFile[], side: DiffSide, path: string): ChangedFile | undefined {
  return files.find((file) => (side === 'base' ? file.previousPath ?? file.path : file.path) === path);
}
