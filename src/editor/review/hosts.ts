import { publicApi, readBaseUrl } from './baseUrl.ts';

export type HostKind = 'github' | 'gitlab';

/** A server that pull requests are reviewed on. */
export interface Host {
  readonly kind: HostKind;
  /** Base URL of its API, without a slash at the end: what repositories and secrets are kept under. */
  readonly api: string;
  /** What a person calls it: `GitHub`, `gitlab.example.com`. */
  readonly name: string;
}

export const publicGitLabApi = 'https://gitlab.com/api/v4';

export interface HostSettings {
  /** `gitopsReview.github.baseUrl`. */
  readonly githubBaseUrl: string;
  /** `gitopsReview.hosts`, as it stands there. */
  readonly hosts: readonly unknown[];
}

/** The hosts that the settings name, and sentences about what in them cannot be used. github.com and gitlab.com need no setting. */
export function readHosts({ githubBaseUrl, hosts }: HostSettings): { readonly hosts: readonly Host[]; readonly problems: readonly string[] } {
  const found = new Map<string, Host>();
  const problems: string[] = [];
  const github = readBaseUrl(githubBaseUrl);
  if (github.ok) found.set(github.url, hostOf('github', github.url));
  else problems.push(github.message);
  for (const entry of hosts) {
    const host = readHost(entry);
    if (typeof host === 'string') problems.push(host);
    else found.set(host.api, host);
  }
  return { hosts: [...found.values()], problems };
}

/** A host by what kind it is and the address of its API. */
export function hostOf(kind: HostKind, api: string): Host {
  const name = api === publicApi ? 'GitHub' : api === publicGitLabApi ? 'GitLab' : new URL(api).host;
  return { kind, api, name };
}

/** The public host that serves a remote, where it is one of those that need no setting. */
export function publicHostOf(remoteHost: string): Host | undefined {
  if (remoteHost === 'github.com') return hostOf('github', publicApi);
  if (remoteHost === 'gitlab.com') return hostOf('gitlab', publicGitLabApi);
  if (remoteHost.endsWith('.ghe.com')) return hostOf('github', `https://api.${remoteHost}`);
  return undefined;
}

function readHost(entry: unknown): Host | string {
  const where = 'The setting gitopsReview.hosts';
  if (typeof entry !== 'object' || entry === null || !('kind' in entry) || !('url' in entry) || typeof entry.url !== 'string') {
    return `${where} holds something that is no host. Write {"kind": "gitlab", "url": "https://gitlab.example.com"}.`;
  }
  const { kind, url } = entry;
  if (kind !== 'github' && kind !== 'gitlab') return `${where} names a kind of host that is not known: ${String(kind)}. Write "github" or "gitlab".`;
  const read = readBaseUrl(url, 'gitopsReview.hosts');
  return read.ok ? hostOf(kind, apiOf(kind, read.url)) : read.message;
}

/** The API of a server by the address of its pages, or by that of the API itself. */
function apiOf(kind: HostKind, url: string): string {
  const { hostname } = new URL(url);
  if (kind === 'gitlab') return /\/api\/v4$/.test(url) ? url : `${url}/api/v4`;
  if (hostname === 'github.com') return publicApi;
  return hostname.startsWith('api.') || /\/api\/v3$/.test(url) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? url : `${url}/api/v3`;
}
