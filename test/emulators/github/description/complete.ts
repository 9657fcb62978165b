/**
 * What emulate leaves out of the objects that stand in many answers.
 * GitHub documentation: "REST API endpoints for users", the schema "simple user".
 */
export function completeAnswer(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completeAnswer);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, completeAnswer(member)]));
  return isUser(entries) ? { ...userLinks(entries), ...entries } : entries;
}

interface DescribedUser {
  readonly login: string;
  readonly url: string;
}

function isUser(value: object): value is DescribedUser {
  return 'login' in value && 'node_id' in value && 'url' in value && 'avatar_url' in value;
}

function userLinks({ url }: DescribedUser): object {
  return {
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false,
  };
}
