import type { FileTree } from './tree.ts';

/** What a rendering needs from another place than the repository. */
export type Need =
  /** A commit of a git repository; the newest of its default branch where no ref is named. */
  | { readonly type: 'git'; readonly url: string; readonly ref?: string }
  /** A file behind an address. */
  | { readonly type: 'file'; readonly url: string }
  /** A Helm chart of a repository: the URL of its index, or `oci://` and the folder that the chart is in. */
  | { readonly type: 'chart'; readonly repository: string; readonly name: string; readonly version?: string };

/** What was fetched for a need. */
export interface FetchedPlace {
  /** The commit, the digest: the same for the same content. */
  readonly id: string;
  /** What it is for people: `commit 1a2b3c4`, `version 1.2.3`. */
  readonly resolved: string;
  /** When it was fetched, as ISO 8601. */
  readonly at: string;
  /** Whether the same need may be answered otherwise by now: a branch, a range of versions. */
  readonly isFloating: boolean;
  readonly tree: FileTree;
}

/** What was fetched before, by people who asked for it. Nothing is fetched by asking. */
export interface Fetched {
  find(need: Need): Promise<FetchedPlace | undefined>;
}

/** The same text for the same need. */
export function needKey(need: Need): string {
  switch (need.type) {
    case 'git':
      return `git ${need.url} ${need.ref ?? ''}`;
    case 'file':
      return `file ${need.url}`;
    case 'chart':
      return `chart ${need.repository.replace(/\/+$/, '')} ${need.name} ${need.version ?? ''}`;
  }
}

/** A need in words: `chart redis 18.x from https://charts.example.com`. */
export function needInWords(need: Need): string {
  switch (need.type) {
    case 'git':
      return `${need.url}${need.ref === undefined ? '' : ` at ${need.ref}`}`;
    case 'file':
      return need.url;
    case 'chart':
      return `chart ${need.name}${need.version === undefined ? '' : ` ${need.version}`} from ${need.repository}`;
  }
}

/** The host that a need is fetched from first, as a person knows it. */
export function hostOfNeed(need: Need): string {
  const url = need.type === 'chart' ? need.repository : need.url;
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)/.exec(url);
  return scp?.[1] ?? url.replace(/^[a-z+]+:\/\//i, '').replace(/^[^/@]*@/, '').replace(/[/?#].*$/s, '');
}

/** What was fetched, and when, in words. */
export function placeInWords(need: Need, { resolved, at }: FetchedPlace): string {
  return `${needInWords(need)} is ${resolved}, as fetched on ${at.slice(0, 10)}`;
}

/** Where nothing was fetched: what can be done. */
export const howToFetch = 'Nothing is fetched during a review: run "Fetch What Is Missing", or "gitops-review fetch" on the command line';
