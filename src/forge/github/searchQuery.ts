import type { PullRequestQuery } from '../listing.ts';

const relations: Readonly<Record<PullRequestQuery['relation'], string>> = { 'waiting-for-me': 'review-requested:@me', mine: 'author:@me', 'reviewed-by-me': 'reviewed-by:@me', all: '' };
const states: Readonly<Record<PullRequestQuery['state'], string>> = { open: 'is:open', closed: 'is:closed is:unmerged', merged: 'is:merged', any: '' };

/** The query as GitHub's search takes it ("Searching issues and pull requests"): repositories are alternatives, everything else must hold. */
export function searchQuery({ relation, state, repositories, text, hostQuery }: Omit<PullRequestQuery, 'limit'>): string {
  return [
    'is:pr', 'archived:false', states[state], relations[relation],
    ...(repositories ?? []).map(({ owner, name }) => `repo:${owner}/${name}`),
    // Quoted, a word is no qualifier.
    ...words(text).map((word) => `"${word}"`),
    ...(words(text).length > 0 ? ['in:title,body'] : []),
    hostQuery?.trim() ?? '',
    ...(/\bsort:/.test(hostQuery ?? '') ? [] : ['sort:updated-desc']),
  ].filter((part) => part !== '').join(' ');
}

function words(text: string | undefined): readonly string[] {
  return (text ?? '').replaceAll('"', ' ').split(/\s+/).filter((word) => word !== '');
}
