/**
 * Search for pull requests. GitHub documentation: "Searching issues and pull requests"; GraphQL, query search.
 */
import { listAll, type PullState, type RepositoryState } from '../hub.ts';
import { readPull } from '../pullRequests.ts';
import { loginOf, storedReviews } from '../reviewState.ts';
import { connection, type PageArguments } from './connection.ts';
import { pullRequestObject } from './pullRequest.ts';
import { GraphQlError, type Scope } from './scope.ts';

interface Candidate {
  readonly repository: RepositoryState;
  readonly pull: PullState;
  readonly stored: Readonly<Record<string, unknown>>;
}

export async function search(scope: Scope, query: string, args: PageArguments): Promise<object> {
  const terms = query.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const words = terms.filter((term) => !/^-?\w[\w-]*:/.test(term));
  if (words.join(' ').length > 256) throw new GraphQlError('UNPROCESSABLE', 'The search is longer than 256 characters.');
  const qualifiers = terms.filter((term) => !words.includes(term)).map((term) => [term.slice(0, term.indexOf(':')), term.slice(term.indexOf(':') + 1).replaceAll('"', '')] as const);
  const named = qualifiers.filter(([name]) => name === 'repo').map(([, value]) => value.toLowerCase());
  const found: Candidate[] = [];
  for (const [name, repository] of scope.hub.repositories) {
    if (named.length > 0 && !named.includes(name)) continue;
    for (const pull of repository.pulls.values()) {
      const stored = await readPull(scope.hub, repository, pull, scope.credentials);
      const candidate = { repository, pull, stored };
      const fits = await Promise.all(qualifiers.map(([qualifier, value]) => matches(scope, candidate, qualifier, value)));
      if (fits.every(Boolean) && words.every((word) => mentions(stored, word.replaceAll('"', '')))) found.push(candidate);
    }
  }
  found.sort((a, b) => String(b.stored['updated_at']).localeCompare(String(a.stored['updated_at'])) || b.pull.number - a.pull.number);
  const page = connection('search', found, args) as { nodes: readonly Candidate[] };
  return { ...page, issueCount: found.length, nodes: await Promise.all(page.nodes.map(({ repository, pull }) => pullRequestObject(scope, repository, pull))) };
}

function mentions(stored: Candidate['stored'], word: string): boolean {
  return `${String(stored['title'])} ${String(stored['body'])}`.toLowerCase().includes(word.toLowerCase());
}

async function matches(scope: Scope, { repository, pull, stored }: Candidate, qualifier: string, value: string): Promise<boolean> {
  const login = value === '@me' ? scope.login : value;
  switch (qualifier) {
    case 'is':
      return value === 'pr' || (value === 'merged' ? stored['merged'] === true : value === 'unmerged' ? stored['merged'] !== true : value === 'draft' ? stored['draft'] === true : stored['state'] === value);
    case 'archived':
      return value === 'false';
    case 'repo':
    case 'sort':
    case 'in':
      return true;
    case 'author':
      return pull.author === login;
    case '-author':
      return pull.author !== login;
    case 'draft':
      return String(stored['draft']) === value;
    case 'base':
      return pull.baseRef === value;
    case 'label':
      return (await listAll(scope.hub, `/repos/${repository.fullName}/issues/${pull.number}/labels`, scope.credentials)).some((label) => label['name'] === value);
    case 'review-requested':
      return (stored['requested_reviewers'] as { login: string }[]).some((one) => one.login === login);
    case 'reviewed-by':
      return (await storedReviews(scope.hub, repository, pull.number)).some((review) => loginOf(review) === login && review['state'] !== 'PENDING');
    default:
      throw new GraphQlError('UNPROCESSABLE', `The emulator does not know the qualifier ${qualifier}.`);
  }
}
