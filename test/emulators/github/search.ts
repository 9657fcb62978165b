/**
 * Search by requested reviewer, which emulate passes over.
 * GitHub documentation: "Searching issues and pull requests", "Search by pull request review status and reviewer".
 */
import { succeeded, type Hub } from './hub.ts';
import { credentialsOf, type ApiAnswer, type ApiRequest } from './route.ts';

interface Found {
  readonly url: string;
}

export async function searchIssues(request: ApiRequest, hub: Hub): Promise<ApiAnswer> {
  const answer = succeeded(await hub.core.send('GET', `${request.path}?${request.query.toString()}`, credentialsOf(request)));
  const wanted = /(?:^|\s)review-requested:(\S+)/.exec(request.query.get('q') ?? '')?.[1];
  const body = answer.body as { items: readonly Found[] };
  if (wanted === undefined) return { status: 200, body: described(hub, body) };
  const login = wanted === '@me' ? request.login : wanted;
  const asked = await Promise.all(body.items.map((item) => isAsked(hub, item, login, request)));
  const items = body.items.filter((_item, index) => asked[index]);
  return { status: 200, body: described(hub, { ...body, total_count: items.length, items }) };
}

/** What emulate leaves out (REST, "Search issues and pull requests"). */
function described(hub: Hub, body: { readonly items: readonly Found[]; readonly total_count?: number }): object {
  const items = body.items.map((item) => {
    const repository = new URL(item.url).pathname.replace(/\/issues\/\d+$/, '');
    return { repository_url: hub.url + repository, labels_url: `${item.url}/labels{/name}`, events_url: `${item.url}/events`, score: 1, ...item };
  });
  return { ...body, search_type: 'lexical', items };
}

async function isAsked(hub: Hub, item: Found, login: string | undefined, request: ApiRequest): Promise<boolean> {
  const answer = await hub.core.send('GET', new URL(item.url).pathname.replace(/issues(?=\/\d+$)/, 'pulls'), credentialsOf(request));
  const reviewers = answer.status === 200 ? (answer.body as { requested_reviewers: readonly { login: string }[] }).requested_reviewers : [];
  return reviewers.some((reviewer) => reviewer.login === login);
}
