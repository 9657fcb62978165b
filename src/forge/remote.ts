import type { RepositoryRef } from './forge.ts';

/** A repository as a git remote names it. `host` has a port only where the remote is http(s) and names one. */
export interface RemoteRepository {
  readonly host: string;
  /** On GitLab a group with the groups around it: `group/subgroup`. */
  readonly owner: string;
  readonly name: string;
}

/** Host, then what follows: `git@github.com:owner/name.git`. A host of one letter is a Windows drive. */
const scpLike = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/;

/**
 * Reads the URL of a git remote: https, http, ssh, git and scp-like. Undefined for anything else, such as a path on
 * disk, and for names that no host gives out. Names from here are safe to put in a URL's path.
 */
export function parseRemote(url: string): RemoteRepository | undefined {
  const text = url.trim();
  const scp = text.includes('://') ? null : scpLike.exec(text);
  if (scp !== null) return repository(scp[1] ?? '', scp[2] ?? '');
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(text);
  switch (protocol) {
    case 'https:':
    case 'http:':
      return repository(host, pathname);
    case 'ssh:':
    case 'git:':
    case 'git+ssh:':
      // The port is that of the ssh or git server and says nothing about the web's.
      return repository(hostname, pathname);
    default:
      return undefined;
  }
}

function repository(host: string, path: string): RemoteRepository | undefined {
  // Both take ssh through port 443 at a host of its own.
  const plain = host.toLowerCase().replace(/^ssh\.(?=github\.com$)|^altssh\.(?=gitlab\.com$)/, '');
  const isGitHub = plain === 'github.com' || plain.endsWith('.ghe.com');
  // What follows `/-/` in an address of GitLab is a page of the project.
  const parts = (isGitHub ? path : path.replace(/\/-\/.*$/s, '')).replace(/^\/+|\/+$/g, '').replace(/\.git$/i, '').split('/');
  const name = parts.pop();
  if (plain === '' || name === undefined || parts.length === 0 || (isGitHub && parts.length !== 1) || ![...parts, name].every(isRepositoryName)) return undefined;
  return { host: plain, owner: parts.join('/'), name };
}

/** Whether a text can be an owner's or a repository's name; `.` and `..` would leave the path that they are put in. */
export function isRepositoryName(text: string): boolean {
  return /^[\w.-]{1,255}$/.test(text) && text !== '.' && text !== '..';
}

/**
 * The repository that a remote names, as the API at `baseUrl` knows it; undefined for a remote of another host and for one
 * that the API cannot serve. A GitLab below a path (`https://HOST/PATH/api/v4`) has that path in its http(s) remotes, and
 * not in those of ssh.
 */
export function repositoryAt(baseUrl: string, remoteUrl: string): RepositoryRef | undefined {
  const remote = parseRemote(remoteUrl);
  if (remote === undefined || !apiMatchesRemote(baseUrl, remote.host)) return undefined;
  const { owner, name } = remote;
  const root = rootOfGitLab(baseUrl);
  if (root === undefined) return owner.includes('/') ? undefined : { host: baseUrl, owner, name };
  if (root === '' || !/^https?:/i.test(remoteUrl.trim())) return { host: baseUrl, owner, name };
  return owner.startsWith(`${root}/`) ? { host: baseUrl, owner: owner.slice(root.length + 1), name } : undefined;
}

/** The path that a GitLab is below; undefined where the API is not GitLab's. */
function rootOfGitLab(baseUrl: string): string | undefined {
  return /^\/?(.*?)\/?api\/v4\/?$/.exec(new URL(baseUrl).pathname)?.[1];
}

/**
 * Whether the repositories of a remote's host are served by the API at `baseUrl`: `https://api.github.com` serves
 * github.com, `https://api.NAME.ghe.com` serves NAME.ghe.com, and `https://HOST/api/v3`, GitLab's
 * `https://HOST/api/v4` or a bare `http://127.0.0.1:4000` serves the host that it names.
 */
export function apiMatchesRemote(baseUrl: string, remoteHost: string): boolean {
  if (!URL.canParse(baseUrl)) return false;
  const { host, hostname } = new URL(baseUrl);
  const remote = remoteHost.toLowerCase();
  if (hostname === 'api.github.com') return remote === 'github.com';
  if (hostname.startsWith('api.') && hostname.endsWith('.ghe.com')) return remote === hostname.slice('api.'.length);
  // An ssh remote never names the web's port.
  return remote === host || remote === hostname;
}
